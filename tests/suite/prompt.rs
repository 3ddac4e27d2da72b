//! What a person sees and types as numbered lines, and the transcript a script leaves.

use std::cell::RefCell;
use std::io::{Cursor, Write};
use std::rc::Rc;

use coready::interview::{Action, Ask, Interview, Line, Outcome, Paragraph, Plan, Reply, Row, Screen, Step};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Given, Response};
use coready::prompt::{Lines, Prompt, Scripted, Stopped};
use coready::text::Catalogue;

use crate::harness::{empty_response, ten_tasks};

/// What was printed, kept after the prompt that printed it is gone.
#[derive(Clone, Default)]
struct Page(Rc<RefCell<Vec<u8>>>);

impl Page {
    fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).expect("what is printed is UTF-8")
    }
}

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A questionnaire with texts as long as real ones.
fn wordy() -> Questionnaire {
    let mut questionnaire = ten_tasks();
    let title = "Collaboration readiness: ten tasks, five stages";
    title.clone_into(&mut questionnaire.title);
    "Starting to consider working together".clone_into(&mut questionnaire.stages[1].title);
    let task = &mut questionnaire.tasks[2];
    "Looking for partners".clone_into(&mut task.title);
    "Whoever is missing at the start is hard to bring in later. Look beyond the usual circle."
        .clone_into(&mut task.why);
    let item = &mut task.items[0];
    "People who live with the issue helped to decide who should be asked to join.".clone_into(&mut item.text);
    item.levels = [
        "Not so far; nobody who lives with it has been asked.",
        "We have talked about whom we could ask.",
        "Two or more people have been asked and are thinking about it.",
        "They sit at the table; the list of partners bears their marks.",
        "Sustaining: for six months or more they have had a say each time the list was changed.",
    ]
    .map(str::to_owned)
    .to_vec();
    questionnaire
}

/// An interview on the shortest path, skipped forward to a step.
fn interview_at<'q>(questionnaire: &'q Questionnaire, response: Response, step: &Step) -> Interview<'q> {
    let response = Response { path: Some("not_yet".to_owned()), ..response };
    let mut interview = Interview::begin(questionnaire, Plan::default(), response);
    while interview.at() != step {
        assert_ne!(interview.at(), &Step::Review, "{step:?} does not come");
        interview.reply(Reply::Act(Action::Skip));
    }
    interview
}

fn first_item() -> Step {
    Step::Item("T3_first".to_owned())
}

/// The reply to a question, and the page, when this is typed.
fn asked(ask: &Ask, typed: impl Into<Vec<u8>>, width: usize) -> (Result<Reply, Stopped>, String) {
    let page = Page::default();
    let input = Box::new(Cursor::new(typed.into()));
    let mut lines = Lines::new(input, Box::new(page.clone()), Rc::new(Catalogue::english()), width);
    let reply = lines.ask(ask);
    (reply, page.text())
}

/// The page of a question, with what is typed left out of it as a terminal would echo it.
fn page_of(interview: &Interview<'_>, width: usize) -> String {
    let (reply, page) = asked(&interview.ask(&Catalogue::english()), "", width);
    assert!(matches!(reply, Err(Stopped::Ended)), "{reply:?}");
    page
}

fn choice(selected: Option<usize>) -> Ask {
    Ask::Choose(Screen {
        above: vec![Paragraph::Question("Which?".to_owned())],
        rows: vec![Row::plain("this"), Row::plain("that")],
        actions: vec![(Action::Back, "Back".to_owned()), (Action::Help, "Help".to_owned())],
        selected,
    })
}

#[test]
fn an_item_as_lines_at_eighty_columns() {
    let questionnaire = wordy();
    let interview = interview_at(&questionnaire, empty_response(), &first_item());
    insta::assert_snapshot!(page_of(&interview, 80));
}

#[test]
fn an_item_as_lines_at_forty_columns() {
    let questionnaire = wordy();
    let interview = interview_at(&questionnaire, empty_response(), &first_item());
    let page = page_of(&interview, 40);
    assert!(page.lines().all(|line| line.chars().count() <= 40), "{page}");
    insta::assert_snapshot!(page);
}

#[test]
fn an_item_as_lines_after_an_earlier_answer() {
    let questionnaire = wordy();
    let mut response = empty_response();
    let given = Given {
        comment: Some("ask Rosa".to_owned()),
        carried_from: Some("2026-08-20-baseline".to_owned()),
        ..Given::plain(Answer::Level(1))
    };
    response.answers.insert("T3_first".to_owned(), given);
    insta::assert_snapshot!(page_of(&interview_at(&questionnaire, response, &first_item()), 80));
}

