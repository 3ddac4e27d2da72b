//! Imports go one way: between rooms in the order of `src/lib.rs`, and inside a room without a circle.

use std::collections::{BTreeMap, BTreeSet};

use super::hold;
use super::source::{File, Named, tree};

const ROOMS_RULE: &str =
    "a room imports only from rooms above it; the order is that of the `pub mod` lines in src/lib.rs";
const CIRCLE_RULE: &str = "no file needs a file that needs it; a `mod.rs` needs every file it declares, so none of them \
    may use what stands in `mod.rs` or is passed on by it (name the sibling: `super::sibling::Item`)";

/// Names of the rooms from the first to the last.
pub(super) fn rooms(files: &[File]) -> Vec<&str> {
    let root = files.iter().find(|file| file.path == "src/lib.rs").expect("there is a library");
    root.children().into_iter().map(|child| child.text).collect()
}

/// The room a path that begins with `crate` names. The macro `message!` stands at the root but belongs to `text`.
fn room_named(name: &Named) -> Option<&str> {
    match name.segments.as_slice() {
        [first, room, ..] if first == "crate" => Some(if room == "message" { "text" } else { room }),
        _ => None,
    }
}

fn faults_between_rooms(files: &[File]) -> Vec<String> {
    let rooms = rooms(files);
    let mut faults = Vec::new();
    for file in files {
        let Some(own) = file.module().first().copied() else { continue };
        let Some(own_place) = rooms.iter().position(|room| *room == own) else {
            faults.push(format!("{}: `{own}` is no room of src/lib.rs", file.path));
            continue;
        };
        for name in file.names() {
            let Some(room) = room_named(&name) else { continue };
            match rooms.iter().position(|known| *known == room) {
                Some(place) if place <= own_place => {}
                Some(_) => {
                    let path = name.segments.join("::");
                    faults.push(format!("{}: `{path}`: `{room}` stands below `{own}`", file.place(name.at)));
                }
                None => faults.push(format!("{}: `crate::{room}` is no room", file.place(name.at))),
            }
        }
    }
    faults
}

/// A file needs another: from which, to which, and where that is said.
struct Need<'f> {
    from: Vec<&'f str>,
    to: Vec<&'f str>,
    place: String,
    declares: bool,
}

fn needs(files: &[File]) -> Vec<Need<'_>> {
    let modules: BTreeMap<Vec<&str>, &File> =
        files.iter().map(|file| (file.module(), file)).filter(|(module, _)| !module.is_empty()).collect();
    let mut needs = Vec::new();
    for (from, file) in &modules {
        let children: Vec<&str> = file.children().iter().map(|child| child.text).collect();
        for child in file.children() {
            let to = from.iter().copied().chain([child.text]).collect();
            needs.push(Need { from: from.clone(), to, place: file.place(child.at), declares: true });
        }
        for name in file.names() {
            let Some(path) = absolute(&name, from, &children) else { continue };
            let on_the_way = |module: &&Vec<&str>| {
                module.len() <= path.len() && module.iter().zip(&path).all(|(own, part)| own == part)
            };
            let to = modules.keys().filter(on_the_way).max_by_key(|module| module.len()).cloned();
            if let Some(to) = to.filter(|to| to != from) {
                needs.push(Need { from: from.clone(), to, place: file.place(name.at), declares: false });
            }
        }
    }
    needs
}

/// A path from the root of the crate; `None` if it leads out of it or names something local.
fn absolute(name: &Named, from: &[&str], children: &[&str]) -> Option<Vec<String>> {
    let supers = name.segments.iter().take_while(|segment| *segment == "super").count();
    let own = |kept: usize| from[..kept].iter().map(|module| (*module).to_owned());
    let first = name.segments.first()?.as_str();
    match first {
        "crate" if name.segments.get(1).is_some_and(|item| item == "message") => Some(vec!["text".to_owned()]),
        "crate" => Some(name.segments[1..].to_vec()),
        "self" => Some(own(from.len()).chain(name.segments[1..].iter().cloned()).collect()),
        "super" => Some(own(from.len().checked_sub(supers)?).chain(name.segments[supers..].iter().cloned()).collect()),
        child if children.contains(&child) => Some(own(from.len()).chain(name.segments.iter().cloned()).collect()),
        _ => None,
    }
}

