# What can be wrong with a questionnaire. What is wrong stands in the message, what to do in the hint.

content-nearest = the nearest is `{ $known }`
content-known = known are { $known }
content-known-more = known are { $known } and { $more } more
content-known-alike = { $count } are known; those that differ least are { $known }
content-none-known = there is none yet
content-more = and { $more ->
    [one] one more mistake
   *[other] { $more } more mistakes
 }; mend these first

content-syntax-hint = mend this first: what stands in the file is checked once all of it can be read
content-not-read = this file could not be read as a questionnaire
content-newer = `{ $found }` is a newer format than this program knows
content-newer-hint = update coready, or ask the author for a file in the format `coready/questionnaire/1`
content-format = `{ $found }` is not the format of a file like this
content-format-hint = write `format = "{ $format }"`
content-file-name = the id is `{ $id }`, but the file is called `{ $name }`
content-file-name-hint = rename the file to `{ $id }.toml`, or change the id

content-unknown-key = there is no key `{ $key }` here
content-not-tables = `{ $key }` is not written as a table { $header }
content-not-tables-hint = begin each with a line { $header }
content-unreadable = this table cannot be read: { $detail }
content-kind = { $part ->
    [entry] every entry of `{ $key }`
   *[whole] `{ $key }`
 } should be { $expected ->
    [text] a text in quotes
    [whole] a whole number
    [number] a number
    [truth] `true` or `false`
    [list] a list in square brackets
   *[other] of another kind
 }, and this is { $found ->
    [text] a text in quotes
    [whole] a number
    [number] a number with decimals
    [truth] `true` or `false`
    [date] a date
    [list] a list
    [table] a table
   *[other] not
 }
content-kind-hint = { $expected ->
    [text] write it as a text: "..."
    [whole] write it without quotes and without decimals, such as 3
    [number] write it without quotes, such as 37.5
    [truth] write it without quotes: true or false
   *[other] write it as a list: ["...", "..."]
 }
content-unreadable-hint = `coready schema questionnaire` says which keys a table has and of which kind they are
content-missing = `{ $key }` is missing
content-missing-hint = { $key ->
    [format] add the line `format = "coready/questionnaire/1"` at the top
    [id] add a line such as `id = "name"`
    [version] add a line such as `version = "1.0.0"`
    [language] add a line such as `language = "en"`
    [levels] add the labels from the lowest to the highest: `levels = ["...", "..."]`
    [established] name the level from which a task counts as established, such as `established = "doing"`
    [tasks] name the tasks it asks: `tasks = ["..."]`
    [choices] add the answers one may choose: `choices = ["...", "..."]`
    [number] number the stages from 1: `number = 1`
    [working] say from which score, 0 to 100, a task counts as being worked at, such as `working = 37.5`
    [referent] say whom the item is about: "own-organisation", "collaboration" or "convener"
    [unit] say what a value counts, such as `unit = "families"`
    [effort] say how much it takes: "small", "medium" or "large"
   *[other] add a line `{ $key } = "..."`
 }
content-empty = `{ $key }` is empty
content-empty-hint = write the words that people are to read, or take the empty quotes out
content-hidden = `{ $key }` holds a character that cannot be seen ({ $code })
content-hidden-hint = take it out: a hidden character can make a text read otherwise than it looks
content-lines = `{ $key }` goes over several lines
content-lines-hint = keep it to one line: it is shown in a list or a heading
content-twice = `{ $value }` stands twice in `{ $key }`
content-twice-hint = leave one of them out, or change it
content-few = { $count ->
    [0] `{ $key }` is empty
    [one] `{ $key }` has one entry only
   *[other] `{ $key }` has { $count } entries only
 }
content-few-hint = { $key ->
    [tasks] name at least one task, or take the path out
   *[other] give at least { $least }, or take the question out
 }

content-id = `{ $id }` cannot be an id
content-id-hint = { $kind ->
    [file] begin with a small letter, then small letters, digits and hyphens: `ten-tasks`
    [word] begin with a letter, then letters, digits, hyphens and underscores: `offer-before-ask`
   *[name] begin with a letter, then letters, digits and underscores: `T3_lived_experience`
 }
content-id-twice = the id `{ $id }` is taken already on line { $line }
content-id-twice-hint = give each an id of its own
content-id-twice-folded-hint = give each task, item, reflection, about-question and measure an id of its own; capital and small letters count as the same
content-language = `{ $code }` is not the code of a language
content-language-hint = write two or three small letters, such as `en`, or with a region, such as `pt-BR`

content-no-scale = there is no scale
content-no-scale-hint = add a table [[scale]] with `id`, `levels` and `established`
content-few-levels = { $count ->
    [0] the scale has no levels
   *[other] the scale has one level only
 }
content-few-levels-hint = give at least two labels, from the lowest to the highest
content-many-levels = the scale has more than { $most } levels
content-many-levels-hint = join levels that nobody could tell apart
content-unknown-level = `{ $level }` in `{ $key }` is not a level of the scale
content-established-first = `{ $level }` is the first level, so every task would be established from the start
content-established-first-hint = name a later level
content-code-count = { $count ->
    [one] there is one code
   *[other] there are { $count } codes
 } for { $levels ->
    [one] one level
   *[other] { $levels } levels
 }
content-code-count-hint = give { $levels } codes, one for each level, or leave `codes` out for 1 to { $levels }

