//! Files that are none, lie or try to be something else: each gives an error, a warning or plain answers, never a panic.

use std::fmt::Write;

use coready::exchange::collect::Collected;
use coready::model::response::{Answer, Response};
use rust_xlsxwriter::{Formula, Workbook};

use super::reading::{garden, read, repacked, told};

const GOOD: &str =
    "id,G1_ground,G1_water,G2_day,role,G1_hopes\n1,4,doing,dk,digging,Beans\n2,5,na,1,,\"a, \"\"b\"\"\nc\"\n";

/// Numbers that look random and are the same every time (Knuth's linear congruential generator MMIX).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits fit") % below.max(1)
    }
}

fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let rows =
        [["id", "G1_ground", "G1_water", "G2_day", "role", "G1_hopes"], ["1", "4", "doing", "dk", "digging", "Beans"]];
    for (row, cells) in (0..).zip(rows.into_iter().chain([["2", "5", "na", "1", "", "b\nc"]])) {
        sheet.write_row(row, 0, cells).expect("cells");
    }
    sheet.write_formula(1, 1, Formula::new("=HYPERLINK(\"http://example.org\")").set_result("4")).expect("a cell");
    workbook.save_to_buffer().expect("a workbook")
}

/// Files that stand for a way of going wrong each, by name.
pub(crate) fn single() -> Vec<(String, Vec<u8>)> {
    let files = tables().into_iter().chain(letters()).chain(records()).chain(workbooks());
    files.map(|(name, bytes)| (name.to_owned(), bytes)).collect()
}

/// Tables that are none, or hold what no table should.
fn tables() -> Vec<(&'static str, Vec<u8>)> {
    let columns = |count: usize| format!("G1_ground{}\n4\n", ",x".repeat(count));
    vec![
        ("empty.csv", Vec::new()),
        ("only-a-mark.csv", b"\xEF\xBB\xBF".to_vec()),
        ("half-a-mark.csv", b"\xFF".to_vec()),
        ("only-a-head.csv", b"G1_ground,G2_day\n".to_vec()),
        ("only-lines.csv", vec![b'\n'; 10_000]),
        ("only-commas.csv", vec![b','; 100_000]),
        ("only-quotes.csv", vec![b'"'; 100_001]),
        ("noughts.csv", vec![0; 10_000]),
        ("nought.csv", GOOD.replace("Beans", "Be\0ans").into_bytes()),
        ("million-columns.csv", columns(1_000_000).into_bytes()),
        ("many-rows.csv", format!("G1_ground\n{}", "x\n".repeat(200_000)).into_bytes()),
        (
            "many-values.csv",
            (0..20_000).fold("G1_ground\n".to_owned(), |text, at| text + &format!("v{at}\n")).into_bytes(),
        ),
        ("open-quote.csv", format!("{GOOD}3,\"4,5\n4,5\n").into_bytes()),
        ("open-quote-in-head.csv", format!("\"{GOOD}").into_bytes()),
        ("formula.csv", GOOD.replace("Beans", "=cmd|' /C calc'!A0").into_bytes()),
        ("formula-as-level.csv", GOOD.replace("doing", "=1+3").into_bytes()),
        ("path-as-id.csv", GOOD.replace("1,4", "../../../etc/passwd,4").into_bytes()),
        ("path-as-header.csv", GOOD.replace("role", "../../role").into_bytes()),
        ("script.csv", GOOD.replace("Beans", "<script>alert(1)</script>\u{202E}\u{7}").into_bytes()),
        ("infinite.csv", GOOD.replace("doing", "1e999").into_bytes()),
        ("not-a-number.csv", GOOD.replace("doing", "NaN").into_bytes()),
        ("minus.csv", GOOD.replace("doing", "-9223372036854775808").into_bytes()),
        ("huge.csv", GOOD.replace("doing", &"9".repeat(5_000)).into_bytes()),
        ("long-comment.csv", GOOD.replace("Beans", &"x".repeat(2_000_000)).into_bytes()),
        ("long-header.csv", GOOD.replace("role", &"x".repeat(2_000_000)).into_bytes()),
        ("same-id.csv", GOOD.replace("\n2,", "\n1,").into_bytes()),
        ("repeated-head.csv", GOOD.replace("G2_day", "G1_ground").into_bytes()),
        ("ragged.csv", GOOD.replace("Beans", "Beans,1,2,3").into_bytes()),
        ("short.csv", b"id,G1_ground,G1_water\n1\n2,4\n".to_vec()),
        ("other-questions.csv", b"a,b\n1,2\n".to_vec()),
    ]
}

