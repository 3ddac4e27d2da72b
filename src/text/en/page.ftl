# The page that members answer in a browser, offline. It is read by people in every place and mood: short and warm.

page-heading = { $organisation } would like to hear from you
page-who-sees = Who will see what you say
page-collects = { $organisation } collects these files and can open yours.
page-others = Other people see averages from { $mean } answers and spreads from { $spread }.
page-quoted = Answers to open questions may be shown word for word, without names, once { $spread } people have answered the same one. Comments are not.
page-unsafe = If that is not safe, skip questions or do not send it.
page-offline = This page needs no internet and sends nothing by itself. Your answers stay in this browser until you hand them over.
page-how = How it works
page-how-free = You can skip anything, go back, or stop at any time.
page-how-keeps = Every answer is kept as you give it. Open this page again on this device to go on.
page-how-hand = At the end you save one small file and send it back, or copy it into a message.
page-begin = Begin
page-no-script = To answer here, this page needs JavaScript and a browser of the last few years. If you see it in a preview, for example in your e-mail, save the file and open it in a browser. You can also print it and fill it in by hand.

page-no-storage = This browser does not keep answers for this page. Everything works, but save your response before you close it.
page-continued = You have come back to answers that were begun earlier on this device. Not yours? Erase them and start over.
page-erase = Erase and start over
page-erase-sure = Erase every answer kept on this device?
page-erase-means = What is erased cannot be brought back. A file that was saved or sent stays where it is.
page-erase-yes = Yes, erase
page-erase-no = No, keep them
page-erased = Everything this page had kept is erased.

page-language = Language
page-opening = First, a few questions: { $at } of { $of }
page-statement = Statement { $at } of { $of }
page-back = Back
page-next = Next
page-skip = Skip
page-choose = Nothing is chosen yet. Choose an answer, or skip.

page-person = Who you are
page-person-free = All of this may be left empty.
page-member = Organisation or group you belong to
page-member-for = It lets us see that many places are heard. Results are never shown for one member alone.
page-code = A code word of your own
page-code-for = Choose a word that only you would think of, and use it again next time. It tells us how views change among those who answer again. Please use neither your name nor a password.

page-applies-not = Does this not apply?
page-comment-add = Add a comment
page-take-back = Take my answer back
page-taken-back = Your answer is taken back.

page-review = Looking back
page-review-count = Statements with an answer: { $answered } of { $asked }.
page-review-open = Not answered
page-review-none = No statement was left out.
page-review-unknown = You said that you do not know
page-review-all = All your answers
page-review-more = Go on with more: { $tasks }
page-to-hand-over = To the last step

page-done = Hand over your answers
page-done-how = Save your response as a file and send it to the person at { $organisation } who sent you this page. Or copy it as text and paste it into a message to them.
page-save = Save response
page-saved = Saved as { $file }. You will find it among your downloads.
page-copy = Copy as text
page-copied = Copied. Paste it into a message, just as it is.
page-copy-by-hand = It could not be copied by itself. Select the text below and copy it.
page-text = Your response as text
page-again = If you change an answer later, save once more and send only the newest file. What was collected before that stays as it was.
page-then-erase = Does someone else use this device? Once your response is sent, erase it here.
page-erase-now = Erase it from this browser
page-ideas = Something to take along
page-ideas-why = For statements where there is most room, here are first steps that have helped others.
page-print = Print it to fill in by hand
