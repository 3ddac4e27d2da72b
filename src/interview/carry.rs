//! Starting from an earlier response: its answers come along, each marked until it is confirmed.

use crate::model::questionnaire::Questionnaire;
use crate::model::response::{Answer, Given, Response};

/// Carries the answers of an earlier response into a new one, each marked with the checkpoint it comes from.
/// What is asked differently now is not carried; neither are comments and the declared stage.
pub fn carried(
    response: &mut Response,
    earlier: &Response,
    checkpoint: &str,
    (then, now): (&Questionnaire, &Questionnaire),
) {
    for (id, given) in &earlier.answers {
        let asked_alike = match (then.item(id), now.item(id)) {
            (Some((_, before)), Some((_, after))) => before.asks_the_same_as(after),
            _ => false,
        };
        if asked_alike && given.answer != Answer::Unanswered {
            let from = given.carried_from.clone().unwrap_or_else(|| checkpoint.to_owned());
            let carried = Given { carried_from: Some(from), ..Given::plain(given.answer.clone()) };
            response.answers.insert(id.clone(), carried);
        }
    }
    let known_path = earlier.path.clone().filter(|path| now.path(path).is_some());
    response.path = response.path.take().or(known_path);
    response.about.extend(earlier.about.clone());
}
