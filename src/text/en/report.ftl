# Words of the report: pages of one checkpoint, of what to do next, of progress; reasons in the JSON.

# The headline

report-working-at = You are working at stage { $number }, “{ $title }”.
report-working-between = You are working somewhere between stage { $number } and stage { $most }; a few more answers will tell.
report-working-between-many = You are working somewhere between stage { $number } and stage { $most }: for some tasks too few could say, or you see them differently.
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
report-contested = Contested, at stage { $stage }: { $task }. It is established on average, and fewer than half of you see it so.
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
report-column-wanted = Wanted
report-wanted = wanted
report-not-wanted = not needed
report-path = { $question } You answered: “{ $answer }”.
report-column-score = Score of 100
report-column-level = Level
report-column-standing = Standing
report-mark-not-asked = not asked
report-mark-too-few = too few answers
report-mark-withheld = withheld
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

# Many, each of whom answered alone

report-answered-many = { $count ->
    [one] One person answered.
   *[other] { $count } people answered.
}
report-answered-of = { $count ->
    [one] One of { $invited } people invited answered.
   *[other] { $count } of { $invited } people invited answered.
}
report-answered-all = All { $count } people invited answered.
report-members = { $count ->
    [one] They come from one member organisation.
   *[other] They come from { $count } member organisations.
}
report-balanced = Every member organisation weighs the same in the scores, however many of its people answered.
report-too-few-people = Too few people have answered for a result: it takes { $floor }, so that nobody can be singled out.
report-too-few-scores = For no task could enough people say where you stand: a score takes { $floor } of them, so that nobody can be singled out.
report-steady = The stage hardly depends on who happened to answer.
report-unsteady = The stage depends on who happened to answer, so take it as a place to start talking.
report-drawn = We drew again by lot, { $drawn } times, whose answers count: in { $same } of 100 draws it was stage { $stage }, { $others }.
report-drawn-all = We drew again by lot, { $drawn } times, whose answers count: it was stage { $stage } every time.
report-drawn-other = in { $count } stage { $stage }
report-declared-many = Before the statements, { $count } of you chose the description that sounds most like this collaboration:
report-chose = “{ $chosen }” (stage { $stage }): { $count }
report-chose-differs = it differs within the collaboration: { $count }
report-chose-cannot-say = cannot say: { $count }
report-declared-many-same = Your answers together lean the same way: to { $lean }.
report-declared-many-other = Your answers together lean to { $lean }. What might explain the difference?
report-column-range = Range
report-range = { $low } to { $high }
report-range-note = Other people like those who answered might give a score anywhere in the range. Where nearly everyone answered, it overstates the doubt.
report-could-not-say = { $count } of { $asked } could not say
report-groups-heading = Side by side: { $question }
report-groups-note = Groups see things from different places. What does each see that the others do not?
report-groups-hidden = Not shown, because too few people gave that answer or nobody did, or because others could then be worked out: { $groups }.
report-groups-nothing = No group can be shown: each has too few people, or the others could then be worked out.
report-groups-known = { $count ->
    [one] To see groups side by side: coready show --by { $first }
   *[other] To see groups side by side: coready show --by { $first }. You can choose between { $attributes }.
}
report-group = { $name } ({ $count })
report-everyone = everyone
report-did-not-say = did not say
report-agenda-heading = To talk about together
report-agenda-note = Talk about the matter and not about who answered what; nobody needs to say what they chose.
report-agenda-nothing = No statement stands out: you see most things alike. What do you make of that?
report-agenda-differ = You see these differently
report-agenda-differ-question = What might someone have seen who says the one, and someone who says the other?
report-agenda-know = Some know about these and some do not
report-agenda-know-question = How could everyone come to know?
report-agenda-apply = Some say that these do not apply
report-agenda-apply-question = When do they apply to us, and when not?
report-agenda-point = { $task }: “{ $item }”
report-agenda-ends = { $task }: “{ $item }”, from “{ $lowest }” to “{ $highest }” ({ $spread })
report-agenda-more = { $count ->
    [one] and one more, which coready export names
   *[other] and { $count } more, which coready export names
}
report-statements-heading = Statement by statement
report-statements-note = Answers: how many people chose each level, in this order: { $levels }.
report-agreement-note = Agreement is “close” where most answers lie near each other, “mixed” where a fifth or more lie two levels off or groups differ by a level, and “apart” where answers lie far from each other on the whole. A statement about one’s own organisation has no agreement: it shows how situations differ.
report-column-statement = Statement
report-column-mean = Score
report-column-answers = Answers
report-column-agreement = Agreement
report-agreement-close = close
report-agreement-mixed = mixed
report-agreement-apart = apart
report-situations = own situation
report-reversed = { $item } (counts the other way round)
report-withheld-heading = Not shown, so that nobody can be singled out
report-withheld-tasks = { $count ->
    [one] The score of { $tasks }: it takes { $floor } people who could say enough for one.
   *[other] The scores of { $tasks }: each takes { $floor } people who could say enough for one.
}
report-withheld-items = The scores of some statements: each takes { $floor } people who chose a level, and none may give away what fewer chose.
report-withheld-spreads = Some ranges: each takes { $floor } people with a score.
report-withheld-views = How the answers to some statements are spread: that takes { $floor } people who chose a level, and a score that may be shown.
report-withheld-steadiness = How steady the stage is: that takes { $floor } people.
report-withheld-declared = Which stage people chose: that takes { $floor } who said.
report-withheld-agenda = What to talk about: that takes { $floor } people.

