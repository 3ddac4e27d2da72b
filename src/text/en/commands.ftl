# Messages of the room named like this file.

no-journal = there is no journal in `{ $folder }` or in a folder above it
no-journal-hint = make one with `coready init --organisation NAME`, or name its folder with --journal
output-trouble = the result could not be written: { $detail }

unknown-command = there is no command `{ $name }`
unknown-command-hint = the commands are { $commands }
organisation-unnamed = the journal needs the name of the organisation or coalition
organisation-unnamed-hint = say it with --organisation NAME

journal-made =
    { $organisation } now has a journal, with the questionnaire “{ $questionnaire }”. It is the folder
    { $folder }
journal-made-one = One person answers for the organisation. With fewer than eight people we recommend to answer together in a room instead (`coready assess --together`), unless speaking openly is not safe there. Go on with `coready assess`.
journal-made-together = You answer together, in a room. Go on with `coready assess`, when the people are there.
journal-made-many = Members each answer alone, in their own time. Begin with `coready checkpoint open LABEL --invited N`, then hand round the form that `coready form -o form.html` writes.

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

overview-no-journal = There is no journal here yet. Start with `coready assess`: it offers to make one, then walks you through the questions. `coready --help` lists everything else.
overview-no-answers = { $organisation } has a journal, and nobody has answered yet. Go on with `coready assess`.
overview-none-open = { $organisation } has a journal, and nobody has answered yet. Open a checkpoint with `coready checkpoint open LABEL --invited N`, so that members can answer.
overview-open-many =
    Checkpoint { $checkpoint } is open: { $answered }.
    Hand round the form: `coready form -o form.html`. Take in what comes back: `coready collect FILE...`.
    When everyone has had the time to answer: `coready checkpoint close`. Results come then; until then only counts are told.
export-written = Written to { $file }.
export-terminal = Parquet is not for reading on a screen
export-terminal-hint = say where it goes: -o results.parquet, or a folder for all tables
export-tables-written = Written to { $folder }: { $tables ->
    [one] 1 table
   *[other] { $tables } tables
 }, described in datapackage.json.
parquet-missing = this program was built without Parquet
parquet-missing-hint = write --format csv, or build it with the feature `parquet`
export-raw-one = the checkpoint `{ $checkpoint }` has one answer set, which is no secret
export-raw-one-hint = `coready export --all` gives it with its results
export-raw-means = These are the answers one by one, for you who collect them. Without name, code or words, whoever knows the people may still tell some of them by their role or their answers: do not hand this round. What others may see is in `coready show` and `coready export`.
withdrawn = The response { $id } is erased from checkpoint { $checkpoint }. { $remaining ->
    [0] No response remains in it.
    [one] { $remaining } response remains in it.
   *[other] { $remaining } responses remain in it.
 }
withdrawn-before = The response { $id } was withdrawn from checkpoint { $checkpoint } before. Nothing of it is left.
withdrawn-under-mean = With { $remaining } responses the checkpoint is now under the floor of { $floor }: of its results, nothing but counts is shown any more.
withdrawn-under-other = With { $remaining } responses the checkpoint is now under the floor of { $floor }: averages are still shown, spreads are not.
withdrawn-closed = Results are worked out from what remains. Results that were handed round before still contain it: whoever compares them with new ones may see what it said. Copies of the file that was sent in, and copies of this folder, are not erased.
withdrawn-open = It will be in no result. Copies of the file that was sent in, and copies of this folder, are not erased; collecting such a copy will not bring it back.
check-whole = Everything is whole: { $checkpoints ->
    [one] 1 checkpoint
   *[other] { $checkpoints } checkpoints
 }, { $responses ->
    [one] 1 answer set
   *[other] { $responses } answer sets
 }, { $drafts ->
    [0] no drafts
    [one] 1 draft
   *[other] { $drafts } drafts
 }.

making-offer = There is no journal in { $folder } or above it. A journal is a folder of plain files that keeps answers and results. Shall we make one here?
making-yes = Yes, make a journal in this folder
making-no = No, not now
making-name = Name of your organisation or coalition
making-who = Who will answer?
making-one = One person, for the organisation
making-together = A room of people who agree on one answer set (recommended below eight people, unless speaking openly is not safe there)
making-many = Many people, each alone and in their own time (recommended from eight people on, and where speaking openly is not safe)
making-many-next = Members can answer once a checkpoint is open: `coready checkpoint open LABEL --invited N`.
making-declined = Nothing was made. You can make a journal at any time with `coready init`.
action-leave-nothing = Leave