#[test]
fn the_first_question_as_lines() {
    let questionnaire = wordy();
    insta::assert_snapshot!(page_of(&interview_at(&questionnaire, empty_response(), &Step::Path), 80));
}

#[test]
fn an_open_question_as_lines() {
    let questionnaire = wordy();
    let open = Step::Reflection("T3_open".to_owned());
    let mut interview = interview_at(&questionnaire, empty_response(), &open);
    let before = page_of(&interview, 80);
    interview.reply(Reply::Row(0));
    let writing = page_of(&interview, 80);
    interview.reply(Reply::Wrote(Some("Nobody from the north side.".to_owned())));
    interview.reply(Reply::Act(Action::Back));
    let again = page_of(&interview, 80);
    interview.reply(Reply::Row(0));
    let writing_again = page_of(&interview, 80);
    insta::assert_snapshot!([before, writing, again, writing_again].join("\n--------\n"));
}

#[test]
fn the_review_as_lines() {
    let questionnaire = wordy();
    let mut response = empty_response();
    for (item, answer) in [("T1_first", Answer::Level(3)), ("T1_second", Answer::DontKnow)] {
        response.answers.insert(item.to_owned(), Given::plain(answer));
    }
    insta::assert_snapshot!(page_of(&interview_at(&questionnaire, response, &Step::Review), 80));
}

#[test]
fn the_review_as_lines_with_nothing_open() {
    let questionnaire = wordy();
    let answered = crate::harness::response(&questionnaire, |_| 3);
    insta::assert_snapshot!(page_of(&interview_at(&questionnaire, answered, &Step::Review), 80));
}

#[test]
fn a_wrong_choice_is_explained_and_asked_again() {
    let (reply, page) = asked(&choice(None), "9\n0\nbb\nx\n\n2\n", 80);
    assert_eq!(reply.expect("the last line is a choice"), Reply::Row(1));
    insta::assert_snapshot!(page);
}

#[test]
fn numbers_and_keys_are_understood_however_they_are_typed() {
    let typed = [
        ("1\n", Reply::Row(0)),
        (" 2 \r\n", Reply::Row(1)),
        ("2", Reply::Row(1)),
        ("b\n", Reply::Act(Action::Back)),
        ("B\n", Reply::Act(Action::Back)),
        ("?\n", Reply::Act(Action::Help)),
    ];
    for (typed, expected) in typed {
        let (reply, _) = asked(&choice(None), typed, 80);
        assert_eq!(reply.expect("this is a choice"), expected, "{typed:?}");
    }
}

#[test]
fn an_empty_line_keeps_the_earlier_choice() {
    let (reply, page) = asked(&choice(Some(1)), "\n", 80);
    assert_eq!(reply.expect("there is an earlier choice"), Reply::Row(1));
    assert!(page.ends_with("Your choice (Enter takes 2): "), "{page}");
}

#[test]
fn an_empty_line_without_an_earlier_choice_is_refused() {
    let (reply, page) = asked(&choice(None), "\n1\n", 80);
    assert_eq!(reply.expect("the second line is a choice"), Reply::Row(0));
    assert!(page.contains("Nothing was typed. Type a number from 1 to 2, or one of these: b, ?"), "{page}");
}

#[test]
fn the_end_of_the_input_is_told_from_an_empty_line() {
    let line = Ask::Write(Line { above: Vec::new(), label: "Your comment".to_owned(), initial: String::new() });
    for ask in [choice(None), choice(Some(0)), line.clone()] {
        let (reply, _) = asked(&ask, "", 80);
        assert!(matches!(reply, Err(Stopped::Ended)), "{reply:?}");
    }
    let (reply, _) = asked(&line, "\n", 80);
    assert_eq!(reply.expect("an empty line is a line"), Reply::Wrote(None));
}

#[test]
fn a_written_line_is_trimmed_and_may_be_in_any_script() {
    let line = Ask::Write(Line { above: Vec::new(), label: "Your comment".to_owned(), initial: String::new() });
    let (reply, page) = asked(&line, "  né 東京 🌱 \r\n", 80);
    assert_eq!(reply.expect("a line was written"), Reply::Wrote(Some("né 東京 🌱".to_owned())));
    assert_eq!(page, "Your comment: ");
}