# Errors about groups

report-by-one = there are no groups to show by `{ $attribute }`: this checkpoint has one answer set
report-by-one-hint = `--by` is for checkpoints at which each person answers alone
report-by-none = there are no groups to show by `{ $attribute }`: this questionnaire asks nothing about the people who answer
report-by-unknown = this questionnaire does not ask about `{ $attribute }`

# What to do next

report-next-title = What to do next: { $organisation }
report-next-nothing = There is nothing to take up yet: a few more answers will tell.
report-next-choose = { $count ->
    [one] Here is a task to take up.
   *[other] Here are { $count } tasks. One at a time is plenty.
}
report-next-legitimate = “Not now” is a good answer too. So is a lighter form of working together, or going back a stage, if that suits you better.
report-next-legitimate-profile = “Not now” is a good answer too. So is a lighter form of working together, if that suits you better.
report-why-mend = Why this one: it belongs to stage { $stage }, and what you do now rests on it.
report-why-held-by = Why this one: it is among the tasks that hold you at stage { $stage }.
report-why-coming-up = Why this one: it is coming up, at stage { $stage }. A first look is enough for now.
report-why-too-few-answers = Why this one: it needs a few more answers. Finding them out together is a good first step.
report-why-contested = Why this one: on average it is in place, and fewer than half of you see it so. Begin by talking about it.
report-why-upkeep = Why this one: it is in place, and with some care it stays so.
report-why-lowest = Why this one: it has one of your lowest scores.
report-brief-mend = to mend, from stage { $stage }
report-brief-held-by = holds you at stage { $stage }
report-brief-coming-up = coming up, at stage { $stage }
report-brief-too-few-answers = more answers needed
report-brief-contested = contested, at stage { $stage }
report-brief-upkeep = to keep up
report-brief-lowest = one of your lowest scores
report-because = What you answered
report-answer = “{ $item }”: { $level }.
report-answer-seen = “{ $item }”: { $level }. { $seen }
report-answer-whole = “{ $item }”: { $seen }
report-answer-mean = “{ $item }”: { $score } of 100 on average, nearest to “{ $level }”.
report-answer-mean-reversed = “{ $item }”: { $score } of 100 on average; it counts the other way round.
report-answer-open = “{ $item }”: not answered yet.
report-practice = One way: { $title }
report-first-step = First step
report-who = In the room
report-effort = Effort
report-effort-small = small (days, and nobody’s leave is needed)
report-effort-medium = medium (weeks, and a decision)
report-effort-large = large (months, and money or rules)
report-source = Source

