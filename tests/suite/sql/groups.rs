//! A row a group: what each engine finds, what the program finds in the same table, and what is withheld in both.

use std::collections::BTreeMap;

use coready::batch::sql::Wanted;
use coready::model::assessment::{Standing, TaskResult};
use coready::model::checkpoint::{Balance, Floors, Rules};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::Response;
use coready::model::score::Score;
use coready::scoring::assess;
use coready::scoring::gates::Stands;
use coready::scoring::plan::Plan;
use proptest::prelude::*;
use serde_json::Value;

use super::answers::{Dice, every_way, random, table};
use super::engines::{Engine, Job, Rows};
use super::program;
use super::rows::{READINGS, same, wanted};
use crate::harness::{response, ten_tasks};

/// Everything is shown.
const OWN: Floors = Floors { mean: 1, other: 1 };

/// Groups of responses, some of them about a line, some anywhere.
struct Groups {
    questionnaire: Questionnaire,
    /// Each with its name, which may be empty.
    groups: Vec<(String, Vec<Response>)>,
}

/// What is to be found of a group: its tasks as if it were alone, and what each of its responses finds for itself.
struct Expected {
    tasks: Vec<TaskResult>,
    /// Of each task, the scores of those who have one, and how many of them have it established.
    own: Vec<(Vec<f64>, usize)>,
}

impl Groups {
    fn new() -> Self {
        Self::of(&(0..48).map(|group| 1 + group % 12).collect::<Vec<_>>())
    }

    /// Groups of these sizes.
    fn of(sizes: &[usize]) -> Self {
        let (mut dice, mut questionnaire) = (Dice(3), ten_tasks());
        for task in &mut questionnaire.tasks {
            task.items[2].weight = 2;
        }
        let ways = every_way(&questionnaire, 2..5, 3);
        let members = |(group, size): (usize, &usize)| -> Vec<Response> {
            if group % 4 == 3 {
                // Established by the mean while most do not see it so.
                let level = |member: usize| if member % 5 < 2 { 4 } else { 2 };
                (0..*size).map(|member| response(&questionnaire, |_| level(member))).collect()
            } else if group % 3 == 0 {
                random(&questionnaire, *size, &mut dice)
            } else {
                // Around the established level, where means fall on lines and floors.
                (0..*size).map(|_| ways[dice.below(ways.len())].clone()).collect()
            }
        };
        let members: Vec<Vec<Response>> = sizes.iter().enumerate().map(members).collect();
        // The last has no name, and is a group all the same. Names are not in the order of the groups.
        let name = |group: usize| format!("group-{:02}", (group * 7 + 3) % 100);
        let name = |group| if group + 1 == sizes.len() { String::new() } else { name(group) };
        let groups = members.into_iter().enumerate().map(|(group, members)| (name(group), members)).collect();
        Self { questionnaire, groups }
    }

    fn job(&self, floors: Floors) -> Job<'_> {
        let wanted = Wanted { keep: Vec::new(), groups: vec!["organisation".to_owned()], floors, ..wanted() };
        let names: Vec<&String> =
            self.groups.iter().flat_map(|(name, members)| members.iter().map(move |_| name)).collect();
        let responses: Vec<Response> = self.groups.iter().flat_map(|(_, members)| members.clone()).collect();
        let table = table(&self.questionnaire, &responses, |position| names[position].clone());
        Job { questionnaire: &self.questionnaire, wanted, table, kind: "text" }
    }

    fn expected(&self) -> Vec<Expected> {
        let rules = Rules { floors: OWN, balance: Balance::Respondents };
        let of_group = |(_, members): &(String, Vec<Response>)| {
            let tasks = assess(&self.questionnaire, members, Some(&rules)).tasks;
            let alone = members.iter().map(|member| assess(&self.questionnaire, std::slice::from_ref(member), None));
            let alone: Vec<_> = alone.collect();
            let own = |task: usize| {
                let scored = alone.iter().filter_map(|found| match &found.tasks[task].standing {
                    Standing::Scored(scored) => Some((scored.score.points(), scored.established)),
                    _ => None,
                });
                let scored: Vec<(f64, bool)> = scored.collect();
                let established = scored.iter().filter(|(_, established)| *established).count();
                (scored.into_iter().map(|(points, _)| points).collect(), established)
            };
            Expected { own: (0..tasks.len()).map(own).collect(), tasks }
        };
        self.groups.iter().map(of_group).collect()
    }

    /// For each group whether this task is hidden: the smallest groups, until those hidden are nobody or enough.
    fn hidden(&self, expected: &[Expected], task: usize, floor: usize) -> Vec<bool> {
        let size = |group: usize| expected[group].own[task].0.len();
        let mut order: Vec<usize> = (0..self.groups.len()).collect();
        order.sort_by_key(|group| (size(*group), &self.groups[*group].0));
        let (mut hidden, mut together) = (vec![false; order.len()], 0);
        for group in order {
            if size(group) < floor || (1..floor).contains(&together) {
                hidden[group] = true;
                together += size(group);
            }
        }
        hidden
    }
}

