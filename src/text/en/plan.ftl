# What follows a result: the plan, the story behind a score, measures of one's own.

# The plan, as it is shown.
plan-title = Plan: { $organisation }
plan-empty = Nobody has committed to anything yet. `coready plan add` begins with the next tasks and their practices.
plan-none-open = Nothing is open at present.
plan-overdue-heading = Keep, change or drop?
plan-overdue-note = Their day is past. That happens; only the coordinator is shown this list, and your own stand first. For each, decide one of three things:
plan-overdue-how = Keep: leave it as it is, and say aloud that it still stands. Change: add it anew as it fits now (`coready plan add`), and drop the old one. Drop: `coready plan drop ID --why "..."`. If it is done: `coready plan done ID`.
plan-open-heading = What stands
plan-shared-heading = What will be done
plan-done-heading = What was done
plan-dropped-heading = What was let go
plan-column-id = ID
plan-column-what = What
plan-column-who = Who
plan-column-by = By
plan-what-for = { $what } ({ $task })
plan-who-ours = { $who } (convener)
plan-line = { $what }: { $who }, by { $day }
plan-done-line = { $what }: { $who }, { $day }.
plan-done-note = What came of it: { $note }
plan-dropped-line = { $what }. Why: { $why }
plan-next-checkpoint = The next checkpoint: { $day }.
plan-due-heading = Due about now
plan-due-past = Keep, change or drop? { $what }
plan-onward = what stands, with the ids to use for done and drop

# The plan, in a calendar.
plan-event = { $what } ({ $who })
plan-event-of = { $organisation }. { $what }
plan-event-checkpoint = Next checkpoint: { $organisation }
plan-event-checkpoint-how = Answer again with coready assess --revisit, and see with coready progress what has moved.

# The plan, being made.
plan-ask-what = What will be done? The next tasks offer these practices.
plan-offer = { $task }: { $practice }
plan-own-words = Something else, in your own words
plan-room = Who should be in the room: { $who }
plan-first-step = As a first step: { $step }
plan-other-step = Something else with this practice, in your own words
plan-write-what = What will be done
plan-ask-task = Which task is it for?
plan-no-task = None of these
plan-ask-who = Who will do it?
plan-ask-who-note = What the convener promises stands among the others' commitments, to be kept like theirs.
plan-who-other = A member, a partner or a person (you write the name)
plan-who-we = We, as the convener: { $organisation }
plan-write-who = Name
plan-ask-by = By when?
plan-in-week = In a week
plan-in-weeks = In two weeks
plan-in-month = In a month
plan-in-months = In three months
plan-other-day = Another day
plan-write-day = Day, such as 2026-12-01 or 6w
plan-added = Added: { $what }. { $who }, by { $day }. Its id is { $id }.
plan-nothing-added = Nothing was added.
plan-done = Done: { $what }. Well worth saying aloud at the next meeting, with thanks to { $who }.
plan-dropped = Let go: { $what }. It stays in the plan with the reason why.
plan-csv-checkpoint = A table holds commitments alone: the next checkpoint ({ $day }) goes into a calendar (.ics) or a page (.md).

# What can go wrong with the plan.
plan-name-what = text of what will be done
plan-name-who = name of who will do it
plan-missing = { $flags } { $count ->
    [one] is missing
   *[other] are missing
 }, and nobody can be asked without a terminal
plan-missing-hint = for example `coready plan add --what "Invite the clinic" --who Ana --by 2w --task T3`; --ours stands for your own organisation
plan-no-day = `{ $day }` is no day
plan-no-day-hint = write a day such as 2026-12-01, or in how long: 10d, 6w, 3m, 1y
plan-day-past = the day `{ $day }` is past
plan-day-past-hint = give a day from today on
plan-unknown = there is no commitment `{ $id }`
plan-unknown-hint = `coready plan` lists them with their ids
plan-ambiguous = `{ $id }` fits { $count } commitments
plan-ambiguous-hint = give more of the id: { $ids }
plan-done-already = “{ $what }” was done already
plan-dropped-already = “{ $what }” was let go already
plan-settled-hint = what was said once stays; add a new commitment with `coready plan add`
plan-no-why = the reason is empty
plan-no-why-hint = say in a few words why it no longer fits, for those who look back later
plan-ending = a plan cannot be written as `{ $file }`
plan-ending-hint = give the file the ending .ics (calendar), .csv (table) or .md (page)
task-unknown = there is no task `{ $task }` in this questionnaire
task-unknown-hint = the tasks are { $tasks }

