//! Groups of rows: means, spreads, the stage of the means, and what is withheld.

use coready::batch::{Input, Job, Kind, Summary, World as Around, score};
use coready::error::{Exit, Failure, Problem};
use coready::model::checkpoint::{Floors, Rules};
use coready::model::response::{Answer, Given, Response};
use coready::model::score::Score;
use coready::scoring::assess;
use coready::scoring::plan::Plan;

use super::{forty, header, world};
use crate::harness::empty_response;
use crate::harness::world::World;

fn row(organisation: &'static str, level: &'static str) -> (&'static str, &'static str, [&'static str; 10]) {
    ("r", organisation, [level; 10])
}

#[test]
fn a_group_is_one_row_with_means_spreads_and_the_stage() {
    let world = world(&[row("b", "2"), row("a", "3"), row("b", "4"), row("b", "3")]);
    let ran = world.run(&forty(&["table.csv", "--by", "organisation", "--floor", "1", "--digits", "2"]));
    let rows: Vec<&str> = ran.out.lines().collect();
    assert!(rows[0].starts_with("organisation,n,T1_n,T1_mean,T1_sd,T1_ad_points,T2_n,"), "{}", ran.err);
    assert!(rows[1].starts_with("a,1,1,75.00,,0.00,1,75.00,,0.00,") && rows[1].ends_with(",5,5,5,5"), "{}", rows[1]);
    assert!(rows[2].starts_with("b,3,3,75.00,25.00,16.67,3,") && rows[2].ends_with(",5,5,5,5"), "{}", rows[2]);
}

#[test]
fn few_are_withheld_and_counted() {
    let group = |name: &'static str, size| vec![row(name, "3"); size];
    let rows: Vec<_> = [group("four", 4), group("one", 1), group("five", 5), group("eight", 8)].concat();
    let world = world(&rows);
    let ran = world.run(&forty(&["table.csv", "--by", "organisation"]));
    let rows: Vec<&str> = ran.out.lines().collect();
    assert!(rows[1].starts_with("eight,8,8,75.0,0.0,0.0,8,"), "{}", ran.out);
    assert!(rows[2].starts_with("five,5,5,75.0,,,5,75.0,,,") && rows[2].ends_with(",5,5,5,5"), "{}", ran.out);
    assert!(rows[3].starts_with("four,4,,,") && rows[3].ends_with(",,,,"), "{}", ran.out);
    let ran = world.run(&forty(&["table.csv", "--by", "organisation", "--floor", "6"]));
    assert!(ran.out.contains("\nfive,5,,,"), "{}", ran.out);
    let ran = world.run(&forty(&["table.csv", "--by", "organisation", "--floor", "4"]));
    assert_eq!(ran.exit, Exit::WrongUsage, "{}", ran.err);
}

#[test]
fn where_those_hidden_are_too_few_the_next_smallest_group_is_hidden_with_them() {
    let sizes = [("b", 8), ("four", 4), ("a", 8), ("nine", 9)];
    let rows: Vec<_> = sizes.iter().flat_map(|(name, size)| vec![row(name, "3"); *size]).collect();
    let found = world(&rows).out(&forty(&["table.csv", "--by", "organisation"]));
    let rows: Vec<&str> = found.lines().collect();
    // Of the two of eight the first by name goes; what is hidden is open for the stage.
    assert!(rows[1].starts_with("a,8,,,,,,") && rows[1].ends_with(",1,5,1,5"), "{found}");
    assert!(rows[2].starts_with("b,8,8,75.0,0.0,0.0,") && rows[2].ends_with(",5,5,5,5"), "{found}");
    assert!(rows[4].starts_with("nine,9,9,75.0,0.0,0.0,"), "{found}");
    let own =
        world(&[row("b", "3"), row("a", "3")]).out(&forty(&["table.csv", "--by", "organisation", "--floor", "1"]));
    assert!(own.lines().skip(1).all(|row| row.contains(",1,1,75.0,")), "{own}");
}

#[test]
fn a_column_that_is_named_twice_makes_groups_once() {
    let world = world(&[row("a", "1"), row("b", "2")]);
    let by = |columns: &str| world.run(&forty(&["table.csv", "--floor", "1", "--by", columns])).out;
    assert_eq!(by("organisation,organisation"), by("organisation"));
    assert!(by("organisation").starts_with("organisation,n,T1_n,"));
    assert!(by("organisation,id,organisation").starts_with("organisation,id,n,T1_n,"));
}

/// Numbers that look as if at random, the same every time.
pub(super) fn draws() -> impl FnMut(usize) -> usize {
    let mut state = 20_261_122_u64;
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % below as u64).unwrap()
    }
}