/// Mean absolute distance from the mean.
#[expect(clippy::cast_precision_loss, reason = "groups are small")]
fn average_distance(scores: &[f64]) -> f64 {
    let mean = scores.iter().sum::<f64>() / scores.len() as f64;
    scores.iter().map(|score| (score - mean).abs()).sum::<f64>() / scores.len() as f64
}

/// Where the tasks of a group stand for its stage, when these are hidden.
fn stands(groups: &Groups, plan: &Plan, expected: &Expected, hidden: &[bool], floor: usize) -> Stands {
    let mut stands = Stands::default();
    for (position, task) in expected.tasks.iter().enumerate() {
        if hidden[position] {
            stands.open.put(position, task.standing != Standing::NotAsked);
            continue;
        }
        let Standing::Scored(found) = &task.standing else { continue };
        // A floor counts where enough gave the item a level.
        let given = |item: &String| {
            task.items.iter().find(|of| of.item == *item).and_then(|of| of.tally).map_or(0, |tally| tally.levels)
        };
        let is_floored = found.floored_by.iter().any(|item| given(item) >= floor);
        let scale = groups.questionnaire.scale(&groups.questionnaire.tasks[position]);
        let established = found.score.reaches_level(scale.established, scale) && !is_floored;
        let (scores, agreeing) = &expected.own[position];
        let contested = established && 2 * agreeing < scores.len();
        stands.firm.put(position, established && !contested);
        stands.open.put(position, contested);
        stands.above.put(position, plan.tasks[position].working.is_some_and(|line| found.score.reaches(line)));
    }
    stands
}

/// Holds what was found equal to what is to be found; how many scores are withheld.
fn hold(groups: &Groups, expected: &[Expected], floors: Floors, found: &Rows, what: &str) -> usize {
    assert_eq!(found.len(), groups.groups.len(), "{what}: a row a group");
    let plan = Plan::of(&groups.questionnaire);
    let tasks = 0..groups.questionnaire.tasks.len();
    let hidden: Vec<Vec<bool>> = tasks.clone().map(|task| groups.hidden(expected, task, floors.mean.max(1))).collect();
    let no_spread: Vec<Vec<bool>> = tasks.map(|task| groups.hidden(expected, task, floors.other.max(1))).collect();
    for (group, (name, members)) in groups.groups.iter().enumerate() {
        let is_named = |row: &Value| row.as_str().unwrap_or_default() == name;
        let row = found.iter().find(|row| is_named(&row["organisation"])).expect("the group is there");
        assert_eq!(row["n"], members.len(), "{what}");
        for (position, task) in expected[group].tasks.iter().enumerate() {
            let what = format!("{what}: {name}, {}", task.task);
            let about = |word: &str| &row[&format!("{}_{word}", task.task)];
            let scores = &expected[group].own[position].0;
            let shown = |hidden: &[Vec<bool>]| !hidden[position][group] && !scores.is_empty();
            same(about("mean"), task.score().filter(|_| shown(&hidden)).map(Score::points), &what);
            assert_eq!(about("n").as_u64(), shown(&hidden).then_some(scores.len() as u64), "{what}");
            let spread = task.spread.map(|spread| spread.deviation).filter(|_| shown(&no_spread));
            same(about("sd"), spread, &what);
            same(about("ad_points"), shown(&no_spread).then(|| average_distance(scores)), &what);
        }
        let hidden: Vec<bool> = hidden.iter().map(|task| task[group]).collect();
        let readings = plan.readings(&stands(groups, &plan, &expected[group], &hidden, floors.mean));
        let readings = readings.expect("it has stages");
        let readings = [readings.stage, readings.stage_at_most, readings.firm, readings.firm_at_most];
        for (reading, number) in READINGS.into_iter().zip(readings) {
            let shown = (members.len() >= floors.mean).then_some(number as u64);
            assert_eq!(row[reading].as_u64(), shown, "{what}: {name}, {reading}");
        }
    }
    let withheld = |task: usize, group: usize| hidden[task][group] && !expected[group].own[task].0.is_empty();
    let groups = 0..groups.groups.len();
    groups.map(|group| (0..hidden.len()).filter(|task| withheld(*task, group)).count()).sum()
}

