# Commentaires du SQL qui calcule les scores d'une table de réponses.

sql-title = { $title } ({ $id } { $version }) : scores et étapes, pour { $engine }. Écrit par coready { $coready }.
sql-purpose = Fait pour apprendre, pas pour décider qui financer.
sql-table = Lit la table { $table }, une ligne par réponse, avec ces colonnes :
sql-kept = - { $columns } : rendu tel quel.
sql-groups = - { $columns } : leurs valeurs font les groupes ; celles et ceux sans valeur forment aussi un groupe.
sql-by-path = - { $column } : quelles tâches ont été abordées, par l'identifiant d'un parcours ; toutes si c'est vide.
sql-by-role = - { $column } : quels énoncés ont été posés, selon le rôle de la personne ; tous si c'est vide.
sql-items = - chacun des { $items } énoncés qui comptent, nommés comme dans le dictionnaire des codes (`coready questionnaire export { $id } --format codebook`) : un code ({ $codes }), NULL sans réponse, et dans une colonne de texte aussi dk (ne sait pas) et na (ne s'applique pas, là où l'énoncé le permet).
sql-gives-responses = Donne une ligne par réponse : le score de chaque tâche de 0 à 100, ou NULL si la moitié ou moins de ce qui s'applique a une réponse ;
sql-gives-groups = Donne une ligne par groupe : le nombre de réponses (n), et pour chaque tâche combien ont un score (n), leur moyenne de 0 à 100, l'écart-type (sd) et l'écart moyen à la moyenne (ad_points), tous deux en points ;
sql-floors = une moyenne à partir de { $mean } scores et les deux écarts à partir de { $other }, sinon NULL : à moins, on pourrait reconnaître quelqu'un. Si, dans une tâche, les personnes masquées sont ensemble moins nombreuses que cela, le plus petit groupe suivant est masqué avec elles, pour que la moyenne de toutes et tous ne permette pas de calculer le reste. Cela vaut à l'intérieur de ce qui est rendu ici : qui transmet plusieurs regroupements des mêmes réponses en examine les différences.
sql-not-understood = dans { $column }, combien de réponses ne sont rien de cela : elles comptent comme sans réponse ;
sql-stages = { $stage } (à l'œuvre à) et { $firm } (solide jusqu'à), chacun avec sa borne supérieure si tout ce qui reste ouvert était établi : { $at_most }, { $firm_at_most }.
sql-exact = Les sommes sont des nombres entiers et les seuils sont comparés sans division : un score exactement au seuil l'atteint.

sql-step-answers = Chaque réponse comme texte.
sql-step-levels = Chaque réponse comme niveau à partir de 0, inversé là où un niveau élevé est mauvais ; -1 ne s'applique pas ou n'a pas été demandé, -2 ne sait pas, -3 sans réponse, -4 non compris.
sql-step-sums = Pour chaque tâche : la somme des niveaux, le poids qui a une réponse, le poids qui s'applique, et si un énoncé est sous son plancher.
sql-step-parts = Le niveau moyen de chaque réponse dans chaque tâche, comme nombre entier sur un même dénominateur (part), NULL sans score ; et si la réponse a, seule, la tâche établie.
sql-step-beside = À côté de chaque réponse, combien de son groupe ont un score, et la somme de leurs parts.
sql-step-groups = Pour chaque groupe : combien ont un score, la somme de leurs parts, combien ont la tâche établie, l'écart-type des scores, combien sont au-dessus de la moyenne et la somme de leurs parts, et les sommes des énoncés qui ont un plancher.
sql-step-smaller = Combien ont un score dans les groupes plus petits ; à taille égale, dans ceux dont le nom vient avant.
sql-step-shown = Quels nombres sont montrés : ceux des groupes qui ont assez de scores ({ $mean } pour les moyennes, { $other } pour les écarts), sauf si les groupes plus petits en ont trop peu et que celui-ci est masqué avec eux.
sql-step-standing = Où en est chaque tâche : son score, et si elle est établie (firm) ou au seuil de son étape (working). Une tâche a besoin d'une réponse pour plus de la moitié de son poids.
sql-step-gates = Une étape est passée quand chacune de ses tâches est établie ; on y travaille quand plus de la moitié sont au seuil.
sql-step-readings = Jusqu'où les étapes sont passées d'affilée, et quelle est la plus avancée à laquelle on travaille.
sql-step-given = Ce qui est rendu.

sql-column-taken = deux colonnes s'appelleraient `{ $column }`
sql-column-taken-hint = nommez chaque colonne une seule fois, et aucune qui porte le nom d'un énoncé, d'une tâche ou d'un résultat

sql-no-dialect = le SQL s'écrit pour un moteur, et aucun n'est nommé
sql-no-dialect-hint = dites lequel : --dialect duckdb, postgresql, spark ou bigquery
sql-kinds = le SQL ne s'écrit que d'une façon
sql-kinds-hint = retirez --as
sql-options = --dialect, --table, --keep, --asked, --by et --floor sont pour le SQL
sql-options-hint = enlevez-les, ou dites --format sql
