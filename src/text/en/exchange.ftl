# What comes back from other tools, as `coready collect` reads it.

# The file as a whole
collect-no-text = this is neither text nor a workbook
collect-no-text-hint = save it as .csv (UTF-8) or .xlsx in the program it came from
collect-damaged-text = this text is damaged from line { $line } on
collect-damaged-hint = download the file once more from where it came
collect-file-large = this file is larger than 64 MiB
collect-too-large = this table has more than { $columns } columns or { $cells } cells, or takes far more room than it seems to
collect-too-large-hint = is this the file you meant? A table of answers is far smaller
collect-locked = this is a workbook of the old kind (.xls), or one with a password
collect-locked-hint = open it, and save it as .xlsx without a password
collect-unreadable = this cannot be read as a table: { $detail }
collect-unreadable-hint = download the file once more, or save it as .csv or .xlsx in the program it came from
collect-disorder = row { $row } stands after row { $last }
collect-open-quote = a quote that begins in row { $row } is never closed, so everything after it is one answer
collect-open-quote-hint = is the file cut short? Download it once more
collect-no-rows = there is no row of answers here
collect-no-rows-hint = the first row should hold the questions, each row after it the answers of one person
collect-no-item = no column here is a statement of the questionnaire
collect-no-item-near = `{ $header }` may be `{ $near }`: say so in a map, with --map
collect-no-item-hint = call columns by the ids of the statements or by their full words; `coready questionnaire show` lists them
collect-twice = `{ $question }` stands in several columns: { $columns }
collect-twice-hint = leave all but one of them empty, or say in a map (--map) that the others are to be left out: "header" = ""

# The map
collect-map-intro =
    A map for `coready collect --map`: what could not be told for certain.
    Under [columns], write behind a column the id of its question; leave "" where it is none.
    Under [values], write behind an answer what it means: a code, a label, dk (not known) or na (does not apply).
collect-map-missing = Statements without a column: { $items }
collect-map-near = { $near }?
collect-map-hint = a map holds [columns] and [values], with texts in quotes: "What they wrote" = "4"
collect-map-word = what `{ $key }` means should be a text in quotes
collect-map-unknown = there is no question `{ $id }`

# A cell
collect-at = row { $row }, column { $column }{ $more ->
    [0] {""}
    [one] {" "}and one more row
   *[other] {" "}and { $more } more rows
 }
collect-answer = { $at }: `{ $value }` is no answer to `{ $question }`
collect-applies = { $at }: `{ $value }` is no answer to `{ $question }`, which applies to everybody
collect-several = { $at }: more than one answer to `{ $question }` was chosen
collect-path = { $at }: `{ $value }` is no path
collect-long = { $at }: this text, or all of this row, is longer than can be kept
collect-beyond = { $at }: `{ $value }` stands beyond the last column
collect-beyond-hint = was a comma typed without quotes around the text? Mend this row in the program it came from
collect-same-id = { $at }: the id `{ $value }` came before, with other answers
collect-same-id-hint = keep one of the two rows; if the column is no id of one person's answers, say so in a map: "header" = ""
collect-choice = { $at }: `{ $value }` is none of the choices of `{ $question }`; left empty
collect-language = { $at }: `{ $value }` is no language of the questionnaire
collect-day = { $at }: which day `{ $value }` is cannot be told; the day of the checkpoint is taken
collect-value-hint = say in a map (--map) what it means
collect-value-near = the nearest is `{ $near }`; say in a map (--map) what it means
collect-near = { $told }. The nearest is `{ $near }`
collect-more = and { $more ->
    [one] one more thing that was
   *[other] { $more } more things that were
 } not understood
collect-more-hint = mend these first

# What was recognised
collect-written = Written by { $tool }
collect-sheet = Sheet “{ $sheet }”
collect-encoding = Read as { $encoding }
collect-items = { $count ->
    [one] One statement
   *[other] { $count } statements
 } found by { $how ->
    [id] id
    [text] words
    [map] your map
    [place] the column before
   *[tool] what the tool calls them
 }{ $names ->
    [none] {""}
   *[some] : { $items }
 }
collect-others = Also found: { $columns }
collect-other = { $name } (`{ $header }`)
collect-left-out = Left out, as nothing that is asked: { $columns }
collect-names = { $names }
collect-left-out-more = { $columns } and { $more } more
collect-missing = No column for { $items }
collect-missing-more = No column for { $count } statements, among them { $items }
collect-previews = { $count ->
    [one] One preview or test was passed over
   *[other] { $count } previews or tests were passed over
 }
collect-unfinished = { $count ->
    [one] One row was never handed in by who began it: passed over
   *[other] { $count } rows were never handed in by who began them: passed over
 }
collect-empty = { $count ->
    [one] One row without any answer was passed over
   *[other] { $count } rows without any answer were passed over
 }
collect-repeated = { $count ->
    [one] One row stands there twice: taken once
   *[other] { $count } rows stand there more than once: taken once
 }
collect-without-id = No id of the tool: people are told apart by their rows
collect-formulas = { $count ->
    [one] One formula was never calculated: its cell
   *[other] { $count } formulas were never calculated: their cells
 } counted as empty
collect-refused = { $count ->
    [one] One row
   *[other] { $count } rows
 } refused

# Collecting
collect-became = { $mode ->
    [try] Would be new:
   *[real] New:
 } { $new }; already there: { $there }; refused: { $refused }
collect-all-or-nothing = Nothing of this file was taken: see the errors, or take the rest with --keep-going
collect-there-otherwise = { $count ->
    [one] one response is there already with other answers, which stay
   *[other] { $count } responses are there already with other answers, which stay
 }
collect-there-otherwise-hint = were answers changed in the tool after they were collected? What is stored is never rewritten; --keep-going takes the others
collect-withdrawn = { $count ->
    [one] One was withdrawn and is not brought back
   *[other] { $count } were withdrawn and are not brought back
 }
collect-map-written = What could not be told is in `{ $file }`: fill it in, and give it with --map
collect-other-checkpoint = these answers were given for `{ $said }`, and `{ $checkpoint }` is open
collect-other-checkpoint-hint = a closed checkpoint takes no more answers; ask for new ones with a new form
collect-form = From the form of this program
