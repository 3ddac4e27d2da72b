# Colonnes des tables, décrites dans les fichiers à côté.

table-package = Résultats et réponses de { $organisation } { $count ->
    [one] au bilan { $checkpoint }
   *[other] à { $count } bilans, dont le dernier est { $checkpoint }
 }, avec le questionnaire { $questionnaire } { $version }. Fait pour apprendre, pas pour décider qui financer.
table-results = Une ligne par tâche. Ce qui est retenu pour protéger les personnes, ou n'existe pas, est vide.
table-answers = Une ligne par ensemble de réponses, une colonne par énoncé, dans un ordre qui ne dit pas quand ils ont été donnés.
table-answers-long = Une ligne par énoncé de chaque ensemble de réponses.
table-checkpoint = Identifiant du bilan
table-responses = Nombre d'ensembles de réponses
table-stage = L'étape à laquelle la collaboration est à l'œuvre
table-stage-at-most = La même si chaque tâche restée ouverte était établie
table-firm = L'étape jusqu'à laquelle le terrain est solide
table-firm-at-most = La même si chaque tâche restée ouverte était établie
table-task = Identifiant de la tâche
table-title = Titre de la tâche
table-task-stage = Numéro de l'étape à laquelle la tâche est liée
table-asked = Si la tâche a été abordée
table-score = Score de 0 à 100, non arrondi
table-sd = Écart-type des scores, en points
table-interval-low = Borne inférieure de l'intervalle à 95 %, en points
table-interval-high = Borne supérieure de l'intervalle à 95 %, en points
table-level = Niveau le plus proche
table-established = Si la tâche est établie
table-contested = Si moins de la moitié des personnes le voient ainsi
table-scored = Combien ont un score
table-answered = Combien d'énoncés ont reçu un niveau
table-dont-know = Combien ont reçu « ne sait pas »
table-not-applicable = Combien ne s'appliquent pas
table-path = Identifiant du parcours ; vide si toutes les tâches ont été abordées
table-declared = L'étape qui ressemblait le plus à la collaboration, par son numéro ; ou differs (cela dépend), cannot_say (ne peut pas dire)
table-response = Numéro de l'ensemble de réponses, qui ne désigne personne
table-item = Identifiant de l'énoncé
table-code = Le code du niveau donné
table-status = level : niveau ; dk : ne sait pas ; na : ne s'applique pas ; unanswered : sans réponse ; not_asked : non demandé
table-item-status = Ce que contient { $item } : level : niveau ; dk : ne sait pas ; na : ne s'applique pas ; unanswered : sans réponse ; not_asked : non demandé
table-statement = { $text } ({ $codes })
table-statement-before = { $now } ; au bilan { $checkpoint }, c'était : { $before }