another-open = the checkpoint `{ $checkpoint }` is open and waits for answers
another-open-hint = leave out --checkpoint to answer for it, or close it first with `coready checkpoint close`
many-together = in this journal each answers alone, not together
many-together-hint = leave out --together; to answer as a room, make another journal with `coready init --respondents together`
many-revisit = where each answers alone there are no earlier answers to start from
many-revisit-hint = leave out --revisit; with --code you are recognised as someone who answered before
many-path = everybody who answers the checkpoint `{ $checkpoint }` is asked the path `{ $path }`
many-path-hint = leave out --path
many-no-state = there is no folder of your own to keep begun answers in
many-no-state-hint = set HOME or XDG_STATE_HOME to a folder that only you can open
many-several = this file holds { $count } responses, and `coready assess` takes one
many-several-hint = take them in with `coready collect FILE`
many-withdrawn = the response { $id } was withdrawn, and is not taken again
many-withdrawn-hint = whoever wants to answer after all answers afresh
many-differs = other answers are stored under the id { $id }, in checkpoint { $checkpoint }; they stay as they are
many-differs-hint = leave out the id to hand these in as another response
many-privacy = { $organisation } collects these files and can open yours. Other people see averages from { $mean ->
    [5] five
   *[other] { $mean }
 } answers and spreads from { $other ->
    [8] eight
   *[other] { $other }
 }. Answers to open questions may be shown word for word, without names, once that many have answered the same one. If that is not safe, skip questions or do not send it.
many-thanks = Thank you. Your answers are stored for checkpoint { $checkpoint }. { $organisation } can open them; other people see results of all answers together once the checkpoint is closed. To take yours back: `coready withdraw { $id }`.
path-unknown = there is no path `{ $path }` in this questionnaire
path-known = the paths are { $paths }
path-none = this questionnaire has no paths; leave out --path

draft-found = { $drafts ->
    [one] There are answers that were begun and not stored yet.
   *[other] There are several sets of answers that were begun and not stored yet.
 }
draft-resume = Go on with those begun on { $begun } ({ $given } of { $of } statements answered)
draft-afresh = Begin afresh; what was begun stays where it is
draft-kept = Everything you answered is saved. Go on at any time with `coready assess`.
draft-kept-ended = The input ended before all questions were asked. Everything you answered is saved. Go on at any time with `coready assess`.
draft-kept-stopped = Interrupted. Everything you answered is saved. Go on at any time with `coready assess`.
draft-none = Nothing was answered, so nothing is kept.
draft-in-use = these answers are being worked on in another window
prompt-broken = the terminal gave up: { $detail }
assess-stored = Stored as checkpoint { $checkpoint }.
answers-not-asked = { $items } { $count ->
    [one] was not asked on this path or in this role: the answer is kept, and not counted.
   *[other] were not asked on this path or in this role: the answers are kept, and not counted.
 }

checkpoint-none = No checkpoint so far. Begin with `coready assess`.
checkpoint-line = { $checkpoint }: { $opened }, { $state }
checkpoint-is-open = open
checkpoint-is-closed = closed
checkpoint-is-empty = closed without answers
checkpoint-is-open-many = open: { $answered }
checkpoint-is-closed-many = closed: { $answered }
checkpoint-answered = { $responses ->
    [0] nobody has answered
    [one] { $responses } person has answered
   *[other] { $responses } people have answered
 }
checkpoint-answered-of = { $responses ->
    [0] nobody of { $invited } invited has answered
    [one] { $responses } of { $invited } invited has answered
   *[other] { $responses } of { $invited } invited have answered
 }
checkpoint-opened = Checkpoint { $checkpoint } is open.
checkpoint-opened-next = Answer it with `coready assess`; storing the answers closes it.
checkpoint-opened-many = Members can answer now: hand round the form (`coready form -o form.html`), take in what comes back (`coready collect FILE...`), or have people answer here with `coready assess`. Results come when you close it (`coready checkpoint close`).
checkpoint-closed = Checkpoint { $checkpoint } is closed and takes no more answers.
checkpoint-closed-many = In the end { $answered }. `coready show` shows where you stand.
checkpoint-closed-few = In the end { $answered }. That is too few for a result: it takes { $floor }, so that nobody can be singled out. To ask everyone again: `coready checkpoint open LABEL`.

language-unknown = there is no language `{ $code }`
language-unknown-hint = the languages are { $codes }
translation-whole = { $file }: a complete translation ({ $language })
questionnaire-new = { $file } is written, with a note above every part. Open it in a text editor, change it piece by piece, and after each run `coready questionnaire check { $file }`. For an editor that completes what you type: `coready schema questionnaire > questionnaire.schema.json`.
codebook-kinds = a codebook is written as Markdown or CSV
codebook-kinds-hint = say --as markdown or --as csv, or give the file the ending .md or .csv
paper-kinds = paper is written as Markdown or HTML
paper-kinds-hint = say --as markdown or --as html, or give the file the ending .md or .html
form-kinds = a form is written in one way only: an XLSForm as a spreadsheet, a SurveyJS form as JSON
form-kinds-hint = leave out --as
form-terminal = a spreadsheet cannot be shown at a terminal
form-terminal-hint = name a file to write: -o { $id }.xlsx
form-reserved = `{ $id }` is a name that XLSForm tools keep for themselves
form-reserved-hint = give what is called so another id
form-written = Written to { $file }, for checkpoint { $checkpoint }. Send it to everyone you invited, as an attachment or on a stick; it works without the internet. They answer in a browser and send back one small file each: `coready collect FILE...` takes them in.
form-not-open = no checkpoint is open, so there is nothing to answer yet
form-not-open-hint = open one with `coready checkpoint open LABEL`, then make the form
form-not-many = a form is for journals in which everyone answers alone, and this one keeps a single answer set
form-not-many-hint = answer here with `coready assess`; to hear each member, make another journal with `coready init --respondents many`
