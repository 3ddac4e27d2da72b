# Words of the report: pages of one checkpoint, of what to do next, of progress; reasons in the JSON.

# The headline

report-working-at = You are working at stage { $number }, “{ $title }”.
report-working-between = You are working somewhere between stage { $number } and stage { $most }; a few more answers will tell.
report-firm-here = The ground is firm up to there.
report-firm-all = The ground is firm all the way.
report-firm-to = The ground is firm to stage { $firm }.
report-firm-to-mend = The ground is firm to stage { $firm }; mend { $tasks }.
report-firm-between = The ground is firm to stage { $firm } at least, perhaps to stage { $most }.
report-firm-between-mend = The ground is firm to stage { $firm } at least, perhaps to stage { $most }; look again at { $tasks }.
report-no-stages = This questionnaire looks at each task by itself and has no stages.
report-no-scores = There are not enough answers yet to say where you are working.

report-mend = To mend, from stage { $stage }: { $task }
report-held = Holds you at stage { $stage }: { $task }
report-open = More answers needed, at stage { $stage }: { $task }

report-lean = stage { $number }, “{ $title }”
report-lean-between = somewhere between stage { $number } and stage { $most }
report-declared-same = You chose “{ $chosen }” (stage { $stage }), and your answers lean the same way.
report-declared-other = You chose “{ $chosen }” (stage { $stage }); your answers lean to { $lean }. What might explain it?
report-declared-differs = You said that it differs within the collaboration; your answers lean to { $lean }. Where does it differ?
report-declared-cannot-say = You could not say which stage sounds most like you; your answers lean to { $lean }. What might explain it?

# The occasion

report-occasion = { $checkpoint }. { $who }
report-checkpoint = { $date }, { $label }
report-answered-nobody = Nobody has answered yet.
report-answered-one = One person answered for the organisation.
report-answered-together = Answered together in a room.
report-answered-together-kinds = Answered together in a room: { $kinds }.
report-answered-room = { $present ->
    [one] One person answered in the room.
   *[other] { $present } people answered together.
}
report-answered-room-kinds = { $present ->
    [one] One person answered in the room: { $kinds }.
   *[other] { $present } people answered together: { $kinds }.
}
report-missing-voices = Missing from the room: { $missing }.

# One checkpoint

report-tasks-heading = Task by task
report-column-task = Task
report-column-stage = Stage
report-column-score = Score of 100
report-column-level = Level
report-column-standing = Standing
report-mark-not-asked = not asked
report-mark-too-few = too few answers
report-mark-contested = contested
report-mark-established = established
report-mark-floored = held by a floor
report-mark-not-yet = not yet

report-not-asked = { $count ->
    [one] { $tasks } was not asked this time, so nothing is said about it.
   *[other] { $tasks } were not asked this time, so nothing is said about them.
}
report-strengths-heading = Already strong, further on
report-knowing-heading = Worth knowing
report-floor = { $task }: “{ $item }” stands at “{ $level }”. Whatever its score, { $task } counts as established only once this stands at “{ $floor }”.
report-floor-many = { $task }: whatever its score, { $task } counts as established only once “{ $item }” stands at “{ $floor }” on average.
report-floor-open = { $task }: “{ $item }” has no level yet. It matters more than most, so find out together.
report-nothing-applies = { $task }: nothing in it applies to you, so it has no score.
report-missing = { $count ->
    [one] { $task } needs one more answer before it has a score: { $counts }.
   *[other] { $task } needs { $count } more answers before it has a score: { $counts }.
}
report-counts = { $task }: { $counts }.
report-count-dont-know = { $count ->
    [one] one answer is “don’t know”
   *[other] { $count } answers are “don’t know”
}
report-count-unanswered = { $count ->
    [one] one statement was left open
   *[other] { $count } statements were left open
}
report-count-not-applicable = { $count ->
    [one] one statement does not apply
   *[other] { $count } statements do not apply
}
report-count-carried = { $count ->
    [one] one answer was carried forward from last time and not confirmed
   *[other] { $count } answers were carried forward from last time and not confirmed
}
report-lifts-heading = The smallest change that would establish each task
report-lifts-note = A change in what you do, not in what you tick. It is the shortest way, not the only one.
report-lift = { $task }: bring { $raises }.
report-lift-long = { $task }: { $count } statements have to move. One to start with: { $first }.
report-raised = { $items } from { $from } to { $to }
report-quoted = “{ $text }”
report-not-agreed-heading = Where the room did not agree
report-not-agreed = “{ $item }”: { $views }
report-own-words = { $count ->
    [one] You also left one note in your own words; coready export holds it.
   *[other] You also left { $count } notes in your own words; coready export holds them.
}
report-purpose-line = Made for learning, not for deciding whom to fund.

