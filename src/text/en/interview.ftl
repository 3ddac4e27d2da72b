# The walk: what is asked, offered and told on the way.

welcome = There are no right or wrong answers. You can go back, skip, or stop at any time; every answer is saved as you give it.

ask-path = Which of these fits this collaboration today? Your answer decides which tasks are asked.
path-size = { $items } statements, about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 }
ask-declared = Which of these sounds most like this collaboration? It is your first impression that counts.
declared-differs = It differs from one part of the collaboration to another
declared-cannot-say = I cannot say
about-heading = A few words about you (you may skip any of this)
ask-present = How many people are in the room?
ask-kinds = What kinds of people are in the room?
ask-missing = Who is missing from the room?
ask-reflection = A question to think about (never scored)

item-heading-stage = Stage { $number }, { $stage }. { $task }, { $title }
item-heading = { $task }, { $title }
item-place = Statement { $position } of { $of }, about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 } left

so-far-answer = Your answer so far: { $answer }
so-far-not-applicable = Your answer so far: does not apply, because { $reason }
so-far-carried = Carried forward from { $checkpoint } and not confirmed yet: choose it again, or choose another answer.
so-far-views = You did not agree: { $views }
so-far-comment = Your comment: { $comment }
so-far-written = You wrote: { $words }

action-back = Back
action-skip = Skip, leave this as it is
action-dont-know = I don't know
action-not-applicable = Does not apply
action-not-agreed = We did not agree
action-comment = Comment
action-help = Help
action-leave = Save and leave

write-row = Write an answer
write-how = An empty line goes back.
write-how-again = An empty line goes back. A single - takes out what was written before.
write-comment = Your comment
write-reason = Why it does not apply
write-views = The views, without names
write-present = Number of people
write-kinds = Kinds of people, with commas between (staff, residents, ...)
write-missing = Who was missing
write-open = Your answer

first-question = This is the first question; there is nothing to go back to.
always-applies = This statement is meant for everyone, so it cannot be set aside. If you are not sure, choose "I don't know", or skip it.
reason-needed = Setting a statement aside needs a reason, in a few words.
not-a-number = `{ $text }` is not a number of people. Write a whole number such as 6.

help-path = Choose the one that fits best today. The path decides which tasks are asked; what is not asked counts neither as zero nor as missing. At the end you can go on with the other tasks.
help-together = One answer set is agreed in the room. Who was there, and who was not, helps to read it later. Nobody is named.
help-declared = Each sentence describes a stage a collaboration can be in, and each is a fine place to be. Your choice never changes the result: it is shown beside it afterwards.
help-about = These answers help to see whether people in different places see things differently. Some statements are only asked of people who can know about them, such as budgets.
help-item = Choose the level whose description fits best today. You could point to something that shows it. "I don't know" is a finding too: it is counted and shown. Skipping leaves the statement unanswered.
help-item-more = { $help } Choose the level whose description fits best today. "I don't know" is a finding too.
help-reflection = This is an open question for you and your partners. It is kept with your answers and never scored.
help-review = Choose a statement to go to it once more, go on with more tasks, or store the answers. Once stored, an assessment is never changed: it is what you said on that day.

review-heading = Looking back, before the answers are stored
review-count = { $answered } of { $asked } statements have an answer. { $open ->
    [0] Nothing is left open.
    [one] One may deserve another look; choose it to go there.
   *[other] { $open } may deserve another look; choose one to go there.
 }
review-store = Store these answers and see the result
review-go = Statement { $position }, { $why }: { $text }
review-unanswered = unanswered
review-dont-know = not known
review-not-confirmed = carried forward, not confirmed
review-not-agreed = not agreed
review-widen = Go on with { $tasks } ({ $items } statements, about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 })

your-choice = Your choice:
your-choice-before = Your choice (Enter takes { $row }):
choices = { $rows ->
    [one] Type 1
   *[other] Type a number from 1 to { $rows }
 }, or one of these: { $keys }
not-a-choice = `{ $typed }` is not one of the choices. { $choices }
nothing-chosen = Nothing was typed. { $choices }
more-rows = Left and right turn the page
