# Messages of the room named like this file.

no-journal = there is no journal in `{ $folder }` or in a folder above it
no-journal-hint = make one with `coready init --organisation NAME`, or name its folder with --journal
output-trouble = the result could not be written: { $detail }

unknown-command = there is no command `{ $name }`
unknown-command-hint = the commands are { $commands }
organisation-unnamed = the journal needs the name of the organisation or coalition
organisation-unnamed-hint = say it with --organisation NAME

journal-made = { $organisation } now has a journal in { $folder }, with the questionnaire "{ $questionnaire }".
journal-made-one = One person answers for the organisation. With fewer than eight people we recommend to answer together in a room instead (`coready assess --together`), unless speaking openly is not safe there. Go on with `coready assess`.
journal-made-together = You answer together, in a room. Go on with `coready assess`, when the people are there.

questionnaire-line = { $id }: { $title } ({ $tasks ->
    [one] 1 task
   *[other] { $tasks } tasks
 }, { $items } statements)
questionnaire-whole = { $file }: no mistakes ({ $tasks ->
    [one] 1 task
   *[other] { $tasks } tasks
 }, { $items ->
    [one] 1 statement
   *[other] { $items } statements
 })
questionnaire-stage = Linked to stage { $number }, { $title }
questionnaire-floor = Floor: below "{ $level }" the task is not established, whatever the other answers.
questionnaire-open = Open question: { $text }
practice-first-step = First step: { $step }
practice-who = In the room: { $who }
practice-from = Effort: { $effort }. Source: { $source }. Reached from { $items }.