/// The cells of so many respondents and their answers.
fn respondents(count: usize) -> Vec<(Vec<String>, Response)> {
    let mut draw = draws();
    let ids: Vec<String> = header().split(',').skip(2).map(str::to_owned).collect();
    let respondent = |_| {
        let lean = draw(5);
        let cells: Vec<String> =
            ids.iter().map(|_| if draw(5) == 0 { String::new() } else { draw(5).min(lean + 1).to_string() }).collect();
        let mut response = empty_response();
        let given = ids.iter().zip(&cells).filter(|(_, cell)| !cell.is_empty());
        response.answers =
            given.map(|(id, cell)| (id.clone(), Given::plain(Answer::Level(cell.parse().unwrap())))).collect();
        (cells, response)
    };
    (0..count).map(respondent).collect()
}

#[test]
fn a_group_has_the_scores_and_the_stage_that_the_kernel_finds() {
    let world = world(&[]);
    let forty_tasks = coready::content::load(&world.folder().join("forty.toml")).unwrap();
    let all = respondents(900);
    let sizes = [1, 2, 3, 5, 8, 12, 20, 300];
    let (mut table, mut rest) = (header() + "\n", all.as_slice());
    let mut wanted = Vec::new();
    for (number, size) in sizes.into_iter().enumerate() {
        let (group, others) = rest.split_at(size);
        rest = others;
        for (cells, _) in group {
            table += &["r,g", &number.to_string(), ",", &cells.join(","), "\n"].concat();
        }
        let responses: Vec<Response> = group.iter().map(|(_, response)| response.clone()).collect();
        let rules = Rules { floors: Floors { mean: 1, other: 1 }, ..Rules::default() };
        let found = assess(&forty_tasks, &responses, Some(&rules));
        let means: Vec<String> = found
            .tasks
            .iter()
            .map(|task| task.score().map_or(String::new(), |score| format!("{:.6}", score.points())))
            .collect();
        let stage = found.stage.unwrap();
        wanted.push((
            means,
            [stage.number, stage.at_most, stage.firm, stage.firm_at_most].map(|number| number.to_string()),
        ));
    }
    world.write("table.csv", &table);
    let ran = world.run(&forty(&["table.csv", "--by", "organisation", "--floor", "1", "--digits", "6"]));
    let rows: Vec<Vec<&str>> = ran.out.lines().skip(1).map(|line| line.split(',').collect()).collect();
    assert_eq!(rows.len(), sizes.len(), "{}", ran.err);
    for (cells, (means, stage)) in rows.iter().zip(&wanted) {
        let found: Vec<&str> = (0..10).map(|task| cells[3 + 4 * task]).collect();
        let near = |one: &str, other: &str| {
            one == other || (one.parse::<f64>().unwrap() - other.parse::<f64>().unwrap()).abs() < 2e-6
        };
        assert!(found.iter().zip(means).all(|(one, other)| near(one, other)), "{found:?} {means:?}");
        assert_eq!(cells[42..], stage.each_ref().map(String::as_str));
    }
}

#[test]
fn a_row_has_the_scores_and_the_stage_that_the_kernel_finds() {
    let world = world(&[]);
    let forty_tasks = coready::content::load(&world.folder().join("forty.toml")).unwrap();
    let all = respondents(400);
    let rows: Vec<String> = all.iter().map(|(cells, _)| format!("r,g,{}\n", cells.join(","))).collect();
    world.write("table.csv", &(header() + "\n" + &rows.concat()));
    let ran = world.run(&forty(&["table.csv", "--digits", "6"]));
    let lines: Vec<&str> = ran.out.lines().skip(1).collect();
    assert_eq!(lines.len(), all.len(), "{}", ran.err);
    let mut stages = std::collections::BTreeSet::new();
    for (line, (_, response)) in lines.into_iter().zip(&all) {
        let found = assess(&forty_tasks, std::slice::from_ref(response), None);
        let scores = found.tasks.iter().map(|task| task.score().map(Score::points));
        let cells: Vec<&str> = line.split(',').skip(2).collect();
        for (cell, score) in cells.iter().zip(scores) {
            assert!(
                score.map_or(cell.is_empty(), |score| (cell.parse::<f64>().unwrap() - score).abs() < 2e-6),
                "{line}"
            );
        }
        let stage = found.stage.unwrap();
        let wanted = [stage.number, stage.at_most, stage.firm, stage.firm_at_most].map(|number| number.to_string());
        assert_eq!(cells[10..], wanted.each_ref().map(String::as_str), "{line}");
        stages.insert(wanted);
    }
    assert!(stages.len() > 10, "{stages:?}");
}

