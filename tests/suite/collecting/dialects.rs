//! The same table in every encoding and with everything that may stand between cells; workbooks; and what cells and columns
//! may say.

use coready::exchange::collect::{Bytes, Encoding, How};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::reading::{collected, lines, mapped, problems, refused, repacked, sentences, text, told};

const ROWS: [[&str; 5]; 4] = [
    ["id", "G1_ground", "Il y a de l'eau tout près...", "role", "G1_hopes"],
    ["a1", "3. The owner has been asked.", "on se prépare", "bêcher", "Fèves, \"vieilles\" roses; figues\nà l’été"],
    ["", "", "", "", ""],
    ["a2", "5,0", "je ne sais pas", "", "–"],
];

const WANTED: [&str; 2] = [
    "2026-11-22 en role=digging G1_ground=2 G1_water=2 G1_hopes=\"Fèves, \\\"vieilles\\\" roses; figues\\nà l’été\"",
    "2026-11-22 en G1_ground=4 G1_water=dk G1_hopes=\"–\"",
];

/// The rows with this between cells and at the end of lines; quoted where that is needed, or everywhere.
fn written(delimiter: char, end: &str, everywhere: bool) -> String {
    let cell = |cell: &&str| {
        let needed = cell.contains([delimiter, '"', '\n', '\r']) || everywhere;
        if needed { format!("\"{}\"", cell.replace('"', "\"\"")) } else { (*cell).to_owned() }
    };
    let row = |row: &[&str; 5]| row.iter().map(cell).collect::<Vec<_>>().join(&delimiter.to_string());
    ROWS.iter().map(|cells| row(cells) + end).collect()
}

fn utf16(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

/// Western letters as Windows-1252 has them.
fn windows(text: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        '’' => 0x92,
        '–' => 0x96,
        '…' => 0x85,
        letter => u8::try_from(u32::from(letter)).expect("it is a western letter"),
    };
    text.chars().map(byte).collect()
}

#[test]
fn every_encoding_delimiter_and_line_end_gives_the_same_responses() {
    let first = collected("answers.csv", written(',', "\n", false).as_bytes());
    assert_eq!(lines(&first), WANTED);
    for delimiter in [',', ';', '\t'] {
        for end in ["\n", "\r\n", "\r"] {
            for everywhere in [false, true] {
                let text = written(delimiter, end, everywhere);
                let variants: [(&str, Vec<u8>); 9] = [
                    ("plain", text.clone().into_bytes()),
                    ("marked", format!("\u{FEFF}{text}").into_bytes()),
                    ("without an end", text.trim_end().to_owned().into_bytes()),
                    ("sep", format!("sep={delimiter}{end}{text}").into_bytes()),
                    ("windows", windows(&text)),
                    ("little", utf16(&text, true, true)),
                    ("big", utf16(&text, false, true)),
                    ("little without a mark", utf16(&text, true, false)),
                    ("blank lines", format!("{end}{end}{text}{end}{end}").into_bytes()),
                ];
                for (name, bytes) in variants {
                    let read = collected("answers.txt", &bytes);
                    assert_eq!(read.responses, first.responses, "{name} {delimiter:?} {end:?} {everywhere}");
                    let Bytes::Text { encoding, delimiter: told } = read.summary.reading else { panic!("it is text") };
                    assert_eq!(told, delimiter);
                    assert_eq!(encoding == Encoding::Windows1252, name == "windows");
                }
            }
        }
    }
}

#[test]
fn rows_are_counted_as_a_spreadsheet_counts_them() {
    for end in ["\n", "\r\n", "\r"] {
        let table = ["sep=,", "G1_ground,G1_hopes", "1,\"two", "lines\"", "", "", "9,x", "8,y", "", "7,z"].join(end);
        let found: Vec<usize> = text(&table).summary.findings.iter().map(|finding| finding.row).collect();
        assert_eq!(found, [6, 7, 9], "{end:?}");
    }
}

