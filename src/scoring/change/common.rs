//! Which items two checkpoints have in common, and the questionnaire cut down to those. An item counts as changed if
//! its text, levels or direction differ after folding white space.

use crate::model::change::{LeftOut, WhyLeftOut};
use crate::model::questionnaire::{Item, Questionnaire, Task};

/// The items that differ, those of the later questionnaire first. Items that neither scores are of no concern.
pub fn left_out(earlier: &Questionnaire, later: &Questionnaire) -> Vec<LeftOut> {
    let changed = later.items().filter_map(|(task, item)| match earlier.item(&item.id) {
        Some(before) => difference(earlier, before, later, (task, item)).map(|why| left(item, why)),
        None => item.scored.then(|| left(item, WhyLeftOut::OnlyLater)),
    });
    let gone = earlier.items().filter(|(_, item)| item.scored && later.item(&item.id).is_none());
    changed.chain(gone.map(|(_, item)| left(item, WhyLeftOut::OnlyEarlier))).collect()
}

/// The later questionnaire cut down to scored items that are not left out, without stages and
/// about-questions; empty of tasks if nothing is common.
pub fn cut_down(earlier: &Questionnaire, later: &Questionnaire, left_out: &[LeftOut]) -> Questionnaire {
    let stays = |item: &Item| {
        item.scored && earlier.item(&item.id).is_some() && !left_out.iter().any(|left| left.item == item.id)
    };
    let tasks = later.tasks.iter().map(|task| {
        let items = task.items.iter().filter(|item| stays(item)).cloned().collect();
        Task { items, ..task.clone() }
    });
    let tasks = tasks.filter(|task| !task.items.is_empty()).collect();
    Questionnaire { tasks, stages: Vec::new(), about: Vec::new(), ..later.clone() }
}

/// The questionnaire cut down, asked along a checkpoint's own paths.
pub fn asked_along(cut: &Questionnaire, own: &Questionnaire) -> Questionnaire {
    Questionnaire { paths: own.paths.clone(), ..cut.clone() }
}

fn left(item: &Item, why: WhyLeftOut) -> LeftOut {
    LeftOut { item: item.id.clone(), text: item.text.clone(), why }
}

fn difference(
    earlier: &Questionnaire,
    (task_before, before): (&Task, &Item),
    later: &Questionnaire,
    (task, item): (&Task, &Item),
) -> Option<WhyLeftOut> {
    let levels_before = (&earlier.scale(task_before).levels, &before.levels);
    let levels = (&later.scale(task).levels, &item.levels);
    match () {
        () if !before.scored && !item.scored => None,
        () if before.scored != item.scored => Some(WhyLeftOut::ScoredOnce),
        () if task_before.id != task.id => Some(WhyLeftOut::Moved),
        () if folded(&before.text) != folded(&item.text) => Some(WhyLeftOut::Text),
        () if !same(levels_before.0, levels.0) || !same(levels_before.1, levels.1) => Some(WhyLeftOut::Levels),
        () if before.reverse != item.reverse => Some(WhyLeftOut::Direction),
        () => None,
    }
}

fn same(before: &[String], after: &[String]) -> bool {
    before.len() == after.len() && before.iter().zip(after).all(|(before, after)| folded(before) == folded(after))
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
