# Ce qui peut clocher dans un questionnaire. Le message dit ce qui ne va pas, le conseil dit quoi faire.

content-nearest = le plus proche est `{ $known }`
content-known = choix possibles : { $known }
content-known-more = choix possibles : { $known } et { $more ->
    [one] { $more } autre
   *[other] { $more } autres
 }
content-known-alike = { $count } choix sont possibles ; les plus proches sont { $known }
content-none-known = il n'y a encore aucun choix possible
content-more = et { $more ->
    [one] une autre erreur
   *[other] { $more } autres erreurs
 } ; corrigez d'abord celles-ci

content-syntax-hint = corrigez ceci d'abord : le contenu du fichier est vérifié une fois que tout peut être lu
content-not-read = ce fichier n'a pas pu être lu comme un questionnaire
content-newer = `{ $found }` est un format plus récent que ceux que ce programme connaît
content-newer-hint = mettez coready à jour, ou demandez un fichier au format `coready/questionnaire/1`
content-format = `{ $found }` n'est pas le format d'un fichier comme celui-ci
content-format-hint = écrivez `format = "{ $format }"`
content-file-name = l'identifiant est `{ $id }`, mais le fichier s'appelle `{ $name }`
content-file-name-hint = renommez le fichier `{ $id }.toml`, ou changez l'identifiant

content-unknown-key = il n'y a pas de clé `{ $key }` ici
content-not-tables = `{ $key }` n'est pas écrit comme une table { $header }
content-not-tables-hint = commencez chaque entrée par une ligne { $header }
content-unreadable = cette table ne peut pas être lue : { $detail }
content-kind = { $part ->
    [entry] chaque entrée de `{ $key }`
   *[whole] `{ $key }`
 } devrait être { $expected ->
    [text] un texte entre guillemets droits
    [whole] un nombre entier
    [number] un nombre
    [truth] `true` ou `false`
    [list] une liste entre crochets
   *[other] d'un autre genre
 }, et ceci { $found ->
    [text] est un texte entre guillemets
    [whole] est un nombre
    [number] est un nombre à virgule
    [truth] est `true` ou `false`
    [date] est une date
    [list] est une liste
    [table] est une table
   *[other] ne l'est pas
 }
content-kind-hint = { $expected ->
    [text] écrivez un texte : "..."
    [whole] écrivez-le sans guillemets et sans décimales, par exemple 3
    [number] écrivez-le sans guillemets et avec un point, par exemple 37.5
    [truth] écrivez-le sans guillemets : true ou false
   *[other] écrivez une liste : ["...", "..."]
 }
content-unreadable-hint = `coready schema questionnaire` dit quelles clés a une table, et de quel genre
content-missing = il manque `{ $key }`
content-missing-hint = { $key ->
    [format] ajoutez la ligne `format = "coready/questionnaire/1"` tout en haut
    [id] ajoutez une ligne comme `id = "nom"`
    [version] ajoutez une ligne comme `version = "1.0.0"`
    [language] ajoutez une ligne comme `language = "fr"`
    [levels] ajoutez les niveaux, du plus bas au plus haut : `levels = ["...", "..."]`
    [established] dites à partir de quel niveau une tâche est en place, par exemple `established = "doing"`
    [tasks] nommez les tâches de ce parcours : `tasks = ["..."]`
    [choices] ajoutez les réponses que l'on peut choisir : `choices = ["...", "..."]`
    [number] numérotez les étapes à partir de 1 : `number = 1`
    [working] dites à partir de quel score, de 0 à 100, on est à l'œuvre, par exemple `working = 37.5`
    [referent] dites de qui parle l'énoncé : "own-organisation", "collaboration" ou "convener"
    [unit] dites ce que compte une valeur, par exemple `unit = "familles"`
    [effort] dites l'effort que cela demande : "small", "medium" ou "large"
   *[other] ajoutez une ligne `{ $key } = "..."`
 }
