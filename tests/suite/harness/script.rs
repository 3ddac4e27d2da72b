//! Replies written as they are typed at numbered lines, and one script for all prompts of a run.

use std::cell::RefCell;
use std::rc::Rc;

use coready::interview::{Action, Ask, Reply};
use coready::prompt::{Prompt, Scripted, Stopped};

/// The replies in a line such as `1 b 4x3 n "no budget" "" q`: a number is a row from 1, `4x3` is row 4 three times, a
/// letter is an action's key, words in quotes are written, `""` is an empty line.
pub(crate) fn replies(script: &str) -> Vec<Reply> {
    let mut replies = Vec::new();
    let mut rest = script.trim_start();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (text, after) = quoted.split_once('"').expect("a quote is closed");
            replies.push(Reply::Wrote((!text.is_empty()).then(|| text.to_owned())));
            rest = after.trim_start();
        } else {
            let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            let (what, times) = word.split_once('x').unwrap_or((word, "1"));
            let times = times.parse().expect("how often is a number");
            replies.extend(std::iter::repeat_n(reply(what), times));
            rest = after.trim_start();
        }
    }
    replies
}

fn reply(word: &str) -> Reply {
    if let Ok(row) = word.parse::<usize>() {
        return Reply::Row(row.checked_sub(1).expect("rows are counted from 1"));
    }
    let all = [
        Action::Back,
        Action::Skip,
        Action::DontKnow,
        Action::NotApplicable,
        Action::NotAgreed,
        Action::Comment,
        Action::Help,
        Action::Leave,
    ];
    let action = all.into_iter().find(|action| action.key().to_string() == word);
    Reply::Act(action.unwrap_or_else(|| panic!("`{word}` is no reply")))
}

/// One script that goes on from prompt to prompt, as a person does.
#[derive(Clone)]
pub(crate) struct Shared(pub(crate) Rc<RefCell<Scripted>>);

impl Prompt for Shared {
    fn tell(&mut self, text: &str) -> Result<(), Stopped> {
        self.0.borrow_mut().tell(text)
    }

    fn ask(&mut self, ask: &Ask) -> Result<Reply, Stopped> {
        self.0.borrow_mut().ask(ask)
    }
}