# The story behind a score.
reflect-ask-task = Which score is the story about?
reflect-ask-story = What is the story behind this score?
reflect-ask-story-note = In your own words. It is kept with the checkpoint, shown beside the score and never scored.
reflect-ask-holds = What holds the score down?
reflect-ask-holds-note = One force at a time: a rule, a habit, a lack, a history.
reflect-ask-lifts = What lifts it up?
reflect-ask-lifts-note = One force at a time: people, trust, money, time, something that worked.
reflect-ask-why = Why is that so?
reflect-ask-why-note = Asking why again and again, about { $aim } times, leads from what one sees to where it comes from. Stop whenever you like.
reflect-go-on = Go on
reflect-more = Add to it
reflect-afresh = Write this part afresh
reflect-empty-goes-on = An empty line goes on. What you wrote is saved line by line.
reflect-write-story = The story
reflect-write-holds = It is held down by
reflect-write-lifts = It is lifted up by
reflect-write-why = Because
reflect-why-first = Why is the score where it is?
reflect-why-that = “{ $words }” Why is that so?
reflect-why-place = Why number { $position } of { $aim }; an empty line stops here.
reflect-why-enough = You have asked why { $aim } times. Go on as long as it leads somewhere; an empty line stops here.
reflect-kept = The story behind { $task } is kept with checkpoint { $checkpoint }.
reflect-shown = `coready show` tells it beside the score, and exports hold it: write it as if it will be read aloud. It never counts.
reflect-stopped = Interrupted. What you wrote about { $task } is kept; `coready reflect { $task }` adds more.
reflect-nothing-kept = Nothing was written, so nothing is kept.
reflect-recovered = What was written about { $task } before the program ended suddenly is now kept with checkpoint { $checkpoint }.
reflect-no-task = it is not said which task the story is about
reflect-no-task-hint = name the task, such as `coready reflect T3 --story "..."`
reflect-nothing-said = there is nothing to keep, and nobody can be asked without a terminal
reflect-nothing-said-hint = say it with --story, --holds, --lifts, --why or --open, such as `coready reflect T3 --story "..." --why "..." --why "..."`
reflect-open-unknown = `{ $given }` answers no open question of this task
reflect-open-unknown-hint = write ID=WORDS with one of { $ids }
reflect-open-none-hint = { $task } has no open questions; leave out --open
reflect-still-open = the checkpoint `{ $checkpoint }` is open, and its results stay closed until it is closed
reflect-still-open-hint = close it with `coready checkpoint close`, or name another with --checkpoint
story-other = this is the story `{ $id }` about `{ $task }`, and the file is not named after it

report-stories-heading = The story behind the scores
report-stories-note = In the coordinator's own words; never scored.
report-story-task = { $task }: { $score }, { $level }
report-story-holds = Holds it down: { $force }
report-story-lifts = Lifts it up: { $force }
report-story-why = Why? { $why }
report-story-why-again = And why is that? { $why }
report-story-open = { $question } “{ $answer }”

# Measures of one's own.
measure-stored = Stored for checkpoint { $checkpoint }: { $title }, { $value } { $unit }.
measure-before = It counts from now on in place of { $value }, which is kept.
measure-none =
    Nothing is counted here yet. To count something of your own, add to coready.toml:

    {"[["}measure]]
    id = "shared_meals"
    title = "Meals shared"
    unit = "meals a week"
    for_whom = "families in the quarter"
    better = "higher"

    Then store a value for a checkpoint with `coready measure shared_meals 120`.
measure-no-checkpoint = there is no checkpoint to store a value for
measure-no-checkpoint-hint = begin with `coready assess`, or open one with `coready checkpoint open LABEL`
measure-unknown = there is no measure `{ $id }`
measure-unknown-hint = the measures are { $ids }
measure-none-hint = add a [[measure]] to coready.toml; `coready measure` shows how
measure-no-number = `{ $value }` is not a number
measure-no-number-hint = write digits alone, such as { $example }: the unit is known, and thousands need no mark
measure-no-tables = `measure` is not written as tables
measure-no-tables-hint = begin each measure with a line [[measure]], in two square brackets
measure-twice = the measure `{ $id }` stands here a second time
measure-twice-hint = give each an id of its own; capitals make no difference
measure-better = `better` cannot be { $word }
measure-better-hint = write "higher" or "lower", or leave it out
measure-id = `{ $id }` cannot be the id of a measure
measure-id-hint = begin with a letter of the English alphabet, then letters, digits or _
measure-other = this is the value `{ $id }` of the measure `{ $measure }`, and the file is not named after it
measure-kind-amount = a number in quotes, such as "12.5"

report-measures-heading = Is anyone better off?
report-measures-note = What you count for yourselves. It stands beside the scores and is never part of them.
report-column-measure = Measure
report-measure-id = { $title } ({ $id })
report-measure-titled = { $title } ({ $unit })
report-measure-line = { $title }: { $told }.
report-measure-value = { $value } { $unit }
report-measure-earlier = stored before: { $values }
report-measure-for = For { $whom }.
report-measure-higher = More is better.
report-measure-lower = Less is better.
report-measure-none = Nothing is stored yet: `coready measure { $id } VALUE` stores a value.

# In the published JSON.
report-why-not-said = nothing was said
report-why-no-task = it is for no one task
report-why-no-practice = it came from no practice of the library
report-why-no-checkpoint = nobody had answered when it was made
report-why-stands = it stands
report-why-plan-once = the plan belongs to all checkpoints and stands once, beside them

# Is everything whole?
check-story-task = this is a story about `{ $task }`, which is no task of the questionnaire of this checkpoint
check-story-task-hint = was the file moved from another checkpoint? Move it back
check-outcome-alone = `{ $name }` says what became of a commitment that is not there
check-outcome-alone-hint = bring the commitment's own file back from a copy
check-outcome-twice = the commitment `{ $id }` is both done and dropped; what was said first counts
check-outcome-twice-hint = move the file that is wrong out of the journal