# What to do next

report-next-title = What to do next: { $organisation }
report-next-nothing = There is nothing to take up yet: a few more answers will tell.
report-next-choose = { $count ->
    [one] Here is a task to take up.
   *[other] Here are { $count } tasks. One at a time is plenty.
}
report-next-legitimate = “Not now” is a good answer too. So is a lighter form of working together, or going back a stage, if that suits you better.
report-why-mend = Why this one: it belongs to stage { $stage }, and what you do now rests on it.
report-why-held-by = Why this one: it is among the tasks that hold you at stage { $stage }.
report-why-coming-up = Why this one: it is coming up, at stage { $stage }. A first look is enough for now.
report-why-too-few-answers = Why this one: it needs a few more answers. Finding them out together is a good first step.
report-why-upkeep = Why this one: it is in place, and with some care it stays so.
report-why-lowest = Why this one: it has one of your lowest scores.
report-brief-mend = to mend, from stage { $stage }
report-brief-held-by = holds you at stage { $stage }
report-brief-coming-up = coming up, at stage { $stage }
report-brief-too-few-answers = more answers needed
report-brief-upkeep = to keep up
report-brief-lowest = one of your lowest scores
report-because = What you answered
report-answer = “{ $item }”: { $level }.
report-answer-seen = “{ $item }”: { $level }. { $seen }.
report-answer-open = “{ $item }”: not answered yet.
report-practice = One way: { $title }
report-first-step = First step
report-who = In the room
report-effort = Effort
report-effort-small = small (days, and nobody’s leave is needed)
report-effort-medium = medium (weeks, and a decision)
report-effort-large = large (months, and money or rules)
report-source = Source
report-labelled = { $label }: { $value }

# The overview

report-overview-next = Next
report-overview-task = { $task } ({ $why })
report-overview-onward = Go on with
report-onward-next = first steps for these tasks
report-onward-show = every task, and what would establish it
report-onward-assess = look again, in three months or so
report-onward-progress = what moved over your { $count } checkpoints

# Progress

