# What is said about many rows at once: tables of responses and what is made of them.


score-progress = { $percent } % · { $rows } rows
score-progress-rows = { $rows } rows
score-written = Wrote { $file }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 } scored.
score-written-groups = Wrote { $file }: { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
 } of { $rows } rows.
row-left-out = { $file }: { $what }; left out
rows-left-out = { $count ->
    [one] { $count } row was left out
   *[other] { $count } rows were left out
 }, { $rows } scored.
row-wrong = row { $row }: { $wrong }
row-wrong-hint = correct it, or leave such rows out with `--on-error skip`; a header is row 1
row-ragged = { $found } cells where the header has { $wanted }
row-open = a quote is opened and never closed
row-json = not a JSON object on a line ({ $detail })
row-key = `{ $column }` is no column of the first line
row-path = there is no path `{ $path }`
row-role = there is no role `{ $role }`
cell-wrong = `{ $value }` in `{ $column }` is no code from { $low } to { $high }, nor `dk`, nor empty
cell-na = `na` in `{ $column }`, which always applies; leave it empty if it was not answered
cell-missing = `{ $value }` in `{ $column }`; what was not answered is written as an empty cell, and `na` says that an item does not apply
column-twice = there are two columns `{ $column }`
column-twice-hint = names of columns differ by more than upper and lower case
column-missing = there is no column `{ $column }`
column-is-item = `{ $column }` is an item, and items make no groups
column-taken = there is a column `{ $column }` already, which is what results are called
column-taken-hint = rename it, or score the table it was made from
columns-none = no column is an item of `{ $questionnaire }`, such as `{ $item }`
columns-none-hint = columns are named by the ids of items; name another questionnaire with `--questionnaire`
columns-missing = { $count ->
    [one] an item has no column: { $columns }
   *[other] { $count } items have no column: { $columns }
 }
columns-missing-hint = a task is scored with all of its items; leave all of them out if it was not asked
table-differs = its columns are not those of `{ $first }`
table-differs-hint = score files of other columns one by one
table-empty = the file is empty; there is not even a header
table-empty-hint = the first row names the columns
table-utf16 = the file is written in UTF-16
table-utf16-hint = save it as CSV in UTF-8
row-too-long = a row is longer than { $megabytes } MB
row-too-long-hint = a quote that is never closed makes one row of all that follow
stdin-twice = standard input can be read once
file-changed = `{ $file }` changed while it was read
file-changed-hint = score it again when nobody writes to it
score-terminal = a table in Parquet is not for reading on a screen
score-terminal-hint = say where it goes with `-o scores.parquet`, or take `--format csv`
parquet-trouble = the Parquet library says: { $detail }
parquet-piped = a Parquet file cannot be read from standard input
parquet-piped-hint = what its columns are stands at its end: name the file instead
column-nested = `{ $column }` is nested, or of a kind that rows of results cannot hold
column-nested-hint = leave such columns out of the table, or turn them into text
row-values = a value that is no code of its item
groups-too-many = the groups need more than { $megabytes } MB
groups-too-many-hint = group by fewer columns, or score parts of the table one by one
plan-too-fine = a task has too many different scores for groups
floor-low = `--floor { $floor }` is below { $least }
floor-low-hint = the floor can be raised; `--floor 1` shows everything, for data that is all your own
digits-many = scores have at most { $most } decimals
