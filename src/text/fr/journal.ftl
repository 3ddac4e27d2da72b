# Le journal : dossiers, fichiers, réponses, bilans, brouillons.

# Les explications dans coready.toml.
journal-file-intro =
    Le journal d'une organisation ou d'une coalition : ce fichier dit de quoi il s'agit, et les
    dossiers à côté gardent les réponses. Vous pouvez changer les lignes ci-dessous avec n'importe
    quel éditeur de texte. Le texte est entre guillemets droits ; une ligne qui commence par # n'est
    qu'une explication.
journal-file-organisation = Le nom de votre organisation ou coalition, tel qu'il doit figurer dans les rapports.
journal-file-questionnaire =
    Ce qui est demandé. Un questionnaire fourni avec coready (`coready questionnaire list` les montre),
    ou un fichier à vous, désigné à partir de ce dossier. Les bilans qui ont déjà des réponses gardent
    le leur.
journal-file-respondents =
    Qui répond. "one" : une personne pour l'organisation. "together" : un seul ensemble de réponses,
    convenu dans une salle. "many" : chaque membre répond de son côté, quand cela leur convient.
journal-file-language = La langue du programme. Sans cette ligne, coready suit celle de votre ordinateur.
journal-file-balance =
    Quelles voix ont le même poids. "respondents" : celle de chaque personne. "members" : celle de chaque
    organisation membre, quel que soit le nombre de ses gens qui répondent. Un bilan garde ce qui vaut
    à son ouverture.
journal-file-floors =
    À partir de combien de réponses on montre quelque chose : une moyenne, et tout le reste, comme les
    écarts entre les avis. Vous pouvez relever ces nombres, jamais les baisser : ils protègent les
    personnes qui répondent. Un bilan garde ceux qui valent à son ouverture.

# Trouver et créer un journal.
journal-missing = il n'y a pas de journal dans `{ $folder }` : coready.toml n'y est pas
journal-missing-hint = vérifiez le nom, ou créez-y un journal avec `coready init "{ $folder }"`
journal-there-already = il y a déjà un journal dans `{ $folder }`, et rien n'est jamais écrasé
journal-there-already-hint = utilisez-le tel quel en changeant son coready.toml, ou choisissez un autre dossier
journal-vanished = le journal `{ $folder }` n'est plus là
journal-vanished-hint = le dossier a-t-il été déplacé, ou un disque débranché ? Rien n'a été enregistré
journal-names-taken = dans `{ $folder }`, tous les noms possibles pour un nouveau bilan sont pris
journal-name-empty = ceci est vide : { $what }
journal-name-empty-hint = écrivez au moins une lettre ou un chiffre
journal-name-hidden = il y a des caractères invisibles dans `{ $name }` ({ $what })
journal-name-organisation = nom de l'organisation
journal-name-questionnaire = nom du questionnaire
journal-name-language = code de la langue
journal-name-label = nom du bilan
journal-name-hidden-hint = tapez-le de nouveau : un texte copié apporte parfois de tels caractères

# Fichiers du journal et fichiers de réponses.
journal-no-table = ce fichier ne contient aucune clé avec une valeur
journal-no-table-hint = il devrait commencer par la clé `format` ; est-ce bien le bon fichier ?
journal-key-unknown = il n'y a pas de clé `{ $key }` ici
journal-key-twice = `{ $key }` figure ici une deuxième fois
journal-key-twice-hint = gardez celle qui est juste
journal-key-missing = il manque la clé `{ $key }`
journal-key-missing-hint = ajoutez-la, ou reprenez le fichier d'une copie
journal-kind = `{ $key }` ne peut pas être { $value }
journal-kind-hint = il faut { $kind }
journal-floor-low = le plancher `{ $key }` est { $value }, et le plus bas permis est { $least }
journal-floor-low-hint = écrivez { $least } ou plus, ou omettez-le ; plus bas, on pourrait retrouver ce qu'une personne a dit
journal-kind-text = un texte entre guillemets droits
journal-kind-texts = une liste de textes entre guillemets droits, comme ["personnel", "bénévole"]
journal-kind-whole = un nombre entier, { $least } ou plus, sans guillemets
journal-kind-flag = true ou false, sans guillemets
journal-kind-table = un groupe de clés avec leurs valeurs
journal-kind-moment = une date et une heure comme "2026-11-22T10:28:37.123Z"
journal-kind-date = une date comme "2026-11-22"
journal-kind-uuid = un UUID comme "4b1f0c1e-8a53-4c2e-9d4e-0f6a7b1c2d3e"
journal-kind-respondents = "one", "together" ou "many"
journal-kind-balance = "respondents" ou "members"
journal-format-missing-hint = ajoutez "{ $expected }" sous la clé `format` ; est-ce bien le bon fichier ?
journal-format-newer = ce fichier est d'un format plus récent, { $format }
journal-format-newer-hint = mettez coready à jour : cette version lit jusqu'à "{ $known }"
journal-format-other = ce fichier est du format { $format }, qui n'a pas sa place ici
journal-format-other-hint = "{ $expected }" est attendu ; est-ce bien le bon fichier ?