impl Need<'_> {
    /// Whether a file needs the `mod.rs` above it.
    fn goes_up(&self) -> bool {
        self.from.starts_with(&self.to)
    }
}

/// Everything that can be reached from a file by what it needs.
fn reached<'f>(start: &[&'f str], needs: &[Need<'f>]) -> BTreeSet<Vec<&'f str>> {
    let mut reached = BTreeSet::new();
    let mut open = vec![start.to_vec()];
    while let Some(module) = open.pop() {
        for need in needs.iter().filter(|need| need.from == module && !need.goes_up()) {
            if reached.insert(need.to.clone()) {
                open.push(need.to.clone());
            }
        }
    }
    reached
}

fn circles(files: &[File]) -> Vec<String> {
    let needs = needs(files);
    let closes = |need: &&Need<'_>| need.goes_up() || reached(&need.to, &needs).contains(&need.from);
    let circular = needs.iter().filter(|need| !need.declares).filter(closes);
    let told = circular.map(|need| {
        let (from, to) = (need.from.join("::"), need.to.join("::"));
        format!("{}: `{from}` needs `{to}`, which needs `{from}`", need.place)
    });
    // One line may import several things from the same place.
    told.collect::<BTreeSet<_>>().into_iter().collect()
}

#[test]
fn rooms_import_only_from_rooms_above() {
    hold(ROOMS_RULE, &faults_between_rooms(&tree()));
}

#[test]
fn no_file_needs_one_that_needs_it() {
    hold(CIRCLE_RULE, &circles(&tree()));
}

#[test]
fn no_module_is_written_inside_a_file() {
    let files = tree();
    let faults = files.iter().flat_map(|file| {
        let tokens = file.tokens();
        let inline = tokens.windows(3).filter(|window| window[0].text == "mod" && window[2].text == "{");
        inline.map(|window| format!("{}: `mod {}`", file.place(window[0].at), window[1].text)).collect::<Vec<_>>()
    });
    hold("a module is a file, so that the rules about files hold for it", &faults.collect::<Vec<_>>());
}

/// A small house that keeps the rules, in which one file can be exchanged.
fn small_house(path: &str, text: &str) -> Vec<File> {
    let mut files = vec![
        File::new("src/lib.rs", "pub mod text;\npub mod model;\npub mod scoring;\npub mod report;"),
        File::new("src/text.rs", "pub fn shown() {}"),
        File::new("src/model/mod.rs", "pub mod score;"),
        File::new("src/model/score.rs", "use crate::message;"),
        File::new("src/scoring/mod.rs", "mod kernel;\nmod lift;\npub use lift::Raise;"),
        File::new("src/scoring/kernel.rs", "use crate::model::score::Score;"),
        File::new("src/scoring/lift.rs", "use super::kernel::{self, mean};"),
        File::new("src/report/mod.rs", "use crate::scoring::Raise;"),
    ];
    files.retain(|file| file.path != path);
    files.push(File::new(path, text));
    files
}

#[test]
fn an_import_from_a_room_below_is_found() {
    assert_eq!(faults_between_rooms(&small_house("src/main.rs", "")), [""; 0]);
    let faults = |text| faults_between_rooms(&small_house("src/model/score.rs", text)).len();
    assert_eq!(faults("use crate::scoring::Raise;"), 1);
    assert_eq!(faults("use crate::{text::shown, report};"), 1);
    assert_eq!(faults("fn f() { crate::report::table::show(); }"), 1);
    assert_eq!(faults("use crate::attic::Box;"), 1);
    assert_eq!(faults("// use crate::report;\nconst A: &str = \"crate::report::b\";"), 0);
    assert_eq!(faults_between_rooms(&small_house("src/attic.rs", "")).len(), 1);
}

#[test]
fn a_circle_inside_a_room_is_found() {
    assert_eq!(circles(&small_house("src/main.rs", "")), [""; 0]);
    let faults = |text| circles(&small_house("src/scoring/kernel.rs", text)).len();
    assert_eq!(faults("use super::lift::Raise;"), 1 + 1, "both ends of it are named");
    assert_eq!(faults("use super::Raise;"), 1, "by way of mod.rs");
    assert_eq!(faults("fn f() { crate::scoring::assess(); }"), 1, "by way of mod.rs, from the root");
    assert_eq!(faults("use super::*;"), 1);
    assert_eq!(faults("use super::super::text;"), 0);
}
