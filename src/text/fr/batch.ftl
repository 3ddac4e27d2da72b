# Ce qui se dit de nombreuses lignes à la fois : des tableaux de réponses et ce qu'on en tire.


score-progress = { $percent } % · { $rows } lignes
score-progress-rows = { $rows } lignes
score-written = { $file } est écrit : { $rows ->
    [one] { $rows } ligne évaluée
   *[other] { $rows } lignes évaluées
 }.
score-written-groups = { $file } est écrit : { $groups ->
    [one] { $groups } groupe
   *[other] { $groups } groupes
 } pour { $rows } lignes.
row-left-out = { $file } : { $what } ; ligne laissée de côté
rows-left-out = { $count ->
    [one] { $count } ligne a été laissée de côté
   *[other] { $count } lignes ont été laissées de côté
 }, { $rows } évaluées.
row-wrong = ligne { $row } : { $wrong }
row-wrong-hint = corrigez-la, ou laissez de telles lignes de côté avec `--on-error skip` ; un en-tête est la ligne 1
row-ragged = { $found } cellules là où l'en-tête en a { $wanted }
row-open = un guillemet est ouvert et jamais fermé
row-json = ce n'est pas un objet JSON sur une ligne ({ $detail })
row-key = `{ $column }` n'est pas une colonne de la première ligne
row-path = il n'y a pas de parcours `{ $path }`
row-role = il n'y a pas de rôle `{ $role }`
cell-wrong = `{ $value }` dans `{ $column }` n'est ni un code de { $low } à { $high }, ni `dk`, ni vide
cell-na = `na` dans `{ $column }`, qui s'applique toujours ; laissez la cellule vide s'il n'y a pas eu de réponse
cell-missing = `{ $value }` dans `{ $column }` ; une réponse absente est une cellule vide, et `na` dit qu'un énoncé ne s'applique pas
column-twice = il y a deux colonnes `{ $column }`
column-twice-hint = les noms des colonnes diffèrent par plus que les majuscules et minuscules
column-missing = il n'y a pas de colonne `{ $column }`
column-is-item = `{ $column }` est un énoncé, et les énoncés ne font pas de groupes
column-taken = il y a déjà une colonne `{ $column }`, le nom que portent les résultats
column-taken-hint = renommez-la, ou évaluez le tableau d'où elle vient
columns-none = aucune colonne n'est un énoncé de `{ $questionnaire }`, comme `{ $item }`
columns-none-hint = les colonnes portent les identifiants des énoncés ; nommez un autre questionnaire avec `--questionnaire`
columns-missing = { $count ->
    [one] un énoncé n'a pas de colonne : { $columns }
   *[other] { $count } énoncés n'ont pas de colonne : { $columns }
 }
columns-missing-hint = une tâche s'évalue avec tous ses énoncés ; ôtez-les tous si elle n'a pas été abordée
table-differs = ses colonnes ne sont pas celles de `{ $first }`
table-differs-hint = évaluez un par un les fichiers dont les colonnes diffèrent
table-empty = le fichier est vide ; il n'y a même pas d'en-tête
table-empty-hint = la première ligne nomme les colonnes
table-utf16 = le fichier est écrit en UTF-16
table-utf16-hint = enregistrez-le en CSV UTF-8
row-too-long = une ligne dépasse { $megabytes } Mo
row-too-long-hint = un guillemet jamais fermé fait une seule ligne de tout ce qui suit
stdin-twice = l'entrée standard ne se lit qu'une fois
file-changed = `{ $file }` a changé pendant la lecture
file-changed-hint = évaluez-le de nouveau quand personne n'y écrit
score-terminal = un tableau Parquet ne se lit pas à l'écran
score-terminal-hint = dites où l'écrire avec `-o scores.parquet`, ou prenez `--format csv`
parquet-trouble = la bibliothèque Parquet dit : { $detail }
parquet-piped = un fichier Parquet ne peut pas être lu sur l'entrée standard
parquet-piped-hint = la description de ses colonnes se trouve à la fin : nommez plutôt le fichier
column-nested = `{ $column }` est une colonne imbriquée, ou d'un genre que des lignes de résultats ne peuvent contenir
column-nested-hint = retirez de telles colonnes du tableau, ou changez-les en texte
row-values = une valeur qui n'est pas un code de son énoncé
groups-too-many = les groupes demandent plus de { $megabytes } Mo
groups-too-many-hint = groupez par moins de colonnes, ou évaluez des parties du tableau une par une
plan-too-fine = une tâche a trop de scores différents pour des groupes
floor-low = `--floor { $floor }` est au-dessous de { $least }
floor-low-hint = le seuil peut être relevé ; `--floor 1` montre tout, pour des données qui sont toutes les vôtres
digits-many = les scores ont au plus { $most } décimales