# Réponses.
response-other-questionnaire = ce sont des réponses au questionnaire `{ $id }`, et c'est `{ $known }` qui est demandé
response-other-questionnaire-hint = des réponses ne se lisent qu'avec le questionnaire auquel elles répondent
response-other-version = ce sont des réponses à la version { $given } de `{ $id }`, et c'est la version { $known } qui est demandée
response-other-version-hint = quand le premier nombre diffère, les questions diffèrent aussi ; répondez à celles de la nouvelle version
response-unknown-item = il n'y a pas d'énoncé `{ $item }` dans `{ $questionnaire }`
response-unknown-item-hint = `coready questionnaire show { $questionnaire }` montre tous les énoncés
response-unknown-path = il n'y a pas de parcours `{ $path }`
response-unknown-about = il n'y a pas de question `{ $about }` à propos de la personne qui répond
response-unknown-choice = `{ $choice }` ne fait pas partie des choix de `{ $about }`
response-unknown-reflection = il n'y a pas de question ouverte `{ $reflection }`
response-unknown-stage = { $stage } n'est pas une étape que l'on peut choisir
response-unknown-stage-hint = { $stages ->
    [0] ce questionnaire n'a pas d'étapes : retirez la clé
   *[other] donnez un nombre entier de 1 à { $stages }, "differs" ou "cannot_say"
 }
response-answer-shape = la réponse à `{ $item }` est { $value }, ce qui ne dit pas de quel genre de réponse il s'agit
response-answer-shape-hint = écrivez l'un de ces choix : {"{"} "level": 3 {"}"}, {"{"} "dont_know": true {"}"}, {"{"} "not_applicable": "pourquoi" {"}"} ; en TOML, {"{"} level = 3 {"}"} et ainsi de suite
response-several-answers = la réponse à `{ $item }` est à la fois { $kinds }
response-several-answers-hint = gardez-en une seule
response-level = { $value } n'est pas un niveau de `{ $item }`
response-level-hint = les niveaux sont des nombres entiers de 0 à { $top } : { $levels }
response-not-applicable = `{ $item }` s'applique à tout le monde
response-not-applicable-hint = donnez un niveau, ou dites que l'on ne sait pas ; un commentaire peut en dire plus
response-no-reason = `{ $item }` est dit ne pas s'appliquer, sans raison
response-no-reason-hint = écrivez la raison entre guillemets droits, comme "nous n'avons pas de budget à nous"
response-no-views = pour `{ $item }`, les avis étaient différents, mais ils ne sont pas écrits
response-no-views-hint = écrivez les avis entre guillemets droits, sans nommer personne, ou retirez `not_agreed`
response-id-malformed = `{ $id }` ne peut pas être l'identifiant d'un ensemble de réponses
response-id-malformed-hint = un identifiant est un UUID en minuscules, comme 4b1f0c1e-8a53-4c2e-9d4e-0f6a7b1c2d3e ; s'il n'y en a pas, un nouveau est donné
response-id-other = l'identifiant dans ce fichier est `{ $id }`, et le fichier ne porte pas ce nom
response-id-other-hint = est-ce une copie, ou a-t-il été renommé à la main ? Sortez une copie du journal, et donnez à l'original le nom de son identifiant
response-none = aucune réponse n'a un identifiant qui commence par `{ $id }`
response-none-hint = l'identifiant est donné à la fin, après la dernière question, et dans le nom du fichier envoyé
response-several = les identifiants de { $count } réponses commencent par `{ $id }`
response-several-hint = donnez-en davantage : rien n'a été effacé
response-other-checkpoint = ces réponses ont été données pour le bilan `{ $said }`, et c'est `{ $checkpoint }` qui est ouvert
response-other-checkpoint-hint = un bilan fermé ne prend plus de réponses ; demandez-en de nouvelles avec un formulaire fait pour celui qui est ouvert
response-together-many = ce sont les réponses de gens réunis dans une salle, et ici chaque personne répond de son côté
response-together-many-hint = omettez `together` si une seule personne les a données

