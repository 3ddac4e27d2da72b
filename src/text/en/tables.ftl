# Columns of the tables, said in the files beside them.

table-package = Results and answers of { $organisation } { $count ->
    [one] at the checkpoint { $checkpoint }
   *[other] at { $count } checkpoints, the last of them { $checkpoint }
 }, by the questionnaire { $questionnaire } { $version }. Made for learning, not for deciding whom to fund.
table-results = A row for each task. What is withheld to protect people, or does not exist, is empty.
table-answers = A row for each answer set, a column for each statement, in an order that tells nothing of when they were given.
table-answers-long = A row for each statement of each answer set.
table-checkpoint = Id of the checkpoint
table-responses = How many answer sets there are
table-stage = The stage the collaboration is working at
table-stage-at-most = The same if every task left open were established
table-firm = The stage up to which the ground is firm
table-firm-at-most = The same if every task left open were established
table-task = Id of the task
table-title = Title of the task
table-task-stage = Number of the stage the task is linked to
table-asked = Whether the task was asked
table-score = Score from 0 to 100, unrounded
table-sd = Standard deviation of the scores, in points
table-interval-low = Lower end of the 95% interval, in points
table-interval-high = Upper end of the 95% interval, in points
table-level = Nearest level
table-established = Whether the task is established
table-contested = Whether fewer than half of the respondents see it so
table-scored = How many have a score
table-answered = How many statements were given a level
table-dont-know = How many were answered with don't know
table-not-applicable = How many were said not to apply
table-path = Id of the path; empty where every task was asked
table-declared = The stage that sounded most like the collaboration, by its number; or differs, cannot_say
table-response = Number of the answer set, which stands for nobody
table-item = Id of the statement
table-code = The code of the level that was given
table-status = level; dk: don't know; na: does not apply; unanswered; not_asked
table-item-status = What stands in { $item }: level; dk: don't know; na: does not apply; unanswered; not_asked
table-statement = { $text } ({ $codes })
table-statement-before = { $now }; at { $checkpoint } it was: { $before }