/// Keeps what is written.
#[derive(Default)]
struct Kept(Vec<u8>);

impl Around for Kept {
    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn progress(&mut self, _: &Summary) -> Result<(), Failure> {
        Ok(())
    }

    fn skipped(&mut self, _: Problem) {}
}

fn ran(world: &World, file: &str, by: Option<&[String]>, threads: usize, memory: usize) -> Result<String, Failure> {
    let plan = Plan::of(&coready::content::load(&world.folder().join("forty.toml"))?);
    let files = [file.into()];
    let job = Job {
        plan: &plan,
        files: &files,
        folder: world.folder(),
        pipe: &|path| Ok(Box::new(std::fs::File::open(path)?)),
        kind: Some(Kind::Csv),
        digits: 4,
        by,
        floors: Floors { mean: 1, other: 1 },
        skip: false,
        threads: threads.try_into().unwrap(),
        memory,
    };
    let (mut kept, stdin): (Kept, Input) = (Kept::default(), Box::new(std::io::empty()));
    score(&job, stdin, &mut kept)?;
    Ok(String::from_utf8(kept.0).unwrap())
}

#[test]
fn neither_the_order_of_rows_nor_the_number_of_threads_makes_a_difference() {
    let world = world(&[]);
    let all = respondents(6000);
    let mut lines: Vec<String> = all
        .iter()
        .enumerate()
        .map(|(number, (cells, _))| format!("r{number},g{},{}", number % 7, cells.join(",")))
        .collect();
    let write = |name: &str, lines: &[String]| world.write(name, &format!("{}\n{}\n", header(), lines.join("\n")));
    write("table.csv", &lines);
    lines.reverse();
    write("reversed.csv", &lines);
    let by = ["organisation".to_owned()];
    let one = ran(&world, "table.csv", Some(&by), 1, usize::MAX).unwrap();
    assert_eq!(one.lines().count(), 8);
    assert_eq!(ran(&world, "table.csv", Some(&by), 5, usize::MAX).unwrap(), one);
    assert_eq!(ran(&world, "reversed.csv", Some(&by), 3, usize::MAX).unwrap(), one);
    // Each of so many threads holds back so little that it brings rows to their groups again and again.
    assert_eq!(ran(&world, "table.csv", Some(&by), 100, usize::MAX).unwrap(), one);
    let rows = ran(&world, "table.csv", None, 1, 0).unwrap();
    assert_eq!(rows.lines().count(), 6001);
    assert_eq!(ran(&world, "table.csv", None, 5, 0).unwrap(), rows);
}

#[test]
fn groups_beyond_the_limit_of_memory_are_refused() {
    let world = world(&[row("a", "1"), row("b", "2")]);
    let refused = ran(&world, "table.csv", Some(&["organisation".to_owned()]), 2, 1000).unwrap_err();
    assert_eq!(refused.problems[0].message.id, "groups-too-many");
}

#[test]
fn groups_are_told_apart_by_their_names_however_long_those_are() {
    let world = world(&[]);
    let names: Vec<String> = (1..70).chain([1000]).map(|length| "n".repeat(length)).collect();
    let cells = ["2"; 40].join(",");
    let of_all = |run: usize| names.iter().map(move |name| format!("r{run},{name}")).collect::<Vec<_>>();
    let lines: Vec<String> = (0..3).flat_map(of_all).map(|start| format!("{start},{cells}\n")).collect();
    world.write("table.csv", &format!("{}\n{}", header(), lines.concat()));
    let found = ran(&world, "table.csv", Some(&["organisation".to_owned()]), 2, usize::MAX).unwrap();
    let starts: Vec<String> =
        found.lines().skip(1).map(|line| line.split(",3,50.0000,").next().unwrap().to_owned()).collect();
    let wanted: Vec<String> = names.iter().map(|name| format!("{name},3")).collect();
    assert_eq!(starts, wanted);
}
