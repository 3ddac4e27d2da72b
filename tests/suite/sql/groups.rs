//! A row a group.

use coready::batch::sql::Wanted;
use coready::model::assessment::{Assessment, Standing};
use coready::model::checkpoint::{Balance, Floors, Rules};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::Response;
use coready::model::score::Score;
use coready::scoring::assess;
use serde_json::Value;

use super::answers::{Dice, every_way, random, table};
use super::engines::{Engine, Job, Rows};
use super::rows::{READINGS, same, wanted};
use crate::harness::{response, ten_tasks};

/// Groups of these sizes, some of them about a line, some anywhere.
struct Groups {
    questionnaire: Questionnaire,
    responses: Vec<Response>,
    /// Where each group begins.
    starts: Vec<usize>,
}

impl Groups {
    fn new() -> Self {
        let (mut dice, mut questionnaire) = (Dice(3), ten_tasks());
        for task in &mut questionnaire.tasks {
            task.items[2].weight = 2;
        }
        let ways = every_way(&questionnaire, 2..5, 3);
        let (mut responses, mut starts) = (Vec::new(), Vec::new());
        for group in 0..48 {
            starts.push(responses.len());
            let size = 1 + group % 12;
            if group % 4 == 3 {
                // Established by the mean while most do not see it so.
                let level = |member: usize| if member % 5 < 2 { 4 } else { 2 };
                responses.extend((0..size).map(|member| response(&questionnaire, |_| level(member))));
            } else if group % 3 == 0 {
                responses.extend(random(&questionnaire, size, &mut dice));
            } else {
                // Around the established level, where means fall on lines and floors.
                responses.extend((0..size).map(|_| ways[dice.below(ways.len())].clone()));
            }
        }
        Self { questionnaire, responses, starts }
    }

    fn name(&self, position: usize) -> String {
        let group = self.starts.iter().rposition(|start| *start <= position).expect("the first begins at 0");
        // The last has no name, and is a group all the same.
        if group + 1 == self.starts.len() { String::new() } else { format!("group-{group:02}") }
    }

    fn members(&self, group: usize) -> &[Response] {
        let end = self.starts.get(group + 1).copied().unwrap_or(self.responses.len());
        &self.responses[self.starts[group]..end]
    }

    fn job(&self, floors: Floors) -> Job<'_> {
        let wanted = Wanted { keep: Vec::new(), groups: vec!["organisation".to_owned()], floors, ..wanted() };
        let table = table(&self.questionnaire, &self.responses, |position| self.name(position));
        Job { questionnaire: &self.questionnaire, wanted, table, kind: "text" }
    }
}

/// Whether an item with a floor is withheld for more than its count: a statement shows no items, so that nothing could be
/// told from them.
fn withholds_floors(expected: &Assessment, floors: Floors) -> bool {
    let items = expected.tasks.iter().flat_map(|task| &task.items);
    let mut told = items.filter(|item| item.tally.is_some_and(|tally| tally.levels >= floors.mean));
    told.any(|item| item.score.is_none())
}

fn hold(groups: &Groups, floors: Floors, found: &Rows, what: &str) -> usize {
    assert_eq!(found.len(), groups.starts.len(), "{what}: a row a group");
    let (rules, mut withheld) = (Rules { floors, balance: Balance::Respondents }, 0);
    for group in 0..groups.starts.len() {
        let members = groups.members(group);
        let name = groups.name(groups.starts[group]);
        let expected = assess(&groups.questionnaire, members, Some(&rules));
        let is_named = |row: &Value| row.as_str().unwrap_or_default() == name;
        let row = found.iter().find(|row| is_named(&row["organisation"])).expect("the group is there");
        assert_eq!(row["responses"], members.len(), "{what}");
        for task in &expected.tasks {
            let what = format!("{what}: {name}, {}", task.task);
            same(&row[&task.task], task.score().map(Score::points), &what);
            same(&row[&format!("{}_sd", task.task)], task.spread.map(|spread| spread.deviation), &what);
            let scored = task.counts.filter(|_| members.len() >= floors.mean).map(|counts| counts.scored);
            assert_eq!(row[&format!("{}_n", task.task)].as_u64(), scored.map(|scored| scored as u64), "{what}");
            withheld += usize::from(task.standing == Standing::Withheld);
        }
        let stage = expected.stage.as_ref().expect("it has stages");
        let stage = [stage.number, stage.at_most, stage.firm, stage.firm_at_most];
        for (reading, expected_reading) in READINGS.into_iter().zip(stage) {
            let what = format!("{what}: {name}, {reading}");
            if members.len() < floors.mean {
                assert!(row[reading].is_null(), "{what}");
            } else if !withholds_floors(&expected, floors) {
                assert_eq!(row[reading], expected_reading, "{what}");
            }
        }
    }
    withheld
}

#[test]
fn every_engine_finds_what_the_program_finds_of_each_group() {
    let groups = Groups::new();
    let own = Floors { mean: 1, other: 2 };
    let shown = Floors::default();
    for engine in [Engine::DuckDb, Engine::PostgreSql, Engine::Spark] {
        let found = engine.run(&[groups.job(own), groups.job(shown)]);
        assert_eq!(hold(&groups, own, &found[0], &format!("{engine:?} without floors")), 0);
        assert!(hold(&groups, shown, &found[1], &format!("{engine:?} with floors")) > 50);
    }
}

#[test]
fn groups_meet_contested_tasks_floors_and_several_stages() {
    let groups = Groups::new();
    let rules = Rules { floors: Floors { mean: 1, other: 99 }, balance: Balance::Respondents };
    let (mut contested, mut floored) = (0, 0);
    let mut stages = std::collections::BTreeSet::new();
    for group in 0..groups.starts.len() {
        let expected = assess(&groups.questionnaire, groups.members(group), Some(&rules));
        stages.insert(expected.stage.expect("it has stages").firm);
        for task in expected.tasks {
            let Standing::Scored(scored) = task.standing else { continue };
            contested += usize::from(scored.contested);
            floored += usize::from(!scored.floored_by.is_empty());
        }
    }
    assert!(contested > 0 && floored > 0 && stages.len() > 2, "{contested} {floored} {stages:?}");
}
