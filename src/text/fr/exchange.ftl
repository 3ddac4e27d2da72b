# Ce qui revient d'autres outils, tel que `coready collect` le lit.

# Le fichier entier
collect-no-text = ceci n'est ni du texte ni un classeur
collect-no-text-hint = enregistrez-le en .csv (UTF-8) ou en .xlsx dans le programme d'où il vient
collect-damaged-text = ce texte est abîmé à partir de la ligne { $line }
collect-damaged-hint = téléchargez le fichier encore une fois là d'où il vient
collect-file-large = ce fichier dépasse 64 Mio
collect-too-large = ce tableau a plus de { $columns } colonnes ou de { $cells } cellules, ou prend bien plus de place qu'il n'en a l'air
collect-too-large-hint = est-ce bien le fichier voulu ? Un tableau de réponses est bien plus petit
collect-locked = ceci est un classeur d'ancien format (.xls), ou protégé par un mot de passe
collect-locked-hint = ouvrez-le, puis enregistrez-le en .xlsx sans mot de passe
collect-unreadable = ceci ne peut pas être lu comme un tableau : { $detail }
collect-unreadable-hint = téléchargez le fichier encore une fois, ou enregistrez-le en .csv ou en .xlsx dans le programme d'où il vient
collect-disorder = la ligne { $row } vient après la ligne { $last }
collect-open-quote = un guillemet ouvert à la ligne { $row } n'est jamais fermé : tout ce qui suit forme une seule réponse
collect-open-quote-hint = le fichier est-il coupé ? Téléchargez-le encore une fois
collect-no-rows = il n'y a ici aucune ligne de réponses
collect-no-rows-hint = la première ligne devrait porter les questions, et chaque ligne suivante les réponses d'une personne
collect-no-item = aucune colonne n'est ici un énoncé du questionnaire
collect-no-item-near = `{ $header }` est peut-être `{ $near }` : dites-le dans une table de correspondance, avec --map
collect-no-item-hint = nommez les colonnes par les identifiants des énoncés ou par leur texte entier ; `coready questionnaire show` les donne
collect-twice = `{ $question }` occupe plusieurs colonnes : { $columns }
collect-twice-hint = videz-les toutes sauf une, ou dites dans une table de correspondance (--map) que les autres sont à laisser de côté : "en-tête" = ""

# La table de correspondance
collect-map-intro =
    Une table de correspondance pour `coready collect --map` : ce qui n'est pas sûr.
    Sous [columns], écrivez derrière une colonne l'identifiant de sa question ; laissez "" si elle n'en est pas une.
    Sous [values], écrivez derrière une réponse ce qu'elle veut dire : un code, un libellé, dk (on ne sait pas) ou na (ne s'applique pas).
collect-map-missing = Énoncés sans colonne : { $items }
collect-map-near = { $near } ?
collect-map-hint = elle contient [columns] et [values], avec des textes entre guillemets : "Ce qui est écrit" = "4"
collect-map-word = ce que `{ $key }` veut dire devrait être un texte entre guillemets
collect-map-unknown = il n'y a pas de question `{ $id }`

# Une cellule
collect-at = ligne { $row }, colonne { $column }{ $more ->
    [0] {""}
    [one] {" "}et une autre ligne
   *[other] {" "}et { $more } autres lignes
 }
collect-answer = { $at } : `{ $value }` n'est pas une réponse à `{ $question }`
collect-applies = { $at } : `{ $value }` n'est pas une réponse à `{ $question }`, qui s'applique à tout le monde
collect-several = { $at } : plusieurs réponses à `{ $question }` ont été choisies
collect-path = { $at } : `{ $value }` n'est pas un parcours
collect-long = { $at } : ce texte, ou toute cette ligne, est trop long pour être gardé
collect-beyond = { $at } : `{ $value }` se trouve au-delà de la dernière colonne
collect-beyond-hint = une virgule a-t-elle été écrite dans un texte sans guillemets ? Corrigez cette ligne dans le programme d'où elle vient
collect-same-id = { $at } : l'identifiant `{ $value }` est déjà venu, avec d'autres réponses
collect-same-id-hint = gardez l'une des deux lignes ; si la colonne n'identifie pas les réponses d'une personne, dites-le dans une table de correspondance : "en-tête" = ""
collect-choice = { $at } : `{ $value }` n'est aucun des choix de `{ $question }` ; laissé vide
collect-language = { $at } : `{ $value }` n'est pas une langue du questionnaire
collect-day = { $at } : impossible de dire quel jour est `{ $value }` ; celui du bilan est retenu
collect-value-hint = dites dans une table de correspondance (--map) ce que cela veut dire
collect-value-near = le plus proche est `{ $near }` ; dites dans une table de correspondance (--map) ce que cela veut dire
collect-near = { $told }. Le plus proche est `{ $near }`
collect-more = et { $more ->
    [one] une autre chose qui n'a pas été comprise
   *[other] { $more } autres choses qui n'ont pas été comprises
 }