# The overview

report-overview-next = Next
report-overview-task = { $task } ({ $why })
report-overview-onward = Go on with
report-onward-next = first steps for these tasks
report-onward-show = every task, and what would establish it
report-onward-show-many = every task, statement by statement, and what to talk about
report-onward-open = ask everyone again, in three months or so
report-onward-assess = look again, in three months or so
report-onward-progress = what moved over your { $count } checkpoints

# Progress

report-progress-title = Progress: { $organisation }
report-progress-one-checkpoint = progress compares two checkpoints with answers, and there are not that many yet
report-progress-one-checkpoint-hint = take the next one with `coready assess`, or with `coready checkpoint open LABEL` where members each answer alone; in about three months there is something to see
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
report-step-unsteady = too close to tell
report-step-other-stages = not comparable
report-working-further = You were working at stage { $from } and are now working at stage { $to }.
report-working-back = You were working at stage { $from } and are now working at stage { $to }. Going back can be a sound choice, or a clearer view.
report-working-same = You are working at stage { $stage }, as before.
report-working-other-stages = The stages themselves are not the same in both questionnaires, so only the tasks are compared.
report-working-unclear = Some answers are missing, so the two stages cannot be compared.
report-working-unsteady = Other people like these might well have given another stage, so whether the stage has moved is too close to tell.
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
report-asked-differently-profile = The two did not ask about the same tasks.
report-items-changed-profile = Some statements were changed in between.
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

# A change taken apart

apart-heading = Where the movement comes from
apart-higher = The { $count } who answered both times rate this { $points } points higher than { $then }.
apart-lower = The { $count } who answered both times rate this { $points } points lower than { $then }.
apart-too-close = Whether the { $count } who answered both times rate this higher or lower than { $then } is too close to tell.
apart-too-few = Whether the { $count } who answered both times rate this higher or lower than { $then } cannot be told: they are too few.
apart-then-last = last time
apart-then = on { $checkpoint }
apart-over = { $count ->
    [one] This is about { $tasks } alone: no other task can be taken apart.
   *[other] This is the mean of { $tasks }: no other task can be taken apart.
}
apart-rest = The rest of the difference comes from who answered.
apart-rest-beside = Part of the difference comes from who answered.
apart-care = Neither says why. Scores can also fall because people have learnt to look closer.
apart-care-whole = The scores do not say why. They can also fall because people have learnt to look closer.
apart-whole-higher = The mean of the tasks is { $points } points higher than { $then }.
apart-whole-lower = The mean of the tasks is { $points } points lower than { $then }.
apart-whole-same = The mean of the tasks is the same as { $then }.
apart-whole-because = How much of that comes from who answered cannot be told: { $why }.
apart-whole-task = { $count ->
    [one] { $tasks } is not taken apart: { $why }.
   *[other] { $tasks } are not taken apart: { $why }.
}
apart-why-one-answer-set = each person answered alone at one of the two only
apart-why-other-balance = member organisations weigh the same at one of the two only
apart-why-nobody-twice = nobody could be recognised from one time to the other
apart-why-few-twice = fewer than { $floor } people have a score both times
apart-why-protects = it would tell too much about fewer than { $floor } people
apart-people = { $stayed } answered both times, { $joined } the second time only and { $left } the first time only. People are recognised by the code they chose, else by their member organisation.
apart-interval = 95% interval of how far those who answered both times moved: { $low } to { $high } points.
apart-mean = Mean
apart-column-stayed = Stayed
apart-column-joined = Joined
apart-column-left = Left
apart-column-newly = Newly scored
apart-column-came-and-went = Came and went
apart-column-verdict = Those who stayed
apart-verdict-higher = rate it higher
apart-verdict-lower = rate it lower
apart-verdict-cannot-tell = too few or too close to tell
apart-verdict-whole = not taken apart
apart-tasks-higher = Task by task, those who answered both times rate higher: { $tasks }.
apart-tasks-lower = Task by task, those who answered both times rate lower: { $tasks }.
apart-tasks-others = For the other tasks it is too few or too close to tell.
apart-tasks-none = For each single task it is too few or too close to tell.
apart-tasks-not-told = Where their mean cannot be told to have moved, neither can any single task.
apart-absent = The movement of { $tasks } is not shown: it would tell too much about too few people.

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
report-why-withheld = too few people answered for this to be shown
report-why-too-few = too few answers
report-why-fewer = fewer than { $floor }
report-why-group = fewer than { $floor } in the group, or among those who would be left over
report-why-item = fewer than { $floor } chose a level, or what fewer chose could then be worked out
report-why-not-levels = not about levels
report-why-situations = about the respondents’ own organisations: situations differ, nobody disagrees
report-why-whole-task = about the whole task
report-why-answers = each of many answered alone
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
apart-why-no-task = no task can be taken apart
apart-why-primary = a single comparison that was chosen beforehand needs no correction
apart-why-told-apart = told apart as joined and left
apart-why-told-together = told together under came_and_went: some of them are too few
apart-why-total = it would tell too much about too few people

