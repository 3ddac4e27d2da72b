//! Files that nobody wrote as a questionnaire: whatever comes, it is read or told, and never a panic.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use coready::content;
use coready::files;
use coready::text::Catalogue;
use proptest::prelude::*;

use super::SMALL;

/// Reads any bytes as a file, and tells what is wrong with them.
fn survives(bytes: Vec<u8>) {
    let read = files::source(Path::new("small.toml"), bytes).and_then(|source| content::read(&source).map(|_| source));
    match read {
        Ok(source) => assert!(content::thaw(&source).is_ok() || source.text.contains("practices")),
        Err(mut failure) => {
            assert!(!failure.problems.is_empty());
            failure.problems.truncate(5);
            assert!(!failure.told(&Catalogue::english(), 100, true).is_empty());
        }
    }
}

/// What TOML is made of, so that more than the first character of a random text is looked at.
fn fragment() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "[[task]]\n",
        "[[task.item]]\n",
        "[task]\n",
        "[[scale]]\n",
        "[[stage]]\n",
        "[[about]]\n",
        "[[practice]]\n",
        "[[path]]\n",
        "[item]\n",
        "id = \"T1\"\n",
        "levels = [\"a\", \"b\"]\n",
        "weight = 7\n",
        "scale.x = 1\n",
        "item = [{ id = \"x\" }, 3]\n",
        "task.item.id = 3\n",
        "working = -1e9\n",
        "number = 9223372036854775807\n",
        "codes = [1, 1]\n",
        "gate = [\"T1\"]\n",
        "title = '''\n\r\n'''\n",
        "\u{feff}",
        "\u{202e}",
        "\"",
        "'''",
        "=",
        "\r",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => ".{0,12}"]
}

/// Bytes of `original` with some of them changed, cut out or doubled.
fn mutated(original: &'static [u8]) -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), 0_usize..40, prop::collection::vec(any::<u8>(), 0..4), any::<bool>());
    prop::collection::vec(change, 1..6).prop_map(move |changes| {
        let mut bytes = original.to_vec();
        for (at, length, with, twice) in changes {
            let start = at.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            let cut: Vec<u8> = bytes.splice(start..end, with).collect();
            if twice {
                bytes.extend(cut);
            }
        }
        bytes
    })
}

const TEN_TASKS: &[u8] = include_bytes!("../../../questionnaires/ten-tasks.toml");

proptest! {
    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        survives(bytes);
    }

    #[test]
    fn any_mixture_of_toml_is_survived(fragments in prop::collection::vec(fragment(), 0..30)) {
        survives(fragments.concat().into_bytes());
    }

    #[test]
    fn a_changed_small_questionnaire_is_survived(bytes in mutated(SMALL.as_bytes())) {
        survives(bytes);
    }

    #[test]
    fn text_in_place_of_any_word_is_survived(at in any::<prop::sample::Index>(), word in "[^\"\\\\\n]{0,8}") {
        let mut words: Vec<&str> = SMALL.split('"').collect();
        let index = at.index(words.len() / 2) * 2 + 1;
        words[index] = &word;
        survives(words.join("\"").into_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn a_changed_shipped_questionnaire_is_survived(bytes in mutated(TEN_TASKS)) {
        survives(bytes);
    }
}

#[test]
fn a_full_file_of_mistakes_is_told_in_reasonable_time() {
    let long = "x".repeat(500_000);
    let many = |count: usize, each: fn(usize) -> String| (0..count).map(each).collect::<Vec<_>>().concat();
    let ids = many(20_000, |id| format!("[[task]]\nid=\"T{id}\"\nscale=\"q{id}\"\n"));
    let keys = many(120_000, |key| format!("k{key}=1\n"));
    let references = many(100_000, |id| format!("\"z{id}\","));
    let all = [
        ids,
        keys,
        format!("[[path]]\ntasks=[{references}]\n[[task]]\nid=\"T1\"\n"),
        format!("[[task]]\nid=\"{long}\"\n[[path]]\ntasks=[\"{long}y\"]\n"),
        "[".repeat(1_000_000),
        "a.".repeat(500_000),
        "[[task]]\n".repeat(110_000),
        "= ".repeat(500_000),
    ];
    for text in all {
        let start = Instant::now();
        survives(text.as_bytes()[..text.len().min(1 << 20)].to_vec());
        // Far more than it needs, so that a busy machine does not fail it; a quadratic reader would take minutes.
        assert!(start.elapsed() < Duration::from_secs(30), "{} took {:?}", &text[..20], start.elapsed());
    }
}

#[test]
fn a_folder_in_place_of_a_file_is_told() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::create_dir(folder.path().join("small.toml")).expect("a folder can be made");
    assert!(content::load(&folder.path().join("small.toml")).is_err());
}
