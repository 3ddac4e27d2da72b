# The kit: invitation, reminder, privacy words and the facilitator's guide. Where words stand on several lines, each line is
# a point of its own.

kit-hello = Hello,
kit-write = write it here
kit-say = In your own words, for example
kit-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 }

# Labels beside which a day or a name stands, or a line to write it on
kit-label-by = Please answer by
kit-label-reply = Please tell us whether you come, by
kit-label-to = Send it to
kit-label-reach = How to reach us
kit-label-day = Day
kit-label-place = Time and place
kit-label-long = How long
kit-label-from = With thanks
kit-label-facilitator = Who facilitates
kit-label-notes = Who takes notes
kit-label-occasion = Checkpoint

# The invitation to answer, where each answers alone
kit-ask = How well do we work together, and what should we do next? We are asking { $invited ->
    [0] everyone who is part of this
   *[other] { $invited } people
 }, and you are one of them. Nobody else can see it from where you stand.
kit-how-heading = How to answer
kit-how-form =
    Open the file form.html, which comes with this letter, in a browser, on a phone or a computer. It needs no internet.
    It has { $items ->
        [one] one statement
       *[other] { $items } statements
     } at most, and takes about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
     }. You can skip anything, stop, and go on later.
    You can answer in any of these languages: { $languages }.
    At the end it saves one small file. Send that file back to us.
    Would paper suit you better, or a conversation, or someone who reads aloud or interprets? Tell us, and we will find a way.
kit-more-private = More about who sees what stands on the page “{ $title }”, which comes with this letter.
kit-then-heading = What happens next
kit-then =
    Until the time to answer is over, nothing but the number of answers is told.
    Then everyone who was asked gets the result, also those who did not answer.
    We meet for 90 minutes to read it together, and choose one thing to do next.
kit-free = Whether you answer is up to you. If you would rather not, that is fine, and nobody will ask you why.

# The invitation to a meeting
kit-come-title = { $organisation } invites you: 90 minutes on how we work together
kit-come-together = How well do we work together, and what should we do next? To find out, we need you in the room. We go through a set of statements, talk, and agree on one answer to each. Where we do not agree, we write that down: it is an answer too.
kit-come-one = How well do we work together, and what should we do next? One of us answers a set of statements for all of us beforehand, which takes about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 }. Then we would like to read the result with you. You may see it quite differently, and that is what we want to hear.
kit-come-result = The answers of our checkpoint of { $checkpoint } are in, and we thank everyone who gave them. Now we would like to read the result with you, whether you answered or not, and choose one thing to do next.
kit-expect-heading = What to expect
kit-expect =
    You need not prepare anything.
    You can pass at any question, and leave when you have to.
    Nobody is marked, and no place is compared with another.
    We end on time.
kit-access-heading = So that you can come
kit-access =
    Tell us what you need: an interpreter, a place without steps, large print, childcare, something to eat, another hour.
    Travel, childcare and your time should not keep you away. Please ask us about costs.
    Do you know someone who should be there and may not have been asked? Tell us.
    If you cannot come but want something said, tell us before. It will be brought into the room.
kit-come-free = Whether you come is up to you. “Not now” is a good answer, and nobody will ask you why.

# The reminder
kit-reminder-title = A friendly reminder from { $organisation }
kit-reminder-ask =
    Not long ago we sent you a form about how well we work together. There is still time to answer it.
    Have you answered already? Thank you; nothing more is needed. This goes to everyone we asked, so that nobody is singled out.
    If you have not: it takes about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
     }, and you can skip anything. If the form is lost, or paper or a conversation would suit you better, tell us.
kit-reminder-come =
    Soon we meet for 90 minutes, to look at how well we work together and to choose one thing to do next.
    You need not prepare anything, and you can pass at any question.
    Is there still something you need so that you can come? Tell us, and we will see to it as well as we can.
    If you cannot come but want something said, tell us before. It will be brought into the room.

# The privacy words
kit-private-shown-heading = What other people see
kit-private-shown =
    Results are made when the checkpoint is closed. Until then only the number of answers is told.
    Groups, such as residents or staff, are shown only where nobody can be singled out, not even by adding and subtracting.
    Nothing is shown for one member organisation alone.
    Comments are in no report. Where open answers are shown, they stand in no order. Write nothing there by which you could be recognised, unless you want to be.
kit-private-kept-heading = What is kept
kit-private-kept =
    Your answers are kept as a file in a folder, with the day and not the hour. The program that reads them sends nothing anywhere.
    Whoever can open that folder can read your answers one by one.
    Whoever evaluates this work may be given the answers one by one, without organisation, code word or anything written. Ask us whether that is meant to happen.
    Nobody asks for your name. Your organisation and a code word of your own are yours to give or to leave out.