#[test]
fn bytes_that_are_no_utf8_do_not_end_the_interview() {
    let line = Ask::Write(Line { above: Vec::new(), label: "Your comment".to_owned(), initial: String::new() });
    let (reply, _) = asked(&line, b"caf\xe9\n".to_vec(), 80);
    assert_eq!(reply.expect("a line was written"), Reply::Wrote(Some("caf\u{FFFD}".to_owned())));
    let (reply, _) = asked(&choice(None), b"\xff\n1\n".to_vec(), 80);
    assert_eq!(reply.expect("the second line is a choice"), Reply::Row(0));
}

#[test]
fn a_page_that_cannot_be_shown_stops_the_asking() {
    struct Gone;
    impl Write for Gone {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let input = Box::new(Cursor::new("1\n"));
    let mut lines = Lines::new(input, Box::new(Gone), Rc::new(Catalogue::english()), 80);
    assert!(matches!(lines.ask(&choice(None)), Err(Stopped::Broken(_))));
}

/// Characters that move the cursor, ring the bell or turn the reading direction around.
const HOSTILE: &str = "\u{1b}[2J\u{7}\u{202e}txet\u{2066}\u{9b}A\r";

#[test]
fn hostile_text_of_a_questionnaire_is_shown_harmlessly() {
    let mut questionnaire = wordy();
    HOSTILE.clone_into(&mut questionnaire.stages[1].title);
    let task = &mut questionnaire.tasks[2];
    let item = &mut task.items[0];
    for text in [&mut task.title, &mut task.why, &mut item.text, &mut item.levels[2]] {
        HOSTILE.clone_into(text);
    }
    item.help = Some(HOSTILE.to_owned());
    let mut response = empty_response();
    let given = Given { comment: Some(HOSTILE.to_owned()), ..Given::plain(Answer::DontKnow) };
    response.answers.insert("T3_first".to_owned(), given);
    let mut interview = interview_at(&questionnaire, response, &first_item());
    let page = page_of(&interview, 80);
    let Outcome::Again(Some(help)) = interview.reply(Reply::Act(Action::Help)) else { panic!("there is help") };
    let told = Page::default();
    let mut lines = Lines::new(Box::new(Cursor::new("")), Box::new(told.clone()), Rc::new(Catalogue::english()), 80);
    lines.tell(&Catalogue::english().say(&help)).expect("a page in memory takes everything");
    for text in [page, told.text()] {
        assert!(text.contains("txet"), "the text is there: {text:?}");
        let hidden = |character: char| character != '\n' && coready::text::is_hidden(character);
        assert!(!text.contains(hidden), "{text:?}");
    }
}

#[test]
fn what_was_typed_is_repeated_harmlessly() {
    let (_, page) = asked(&choice(None), format!("{HOSTILE}\n1\n"), 80);
    let hidden = |character: char| character != '\n' && coready::text::is_hidden(character);
    assert!(page.contains("txet") && !page.contains(hidden), "{page:?}");
}

#[test]
fn a_text_of_several_lines_keeps_its_lines() {
    let page = Page::default();
    let mut lines = Lines::new(Box::new(Cursor::new("")), Box::new(page.clone()), Rc::new(Catalogue::english()), 80);
    lines.tell("one\ntwo").expect("a page in memory takes everything");
    assert!(page.text().ends_with("one\ntwo\n"), "{:?}", page.text());
}

#[test]
fn a_scripted_walk_reads_like_a_play() {
    let questionnaire = wordy();
    let mut interview = interview_at(&questionnaire, empty_response(), &first_item());
    let catalogue = Catalogue::english();
    let transcript = Rc::new(RefCell::new(String::new()));
    let replies = [
        Reply::Act(Action::Help),
        Reply::Act(Action::NotApplicable),
        Reply::Act(Action::Comment),
        Reply::Wrote(Some("ask Rosa".to_owned())),
        Reply::Row(3),
        Reply::Act(Action::Back),
        Reply::Act(Action::Skip),
        Reply::Act(Action::NotApplicable),
        Reply::Wrote(None),
        Reply::Act(Action::DontKnow),
        Reply::Row(77),
        Reply::Act(Action::NotAgreed),
    ];
    let mut script = Scripted::new(replies, Rc::clone(&transcript));
    while let Ok(reply) = script.ask(&interview.ask(&catalogue)) {
        if let Outcome::Again(Some(message)) = interview.reply(reply) {
            script.tell(&catalogue.say(&message)).expect("a transcript takes everything");
        }
    }
    insta::assert_snapshot!(transcript.borrow().as_str());
}