content-unknown-task = there is no task `{ $task }`
content-stage-number = this stage is numbered { $found }, and { $number } comes here
content-stage-number-hint = number the stages 1 to { $count } in the order they stand in
content-one-stage = one stage alone tells nothing
content-one-stage-hint = add the stage that comes after it, or leave stages out for a profile
content-gate-last = the last stage has a gate, and no stage comes after it
content-gate-last-hint = link these tasks to an earlier stage, or add the stage that comes after this one
content-gate-missing = this stage has no gate, and only the last can be without
content-gate-missing-hint = name the tasks linked to it: `gate = ["..."]`
content-gate-twice = `{ $task }` is in a gate already on line { $line }
content-gate-twice-hint = link each task to one stage only
content-working-ends = the first and the last stage have no `working` line
content-working-ends-hint = take it out: one is always at the first stage, and reaches the last when the one before is established
content-working = `{ $found }` is not a score
content-working-hint = write a number from 0 to 100 with at most three decimals

content-no-task = there is no task
content-no-task-hint = add a table [[task]] with `id`, `title`, `why` and its items in [[task.item]]
content-many-tasks = there are more than { $most } tasks
content-many-tasks-hint = make several questionnaires of it
content-unknown-scale = there is no scale `{ $scale }`
content-no-item = this task has no item
content-no-item-hint = add a table [[task.item]] under it with `id`, `text` and `referent`
content-none-scored = none of this task's items is scored
content-none-scored-hint = take `scored = false` away from at least one
content-weights = the weights of this task's scored items make { $together } together
content-weights-hint = they may make 40 at most: lower some, or move items to another task

content-item-scale = the item is on the scale `{ $found }`, its task on `{ $scale }`
content-item-scale-hint = the items of a task share one scale: change it for the task, or take `scale` out here
content-unknown-referent = `{ $found }` is none whom an item can be about
content-level-count = { $count ->
    [one] one level is described
   *[other] { $count } levels are described
 }, and the scale has { $levels }
content-level-count-hint = describe every level from the lowest to the highest, or leave `levels` out
content-weight = a weight of { $found } is outside 1 to 10
content-weight-hint = write a whole number from 1 to 10
content-no-role = `asked_of` goes by the about-question `{ $role }`, and there is none
content-no-role-hint = add a table [[about]] with `id = "role"` and its choices, or take `asked_of` out
content-unknown-role = `{ $found }` is not among the choices of the about-question `role`

content-unknown-practice = there is no practice `{ $practice }`, neither here nor in the library
content-unknown-better = `{ $found }` is not a way of being better
content-unknown-effort = `{ $found }` is not a measure of effort

content-questionnaire-unknown = there is no questionnaire `{ $id }`; a file of your own is named with its ending, such as `mine.toml`

translation-of-other = this translation says it is of { $found }
translation-of-other-hint = it stands beside { $id }: write that, or give the file the name of what it translates
translation-outdated = this translation is of version { $found }, and the source is at version { $version } by now
translation-outdated-hint = go through what has changed, then write `of_version = "{ $version }"`
translation-missing = { $kind } { $id } is not translated
translation-missing-hint = add its table with the same id and its words
translation-surplus = { $kind } { $id } is translated, and the source has none
translation-surplus-hint = take it out, or mend its id or number
translation-inherited = `{ $id }` belongs to `{ $base }`, whose own translation has its words
translation-inherited-hint = take it out: only what is added to `{ $base }` is translated here
translation-count = `{ $key }` has { $count } entries, and the source has { $wanted }
translation-count-hint = translate each entry of the source, in its order
translation-without-source = there is no `{ $file }` beside this translation
translation-without-source-hint = a translation stands in the same folder as its questionnaire and is named after it, such as `mine.fr.toml` beside `mine.toml`
content-extends-here = a questionnaire that comes with the program or is kept with a checkpoint extends no other
content-extends-here-hint = take the line out, and write everything it stood for into this file
content-questionnaire-none = there is no questionnaire `{ $id }` to extend
content-extends-ending = to extend the file beside this one, name it with its ending: { $file }
content-extends-missing = there is no file `{ $name }` in this folder
content-extends-folder = a questionnaire can only extend a file in the same folder
content-extends-folder-hint = put that file beside this one, and write its name alone, such as `extends = "ours.toml"`
content-extends-circle = these extend one another in a circle: { $circle }
content-extends-circle-hint = take `extends` out of one of them
content-extends-deep = this is the end of a row of more than { $most } questionnaires that extend one another
content-extends-deep-hint = put some of them together in one file
content-extends-table = a questionnaire that extends another has no table { $table } of its own
content-extends-table-hint = take it out: scales, stages and paths stay those of the questionnaire that is extended
content-extends-key = `{ $key }` of a task stays that of the questionnaire that is extended
content-extends-key-hint = take `{ $key }` out: here a task has only `id`, [[task.item]] and [[task.reflection]]
content-extends-nothing = nothing is added to this task
content-extends-nothing-hint = add a table [[task.item]] or [[task.reflection]] under it, or take the task out
content-extends-floor = this item has a floor and is not scored, so the floor would never count
content-extends-floor-hint = add `scored = true`, or take `floor` out
content-extends-own-id = `{ $id }` is the id of the questionnaire that is extended
content-extends-own-id-hint = give this one an id of its own, and name the file after it
content-extends-language = this is in `{ $language }`, and `{ $base }`, which it extends, is not translated into that language
content-extends-language-hint = write the additions in its language, with `language = "{ $base }"`; a translation comes in a file of its own
content-extends-clash = the id `{ $id }` is taken already in `{ $base }`, which is extended
content-extends-clash-hint = give it an id that neither has, for example with the short name of your organisation in front

content-id-shipped = a questionnaire called `{ $id }` comes with the program
content-id-shipped-hint = choose another id; to add to that one, write its id after `extends` in a file of your own
content-id-meant = did you mean `{ $id }`? An id begins with a small letter, then small letters, digits and hyphens: { $pattern }
content-id-pattern = an id begins with a small letter, then small letters, digits and hyphens: { $pattern }