content-empty = `{ $key }` est vide
content-empty-hint = écrivez les mots à lire, ou retirez les guillemets vides
content-hidden = `{ $key }` contient un caractère invisible ({ $code })
content-hidden-hint = retirez-le : à cause d'un caractère caché, un texte peut se lire autrement qu'il n'en a l'air
content-lines = `{ $key }` s'étend sur plusieurs lignes
content-lines-hint = gardez une seule ligne : ce texte apparaît dans une liste ou un titre
content-twice = `{ $value }` figure deux fois dans `{ $key }`
content-twice-hint = retirez l'un des deux, ou changez-le
content-few = { $count ->
    [0] `{ $key }` est vide
    [one] `{ $key }` n'a qu'une entrée
   *[other] `{ $key }` n'a que { $count } entrées
 }
content-few-hint = { $key ->
    [tasks] nommez au moins une tâche, ou retirez le parcours
   *[other] donnez-en au moins { $least }, ou retirez la question
 }

content-id = `{ $id }` ne peut pas servir d'identifiant
content-id-hint = { $kind ->
    [file] commencez par une minuscule, puis des minuscules, des chiffres et des traits d'union : `ten-tasks`
    [word] commencez par une lettre, puis des lettres, des chiffres, des traits d'union et des tirets bas : `offer-before-ask`
   *[name] commencez par une lettre, puis des lettres, des chiffres et des tirets bas : `T3_lived_experience`
 }
content-id-twice = l'identifiant `{ $id }` est déjà pris à la ligne { $line }
content-id-twice-hint = donnez à chaque entrée un identifiant bien à elle
content-id-twice-folded-hint = donnez à chaque tâche, énoncé, réflexion, mesure et question à propos de vous son propre identifiant ; majuscules et minuscules ne font pas de différence
content-language = `{ $code }` n'est pas le code d'une langue
content-language-hint = écrivez deux ou trois minuscules, comme `fr`, ou avec une région, comme `fr-CA`

content-no-scale = il n'y a pas d'échelle
content-no-scale-hint = ajoutez une table [[scale]] avec `id`, `levels` et `established`
content-few-levels = { $count ->
    [0] l'échelle n'a aucun niveau
   *[other] l'échelle n'a qu'un niveau
 }
content-few-levels-hint = donnez au moins deux niveaux, du plus bas au plus haut
content-many-levels = l'échelle a plus de { $most } niveaux
content-many-levels-hint = réunissez les niveaux que personne ne saurait distinguer
content-unknown-level = `{ $level }`, dans `{ $key }`, n'est pas un niveau de l'échelle
content-established-first = `{ $level }` est le premier niveau : toute tâche serait en place dès le départ
content-established-first-hint = nommez un niveau plus élevé
content-code-count = il y a { $count ->
    [one] { $count } code
   *[other] { $count } codes
 } pour { $levels ->
    [one] { $levels } niveau
   *[other] { $levels } niveaux
 }
content-code-count-hint = donnez { $levels } codes, un par niveau, ou retirez `codes` pour compter de 1 à { $levels }

content-unknown-task = il n'y a pas de tâche `{ $task }`
content-stage-number = cette étape porte le numéro { $found }, et c'est le { $number } qui vient ici
content-stage-number-hint = numérotez les étapes de 1 à { $count }, dans l'ordre où elles se suivent
content-one-stage = une seule étape ne dit rien
content-one-stage-hint = ajoutez l'étape qui vient ensuite, ou enlevez les étapes pour un profil
content-gate-last = la dernière étape a un `gate`, et aucune étape ne vient après elle
content-gate-last-hint = liez ces tâches à une étape précédente, ou ajoutez l'étape qui vient ensuite
content-gate-missing = cette étape n'a pas de `gate`, et seule la dernière peut s'en passer
content-gate-missing-hint = nommez les tâches de cette étape : `gate = ["..."]`
content-gate-twice = `{ $task }` est déjà dans un `gate` à la ligne { $line }
content-gate-twice-hint = liez chaque tâche à une seule étape
content-working-ends = la première et la dernière étape n'ont pas de ligne `working`
content-working-ends-hint = retirez-la : on est toujours au moins à la première étape, et l'on atteint la dernière quand la précédente est en place
content-working = `{ $found }` n'est pas un score
content-working-hint = écrivez un nombre de 0 à 100, avec trois décimales au plus

