//! How easy the questionnaires are to read. Every file below `questionnaires/` is measured: one that is dropped in is
//! measured without a new test.

mod measure;
mod texts;
mod textstat;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use measure::{flesch_kincaid, kandel_moles, szigriszt_pazos, words};
use texts::{File, Item};

/// Highest grade of a file as a whole, and of its items on average.
const GRADE: f64 = 8.0;
/// Highest grade of a single item.
const ITEM_GRADE: f64 = 11.0;
/// How far our own measure may be from textstat on a whole file.
const AGREEMENT: f64 = 0.5;
/// Least ease of a French file: where “standard” begins, which is eighth and ninth grade (Flesch 1948).
const FRENCH_EASE: f64 = 60.0;
/// Least ease of a Spanish file: where “normal” begins, which is secondary school (Barrio-Cantalejo et al. 2008).
const SPANISH_EASE: f64 = 55.0;
/// Most words of an item and of a level.
const ITEM_WORDS: usize = 20;
const LEVEL_WORDS: usize = 14;

const TWO_FACTS: &str = include_str!("reading/two-facts.toml");

fn files(language: &str) -> Vec<File> {
    let of_language = |file: &File| file.language == language || file.language.starts_with(&format!("{language}-"));
    texts::files().into_iter().filter(of_language).collect()
}

fn items(files: &[File]) -> impl Iterator<Item = (&File, &Item)> {
    files.iter().flat_map(|file| file.items.iter().map(move |item| (file, item)))
}

/// The name under which an item is measured.
fn named(file: &File, item: &Item) -> String {
    format!("{}: {}", file.name, item.id)
}

/// Grades by textstat of every English file and item; asked once.
fn grades() -> &'static BTreeMap<String, f64> {
    static GRADES: OnceLock<BTreeMap<String, f64>> = OnceLock::new();
    GRADES.get_or_init(|| {
        let files = files("en");
        let whole = files.iter().map(|file| (file.name.clone(), file.sentences.join("\n")));
        let single = items(&files).map(|(file, item)| (named(file, item), item.text.clone()));
        textstat::grades(&whole.chain(single).collect())
    })
}

fn hold(rule: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{rule}\n{} faults:\n  {}", faults.len(), faults.join("\n  "));
}

#[test]
fn every_english_file_is_read_with_eight_years_of_school() {
    let files = files("en");
    assert!(files.len() >= 2, "the questionnaires are found");
    let mut faults = Vec::new();
    for file in &files {
        let whole = grades()[&file.name];
        let single: Vec<f64> = file.items.iter().map(|item| grades()[&named(file, item)]).collect();
        let count = f64::from(u32::try_from(single.len().max(1)).expect("a file has few items"));
        let mean = single.iter().fold(0.0, |sum, grade| sum + grade) / count;
        if whole > GRADE || mean > GRADE {
            faults.push(format!("{}: grade {whole:.1}, items {mean:.1} on average", file.name));
        }
    }
    hold("a questionnaire is read with eight years of school: use shorter words and sentences", &faults);
}

#[test]
fn no_english_item_needs_more_than_eleven_years_of_school() {
    let files = files("en");
    let graded = items(&files).map(|(file, item)| (named(file, item), &item.text));
    let hard = graded.filter(|(name, _)| grades()[name] > ITEM_GRADE);
    let faults = hard.map(|(name, text)| format!("{name}: grade {:.1}: {text}", grades()[&name]));
    hold("no item is above grade 11: use shorter words", &faults.collect::<Vec<_>>());
}

#[test]
fn our_own_measure_agrees_with_textstat_on_every_file() {
    let faults = files("en").into_iter().filter_map(|file| {
        let (ours, theirs) = (flesch_kincaid(&file.sentences), grades()[&file.name]);
        ((ours - theirs).abs() > AGREEMENT).then(|| format!("{}: ours {ours:.2}, textstat {theirs:.2}", file.name))
    });
    hold("our measure and textstat are within half a grade", &faults.collect::<Vec<_>>());
}

#[test]
fn every_french_file_is_of_standard_ease_at_least() {
    let faults = files("fr").into_iter().filter_map(|file| {
        let ease = kandel_moles(&file.sentences);
        (ease < FRENCH_EASE).then(|| format!("{}: ease {ease:.1}", file.name))
    });
    hold("a French text is of standard ease at least (60, Kandel & Moles)", &faults.collect::<Vec<_>>());
}

#[test]
fn every_spanish_file_is_of_normal_ease_at_least() {
    let faults = files("es").into_iter().filter_map(|file| {
        let ease = szigriszt_pazos(&file.sentences);
        (ease < SPANISH_EASE).then(|| format!("{}: ease {ease:.1}", file.name))
    });
    hold("a Spanish text is of normal ease at least (55, INFLESZ)", &faults.collect::<Vec<_>>());
}

