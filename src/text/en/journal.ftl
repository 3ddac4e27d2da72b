# Messages of the room named like this file.

# The explanations in coready.toml.
journal-file-intro =
    The journal of one organisation or coalition: this file says what it is about, and the folders
    beside it hold what was answered. You may change the lines below with any text editor.
    Text stands in quotes; a line that begins with # is only an explanation.
journal-file-organisation = The name of your organisation or coalition, as it should stand in reports.
journal-file-questionnaire =
    What is asked. A questionnaire that comes with coready (`coready questionnaire list` shows them),
    or a file of your own, named as seen from this folder. Checkpoints answered already keep theirs.
journal-file-respondents =
    Who answers. "one": a person for the organisation. "together": one set of answers, agreed in a room.
    "many": members each answer alone, in their own time.
journal-file-language = The language to speak. Without this line coready goes by your computer.
journal-file-balance =
    Whose voices weigh the same. "respondents": every person's. "members": every member organisation's,
    however many of its people answer. A checkpoint keeps what holds when it opens.
journal-file-floors =
    From how many answers on something is shown: an average, and everything else, such as how far people
    differ. You may raise these numbers, never lower them: they protect the people who answer.
    A checkpoint keeps those that hold when it opens.

# Finding and making a journal.
journal-missing = there is no journal in `{ $folder }`: it holds no coready.toml
journal-missing-hint = check the name, or make a journal there with `coready init "{ $folder }"`
journal-there-already = there is a journal in `{ $folder }` already, and nothing is ever overwritten
journal-there-already-hint = use it as it is and change its coready.toml, or choose another folder
journal-vanished = the journal `{ $folder }` is no longer there
journal-vanished-hint = was the folder moved, or is a drive no longer connected? Nothing was stored
journal-names-taken = every name for a new checkpoint in `{ $folder }` is taken
journal-name-empty = the { $what } is empty
journal-name-empty-hint = give it at least one letter or digit
journal-name-hidden = the { $what } `{ $name }` holds characters that cannot be seen
journal-name-organisation = name of the organisation
journal-name-questionnaire = name of the questionnaire
journal-name-language = code of the language
journal-name-label = label
journal-name-hidden-hint = type it afresh: copied text sometimes brings such characters along

# Files of the journal, and files of answers.
journal-no-table = this file holds no keys with values
journal-no-table-hint = it should begin with the key `format`; is it the file you meant?
journal-key-unknown = there is no key `{ $key }` here
journal-key-twice = `{ $key }` stands here a second time
journal-key-twice-hint = keep the one that is right
journal-key-missing = the key `{ $key }` is missing
journal-key-missing-hint = add it, or bring the file back from a copy
journal-kind = `{ $key }` cannot be { $value }
journal-kind-hint = it must be { $kind }
journal-floor-low = the floor `{ $key }` is { $value }, and the lowest allowed is { $least }
journal-floor-low-hint = write { $least } or more, or leave it out; below it one could work out what a single person said
journal-kind-text = text in quotes
journal-kind-texts = a list of texts in quotes, such as ["staff", "resident"]
journal-kind-whole = a whole number, { $least } or more, without quotes
journal-kind-flag = true or false, without quotes
journal-kind-table = a group of keys with values
journal-kind-moment = a date and time such as "2026-11-22T10:28:37.123Z"
journal-kind-date = a date such as "2026-11-22"
journal-kind-uuid = a UUID such as "4b1f0c1e-8a53-4c2e-9d4e-0f6a7b1c2d3e"
journal-kind-respondents = "one", "together" or "many"
journal-kind-balance = "respondents" or "members"
journal-format-missing-hint = add "{ $expected }" under the key `format`; is it the file you meant?
journal-format-newer = this file is of a newer format, { $format }
journal-format-newer-hint = update coready: this version reads up to "{ $known }"
journal-format-other = this file is of the format { $format }, which does not belong here
journal-format-other-hint = "{ $expected }" is expected; is it the file you meant?

# Answers.
response-other-questionnaire = these are answers to the questionnaire `{ $id }`, and `{ $known }` is asked
response-other-questionnaire-hint = answers are only read with the questionnaire they were given to
response-other-version = these are answers to version { $given } of `{ $id }`, and version { $known } is asked
response-other-version-hint = where the first number differs, the questions do; answer those of the new version
response-unknown-item = there is no item `{ $item }` in `{ $questionnaire }`
response-unknown-item-hint = `coready questionnaire show { $questionnaire }` lists the items
response-unknown-path = there is no path `{ $path }`
response-unknown-about = there is no question `{ $about }` about the respondent
response-unknown-choice = `{ $choice }` is none of the choices of `{ $about }`
response-unknown-reflection = there is no open question `{ $reflection }`
response-unknown-stage = { $stage } is no stage one can choose
response-unknown-stage-hint = { $stages ->
    [0] this questionnaire has no stages: leave the key out
   *[other] give a whole number from 1 to { $stages }, "differs" or "cannot_say"
 }