content-no-task = il n'y a aucune tâche
content-no-task-hint = ajoutez une table [[task]] avec `id`, `title`, `why` et ses énoncés dans [[task.item]]
content-many-tasks = il y a plus de { $most } tâches
content-many-tasks-hint = faites-en plusieurs questionnaires
content-unknown-scale = il n'y a pas d'échelle `{ $scale }`
content-no-item = cette tâche n'a aucun énoncé
content-no-item-hint = ajoutez dessous une table [[task.item]] avec `id`, `text` et `referent`
content-none-scored = aucun énoncé de cette tâche ne compte dans le score
content-none-scored-hint = retirez `scored = false` d'au moins un énoncé
content-weights = les poids des énoncés de cette tâche qui comptent dans le score font { $together } en tout
content-weights-hint = ils peuvent faire 40 au plus : baissez-en quelques-uns, ou déplacez des énoncés vers une autre tâche

content-item-scale = l'énoncé suit l'échelle `{ $found }`, et sa tâche l'échelle `{ $scale }`
content-item-scale-hint = les énoncés d'une tâche partagent une échelle : changez celle de la tâche, ou retirez `scale` ici
content-unknown-referent = un énoncé ne peut pas parler de `{ $found }`
content-level-count = { $count ->
    [one] { $count } niveau est décrit
   *[other] { $count } niveaux sont décrits
 }, et l'échelle en a { $levels }
content-level-count-hint = décrivez chaque niveau, du plus bas au plus haut, ou retirez `levels`
content-weight = un poids de { $found } n'est pas entre 1 et 10
content-weight-hint = écrivez un nombre entier de 1 à 10
content-no-role = `asked_of` s'appuie sur la question à propos de vous `{ $role }`, et il n'y en a pas
content-no-role-hint = ajoutez une table [[about]] avec `id = "role"` et ses choix, ou retirez `asked_of`
content-unknown-role = `{ $found }` ne figure pas parmi les choix de la question à propos de vous `role`

content-unknown-practice = il n'y a pas de pratique `{ $practice }`, ni ici ni dans la bibliothèque
content-unknown-better = `{ $found }` ne dit pas dans quel sens c'est mieux
content-unknown-effort = `{ $found }` n'est pas une mesure de l'effort

content-questionnaire-unknown = il n'y a pas de questionnaire `{ $id }` ; pour un fichier à vous, donnez aussi la fin du nom, comme `le-mien.toml`

translation-of-other = cette traduction dit être celle de `{ $found }`
translation-of-other-hint = elle se trouve à côté de `{ $id }` : écrivez ce nom, ou donnez au fichier le nom de ce qu'il traduit
translation-outdated = cette traduction est celle de la version `{ $found }`, et la source en est à la version `{ $version }`
translation-outdated-hint = parcourez ce qui a changé, puis écrivez `of_version = "{ $version }"`
translation-missing = il manque la traduction { $kind ->
    [scale] de l'échelle
    [path] du parcours
    [stage] de l'étape
    [about] de la question à propos de vous
    [task] de la tâche
    [item] de l'énoncé
    [reflection] de la question de réflexion
    [measure] de la mesure
    [practice] de la pratique
    [path_question] de la question des parcours
    [for_whom] du public de la mesure
    [help] de l'aide de l'énoncé
    [levels] des niveaux de l'énoncé
   *[other] de l'entrée
 } `{ $id }`
translation-missing-hint = ajoutez sa table, avec le même identifiant et ses mots
translation-surplus = la traduction a { $kind ->
    [scale] une échelle `{ $id }`
    [path] un parcours `{ $id }`
    [stage] une étape `{ $id }`
    [about] une question à propos de vous `{ $id }`
    [task] une tâche `{ $id }`
    [item] un énoncé `{ $id }`
    [reflection] une question de réflexion `{ $id }`
    [measure] une mesure `{ $id }`
    [practice] une pratique `{ $id }`
    [path_question] une question des parcours `{ $id }`
    [for_whom] un public pour la mesure `{ $id }`
    [help] une aide pour l'énoncé `{ $id }`
    [levels] des niveaux pour l'énoncé `{ $id }`
   *[other] une entrée `{ $id }`
 }, et la source n'en a pas