#[test]
fn english_items_and_levels_are_short() {
    let files = files("en");
    let mut faults = Vec::new();
    for (file, item) in items(&files) {
        let texts = [(&item.text, ITEM_WORDS)].into_iter();
        for (text, most) in texts.chain(item.levels.iter().map(|level| (level, LEVEL_WORDS))) {
            let count = text.split_whitespace().count();
            if count > most {
                faults.push(format!("{}: {count} words, {most} at most: {text}", named(file, item)));
            }
        }
    }
    hold("an item has at most 20 words, a level 14", &faults);
}

/// Ids of items that may hold an "and", with the reason.
fn allowed() -> BTreeMap<String, String> {
    let table: toml::Table = TWO_FACTS.parse().expect("the list is TOML");
    let entries = table.get("item").and_then(toml::Value::as_array).into_iter().flatten();
    let of = |entry: &toml::Value, key: &str| entry[key].as_str().expect("it is a text").to_owned();
    entries.map(|entry| (of(entry, "id"), of(entry, "why"))).collect()
}

fn joins_two_facts(text: &str) -> bool {
    words(text).iter().any(|word| word == "and")
}

#[test]
fn an_english_item_holds_one_fact() {
    let (files, allowed) = (files("en"), allowed());
    let joining: BTreeSet<&str> =
        items(&files).filter(|(_, item)| joins_two_facts(&item.text)).map(|(_, item)| item.id.as_str()).collect();
    let told = items(&files).filter(|(_, item)| joining.contains(item.id.as_str()) && !allowed.contains_key(&item.id));
    let told = told.map(|(file, item)| format!("{}: {}", named(file, item), item.text));
    let stale = allowed.iter().filter(|(id, why)| !joining.contains(id.as_str()) || why.trim().is_empty());
    let stale = stale.map(|(id, _)| format!("two-facts.toml: `{id}` needs no entry, or its entry a reason"));
    let faults: Vec<String> = told.chain(stale).collect();
    hold("an item holds one fact: split it, or list it with its reason in tests/suite/reading/two-facts.toml", &faults);
}

#[test]
fn what_is_hard_to_read_is_found() {
    let hard = "The institutionalisation of multidisciplinary organisational collaboration necessitates considerable \
                infrastructural investment and administrative reconfiguration.";
    let easy = "We meet each week. We say what we think.";
    let texts = BTreeMap::from([("hard".to_owned(), hard.to_owned()), ("easy".to_owned(), easy.to_owned())]);
    let theirs = textstat::grades(&texts);
    assert!(theirs["hard"] > ITEM_GRADE && theirs["easy"] < GRADE, "{theirs:?}");
    let of = |text: &str| vec![text.to_owned()];
    assert!(flesch_kincaid(&of(hard)) > ITEM_GRADE && flesch_kincaid(&of(easy)) < GRADE);
    let french = "L’institutionnalisation de la collaboration interorganisationnelle nécessite une reconfiguration \
                  administrative considérable et des investissements infrastructurels.";
    assert!(
        kandel_moles(&of(french)) < FRENCH_EASE
            && kandel_moles(&of("Nous parlons. Nous nous voyons le soir.")) > FRENCH_EASE
    );
    let spanish = "La institucionalización de la colaboración interorganizacional requiere una reconfiguración \
                   administrativa considerable e inversiones infraestructurales.";
    assert!(
        szigriszt_pazos(&of(spanish)) < SPANISH_EASE
            && szigriszt_pazos(&of("Nos vemos los lunes y hablamos.")) > SPANISH_EASE
    );
    assert!(joins_two_facts("We meet and we eat.") && !joins_two_facts("We understand the band."));
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    let counted = |count: fn(&str) -> u32, words: &[(&str, u32)]| {
        for (word, syllables) in words {
            assert_eq!(count(word), *syllables, "{word}");
        }
    };
    counted(measure::english, &[("make", 1), ("makes", 1), ("asked", 1), ("needed", 2), ("table", 2), ("changes", 2)]);
    counted(measure::english, &[("organisation", 5), ("idea", 3), ("people", 2), ("the", 1), ("community", 4)]);
    counted(measure::french, &[("table", 2), ("lune", 1), ("ensemble", 3), ("beaucoup", 2), ("réunion", 3), ("le", 1)]);
    counted(
        measure::spanish,
        &[("ciudad", 2), ("país", 2), ("reunión", 2), ("que", 1), ("leer", 2), ("y", 1), ("guerra", 2)],
    );
}

#[test]
fn a_file_gives_its_sentences_and_no_labels() {
    let file = texts::read("small.toml", include_str!("content/small.toml"));
    assert_eq!((file.items.len(), file.items[0].levels.len(), file.language.as_str()), (3, 3, "en"));
    assert!(file.sentences.iter().any(|text| text == "Any leader will do, paid or not."));
    assert!(!file.sentences.iter().any(|text| text == "not so far" || text == "Look around"));
}
