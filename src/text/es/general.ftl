# Palabras que se usan en todas partes: listas, fechas, rótulos de errores.

# “y” se vuelve “e” ante el sonido i: aquí, ante las palabras más probables en una lista de personas.
list-last = { $last ->
    [hispanohablantes] { $first } e { $last }
    [iglesias] { $first } e { $last }
    [inmigrantes] { $first } e { $last }
    [inquilinas] { $first } e { $last }
    [inquilinos] { $first } e { $last }
    [instituciones] { $first } e { $last }
    [integrantes] { $first } e { $last }
    [investigadoras] { $first } e { $last }
    [investigadores] { $first } e { $last }
   *[other] { $first } y { $last }
 }
date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
 } de { $year }

quoted = “{ $words }”
labelled = { $label }: { $value }
clauses = { $first }; { $next }
decimal-mark = .
label-error = error
label-hint = sugerencia

# What this language calls itself

language-name = Español
