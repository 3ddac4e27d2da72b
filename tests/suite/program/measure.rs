//! `coready measure`: what a coalition counts for itself, beside the scores and never mixed into them.

use coready::error::Exit;

use super::{answered, answered_twice, value};
use crate::harness::world::World;

const MEASURES: &str = r#"
[[measure]]
id = "meals"
title = "Meals shared"
unit = "meals a week"
for_whom = "families in the quarter"
better = "higher"

[[measure]]
id = "rats"
title = "Rats seen"
unit = "rats"
better = "lower"
"#;

/// A journal that counts meals and rats.
fn counting(world: World) -> World {
    let settings = world.read("coready.toml");
    world.write("coready.toml", &(settings + MEASURES));
    world
}

#[test]
fn without_measures_it_is_told_how_to_begin_and_what_is_told_works() {
    let world = answered();
    let told = world.out(&["measure"]);
    let (_, example) = told.split_once("\n\n").expect("there is an example");
    let (example, _) = example.split_once("\n\n").expect("it ends");
    let settings = world.read("coready.toml");
    world.write("coready.toml", &format!("{settings}\n{example}\n"));
    assert!(world.out(&["measure", "shared_meals", "120"]).contains("120 meals a week"));
}

#[test]
fn measures_are_listed_with_what_was_stored_for_each_checkpoint() {
    let world = counting(answered_twice());
    world.out(&["measure", "meals", "90", "--checkpoint", "2026"]);
    world.out(&["measure", "meals", "120"]);
    let newer = world.run(&["measure", "MEALS", "130.5", "--note", "with the feast"]);
    assert!(newer.err.contains("in place of 120, which is kept"), "{}", newer.err);
    insta::assert_snapshot!(world.out(&["measure"]));
    let one = world.out(&["measure", "rats"]);
    assert!(one.contains("Nothing is stored yet") && !one.contains("Meals"), "{one}");
    assert_eq!(world.names("checkpoints/2027-02-22-spring/measures").len(), 2, "what was stored before stays");
}

#[test]
fn values_stand_beside_the_scores_in_show_progress_and_json_and_change_no_score() {
    let world = counting(answered_twice());
    let before = value(&world.out(&["export"]));
    world.out(&["measure", "meals", "90", "--checkpoint", "2026"]);
    world.out(&["measure", "meals", "120"]);
    world.out(&["measure", "meals", "130.5"]);
    world.out(&["measure", "rats", "-3", "--checkpoint", "2026"]);
    let shown = world.out(&["show"]);
    let flat = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("Is anyone better off?"), "{shown}");
    assert!(
        flat.contains("- Meals shared: 130.5 meals a week; stored before: 120. For families in the quarter."),
        "{shown}"
    );
    let progress = world.out(&["progress"]);
    let (_, measures) = progress.split_once("Is anyone better off?").expect("measures are there");
    insta::assert_snapshot!(measures);
    let published = value(&world.out(&["progress", "--format", "json"]));
    assert_eq!(published["checkpoints"][0]["measures"][0]["value"], 90.0);
    assert_eq!(published["checkpoints"][1]["measures"][0]["value"], 130.5);
    let after = value(&world.out(&["export"]));
    assert_eq!((&after["tasks"], &after["stage"]), (&before["tasks"], &before["stage"]));
    let meals = &after["measures"][0];
    assert_eq!((meals["id"].as_str(), meals["value"].as_f64()), (Some("meals"), Some(130.5)));
    assert_eq!(meals["earlier"][0]["value"], 120.0);
    let all = value(&world.out(&["export", "--all"]));
    assert_eq!(all["checkpoints"][0]["result"]["measures"].as_array().map(Vec::len), Some(2));
    assert_eq!(all["checkpoints"][0]["result"]["plan"], value("null"));
    assert_eq!(all["plan"], value("[]"));
}

