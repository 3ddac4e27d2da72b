# Comments in the SQL that scores a table of responses.

sql-title = { $title } ({ $id } { $version }): scores and stages, for { $engine }. Written by coready { $coready }.
sql-purpose = Made for learning, not for deciding whom to fund.
sql-table = It reads the table { $table }, a row a response, with these columns:
sql-kept = - { $columns }: given back as they are.
sql-groups = - { $columns }: their values make the groups; those without a value are a group too.
sql-by-path = - { $column }: which tasks were asked, by the id of a path; all of them where it is empty.
sql-by-role = - { $column }: which statements were asked, by the role of the respondent; all of them where it is empty.
sql-items = - each of the { $items } statements that count, called as in the codebook (`coready questionnaire export { $id } --format codebook`): a code ({ $codes }), NULL where nothing was answered, and in a column of text also dk (don't know) and na (does not apply, where the statement allows it).
sql-gives-responses = It gives a row for each response: the score of each task from 0 to 100, or NULL where half or less of what applies was answered;
sql-gives-groups = It gives a row for each group: how many responses (n), and for each task how many have a score (n), their mean from 0 to 100, their standard deviation (sd) and their average distance from the mean (ad_points), both in points;
sql-floors = a mean from { $mean } scores on and the other two from { $other } on, else NULL: fewer could be told apart. Where those hidden in a task are together fewer than that, the next smallest group is hidden with them, so that the rest cannot be worked out from the mean of all. That holds within what comes out here: whoever passes on several groupings of the same responses looks at their differences themselves.
sql-not-understood = in { $column } how many answers are none of these: they count as not answered;
sql-stages = { $stage } (working at) and { $firm } (firm to), each with its upper end if everything left open were established: { $at_most }, { $firm_at_most }.
sql-exact = Sums are whole numbers and lines are multiplied out: a score exactly on a line is on it.

sql-step-answers = Every answer as text.
sql-step-levels = Every answer as a level from 0 on, mirrored where a high one is bad; -1 does not apply or not asked, -2 don't know, -3 not answered, -4 not understood.
sql-step-sums = For each task: the sum of levels, the weight that was answered, the weight that applies, and whether a statement is below its floor.
sql-step-parts = The mean level of each response in each task, as a whole number over one denominator (part), NULL without a score; and whether the response alone has the task established.
sql-step-beside = Beside each response, how many of its group have a score and the sum of their parts.
sql-step-groups = For each group: how many have a score, the sum of their parts, how many have the task established, the spread of scores, how many are above the mean and the sum of their parts, and the sums of statements with a floor.
sql-step-smaller = How many have a score in smaller groups; of the same size, those whose names come first.
sql-step-shown = Which numbers are shown: of groups with enough scores ({ $mean } for means, { $other } for spreads), unless those in smaller groups are too few and this one is hidden with them.
sql-step-standing = Where each task stands: its score, and whether it is established (firm) or on the line of its stage (working). A task needs more than half of its weight answered.
sql-step-gates = A stage is passed when each of its tasks is firm, and worked at when more than half of them are on its line.
sql-step-readings = How far the stages are passed in a row, and which is the furthest that is worked at.
sql-step-given = What comes out.

sql-column-taken = two columns would be called `{ $column }`
sql-column-taken-hint = name each column once, and none that is called like a statement, a task or a result

sql-no-dialect = no engine is named that the SQL is for
sql-no-dialect-hint = say which: --dialect duckdb, postgresql, spark or bigquery
sql-kinds = there is one way to write SQL
sql-kinds-hint = leave out --as
sql-options = --dialect, --table, --keep, --asked, --by and --floor are for SQL
sql-options-hint = leave them out, or say --format sql