#[test]
fn a_semicolon_is_told_from_commas_in_the_questions() {
    let read = text("id;There is ground we may use.;Well, yes, no, or what?;G1_hopes\n1;4;a;Beans\n2;5;b;Figs, kale\n");
    assert_eq!(
        lines(&read),
        ["2026-11-22 en G1_ground=3 G1_hopes=\"Beans\"", "2026-11-22 en G1_ground=4 G1_hopes=\"Figs, kale\"",]
    );
}

/// A workbook with a hidden sheet, an empty one and one with answers.
fn workbook() -> Workbook {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Empty").expect("a name");
    workbook
        .add_worksheet()
        .set_name("Notes")
        .expect("a name")
        .set_hidden(true)
        .write(0, 0, "G1_ground")
        .expect("a cell");
    let day = ExcelDateTime::from_ymd(2026, 11, 20).expect("a day").and_hms(18, 5, 40).expect("a time");
    let moment = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let sheet = workbook.add_worksheet().set_name("Form1").expect("a name");
    let heads = ["ID", "Start time", "Completion time", "G1_ground", "G1_water", "G2_day", "G2_rain"];
    sheet.write_row(2, 1, heads).expect("cells");
    sheet.write(4, 1, 1).expect("a cell");
    sheet.write_with_format(4, 3, &day, &moment).expect("a cell");
    sheet.write(4, 4, 4.0).expect("a cell");
    sheet.write(4, 5, "doing").expect("a cell");
    sheet.write_formula(4, 6, Formula::new("=1+4").set_result("5")).expect("a cell");
    workbook
}

#[test]
fn a_workbook_gives_the_first_sheet_in_sight_with_anything_on_it() {
    let bytes = workbook().save_to_buffer().expect("a workbook");
    let read = collected("answers.xlsx", &bytes);
    assert_eq!(lines(&read), ["2026-11-20 en G1_ground=3 G1_water=3 G2_day=4"]);
    assert_eq!((read.summary.sheet.as_deref(), read.summary.counts.formulas), (Some("Form1"), 0));
    let same =
        collected("answers.csv", b"ID,Start time,Completion time,G1_ground,G1_water,G2_day\n1,,2026-11-20,4,doing,5\n");
    assert_eq!(read.responses, same.responses, "a workbook or text, it is the same response");
}

#[test]
fn places_in_a_workbook_are_those_of_the_sheet_and_formulas_without_a_value_are_told() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(3, 2, ["G1_ground", "G1_water"]).expect("cells");
    sheet.write_row(6, 2, ["seldom", "5"]).expect("cells");
    sheet.write_formula(7, 2, Formula::new("=A1").set_result("12345")).expect("a cell");
    sheet.write(7, 3, "1").expect("a cell");
    let bytes = workbook.save_to_buffer().expect("a workbook");
    let read = collected("answers.xlsx", &repacked(&bytes, |_, part| part.replace("<v>12345</v>", "")));
    assert_eq!(lines(&read), ["2026-11-22 en G1_water=0"]);
    assert!(problems(&read).contains("row 7, column C (`G1_ground`): `seldom`"), "{}", problems(&read));
    assert_eq!(read.summary.counts.formulas, 1);
}

#[test]
fn a_level_is_known_by_code_label_or_description_in_any_language_and_never_by_position() {
    let said = |cell: &str| lines(&text(&format!("G1_ground,G1_hopes\n\"{}\",x\n", cell.replace('"', "\"\""))));
    let level = |level: &str| vec![format!("2026-11-22 en G1_ground={level} G1_hopes=\"x\"")];
    for cell in [
        "4",
        "4.0",
        "4,00",
        " 4 ",
        "+4",
        "=\"4\"",
        "doing",
        "DOING",
        "on le fait",
        "We have the key.",
        "“we have the KEY.”",
    ] {
        assert_eq!(said(cell), level("3"), "{cell}");
    }
    for cell in ["4. doing", "4 - Doing", "4) We have the key.", "(4) doing", "4: on le fait", "doing (4)", "4 doing"] {
        assert_eq!(said(cell), level("3"), "{cell}");
    }
    for cell in ["dk", "DK", "Don’t know", "je ne sais pas"] {
        assert_eq!(said(cell), level("dk"), "{cell}");
    }
    for cell in [
        "0",
        "6",
        "4.5",
        "4,5",
        "1e999",
        "-1",
        "4. preparing",
        "4th",
        "3 doing",
        "na",
        "=1+3",
        "١",
        "4 of 5",
        "9999999999999999999",
    ] {
        assert_eq!(said(cell), [""; 0], "{cell}");
    }
}