report-progress-title = Progress: { $organisation }
report-progress-one-checkpoint = progress compares two checkpoints with answers, and there are not that many yet
report-progress-one-checkpoint-hint = take the next one with `coready assess`; in about three months there is something to see
report-progress-order = the checkpoint of `--from` has to come before that of `--to`
report-progress-no-items = `{ $from }` and `{ $to }` have no item in common: every text, level or direction differs
report-progress-no-scores = no task has a score at both `{ $from }` and `{ $to }`
report-progress-incomparable-hint = choose two others with `--from` and `--to`; `coready checkpoint list` names them
report-progress-checkpoints = Your checkpoints
report-progress-tasks = Task by task
report-progress-care = The answers moved; they do not say why. Scores can also fall because people have learnt to look closer.
report-compared = Movement is from { $from } to { $to }, in points of 100.
report-compared-common = Only statements that are the same both times count towards it.
report-column-checkpoint = Checkpoint
report-column-working = Working at
report-column-firm = Firm to
report-column-step = Since the one before
report-column-movement = Movement
report-cell-not-asked = not asked
report-cell-too-few = too few
report-stage = stage { $number }
report-stages = stage { $least } to { $most }
report-step-further = { $count ->
    [one] one stage further
   *[other] { $count } stages further
}
report-step-same = the same stage
report-step-back = { $count ->
    [one] one stage back
   *[other] { $count } stages back
}
report-step-unclear = too few answers to tell
report-step-other-stages = not comparable
report-working-further = You were working at stage { $from } and are now working at stage { $to }.
report-working-back = You were working at stage { $from } and are now working at stage { $to }. Going back can be a sound choice, or a clearer view.
report-working-same = You are working at stage { $stage }, as before.
report-working-other-stages = The stages themselves are not the same in both questionnaires, so only the tasks are compared.
report-working-unclear = Some answers are missing, so the two stages cannot be compared.
report-firm-further = Firm ground now reaches stage { $to }; before, it reached stage { $from }.
report-firm-back = Firm ground now reaches stage { $to }; before, it reached stage { $from }.
report-moved-none = { $count ->
    [one] The one task compared kept its score.
   *[other] All { $count } tasks compared kept their scores.
}
report-moved-all-up = { $count ->
    [one] The one task compared moved up.
   *[other] All { $count } tasks compared moved up.
}
report-moved-all-down = { $count ->
    [one] The one task compared moved down.
   *[other] All { $count } tasks compared moved down.
}
report-moved = Of { $count } tasks compared, { $ways }.
report-count-up = { $count ->
    [one] one moved up
   *[other] { $count } moved up
}
report-count-down = { $count ->
    [one] one moved down
   *[other] { $count } moved down
}
report-count-same = { $count ->
    [one] one stayed the same
   *[other] { $count } stayed the same
}
report-moved-up = Furthest up: { $tasks }.
report-moved-down = Furthest down: { $tasks }.
report-asked-differently = The two did not ask about the same tasks, and that moves a stage by itself.
report-items-changed = Some statements were changed in between, and that can move a stage by itself.
report-moved-by = { $task } ({ $points } points)
report-absent-common = { $count ->
    [one] { $tasks } has no statement that is the same both times.
   *[other] { $tasks } have no statement that is the same both times.
}
report-absent-asked = { $count ->
    [one] { $tasks } was not asked on { $checkpoint }.
   *[other] { $tasks } were not asked on { $checkpoint }.
}
report-absent-few = { $count ->
    [one] { $tasks } had too few answers on { $checkpoint }.
   *[other] { $tasks } had too few answers on { $checkpoint }.
}
report-carried = { $count ->
    [one] One answer was carried forward and not confirmed: it cannot show any movement.
   *[other] { $count } answers were carried forward and not confirmed: they cannot show any movement.
}
report-times-left-out = { $count ->
    [one] There is no room here for the scores of the earliest checkpoint.
   *[other] There is no room here for the scores of the { $count } earliest checkpoints.
}
report-left-out-heading = Left out of the movement
report-left-out = { $item }, “{ $text }”: { $why }
report-left-text = its words were changed
report-left-levels = its levels were changed
report-left-direction = it is asked the other way round
report-left-moved = it was moved to another task
report-left-scored-once = it counts towards the score at one of the two only
report-left-only-earlier = it is no longer asked
report-left-only-later = it was not asked then

# Reasons in the JSON

report-purpose = made for learning, not for deciding whom to fund
report-why-one-answer-set = one answer set
report-why-many = many respondents
report-why-no-label = none was given
report-why-open = still open
report-why-no-path = every task was asked, or each respondent chose
report-why-not-invited = not said
report-why-no-stages = the questionnaire has no stages
report-why-no-stage = linked to no stage
report-why-not-asked = not asked
report-why-too-few = too few answers
report-why-dont-know = answered with don’t know
report-why-not-applicable = does not apply
report-why-unanswered = unanswered
report-why-nothing-applies = nothing in it applies
report-why-lift-not-needed = not needed: it is established
report-why-lift-missing = { $count ->
    [one] 1 more answer needed
   *[other] { $count } more answers needed
}
report-why-no-claim = one answer set each time: movement is shown without any claim
report-why-nothing-common = no item is the same both times
report-why-not-asked-at = not asked at { $checkpoint }
report-why-too-few-at = too few answers at { $checkpoint }
report-why-not-in-questionnaire = not in this questionnaire

questionnaire-version = { $id } { $version }, drawing on { $sources }
questionnaire-stage = Linked to stage { $number }, { $title }
questionnaire-floor = Floor: below "{ $level }" the task is not established, whatever the other answers.
questionnaire-open = Open question: { $text }
practice-first-step = First step: { $step }
practice-who = In the room: { $who }
practice-from = { $id }. Effort: { $effort }. Source: { $source }. Reached from { $items }.