questionnaire-version = { $id } { $version }, drawing on { $sources }
questionnaire-stage = Linked to stage { $number }, { $title }
questionnaire-floor = Floor: below "{ $level }" the task is not established, whatever the other answers.
questionnaire-open = Open question: { $text }
practice-first-step = First step: { $step }
practice-who = In the room: { $who }
practice-from = { $id }. Effort: { $effort }. Source: { $source }. Reached from { $items }.

# Codebook: everything an evaluator needs to know about a questionnaire

codebook-title = Codebook: { $title }
codebook-purpose = Made for learning, not for deciding whom to fund.
codebook-id = Id
codebook-version = Version
codebook-language = Language
codebook-sources = Sources
codebook-digest = SHA-256 of the questionnaire as a checkpoint keeps it
codebook-reading = Which task is linked to which stage, the gates, the lines, the ladder and the floors are a reading of the sources (basis = "reading"). They have not been validated against outcomes. Nor has the choice of practices for each item.
codebook-rules = How answers become results
codebook-stages = Stages
codebook-stage = Stage
codebook-stage-title = Title
codebook-gate = Gate (tasks linked to it)
codebook-line = Working line
codebook-basis = Basis
codebook-declared = Before the items, people may choose the sentence that sounds most like their collaboration. The choice is shown beside the result and never changes it:
codebook-paths = Paths
codebook-paths-note = The first question is one of fact. What a path leaves out was not asked: that is neither zero nor a missing answer.
codebook-path-fact = Fact
codebook-path-tasks = Tasks asked
codebook-path-wanted = Tasks wanted; the next tasks are among them
codebook-scale = Scale { $scale }
codebook-scale-name = Scale
codebook-scale-established = A task counts as established at “{ $level }”, which is a score of { $from } or more.
codebook-scale-words = Also written: “{ $dont_know }” for who does not know; “{ $not_applicable }” where an item allows it; an empty cell for what was left unanswered.
codebook-code = Code
codebook-level = Level
codebook-points = Points
codebook-described = What one could see
codebook-task-stage = { $number }, { $title }
codebook-task-stage-basis = { $number }, { $title } (basis: { $basis })
codebook-weights = Weights of its scored items together
codebook-help = Help
codebook-referent = About
codebook-referents = { $word ->
    [own-organisation] the respondent’s own organisation
    [convener] the convener
   *[other] this collaboration
 }
codebook-source = Source
codebook-weight = Weight
codebook-floor = Floor
codebook-rule = Rule
codebook-practices = Practices
codebook-practices-note = What the items lead to. Each practice is shown in full by `coready questionnaire show` with --practices.
codebook-practice-title = Title
codebook-about = Questions about the person
codebook-about-note = Nobody has to answer them. They serve to see whether different people see things differently.
codebook-measures = Measures: is anyone better off?
codebook-unit = Unit
codebook-for-whom = For whom
codebook-better = Better if
codebook-betters = { $word ->
    [lower] lower
   *[other] higher
 }