#[test]
fn what_is_not_understood_is_told_with_its_place_and_the_nearest() {
    let read = text(
        "G1_ground,role,G2_day,path\n1,diging,3,large\n9,watering,na,small\nwe have a key,x,5,\n9,,5,huge\n4,,5,small,extra\n",
    );
    insta::assert_snapshot!(problems(&read) + "\n" + &sentences(&read));
    assert_eq!(lines(&read), ["2026-11-22 en path=large G1_ground=0 G2_day=2"]);
}

#[test]
fn columns_are_found_by_id_or_words_whatever_quotes_case_and_space() {
    let heads = [
        "g1_ground",
        "T/G1_ground",
        "a.b.G1_ground",
        "group-G1_ground",
        "G1ground",
        "'There is ground  we may use.",
        "Q1. There is ground we may use.",
        "There is ground we may use. ",
        "Garden [There is ground we may use.]",
        "Garden - There is ground we may use.",
        "A place/There is ground we may use.",
        "THERE IS\u{2060} GROUND WE MAY USE.",
        "Il y a un terrain \"à nous\".",
        "Il y a un terrain «\u{A0}à nous\u{A0}».",
    ];
    for head in heads {
        let table = format!("\"{}\"\n4\n", head.replace('"', "\"\""));
        assert_eq!(lines(&text(&table)), ["2026-11-22 en G1_ground=3"], "{head}");
    }
    for head in ["ground", "There is ground", "G1 ground we", "We use ground", "my G1_ground"] {
        assert!(refused("answers.csv", format!("{head},x\n4,5\n").as_bytes()).contains("no column here"), "{head}");
    }
}

#[test]
fn a_repeated_header_is_refused_unless_all_but_one_of_its_columns_are_empty() {
    let told = refused("answers.csv", b"G1_ground,G2_day,G1_ground\n1,2,\n,2,3\n");
    assert!(told.contains("`G1_ground` stands in several columns: A (`G1_ground`) and C (`G1_ground`)"), "{told}");
    assert!(refused("answers.csv", b"G1_ground,There is ground we may use.\n1,2\n").contains("several columns"));
    assert_eq!(lines(&text("G1_ground,G2_day,G1_ground\n,2,4\n,2,3\n")).len(), 2);
    assert_eq!(
        lines(&text("G1_ground,Comment,G2_day,Comment,Note,Note\n4,why,2,not,a,b\n")),
        ["2026-11-22 en G1_ground=3[why] G2_day=1[not]"]
    );
}

#[test]
fn a_map_says_what_cannot_be_told() {
    let table = "Number,Is there ground?,How wet?,Who\n7,often,seldom,1\n8,seldom,never,2\n";
    assert!(refused("answers.csv", table.as_bytes()).contains("no column here is a statement"));
    let map = "[columns]\n\"number\" = \"id\"\n\"Is there ground?\" = \"G1_ground\"\n\"How wet?\" = \"G1_water\"\nWho = \"role\"\n\
               [values]\noften = 5\nSeldom = \"considering\"\nnever = \"dk\"\n[values.role]\n1 = \"digging\"\n[values.G1_water]\nseldom = \"na\"\n";
    let read = mapped("answers.csv", table.as_bytes(), map).expect("it can be read");
    assert_eq!(
        lines(&read),
        ["2026-11-22 en role=digging G1_ground=4 G1_water=na(seldom)", "2026-11-22 en G1_ground=1 G1_water=dk",]
    );
    assert!(read.summary.columns.iter().all(|column| column.how == How::Map));
    let left = mapped("answers.csv", b"id,G1_ground\n1,4\n1,5\n", "[columns]\nid = \"\"\n").expect("it can be read");
    assert_eq!((left.responses.len(), left.summary.left_out.clone()), (2, vec!["id".to_owned()]));
    let wrong =
        mapped("a.csv", b"x", "[columns]\na = \"G1_grund\"\nb = [1]\n[valeurs]\n").expect_err("it has mistakes");
    assert!(told(&wrong).contains("there is no key `valeurs` here"), "{}", told(&wrong));
    let wrong = mapped("a.csv", b"x", "[columns]\na = \"G1_grund\"\n").expect_err("it has a mistake");
    assert!(
        told(&wrong).contains("there is no question `G1_grund`") && told(&wrong).contains("`G1_ground`"),
        "{}",
        told(&wrong)
    );
}

