# Des mots utilisés partout : listes, dates, étiquettes des erreurs.

list-last = { $first } et { $last }
date = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
 } { $year }

quoted = « { $words } »
labelled = { $label } : { $value }
clauses = { $first } ; { $next }
decimal-mark = ,
# Le deux-points suit ces étiquettes : d'où l'espace insécable à la fin.
label-error = erreur 
label-hint = conseil 

# What this language calls itself

language-name = Français