translation-surplus-hint = retirez ce passage, ou corrigez son identifiant ou son numéro
translation-inherited = `{ $id }` vient de `{ $base }`, dont la traduction a déjà ces mots
translation-inherited-hint = retirez ce passage : seuls les ajouts à `{ $base }` se traduisent ici
translation-count = `{ $key }` a { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
 }, et la source en a { $wanted }
translation-count-hint = traduisez chaque entrée de la source, dans le même ordre
translation-without-source = il n'y a pas de `{ $file }` à côté de cette traduction
translation-without-source-hint = une traduction se trouve dans le même dossier que son questionnaire et porte son nom, comme `le-mien.fr.toml` à côté de `le-mien.toml`
content-extends-here = un questionnaire fourni avec le programme ou gardé avec un bilan n'en complète aucun autre
content-extends-here-hint = retirez cette ligne, et écrivez dans ce fichier tout ce qu'elle remplaçait
content-questionnaire-none = il n'y a pas de questionnaire `{ $id }` à compléter
content-extends-ending = pour compléter le fichier qui est à côté de celui-ci, donnez aussi la fin de son nom : `{ $file }`
content-extends-missing = il n'y a pas de fichier `{ $name }` dans ce dossier
content-extends-folder = un questionnaire ne peut compléter qu'un fichier du même dossier
content-extends-folder-hint = mettez cet autre fichier à côté de celui-ci, et écrivez seulement son nom, comme `extends = "le-notre.toml"`
content-extends-circle = ces questionnaires se complètent en rond : { $circle }
content-extends-circle-hint = retirez `extends` de l'un d'eux
content-extends-deep = c'est la fin d'une suite de plus de { $most } questionnaires qui se complètent l'un l'autre
content-extends-deep-hint = réunissez-en quelques-uns dans un seul fichier
content-extends-table = un questionnaire qui en complète un autre n'a pas de table { $table } à lui
content-extends-table-hint = retirez-la : les échelles, les étapes et les parcours restent ceux du questionnaire complété
content-extends-key = `{ $key }` d'une tâche reste comme dans le questionnaire complété
content-extends-key-hint = retirez `{ $key }` : ici, une tâche n'a que `id`, [[task.item]] et [[task.reflection]]
content-extends-nothing = rien n'est ajouté à cette tâche
content-extends-nothing-hint = ajoutez dessous une table [[task.item]] ou [[task.reflection]], ou retirez la tâche
content-extends-floor = cet énoncé a un plancher et ne compte pas dans le score : le plancher ne servirait donc jamais
content-extends-floor-hint = ajoutez `scored = true`, ou retirez `floor`
content-extends-own-id = `{ $id }` est l'identifiant du questionnaire complété
content-extends-own-id-hint = donnez à celui-ci un identifiant bien à lui, et le même nom au fichier
content-extends-language = la langue est ici `{ $language }`, et le questionnaire complété, `{ $base }`, n'est pas traduit dans cette langue
content-extends-language-hint = écrivez les ajouts dans sa langue, avec `language = "{ $base }"` ; une traduction va dans un fichier à part
content-extends-clash = l'identifiant `{ $id }` est déjà pris dans `{ $base }`, le questionnaire complété
content-extends-clash-hint = prenez un identifiant qui n'est dans aucun des deux, par exemple avec le nom court de votre organisation devant

content-id-shipped = un questionnaire du nom de `{ $id }` est fourni avec le programme
content-id-shipped-hint = choisissez un autre identifiant ; pour compléter celui-là, écrivez son identifiant après `extends` dans un fichier à vous
content-id-meant = vouliez-vous dire `{ $id }` ? Un identifiant commence par une minuscule, puis des minuscules, des chiffres et des traits d'union : { $pattern }
content-id-pattern = un identifiant commence par une minuscule, puis des minuscules, des chiffres et des traits d'union : { $pattern }
