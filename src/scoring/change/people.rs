//! Who answered more than once: by the code a person chose, else by the member organisation that sent the same single
//! person. It knows no answers.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::response::Response;

/// By what a person is recognised from one occasion to another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// A code that nobody else gave on the occasion.
    Code(String),
    /// A member with a single respondent without a code on the occasion.
    Member(String),
}

/// The person behind each response of each occasion, as a number that stays the same over occasions. Who cannot be
/// recognised is a person of their own each time.
pub(super) fn persons(occasions: &[&[Response]]) -> Vec<Vec<usize>> {
    let mut known: BTreeMap<Mark, usize> = BTreeMap::new();
    let mut next = 0..;
    let mut new = || next.next().unwrap_or(usize::MAX);
    let mut number = |mark: Option<Mark>| match mark {
        Some(mark) => *known.entry(mark).or_insert_with(&mut new),
        None => new(),
    };
    let of_occasion = |responses: &&[Response]| marks(responses).into_iter().map(&mut number).collect();
    occasions.iter().map(of_occasion).collect()
}

/// Words as they are compared: case and white space do not matter. `None` for nothing but white space.
pub(super) fn folded(words: Option<&str>) -> Option<String> {
    let words = words?.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    (!words.is_empty()).then_some(words)
}

fn marks(responses: &[Response]) -> Vec<Option<Mark>> {
    let all: Vec<Option<Mark>> = responses.iter().map(mark).collect();
    let (mut once, mut again) = (BTreeSet::new(), BTreeSet::new());
    for mark in all.iter().flatten() {
        if !once.insert(mark) {
            again.insert(mark.clone());
        }
    }
    all.iter().map(|mark| mark.clone().filter(|mark| !again.contains(mark))).collect()
}

fn mark(response: &Response) -> Option<Mark> {
    match folded(response.code.as_deref()) {
        Some(code) => Some(Mark::Code(code)),
        None => folded(response.member.as_deref()).map(Mark::Member),
    }
}