kit-private-paper-heading = On paper
kit-private-back-heading = If you change your mind
kit-private-back =
    Ask us to erase your answers: at any time, also much later, and without a reason.
    Keep the small file you sent. It tells which answers are yours.
    Results that were handed round before that still hold what you said.
kit-private-for-heading = What it is for
kit-private-for =
    It is made for learning, and not for deciding whom to fund.
    What you say is not to be used against you or anyone. If that should happen, say so, and it will be taken up.
    Nobody makes a ranking of it.
kit-private-meeting-heading = In the meeting
kit-private-guess = Nobody is asked what they answered, and nobody guesses.
kit-private-meeting =
    Notes are kept of what was said and not of who said it. You can ask that something is not written down.
    If it is not safe for you to be open in this room, pass, or do not come.
kit-private-together =
    The room keeps one set of answers. Nobody is asked for a name, yet whoever was there knows who said what.
    Where you do not agree, the views are written down without names.
    The answers are kept as files in a folder. Whoever can open that folder can read every answer, comment and note.
    You can ask that each person answers alone instead. That is better wherever it is not safe to be open before the others.
kit-private-one =
    One person answers for { $organisation }, so everyone knows whose answers these are.
    They are kept as files in a folder. Whoever can open that folder can read every answer, comment and note.

# The guide: the whole
kit-guide-title = A guide to 90 minutes: how do we work together?
kit-guide-for = For whoever leads the meeting. Read it once before; then the times and the bold lines are enough to find your way.
kit-guide-lead = At the end, people know where they stand together, have talked about what matters most, and have chosen one thing to do next.
kit-plan-heading = The 90 minutes
kit-plan-from = From
kit-plan-part = Part
kit-plan-long = How long
kit-clock = { $from } to { $to }
kit-part-welcome = Welcome
kit-part-answers = How we answered
kit-part-answering = Answering together
kit-part-look = How it was answered
kit-part-reading = Reading the result
kit-part-talking = Talking about what stands out
kit-part-choosing = Choosing one thing to do next
kit-part-closing = Closing with something good

# Before
kit-before-heading = Before the meeting
kit-people-heading = Who comes, and who may be missing
kit-people =
    Go through who is touched by this work. Who is not on the list? Ask them in person, and early.
    Ask everyone what they need: interpreters, also for sign language, large print, a place without steps, a quiet corner.
    See to childcare, food and travel. Pay those who come in their own time.
    Choose an hour that suits people who work shifts or care for others.
    Find someone to facilitate who is not the one who decides or pays. Ask whoever decides or pays to speak last.
    Speak beforehand with anyone who has been hurt in this work. Ask what would make the room safe for them.
    Find someone to take notes: what is said, and not who says it.
kit-room-heading = The room
kit-room =
    Chairs in a circle, with room for wheelchairs and prams; no seat is the head.
    Water and something to eat, and a clock that everyone can see.
    A large sheet for what we agree on, one for the questions, one for the next step.
kit-bring-heading = Print and bring
kit-bring-report = The report, one for two people, some in large print
kit-bring-paper = The statements on paper, one set for two people, so that everyone can read along
kit-bring-answers = The answers, on a screen or on paper
kit-bring-computer = A computer with the journal, and a large screen if there is one
kit-bring-always =
    The page with the privacy words, one for each person
    This guide
    Pens, notes, a marker for each person
kit-computer-before = At the computer, before
kit-computer-during = At the computer, in the meeting
kit-computer-after = At the computer, afterwards
kit-do-open = Open a checkpoint
kit-do-form = Make the form for the members
kit-do-collect = Take in what comes back
kit-do-close = Close the checkpoint; then the result is there
kit-do-again = Then write this kit anew: the guide will hold your result and your questions
kit-do-report = Write the report to print
kit-do-paper = Write the statements to print
kit-do-assess = Answer for the organisation
kit-do-together = Answer as a room
kit-do-show = Show the result
kit-do-promised = Write what was promised, to print
kit-do-next = See the next tasks with practices and first steps
kit-do-plan = Write down who will do what by when
kit-do-reflect = Keep the story behind a score
kit-do-community = Write the page for everyone who was asked
kit-do-calendar = Put the plan and the next checkpoint into a calendar

# Welcome
kit-welcome-do =
    Begin on time. Greet everyone, and say where the doors, the toilets and the quiet corner are.
    Go round: your name, and one thing that went well in working together lately. One sentence each; anyone may pass.
    Say what the 90 minutes are for, and when they end.
    Put the ground rules up and ask: what is missing?
    Ask whoever calls these meetings or holds the money to say so, and to say what they will be held to.