collect-more-hint = corrigez d'abord celles-ci

# Ce qui a été reconnu
collect-written = Écrit par { $tool }
collect-sheet = Feuille « { $sheet } »
collect-encoding = Lu en { $encoding }
collect-items = { $count ->
    [one] Un énoncé trouvé
   *[other] { $count } énoncés trouvés
 } par { $how ->
    [id] identifiant
    [text] leur texte
    [map] votre table de correspondance
    [place] la colonne qui précède
   *[tool] le nom que l'outil leur donne
 }{ $names ->
    [none] {""}
   *[some] {" : "}{ $items }
 }
collect-others = Trouvé aussi : { $columns }
collect-other = { $name } (`{ $header }`)
collect-left-out = Laissé de côté, car rien de cela n'est demandé : { $columns }
collect-names = { $names }
collect-left-out-more = { $columns } et { $more } de plus
collect-missing = Aucune colonne pour { $items }
collect-missing-more = Aucune colonne pour { $count } énoncés, dont { $items }
collect-previews = { $count ->
    [one] Un aperçu ou essai laissé de côté
   *[other] { $count } aperçus ou essais laissés de côté
 }
collect-unfinished = { $count ->
    [one] Une ligne commencée n'a jamais été remise : laissée de côté
   *[other] { $count } lignes commencées n'ont jamais été remises : laissées de côté
 }
collect-empty = { $count ->
    [one] Une ligne sans aucune réponse laissée de côté
   *[other] { $count } lignes sans aucune réponse laissées de côté
 }
collect-repeated = { $count ->
    [one] Une ligne figure deux fois : prise une fois
   *[other] { $count } lignes figurent plusieurs fois : prises une fois
 }
collect-without-id = Pas d'identifiant de l'outil : les personnes sont distinguées par leurs lignes
collect-formulas = { $count ->
    [one] Une formule n'a jamais été calculée : sa cellule compte
   *[other] { $count } formules n'ont jamais été calculées : leurs cellules comptent
 } comme vide
collect-refused = { $count ->
    [one] Une ligne refusée
   *[other] { $count } lignes refusées
 }

# Recueillir
collect-became = { $mode ->
    [try] Ce qui serait nouveau :
   *[real] Nouveau :
 } { $new } ; déjà là : { $there } ; refusé : { $refused }
collect-all-or-nothing = Rien de ce fichier n'a été pris : voyez les erreurs, ou prenez le reste avec --keep-going
collect-there-otherwise = { $count ->
    [one] un ensemble de réponses est déjà là avec d'autres réponses, qui restent
   *[other] { $count } ensembles de réponses sont déjà là avec d'autres réponses, qui restent
 }
collect-there-otherwise-hint = des réponses ont-elles été changées dans l'outil après avoir été recueillies ? Ce qui est enregistré n'est jamais réécrit ; --keep-going prend les autres
collect-withdrawn = { $count ->
    [one] Un ensemble de réponses a été retiré et ne revient pas
   *[other] { $count } ensembles de réponses ont été retirés et ne reviennent pas
 }
collect-map-written = Ce qui n'est pas sûr se trouve dans `{ $file }` : complétez-le, puis donnez-le avec --map
collect-other-checkpoint = ces réponses ont été données pour `{ $said }`, et c'est `{ $checkpoint }` qui est ouvert
collect-other-checkpoint-hint = un bilan fermé ne prend plus de réponses ; demandez-en de nouvelles avec un nouveau formulaire
collect-form = Du formulaire de ce programme