#[test]
fn a_map_to_fill_in_names_everything_open_with_the_nearest() {
    let read = text("G1_ground,We know what to do when it rains,Name,G2_day\nsometimes,4,Ann,considring\n");
    assert!(read.open.is_worth_asking());
    let file = read.open.write(&coready::text::Catalogue::english());
    insta::assert_snapshot!(file);
    let empty = mapped("a.csv", b"G1_ground,x\n1,2\n", &file).expect("it is a map as it stands");
    assert_eq!(lines(&empty), ["2026-11-22 en G1_ground=0"]);
    assert!(!text("G1_ground,Name\n1,Ann\n").open.is_worth_asking());
}

#[test]
fn collecting_twice_is_once_and_two_people_who_answered_alike_are_two() {
    let ids = |read: &coready::exchange::collect::Collected| -> Vec<String> {
        read.responses.iter().map(|response| response.id.clone()).collect()
    };
    let table = "G1_ground,G2_day\n4,5\n4,5\n3,2\n";
    let (once, again) = (text(table), text(table));
    assert_eq!(ids(&once), ids(&again));
    assert_eq!((once.responses.len(), once.summary.counts.without_id), (3, 3));
    let more = text("G1_ground,G2_day\n3,2\n4,5\n1,1\n4,5\n4,5\n");
    let known = ids(&more).into_iter().filter(|id| ids(&once).contains(id)).count();
    assert_eq!((more.responses.len(), known), (5, 3));
    for id in ids(&more) {
        let version = (id.as_bytes()[14], id.as_bytes()[19]);
        assert!(id.len() == 36 && version.0 == b'8' && b"89ab".contains(&version.1), "{id}");
    }
    let same = text("id,G1_ground\n7,4\n7,4\n");
    assert_eq!((same.responses.len(), same.summary.counts.repeated), (1, 1));
    let other = text("id,G1_ground\n7,4\n7,5\n");
    assert!(problems(&other).contains("the id `7` came before, with other answers"), "{}", problems(&other));
}

#[test]
fn a_day_is_taken_only_where_it_can_be_told() {
    let days = |cells: &[&str]| -> Vec<String> {
        let rows = cells.iter().fold(String::new(), |rows, cell| rows + cell + ",4\n");
        text(&format!("Timestamp,G1_ground\n{rows}"))
            .responses
            .iter()
            .map(|response| response.date.to_string())
            .collect()
    };
    assert_eq!(
        days(&["2026-11-20T10:00:00Z", "2026/11/21 9:00", "20.11.2026 10:00"]),
        ["2026-11-20", "2026-11-21", "2026-11-20"]
    );
    assert_eq!(days(&["20/11/2026", "09/11/2026 10:12"]), ["2026-11-20", "2026-11-09"]);
    assert_eq!(days(&["11/20/26 10:00", "11/9/26 10:12"]), ["2026-11-20", "2026-11-09"]);
    assert_eq!(days(&["10/11/2026", "9/11/2026"]), ["2026-11-22", "2026-11-22"]);
    assert!(
        sentences(&text("Timestamp,G1_ground\n10/11/2026,4\n")).contains("which day `10/11/2026` is cannot be told")
    );
    assert_eq!(days(&["yesterday", "2026-02-31"]), ["2026-11-22", "2026-11-22"]);
}