kit-rules-guess = We do not ask who answered what, and we do not guess.
kit-rules-heading = Ground rules to begin with
kit-rules =
    We speak of what we see ourselves.
    We may pass, without a reason.
    We take short turns. Who has spoken often waits; who has not is asked.
    What is learnt here may travel; who said it stays here.
    We speak so that everyone can follow, and leave time to interpret.
kit-welcome-say =
    Welcome, and thank you for coming. We are here to learn how we work together. Nobody is marked today.
    There is no bad result. “Not now” and “less than this” are good results, if they are true.
kit-welcome-missing = Ask who should be here and is not. Write it down; you come back to it at the end.
kit-label-missing = Who is missing

# Answering
kit-answers-do =
    Say how it was asked: each person alone, with the form or on paper.
    Read the page with the privacy words aloud, and give time to ask.
    Say what nobody will do today: look for who answered what.
    Thank everyone who answered, and those who thought about it and did not.
kit-answers-say = These are the answers of those who could answer, and wanted to. Who did not may see it otherwise; they are welcome to say so today.
kit-answers-room-do =
    Say when the room answered, who was there, and who was missing.
    Read the page with the privacy words aloud, and give time to ask.
    Who was not there then may see it otherwise. Ask them to say so today.
kit-answers-room-say = These are the answers we agreed on then. Where we did not agree, we wrote that down.
kit-answering-do =
    Someone reads the statement and its levels aloud. Everyone shows a number with the fingers at the same time: 1 for the first level, 2 for the second, and so on.
    Near each other? Take that level. Far apart? Hear the lowest and the highest, a sentence each, then show again.
    Still apart? Choose “we did not agree”, write the views without names, and go on. That is no failure; it is what to talk about later.
    “I don’t know” is an answer. Nobody has to guess.
    Let those with less power show and speak first.
kit-answering-enough = With { $items ->
    [one] one statement
   *[other] { $items } statements
 }, you have a little under a minute for each.
kit-answering-sitting = There are { $items } statements, which is more than { $minutes } minutes hold. Answer in a sitting of its own, of about { $needed } minutes, and begin this meeting with the result. Or take the first tasks only: every answer is kept, and you can go on another day.
kit-answering-say = We look for what is true today, and not for what sounds good. A low level says “not so far”, and no more.
kit-look-do =
    Say who answered, and when. One person saw it from one place.
    Go through the answers task by task, without reading out all of them. Who sees one quite differently raises a hand; write it down.
    Change no answer today. What is seen differently goes to the next checkpoint, and some of it to the talk.
kit-look-say = This is how it looked to one of us on one day. Where do you see it otherwise?
kit-look-alone = Is this one person’s view for too many? Next time answer as a room, or each alone.

# Reading
kit-reading-aloud = Read this aloud, slowly, and once more
kit-reading-later = Read the two sentences at the top of the result aloud, slowly, and once more. They will look like this: “You are working at stage 3. The ground is firm to stage 2; mend T3.”
kit-reading-later-profile = Read aloud what stands at the top of the result, slowly, and once more. This questionnaire has no stages: it shows a profile, with a score for each part.
kit-reading-two-heading = Two readings, and both are true
kit-reading-two =
    “Working at” is how far you have come: the furthest stage where most of the work is under way.
    “Firm to” is how far the ground carries: up to there, everything below is in place.
    Most of those who get going are ahead of their ground. That is no fault. It says what to mend, so that it holds.
kit-reading-strong-heading = Begin with what is strong
kit-reading-strong = Name what is in place already before you name what is not. Who made it so? Thank them.
kit-reading-do-heading = Let people read, then talk
kit-reading-do-short =
    Show the result on the screen or read it out, and leave a minute of silence.
    In pairs, two minutes: what do I recognise, and what surprises me?
    Collect a few words. Write them down as they are said, and do not answer them yet.
kit-reading-do =
    Hand out the report, and leave three minutes of silence to read it.
    In pairs, four minutes: what do I recognise, what surprises me, what is missing from this picture?
    Collect a few words from each pair. Write them down as they are said, and do not answer them yet.
kit-reading-say =
    A number says where, and not why. The why is yours.
    A score can also fall because we have learnt to look closer.
kit-reading-never-heading = So that nobody is shamed
kit-reading-never =
    Do not read out scores from low to high, and do not speak of a group as “the problem”.
    Do not compare with other places. They work under other conditions.
    “Don’t know” and “we did not agree” are findings. Ask what they tell.
    If someone says “this is not us”, believe that they see it so, and write it down.