/// Bytes that are no letters, and first lines that say something else.
fn letters() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("damaged-utf8.csv", [GOOD.as_bytes(), "é,è".as_bytes(), b"\xC3(\xE2\x82"].concat()),
        ("half-utf16.csv", [b"\xFF\xFE".as_slice(), b"G\0,\0\n\0\x34"].concat()),
        ("surrogates.csv", [b"\xFF\xFE".as_slice(), b"G\0\0\xD8,\0\0\xDC\n\0"].concat()),
        ("accents.csv", format!("G1_ground\n{}\n", "e\u{301}".repeat(10_000)).into_bytes()),
        ("sep.csv", b"sep=\xC3\xA9\nG1_ground\n4\n".to_vec()),
        ("sep-alone.csv", b"sep=".to_vec()),
        ("sep-a-quote.csv", b"sep=\"\nG1_ground\"G2_day\n4\"4\n".to_vec()),
        ("sep-a-line.csv", b"sep=\n\nG1_ground\n4\n".to_vec()),
        ("html.csv", b"<!doctype html><html><body>Sign in</body></html>".to_vec()),
        ("picture.csv", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec()),
        ("old.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec()),
        ("three-rows.csv", b"a,b\nc,d\n{\"\"ImportId\"\":1},x\n".to_vec()),
        ("import-id.csv", b"G1_ground\nx\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n".to_vec()),
        ("two-rows.csv", b"Respondent ID,,,\n,,,Response\n".to_vec()),
    ]
}

