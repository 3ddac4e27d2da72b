//! What pages say about many who answered each alone: how many they are, from how many members, and how steady the
//! stage is. It knows no task.

use super::computed::Report;
use crate::message;
use crate::model::assessment::StageReading;
use crate::model::checkpoint::Balance;
use crate::model::many::{Steadiness, What};
use crate::text::{Catalogue, Message};

/// From so many draws of a hundred on a stage counts as steady.
const STEADY: usize = 80;

/// Who answered: how many of how many invited, from how many members.
pub(super) fn who(report: &Report<'_>) -> Vec<Message> {
    let count = report.responses.len();
    let mut said = vec![match report.checkpoint.invited {
        Some(invited) if invited == count && count > 1 => message!("report-answered-all", count = count),
        Some(invited) if invited > count => message!("report-answered-of", count = count, invited = invited),
        _ => message!("report-answered-many", count = count),
    }];
    let members = report.many().map_or(0, |many| many.members);
    if members > 0 && !report.withholds(&What::Everything) {
        said.push(message!("report-members", count = members));
        let balanced = report.checkpoint.rules.balance == Balance::Members;
        said.extend(balanced.then(|| message!("report-balanced")));
    }
    said
}

/// Why nothing is said about the stage although people answered.
pub(super) fn too_few(report: &Report<'_>) -> Message {
    let floor = report.checkpoint.rules.floors.mean;
    if report.responses.is_empty() {
        return message!("report-no-scores");
    }
    if report.responses.len() < floor {
        return message!("report-too-few-people", floor = floor);
    }
    message!("report-too-few-scores", floor = floor)
}

/// How steady the stage is, in draws of a hundred.
pub(super) fn steadiness(report: &Report<'_>, catalogue: &Catalogue) -> Option<String> {
    let (reading, steadiness) = (report.assessment.stage.as_ref()?, report.many()?.steadiness.as_ref()?);
    let same = of_hundred(steadiness.same, steadiness.drawn);
    let verdict = if same >= STEADY { message!("report-steady") } else { message!("report-unsteady") };
    let drawn = if same == 100 {
        message!("report-drawn-all", drawn = steadiness.drawn, stage = reading.number)
    } else {
        let others = others(reading, steadiness).into_iter().map(|other| catalogue.say(&other));
        let others = catalogue.list(&others.collect::<Vec<_>>());
        message!("report-drawn", drawn = steadiness.drawn, same = same, stage = reading.number, others = others)
    };
    Some(format!("{} {}", catalogue.say(&verdict), catalogue.say(&drawn)))
}

fn others(reading: &StageReading, steadiness: &Steadiness) -> Vec<Message> {
    let others = steadiness.stages.iter().filter(|(stage, count)| *stage != reading.number && *count > 0);
    let mut others: Vec<_> = others.collect();
    others.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    others
        .into_iter()
        .map(|(stage, count)| {
            message!("report-drawn-other", count = of_hundred(*count, steadiness.drawn), stage = *stage)
        })
        .collect()
}

/// So many of a hundred; all and none only where it is all and none.
fn of_hundred(count: usize, of: usize) -> usize {
    if count == 0 || count == of {
        return if count == 0 { 0 } else { 100 };
    }
    ((100 * count + of / 2) / of.max(1)).clamp(1, 99)
}