# Talking
kit-talking-do =
    Choose three questions at most: each person puts two marks on the sheet.
    For each: a minute to think, three minutes in pairs, then the circle.
    First those who live with the matter every day; whoever decides or pays comes last.
    Ask “why is that so?”, and once more of the answer. It need not be solved today.
kit-talking-do-short =
    Choose one question: each person puts a mark on the sheet.
    A minute to think, two minutes in pairs, then the circle.
    First those who live with the matter every day; whoever decides or pays comes last.
    It need not be solved today. Keep the other questions for the next meeting.
kit-talking-say = We talk about the matter, and not about who answered what. Nobody needs to say what they chose.
kit-talking-say-room = We talk about the matter, and not about one another. Nobody has to speak.
kit-talking-yours = Your questions
kit-talking-open = Open questions about your next tasks
kit-talking-general-heading = Questions that fit every collaboration
kit-talking-general =
    What do we do well together that we would miss if it were gone?
    Who is touched by our work and has no say in it?
    What does each of us need from the others, and have we ever asked?
    Which decision was taken without those it touches, and how would we take it today?
    What did we promise and leave open, and what shall become of it?
kit-talking-later = Once the result is there, this guide holds the questions that come from your own answers.

# Choosing
kit-choosing-tasks = Your next tasks; any of them is a good place to begin
kit-choosing-later = The result names up to three next tasks, each with a first step that fits into a week. Bring them on a sheet.
kit-choosing-step = First step: { $step }
kit-choosing-who = Who should be in the room: { $who }
kit-choosing-do =
    Was something promised before? Hear first how it goes, and the convener’s promises before all others. What no longer fits may be let go.
    Read the next tasks aloud. Ask of each: would it help those this work is for?
    Choose one. Each person has one mark; if two are close, ask who would do it, and take that one.
    Make it small: what can be done within a week, and who has said yes to it?
    Ask what could get in the way, and who needs time or money for it.
    The convener makes a promise too. It stands in the same list as all others.
kit-choosing-say = One thing that we do is worth more than ten that we wish for. If it is “not now”, we say so, and when we look again.
kit-choosing-chosen = What we chose
kit-choosing-what = What we will do
kit-choosing-first = First step
kit-choosing-name = Who does it
kit-choosing-by = By when
kit-choosing-convener = What the convener promises
kit-choosing-need = Who needs time, money or help for it

# Closing
kit-closing-do =
    Read aloud what was chosen, who does the first step, and by when.
    Come back to who was missing. Who tells them, and asks how they see it?
    Say when everyone gets the page, and when you look again: in about three months.
    Go round: one thing I value in someone here, or one thing I take along. Anyone may pass.
    Thank the interpreters, those who cooked, and those who took the notes.
    End on time. Stay a while for those who want to talk.
kit-closing-say = We have seen where we stand, and we have one thing to do. That is good work. Thank you.

# Afterwards, and when it gets hard
kit-after-heading = In the week after
kit-after =
    Send the page to everyone who was asked, also to those who did not come or did not answer.
    Pay costs and time at once.
    Ask those who went quiet how it was for them, in person.
    Tell the one who does the first step that you think of them, and ask what they need.
kit-hard-heading = If it gets hard
kit-hard-silence = Nobody speaks
kit-hard-silence-do = Count to ten. Then go into pairs, or let people write first.
kit-hard-one = One person speaks much
kit-hard-one-do = Thank them, and go round: one sentence each.
kit-hard-who = Someone asks who answered what
kit-hard-who-do = “We do not look for that. What might someone have seen who says so?”
kit-hard-hurt = Someone is hurt or angry
kit-hard-hurt-do = Stop the clock. Hear it out, say back what you heard, ask what is needed now. The programme can wait.
kit-hard-defend = Someone with power explains it all away
kit-hard-defend-do = “Let us leave it as it was said, and ask why it looks so from there.”
kit-hard-time = Time is running out
kit-hard-time-do = Drop a question, never the choice or the closing.

# The command
kit-written = Written to { $folder }: a folder for each of { $languages }, each with invitation, reminder, privacy words and guide, as .md to change and as .html to print.
kit-written-form = With them is form.html, to send with the invitation.
kit-open = Some lines are left to fill in by hand. To have them filled in, say { $flags }.
kit-none-open = No checkpoint is open, so there is no form yet. Open one with `coready checkpoint open LABEL --invited N`, and write the kit once more.
kit-there = in `{ $folder }` there are texts that would be lost: { $files }
kit-there-hint = were they changed by hand? Name another folder, or have them written anew with --replace
kit-no-folder = `{ $folder }` is a file and no folder
kit-no-folder-hint = name a folder to write the kit to, such as -o kit
kit-meets-early = the meeting would be before the last day to answer
kit-meets-early-hint = give --meet a day after that of --by