#[test]
fn numbers_are_read_as_the_language_writes_them() {
    let world = counting(answered());
    for (language, typed, stored) in [
        ("en", "1234.50", "1234.50"),
        ("en", "1 234", "1234"),
        ("fr", "12,5", "12.5"),
        ("fr", "1\u{202f}234,5", "1234.5"),
        ("fr", "12.5", "12.5"),
        ("fr", "0.125", "0.125"),
        ("fr", "-3", "-3"),
        ("es", "12.5", "12.5"),
    ] {
        world.out(&["measure", "meals", typed, "--lang", language]);
        let newest = value(&world.out(&["export"]))["measures"][0].clone();
        let all = std::iter::once(newest["value"].as_f64())
            .chain(newest["earlier"].as_array().into_iter().flatten().map(|earlier| earlier["value"].as_f64()));
        let number: f64 = stored.parse().expect("it is a number");
        assert!(all.flatten().any(|value| value.to_bits() == number.to_bits()), "{language} {typed}: {newest}");
    }
    let refused =
        [("en", "1,234"), ("en", "12,5"), ("fr", "1.234"), ("fr", "1,2,3"), ("en", "NaN"), ("en", "1e3"), ("en", "")];
    for (language, typed) in refused.into_iter().chain([("en", "12 34"), ("en", "--5"), ("en", "1234567890123456")]) {
        let ran = world.run(&["measure", "rats", typed, "--lang", language]);
        assert_eq!(ran.exit, Exit::WrongUsage, "{language} {typed}: {}{}", ran.out, ran.err);
    }
    assert!(world.out(&["measure", "meals", "--lang", "fr"]).contains("0,125"));
}

#[test]
fn a_measure_or_checkpoint_that_is_not_there_is_told() {
    let world = counting(answered());
    let ran = world.run(&["measure", "mice", "3"]);
    assert_eq!(ran.exit, Exit::AtFault);
    assert!(ran.err.contains("the measures are `meals` and `rats`"), "{}", ran.err);
    assert_eq!(world.run(&["measure", "meals", "3", "--checkpoint", "1999"]).exit, Exit::AtFault);
    let fresh = counting(World::with_journal());
    let ran = fresh.run(&["measure", "meals", "3"]);
    assert!(ran.err.contains("there is no checkpoint to store a value for"), "{}", ran.err);
    fresh.out(&["checkpoint", "open", "start"]);
    fresh.out(&["measure", "meals", "3"]);
}

#[test]
fn every_mistake_in_the_measures_of_the_settings_is_told_at_once() {
    let world = answered();
    let settings = world.read("coready.toml").replace("respondents = \"one\"", "respondents = \"few\"");
    let wrong = "[[measure]]\nid = \"a b\"\ntitle = \"A\"\nunit = \"as\"\nbetter = \"more\"\n[[measure]]\nid = \"c\"\ntitel = \"C\"\n";
    world.write("coready.toml", &(settings + "\n" + wrong));
    let ran = world.run(&["measure"]);
    assert_eq!(ran.exit, Exit::AtFault);
    insta::assert_snapshot!(ran.err);
    world.write("coready.toml", "format = \"coready/journal/1\"\norganisation = \"x");
    assert_eq!(world.run(&["measure"]).err.matches("error: ").count(), 1, "one mistake is told once");
}

#[test]
fn a_measure_of_an_extending_questionnaire_is_counted_like_ones_own() {
    let world = World::with_journal();
    let extending = "format = \"coready/questionnaire/1\"\nid = \"more\"\nextends = \"garden.toml\"\nversion = \"1.0.0\"\n\
                     language = \"en\"\ntitle = \"More\"\n[[measure]]\nid = \"beans\"\ntitle = \"Beans\"\nunit = \"kilos\"\n";
    world.write("more.toml", extending);
    let settings = world.read("coready.toml").replace("garden.toml", "more.toml");
    world.write("coready.toml", &(settings + MEASURES));
    let checked = world.run(&["questionnaire", "check", "more.toml"]);
    assert_eq!(checked.exit, Exit::Done, "{}", checked.err);
    world.out(&["checkpoint", "open", "start"]);
    world.out(&["measure", "beans", "4.5"]);
    world.out(&["measure", "meals", "4"]);
    let listed = world.out(&["measure"]);
    assert!(listed.contains("4.5 kilos") && listed.contains("4 meals a week"), "{listed}");
}