rule-item = Item: points are 100 × level ÷ highest level, with levels counted from 0. For a reversed item they are counted from the other end.
rule-task = Task: the weighted mean of the points of its answered items, if more than half of the weight that applies is answered. Otherwise the task is insufficient, and no number is made up.
rule-missing = “Don’t know” is counted and shown, and is no answer to the mean. What does not apply, and what was not asked, leaves the weight that applies.
rule-level = Level of a task: the one nearest to its score, halves up.
rule-established = Established: at the level its scale names, or above, and no floor item below its floor, whatever the mean. A floor item without an answer does not block and is named.
rule-working = Working at: the furthest stage, between the first and the last, where more than half of its tasks score at or above its working line. The last stage is reached when all tasks of the one before it are established. Otherwise stage 1; never below the stage that is firm.
rule-firm = Firm to: one more than the number of gates passed in a row from the first. A gate is passed when each of its tasks is established. Insufficient tasks make both readings a range.
rule-next = Next tasks, at most three: up to two to mend in earlier stages, then those that hold one at this stage, then those of the stage after.
rule-no-stages = There are no stages: the result is a profile, a score for each task.
rule-lowest = Next tasks are those with the three lowest scores.
rule-no-total = There is no grand total. Where a mean of the tasks is shown, it decides nothing.

rule-scored = Its points count { $weight ->
    [one] once
    [2] twice
   *[other] { $weight } times
 } in the mean of { $task }, whose weights make { $together } together.
rule-not-scored = It is asked and shown, and does not count towards the score of { $task }.
rule-reversed = It is reversed: the first level is worth 100 points, the last 0.
rule-floor = While it stands below “{ $level }”, { $task } is not established, whatever the mean.
rule-not-applicable = It may be said, with a reason, not to apply; then it leaves the mean.
rule-asked-of = It is asked only of { $roles }; for others it leaves the mean.

# Paper, to be filled in by hand

paper-purpose = Made for learning, not for deciding whom to fund. There are no right or wrong answers.
paper-before = Before you begin
paper-collector = These sheets are collected by
paper-reader = Whoever collects these sheets reads them, types them in and keeps the answers with those of this collaboration. Ask that person who else will see what you say.
paper-name = Do not write your name. Remember that someone may know your handwriting.
paper-safe = You may skip any question, stop at any time, or keep the sheets. If it is not safe for you to be open, do so; nobody will ask you why.
paper-how = How to fill it in
paper-how-tick = For each statement, tick the one box that is closest to what you see today.
paper-how-dont-know = “Don’t know” is a good answer: it is counted and shown. Leave a statement empty if you would rather not answer it.
paper-how-not-applicable = Where a statement does not apply, say in a few words why.
paper-how-comment = The line under a statement is for anything you want to add.
paper-date = Date
paper-member = Organisation or group you belong to (may be left empty)
paper-code = A code word of your own, to be recognised next time (may be left empty)
paper-opening = To begin
paper-ask-path = Which of these fits this collaboration today? Your answer says which parts to fill in.
paper-path = { $fact } → fill in { $tasks }
paper-tasks = { $tasks }
paper-tasks-range = { $first } to { $last }
paper-tasks-all = everything, { $first } to { $last }
paper-asked-on = Fill in this part if you ticked { $facts } at the beginning.
paper-asked-never = Fill in this part if you wish to.
paper-asked-of = Only for: { $roles }. Others go on to the next.
paper-because = { $words }, because:
paper-comment = Comment
paper-hand-in = When you are done
paper-thanks = Thank you. Your view counts as much as anyone’s.
paper-fold = Fold the sheets, so that nobody reads them by chance, and put them into the box or envelope if there is one.
paper-hand-to = Hand them to
paper-hand-by = By this day
paper-typing = For whoever types this in: `coready assess --plain` asks in the same order. The small word beside a question is its id, and the number beside a box is its code, the same as in the codebook and in the tables.
paper-imprint = { $title } ({ $id } { $version }), made with coready.
