//! What respondents said beside their levels: the stage they chose, words, who was in the room.
//! It is gathered here and never scored. Of many, each of whom answered alone, only answers to open questions are
//! gathered, and only where enough people gave one: a comment stands beside an answer and could tell which it was.

use crate::files;
use crate::model::checkpoint::Rules;
use crate::model::questionnaire::{Item, Questionnaire, Reflection};
use crate::model::response::{Declared, Given, Response, Together};

/// Everything said beside the levels, in the order of the questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Voices<'a> {
    /// Which stage people chose, and how many did: stages first, then *it differs*, then *cannot say*. `None` where too
    /// few did for it to be shown.
    pub declared: Option<Vec<(Declared, usize)>>,
    /// Who was there, for one answer set agreed in a room.
    pub together: Option<&'a Together>,
    /// Items with words beside the answer.
    pub remarks: Vec<Remark<'a>>,
    /// Open questions that were answered, with the answers. Of many they stand in an order that follows from the words
    /// alone, and a question that fewer answered than may be shown is left out.
    pub reflections: Vec<(&'a Reflection, Vec<&'a str>)>,
}

/// The words beside one item.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark<'a> {
    /// The item.
    pub item: &'a Item,
    /// Comments on it.
    pub comments: Vec<&'a str>,
    /// Views of a room that did not agree, unnamed.
    pub not_agreed: Vec<&'a str>,
}

impl<'a> Voices<'a> {
    /// Gathers what the responses say beside their levels; `many` says what may be gathered where each answered alone.
    pub fn of(questionnaire: &'a Questionnaire, responses: &'a [Response], many: Option<&Rules>) -> Self {
        let declared = declared(questionnaire, responses);
        if let Some(rules) = many {
            let chose: usize = declared.iter().map(|(_, count)| count).sum();
            let declared = (chose >= rules.floors.other).then_some(declared);
            let reflections = detached(reflections(questionnaire, responses), rules.floors.other);
            return Self { declared, together: None, remarks: Vec::new(), reflections };
        }
        Self {
            declared: Some(declared),
            together: responses.iter().find_map(|response| response.together.as_ref()),
            remarks: remarks(questionnaire, responses),
            reflections: reflections(questionnaire, responses),
        }
    }

    /// How many comments and open answers there are together.
    pub fn count(&self) -> usize {
        let comments: usize = self.remarks.iter().map(|remark| remark.comments.len()).sum();
        let answers: usize = self.reflections.iter().map(|(_, answers)| answers.len()).sum();
        comments + answers
    }
}

fn declared(questionnaire: &Questionnaire, responses: &[Response]) -> Vec<(Declared, usize)> {
    let stages = questionnaire.stages.iter().map(|stage| Declared::Stage(stage.number));
    let choices = stages.chain([Declared::Differs, Declared::CannotSay]);
    let counted = choices.map(|choice| {
        let count = responses.iter().filter(|response| response.declared == Some(choice)).count();
        (choice, count)
    });
    counted.filter(|(_, count)| *count > 0).collect()
}

fn remarks<'a>(questionnaire: &'a Questionnaire, responses: &'a [Response]) -> Vec<Remark<'a>> {
    let items = questionnaire.tasks.iter().flat_map(|task| &task.items);
    let all = items.map(|item| Remark {
        item,
        comments: words(item, responses, |given| given.comment.as_deref()),
        not_agreed: words(item, responses, |given| given.not_agreed.as_deref()),
    });
    all.filter(|remark| !remark.comments.is_empty() || !remark.not_agreed.is_empty()).collect()
}

fn words<'a>(item: &Item, responses: &'a [Response], of: impl Fn(&'a Given) -> Option<&'a str>) -> Vec<&'a str> {
    responses.iter().filter_map(|response| response.answers.get(&item.id)).filter_map(of).collect()
}

fn reflections<'a>(questionnaire: &'a Questionnaire, responses: &'a [Response]) -> Vec<(&'a Reflection, Vec<&'a str>)> {
    let questions = questionnaire.tasks.iter().flat_map(|task| &task.reflections);
    let answered = questions.map(|question| {
        let answers = responses.iter().filter_map(|response| response.reflections.get(&question.id));
        (question, answers.map(String::as_str).collect::<Vec<_>>())
    });
    answered.filter(|(_, answers)| !answers.is_empty()).collect()
}

/// What enough people said, in an order that tells nothing about who said it.
fn detached<'a>(said: Vec<(&'a Reflection, Vec<&'a str>)>, floor: usize) -> Vec<(&'a Reflection, Vec<&'a str>)> {
    let shuffled = said.into_iter().map(|(question, answers)| {
        let mut answers: Vec<&str> = answers.into_iter().filter(|words| !words.trim().is_empty()).collect();
        answers.sort_by_cached_key(|words| files::sha256(format!("{}\n{words}", question.id).as_bytes()));
        (question, answers)
    });
    shuffled.filter(|(_, answers)| answers.len() >= floor).collect()
}
