//! What stands above a statement: which table it reads, what it gives, and what it stands on.

use super::frame::Frame;
use crate::message;
use crate::model::questionnaire::{Questionnaire, ROLE, Scale};
use crate::text::{Catalogue, Message, shown};

/// The paragraphs of the comment, with nothing between those that belong apart.
pub(super) fn lines(questionnaire: &Questionnaire, frame: &Frame<'_>, catalogue: &Catalogue) -> Vec<String> {
    let groups =
        [vec![title(questionnaire, frame), message!("sql-purpose")], reads(questionnaire, frame), gives(frame)];
    let groups = groups.iter().map(|group| group.iter().map(|said| shown(&catalogue.say(said))).collect::<Vec<_>>());
    let mut lines: Vec<String> = groups.flat_map(|group| group.into_iter().chain([String::new()])).collect();
    lines.pop();
    lines
}

fn title(of: &Questionnaire, frame: &Frame<'_>) -> Message {
    let engine = frame.dialect.engine();
    message!(
        "sql-title",
        title = &of.title,
        id = &of.id,
        version = &of.version,
        engine = engine,
        coready = env!("CARGO_PKG_VERSION")
    )
}

/// The table that is expected.
fn reads(questionnaire: &Questionnaire, frame: &Frame<'_>) -> Vec<Message> {
    let wanted = frame.wanted;
    let items = frame.plan.tasks.iter().flat_map(Frame::items).count();
    let mut said = vec![message!("sql-table", table = &wanted.table)];
    if !frame.kept().is_empty() {
        let columns = frame.kept().to_vec();
        said.push(if frame.is_grouped() {
            message!("sql-groups", columns = columns)
        } else {
            message!("sql-kept", columns = columns)
        });
    }
    said.extend(wanted.by_path.then(|| message!("sql-by-path", column = "path")));
    said.extend(wanted.by_role.then(|| message!("sql-by-role", column = ROLE)));
    let codes: Vec<String> = questionnaire.scales.iter().map(codes).collect();
    said.push(message!("sql-items", items = items, codes = codes, id = &questionnaire.id));
    said
}

fn codes(scale: &Scale) -> String {
    scale.codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// What comes out.
fn gives(frame: &Frame<'_>) -> Vec<Message> {
    let floors = frame.wanted.floors;
    let mut said = if frame.is_grouped() {
        vec![message!("sql-gives-groups"), message!("sql-floors", mean = floors.mean, other = floors.other)]
    } else {
        vec![message!("sql-gives-responses"), message!("sql-not-understood", column = frame.not_understood.clone())]
    };
    if !frame.plan.gates.is_empty() {
        let [stage, stage_at_most, firm, firm_at_most] = frame.readings.clone();
        said.push(message!(
            "sql-stages",
            stage = stage,
            at_most = stage_at_most,
            firm = firm,
            firm_at_most = firm_at_most
        ));
    }
    said.push(message!("sql-exact"));
    said
}