fn records() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("deep.json", format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)).into_bytes()),
        ("deep-object.json", format!("[{}1{}]", "{\"a\":".repeat(100_000), "}".repeat(100_000)).into_bytes()),
        ("surrogate.json", br#"[{"G1_ground": 4, "G1_hopes": "\ud800"}]"#.to_vec()),
        ("nought.json", br#"[{"G1_ground": 4, "G1_hopes": "a\u0000b"}]"#.to_vec()),
        ("infinite.json", br#"[{"G1_ground": 1e999}]"#.to_vec()),
        ("fraction.json", br#"[{"G1_ground": 1.5, "G2_day": [], "role": {"a": {"b": 1}}}]"#.to_vec()),
        ("numbers.json", b"[1, 2, 3]".to_vec()),
        ("nothing.json", b"null".to_vec()),
        ("text.json", b"\"x\"".to_vec()),
        ("no-rows.json", b"[]".to_vec()),
        ("empty-rows.json", b"[{}, {}]".to_vec()),
        ("twice.json", br#"[{"G1_ground": 4, "G1_ground": 5}]"#.to_vec()),
        ("unclosed.json", br#"[{"G1_ground": 4"#.to_vec()),
        (
            "many-keys.json",
            format!(
                "[{{{}\"G1_ground\":4}}]",
                (0..100_000).fold(String::new(), |text, at| text + &format!("\"k{at}\":1,"))
            )
            .into_bytes(),
        ),
        (
            "staircase.json",
            format!("[{}]", (0..8_000).map(|at| format!("{{\"k{at}\":1}}")).collect::<Vec<_>>().join(",")).into_bytes(),
        ),
    ]
}

fn workbooks() -> Vec<(&'static str, Vec<u8>)> {
    let sheet = |from: &'static str, to: &'static str| {
        repacked(&workbook(), move |name, part| if name.contains("sheet1") { part.replace(from, to) } else { part })
    };
    let part = |wanted: &'static str, text: String| {
        repacked(&workbook(), move |name, part| if name.contains(wanted) { text.clone() } else { part })
    };
    vec![
        ("bomb.xlsx", part("sharedStrings", " ".repeat(40 << 20))),
        ("bomb-sheet.xlsx", part("sheet1.xml", format!("<worksheet><sheetData>{}", "<row/>".repeat(22 << 20)))),
        ("not-zip.xlsx", b"PK\x03\x04nothing of the kind".to_vec()),
        ("no-sheet.xlsx", part("sheet1.xml", String::new())),
        ("no-workbook.xlsx", part("xl/workbook.xml", String::new())),
        ("no-strings.xlsx", part("sharedStrings", String::new())),
        ("not-xml.xlsx", part("sheet1.xml", "not xml".to_owned())),
        ("many-strings.xlsx", part("sharedStrings", "<sst uniqueCount=\"99999999999999999\"><si><t>x</t></si></sst>".to_owned())),
        ("far-cell.xlsx", sheet("r=\"B2\"", "r=\"XFD1048576\"")),
        ("farther-cell.xlsx", sheet("r=\"B2\"", "r=\"ZZZZZZZZ99999999999\"")),
        ("backward.xlsx", sheet("r=\"A2\"", "r=\"A9\"")),
        ("no-column.xlsx", sheet("r=\"A2\"", "r=\"2\"")),
        ("dimension.xlsx", sheet("<dimension ref=\"A1:F3\"/>", "<dimension ref=\"F9:A1\"/>")),
        ("huge-dimension.xlsx", sheet("A1:F3", "A1:XFD1048576")),
        ("formula.xlsx", workbook()),
        ("formula-without-value.xlsx", sheet("<v>4</v>", "")),
        ("string-index.xlsx", sheet("<v>0</v>", "<v>99999999</v>")),
        ("style-index.xlsx", sheet("r=\"A2\"", "r=\"A2\" s=\"99999999\"")),
        ("error-cell.xlsx", sheet("t=\"str\"><f>", "t=\"e\"><f>")),
        ("entities.xlsx", part("sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>".to_owned())),
        ("many-parts.xlsx", b"PK\x01\x02".repeat(10_000)),
    ]
}

/// Good files, cut short or with bytes changed.
pub(crate) fn damaged() -> Vec<(String, Vec<u8>)> {
    let mut numbers = Numbers(20_261_122);
    let json = br#"[{"G1_ground": 4, "G1_hopes": "Beans", "role": "digging"}, {"G1_ground": "dk", "path": "large"}]"#;
    let good = [("csv", GOOD.as_bytes().to_vec()), ("json", json.to_vec()), ("xlsx", workbook())];
    let mut files = Vec::new();
    for (ending, bytes) in &good {
        for at in 0..40 {
            files.push((format!("cut-{at}.{ending}"), bytes[..numbers.next(bytes.len())].to_vec()));
            let mut changed = bytes.clone();
            for _ in 0..=numbers.next(8) {
                let place = numbers.next(changed.len());
                changed[place] = u8::try_from(numbers.next(256)).expect("it is below 256");
            }
            files.push((format!("changed-{at}.{ending}"), changed));
        }
    }
    // Parts of a workbook changed inside, where a changed byte of the file would only not unpack.
    for at in 0..60 {
        let (place, letter) = (numbers.next(5_000), b"<>\"'=&/0Aa9 "[numbers.next(12)]);
        let bytes = repacked(&workbook(), |_, part| {
            let mut bytes = part.into_bytes();
            let place = place % bytes.len().max(1);
            bytes[place] = letter;
            String::from_utf8(bytes).expect("workbooks of this library are ASCII")
        });
        files.push((format!("inside-{at}.xlsx"), bytes));
    }
    files
}

/// Holds a response to what any response must be.
fn hold(name: &str, response: &Response) {
    let garden = garden();
    assert!(
        response.id.len() == 36 && response.id.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit()),
        "{name}"
    );
    for (id, given) in &response.answers {
        let (task, item) = garden.item(id).unwrap_or_else(|| panic!("{name}: {id}"));
        match &given.answer {
            Answer::Level(level) => assert!(*level <= garden.scale(task).top(), "{name}"),
            Answer::NotApplicable { reason } => assert!(item.not_applicable && !reason.trim().is_empty(), "{name}"),
            Answer::DontKnow | Answer::Unanswered => {}
        }
    }
    assert!(
        response.about.iter().all(|(id, choice)| id == "role" && garden.about[0].choices.contains(choice)),
        "{name}"
    );
    let texts =
        response.reflections.values().chain(response.answers.values().filter_map(|given| given.comment.as_ref()));
    for text in texts {
        assert!(text.len() < 200_000 && !text.contains(['\0', '\u{202E}', '\u{7}']), "{name}");
    }
}

/// What a file gave, in a word or two: how many responses, or why none.
fn outcome(name: &str, bytes: &[u8]) -> String {
    match read(name, bytes) {
        Err(failure) => told(&failure).lines().next().unwrap_or_default().chars().take(90).collect(),
        Ok(Collected { responses, summary, .. }) => {
            for response in &responses {
                hold(name, response);
            }
            let kinds = summary.findings.iter().take(3).map(|finding| format!("{:?} {}", finding.kind, finding.rows));
            format!(
                "{} responses, {} refused; {}",
                responses.len(),
                summary.counts.refused,
                kinds.collect::<Vec<_>>().join(", ")
            )
        }
    }
}

#[test]
fn every_way_of_going_wrong_is_told() {
    let files = single();
    assert!(files.len() > 70);
    let told = files.iter().fold(String::new(), |mut told, (name, bytes)| {
        writeln!(told, "{name}: {}", outcome(name, bytes)).expect("a text takes more");
        told
    });
    insta::assert_snapshot!(told);
}

#[test]
fn no_damage_makes_a_panic_or_an_answer_that_is_none() {
    let files = damaged();
    assert!(files.len() >= 300);
    let outcomes: Vec<String> = files.iter().map(|(name, bytes)| outcome(name, bytes)).collect();
    let errors = outcomes.iter().filter(|outcome| outcome.starts_with("error")).count();
    assert!(errors > 50 && errors < files.len(), "{errors} of {}", files.len());
}