response-answer-shape = the answer to `{ $item }` is { $value }, which does not say what kind of answer it is
response-answer-shape-hint = write one of {"{"} "level": 3 {"}"}, {"{"} "dont_know": true {"}"}, {"{"} "not_applicable": "why" {"}"}; in TOML {"{"} level = 3 {"}"} and so on
response-several-answers = the answer to `{ $item }` is { $kinds } at once
response-several-answers-hint = keep one of them
response-level = { $value } is not a level of `{ $item }`
response-level-hint = levels are whole numbers from 0 to { $top }: { $levels }
response-not-applicable = `{ $item }` applies to everybody
response-not-applicable-hint = give a level, or say that it is not known; a comment can say more
response-no-reason = `{ $item }` is said not to apply, without a reason
response-no-reason-hint = write the reason in quotes, such as "we have no budget of our own"
response-no-views = `{ $item }` was not agreed on, but the views are missing
response-no-views-hint = write the views in quotes, without names, or leave `not_agreed` out
response-id-malformed = `{ $id }` is not an id a response can have
response-id-malformed-hint = an id is a UUID in lower case, such as 4b1f0c1e-8a53-4c2e-9d4e-0f6a7b1c2d3e; without one a new id is given
response-id-other = the id in this file is `{ $id }`, and the file is not named after it
response-id-other-hint = is it a copy, or was it renamed by hand? Move a copy out of the journal, and name the original after its id
response-none = there is no response whose id begins with `{ $id }`
response-none-hint = the id stands at the end of the page after answering, and in the name of the file that was sent
response-several = the ids of { $count } responses begin with `{ $id }`
response-several-hint = give more of it: nothing was erased
response-other-checkpoint = these answers were given for the checkpoint `{ $said }`, and `{ $checkpoint }` is open
response-other-checkpoint-hint = a closed checkpoint takes no more answers; ask for new ones with a form made for the open one
response-together-many = these are the answers of a room, and here each answers alone
response-together-many-hint = leave `together` out if one person gave them

# Checkpoints.
checkpoint-digest = the questionnaire is not the one that was frozen here: its SHA-256 is { $actual }, not { $expected }
checkpoint-digest-hint = bring it back from a copy; was it edited, or its line ends changed by a program such as git?
checkpoint-identity = this says `{ $said }`, but the questionnaire beside it is `{ $frozen }`
checkpoint-several = the checkpoint `{ $checkpoint }` holds { $count } answer sets, but takes one
checkpoint-several-hint = move what does not belong here out of the journal
checkpoint-unknown = there is no checkpoint `{ $name }`
checkpoint-unknown-hint = did you mean `{ $near }`? { $all }
checkpoint-ambiguous = `{ $name }` fits { $count } checkpoints
checkpoint-ambiguous-hint = give one of { $ids }
checkpoint-none-answered = there is no checkpoint with answers yet
checkpoint-none-answered-hint = answer the questionnaire with `coready assess`
checkpoint-still-open = the checkpoint `{ $checkpoint }` is open: { $responses ->
    [0] nobody has answered so far
    [one] { $responses } response so far
   *[other] { $responses } responses so far
 }
checkpoint-still-open-hint = its results can be seen once it is closed (`coready checkpoint close`); until then only counts are told
checkpoint-open-already = the checkpoint `{ $checkpoint }` is open, and only one is open at a time
checkpoint-open-already-hint = answer it with `coready assess`, or close it with `coready checkpoint close`
checkpoint-none-open = no checkpoint is open
checkpoint-none-open-hint = `coready checkpoint list` shows them; a closed one stays closed
checkpoint-none-open-many-hint = open one with `coready checkpoint open LABEL`: then members can answer
checkpoint-takes-one = the open checkpoint `{ $checkpoint }` takes one answer set, not those of many
checkpoint-takes-one-hint = close it with `coready checkpoint close`; with `respondents = "many"` in coready.toml the next takes those of many
checkpoint-closed-meanwhile = the checkpoint `{ $checkpoint }` has been closed meanwhile: nothing was stored
checkpoint-closed-meanwhile-hint = a closed checkpoint takes no more answers; what comes late belongs into the next one

# Drafts.
draft-damaged = line { $line } of this draft is damaged
draft-head-hint = bring the file back from a copy; to go on without it, move it out of the journal
draft-damaged-hint = bring the file back from a copy, or delete just this line: the answer on it is lost, the others stay

# Is everything whole?
check-half-made = `{ $name }` was left behind half made; nothing in it counts
check-half-made-hint = if no other coready is at work in this journal just now, delete it
check-no-checkpoint = `{ $name }` holds no checkpoint.toml, so nothing in it counts
check-no-checkpoint-hint = bring its checkpoint.toml back from a copy; if the folder is empty, delete it
check-stray = `{ $name }` does not belong here and is not read
check-stray-hint = move it out of the journal, or give it back the name it had
check-other-checkpoint = this answer set says it belongs to `{ $said }`, but it lies in `{ $checkpoint }`
check-other-checkpoint-hint = was the folder renamed, or the file moved? Give the folder its name back, or move the file back
check-other-version = this answer set says version `{ $said }` of the questionnaire was answered, but it was `{ $version }`
check-other-version-hint = bring the file back from a copy
check-cut-short = `{ $checkpoint }` was closed to store the answer set { $response }, which is not there
check-cut-short-hint = if its draft is still there, `coready assess` finishes it; else nothing is lost but this name
check-empty-draft = the draft `{ $name }` holds nothing
