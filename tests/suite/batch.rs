//! Tables of responses, scored row by row and group by group.

mod files;
mod groups;
mod heavy;
#[cfg(feature = "parquet")]
mod pages;
#[cfg(feature = "parquet")]
mod parquet;
#[cfg(unix)]
mod progress;
mod rows;
mod streams;

use crate::harness::world::World;

/// The header of the benchmark's tables.
fn header() -> String {
    let items = (1..=10).flat_map(|task| ["a", "b", "c", "d"].map(|item| format!("t{task}{item}")));
    ["id".to_owned(), "organisation".to_owned()].into_iter().chain(items).collect::<Vec<_>>().join(",")
}

/// A world with the questionnaire of the benchmark and a table of these rows; each is an id, an organisation and what stands
/// in every cell of each task.
fn world(rows: &[(&str, &str, [&str; 10])]) -> World {
    let world = World::new();
    world.write("forty.toml", include_str!("../../benches/forty.toml"));
    let row = |(id, organisation, tasks): &(&str, &str, [&str; 10])| {
        let cells: Vec<String> = tasks.iter().map(|task| [*task; 4].join(",")).collect();
        format!("{id},{organisation},{}\n", cells.join(","))
    };
    world.write("table.csv", &format!("{}\n{}", header(), rows.iter().map(row).collect::<String>()));
    world
}

/// The arguments of a scoring with the benchmark's questionnaire.
fn forty<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["score", "--questionnaire", "forty.toml"], more].concat()
}