# Bilans.
checkpoint-digest = le questionnaire n'est pas celui qui a été figé ici : son SHA-256 est { $actual }, et non { $expected }
checkpoint-digest-hint = reprenez-le d'une copie ; a-t-il été modifié, ou un programme comme git a-t-il changé ses fins de ligne ?
checkpoint-identity = ceci dit `{ $said }`, mais le questionnaire à côté est `{ $frozen }`
checkpoint-several = le bilan `{ $checkpoint }` contient { $count } ensembles de réponses, et il n'en prend qu'un
checkpoint-several-hint = sortez du journal ce qui n'a pas sa place ici
checkpoint-unknown = il n'y a pas de bilan `{ $name }`
checkpoint-unknown-hint = vouliez-vous dire `{ $near }` ? { $all }
checkpoint-ambiguous = `{ $name }` convient à { $count } bilans
checkpoint-ambiguous-hint = choisissez parmi { $ids }
checkpoint-none-answered = aucun bilan n'a encore de réponses
checkpoint-none-answered-hint = répondez au questionnaire avec `coready assess`
checkpoint-still-open = le bilan `{ $checkpoint }` est ouvert : { $responses ->
    [0] personne n'a répondu jusqu'ici
    [one] { $responses } réponse jusqu'ici
   *[other] { $responses } réponses jusqu'ici
 }
checkpoint-still-open-hint = ses résultats se montrent une fois qu'il est fermé (`coready checkpoint close`) ; d'ici là, on ne dit que les nombres
checkpoint-open-already = le bilan `{ $checkpoint }` est ouvert, et un seul peut l'être à la fois
checkpoint-open-already-hint = répondez-y avec `coready assess`, ou fermez-le avec `coready checkpoint close`
checkpoint-none-open = aucun bilan n'est ouvert
checkpoint-none-open-hint = `coready checkpoint list` les montre ; un bilan fermé le reste
checkpoint-none-open-many-hint = ouvrez-en un avec `coready checkpoint open LABEL` : les membres pourront alors répondre
checkpoint-takes-one = le bilan ouvert `{ $checkpoint }` prend un seul ensemble de réponses, pas ceux de plusieurs personnes
checkpoint-takes-one-hint = fermez-le avec `coready checkpoint close` ; avec `respondents = "many"` dans coready.toml, le suivant prendra ceux de plusieurs personnes
checkpoint-closed-meanwhile = le bilan `{ $checkpoint }` a été fermé entre-temps : rien n'a été enregistré
checkpoint-closed-meanwhile-hint = un bilan fermé ne prend plus de réponses ; ce qui arrive en retard va dans le suivant

# Brouillons.
draft-damaged = la ligne { $line } de ce brouillon est abîmée
draft-head-hint = reprenez le fichier d'une copie ; pour continuer sans lui, sortez-le du journal
draft-damaged-hint = reprenez le fichier d'une copie, ou effacez seulement cette ligne : sa réponse est perdue, les autres restent

# Est-ce que tout est intact ?
check-half-made = `{ $name }` a été laissé à moitié fait ; rien de ce qu'il contient ne compte
check-half-made-hint = si aucun autre coready ne travaille en ce moment dans ce journal, effacez-le
check-no-checkpoint = `{ $name }` ne contient pas de checkpoint.toml, donc rien de ce qu'il contient ne compte
check-no-checkpoint-hint = reprenez son checkpoint.toml d'une copie ; si le dossier est vide, effacez-le
check-stray = `{ $name }` n'a pas sa place ici et n'est pas lu
check-stray-hint = sortez-le du journal, ou redonnez-lui son ancien nom
check-other-checkpoint = cet ensemble de réponses dit appartenir à `{ $said }`, mais il se trouve dans `{ $checkpoint }`
check-other-checkpoint-hint = le dossier a-t-il été renommé, ou le fichier déplacé ? Redonnez son nom au dossier, ou remettez le fichier à sa place
check-other-version = cet ensemble de réponses dit répondre à la version `{ $said }` du questionnaire, mais c'était la version `{ $version }`
check-other-version-hint = reprenez le fichier d'une copie
check-cut-short = `{ $checkpoint }` a été fermé pour enregistrer l'ensemble de réponses { $response }, qui n'y est pas
check-cut-short-hint = si son brouillon est encore là, `coready assess` le termine ; sinon, seul ce nom est perdu
check-empty-draft = le brouillon `{ $name }` est vide