/// Groups whose smallest are together under a floor, on it, above it, alone, alike, or all there is.
fn sizes() -> Vec<Vec<usize>> {
    let few =
        [&[3, 6, 9, 20][..], &[4, 1, 8, 12], &[2, 5, 5, 5], &[7], &[3], &[5, 5, 9], &[12, 6, 30], &[1, 1, 7, 7, 7]];
    few.map(<[usize]>::to_vec).to_vec()
}

#[test]
fn every_engine_and_the_program_find_the_same_of_each_group_and_withhold_the_same() {
    let many = Groups::new();
    let few: Vec<Groups> = sizes().iter().map(|sizes| Groups::of(sizes)).collect();
    let floors = Floors::default();
    let few = few.iter().map(|groups| (groups, floors));
    let cases: Vec<(&Groups, Floors)> = [(&many, OWN), (&many, floors)].into_iter().chain(few).collect();
    let expected: Vec<Vec<Expected>> = cases.iter().map(|(groups, _)| groups.expected()).collect();
    let jobs: Vec<Job<'_>> = cases.iter().map(|(groups, floors)| groups.job(*floors)).collect();
    let all = jobs.as_slice();
    // Spark takes seconds to plan a statement.
    let of_engines = [(Engine::DuckDb, all), (Engine::PostgreSql, all), (Engine::Spark, &all[..3])];
    let of_engines = of_engines.map(|(engine, jobs)| (format!("{engine:?}"), engine.run(jobs)));
    let of_program = ("coready".to_owned(), jobs.iter().map(program::groups).collect());
    for (who, found) in of_engines.into_iter().chain([of_program]) {
        let mut withheld = Vec::new();
        for (table, found) in found.iter().enumerate() {
            let (groups, floors) = cases[table];
            withheld.push(hold(groups, &expected[table], floors, found, &format!("{who}, table {table}")));
        }
        assert!(withheld[0] == 0 && withheld[1] > 50, "{who}: {withheld:?}");
        assert!(withheld[2..].iter().all(|withheld| *withheld > 0), "{who}: {withheld:?}");
    }
}

proptest! {
    #![proptest_config(crate::scoring::cases::configuration())]

    #[test]
    fn of_each_task_nobody_or_enough_are_hidden(
        sizes in prop::collection::vec(1..14_usize, 1..8),
        mean in prop_oneof![Just(1_usize), 5..9_usize],
        more in 0..4_usize,
    ) {
        let groups = Groups::of(&sizes);
        let floors = Floors { mean, other: mean + more };
        let found = program::groups(&groups.job(floors));
        let sizes: BTreeMap<&str, usize> = groups.groups.iter().map(|(name, members)| (name.as_str(), members.len())).collect();
        // The first task of all: everybody in groups of one kind has a score, so that their number is known.
        let everything = program::groups(&groups.job(OWN));
        let scored = |row: &serde_json::Map<String, Value>, column: &str| {
            let name = row["organisation"].as_str().unwrap_or_default();
            let all = everything.iter().find(|all| all["organisation"].as_str().unwrap_or_default() == name).unwrap();
            assert!(sizes.contains_key(name));
            all[column].as_u64().unwrap_or(0)
        };
        for task in &groups.questionnaire.tasks {
            for (word, floor) in [("mean", floors.mean), ("ad_points", floors.other)] {
                let (shown, n) = (format!("{}_{word}", task.id), format!("{}_n", task.id));
                let hidden: u64 = found.iter().filter(|row| row[&shown].is_null()).map(|row| scored(row, &n)).sum();
                prop_assert!(hidden == 0 || hidden >= floor as u64 || found.iter().all(|row| row[&shown].is_null()));
                for row in found.iter().filter(|row| !row[&shown].is_null()) {
                    prop_assert!(scored(row, &n) >= floor as u64);
                }
            }
        }
    }
}

#[test]
fn groups_meet_contested_tasks_floors_and_several_stages() {
    let groups = Groups::new();
    let rules = Rules { floors: Floors { mean: 1, other: 99 }, balance: Balance::Respondents };
    let (mut contested, mut floored) = (0, 0);
    let mut stages = std::collections::BTreeSet::new();
    for (_, members) in &groups.groups {
        let expected = assess(&groups.questionnaire, members, Some(&rules));
        stages.insert(expected.stage.expect("it has stages").firm);
        for task in expected.tasks {
            let Standing::Scored(scored) = task.standing else { continue };
            contested += usize::from(scored.contested);
            floored += usize::from(!scored.floored_by.is_empty());
        }
    }
    assert!(contested > 0 && floored > 0 && stages.len() > 2, "{contested} {floored} {stages:?}");
}
