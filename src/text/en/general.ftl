# Words used everywhere: lists, dates, labels of errors.

list-last = { $first } and { $last }
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }

quoted = “{ $words }”
labelled = { $label }: { $value }
clauses = { $first }; { $next }
decimal-mark = .
label-error = error
label-hint = hint

# What this language calls itself

language-name = English
