//! A table as each tool writes it. The files in `exports` are made up; what they were modelled on stands at each test.

use coready::exchange::collect::{Collected, How, Tool};

use super::reading::{collected, lines, problems, sentences};

macro_rules! export {
    ($name:literal) => {
        collected($name, include_bytes!(concat!("exports/", $name)))
    };
}

/// How many items were found in each way.
fn ways(collected: &Collected) -> Vec<(String, How)> {
    let items = collected.summary.columns.iter().filter(|column| column.is_item);
    items.map(|column| (column.name.clone(), column.how)).collect()
}

/// What Kobo and ODK hand back of the same two forms.
const TWO: [&str; 2] = [
    "2026-11-20 en path=large stage=2 role=digging G1_ground=3 G1_water=na(We have no tap.) G2_day=dk G1_hopes=\"Beans\"",
    "2026-11-21 en path=small stage=CannotSay G1_ground=0 G1_water=4 G2_day=1",
];

// Modelled on responses downloaded from Google Forms as CSV: the moment with the zone of the form, the words of questions
// and choices, no id.
#[test]
fn google_forms_writes_the_words_of_questions_and_choices() {
    let collected = export!("google-forms.csv");
    assert_eq!(collected.summary.tool, Tool::GoogleForms);
    assert_eq!(
        lines(&collected),
        [
            "2026-11-20 en path=large role=digging G1_ground=3 G1_water=3 G2_day=4 G2_rain=dk \
             G1_hopes=\"Beans, and \\\"old\\\" roses.\\nFigs too.\"",
            "2026-11-21 en path=small role=watering G1_ground=3 G1_water=na(does not apply) G2_day=1 G2_rain=2",
            "2026-11-21 en path=small G1_ground=dk G1_water=0 G2_rain=1",
        ]
    );
    let said = sentences(&collected);
    insta::assert_snapshot!(said);
    assert_eq!(problems(&collected), "");
}

// Modelled on responses opened from Microsoft Forms and saved as CSV (aclanthology/acl-anthology, bin/ingest scripts, and
// others name its columns): an id that counts from one in every form, days as the machine writes them, a space that does not
// break after some questions.
#[test]
fn microsoft_forms_numbers_from_one_in_every_form() {
    let collected = export!("microsoft-forms.csv");
    assert_eq!(collected.summary.tool, Tool::MicrosoftForms);
    assert_eq!(
        lines(&collected),
        [
            "2026-11-09 en role=digging G1_ground=3 G1_water=3 G2_day=4",
            "2026-11-20 en G1_ground=0 G1_water=0 G2_day=dk",
        ]
    );
    assert_eq!(collected.summary.left_out, ["Email"]);
    let other = include_str!("exports/microsoft-forms.csv").replace("18:01:12", "19:01:12");
    let other = collected_text(&other);
    assert_ne!(collected.responses[0].id, other.responses[0].id, "another form's first response is another one");
    assert_eq!(collected.responses[1].id, other.responses[1].id);
}

fn collected_text(text: &str) -> Collected {
    collected("answers.csv", text.as_bytes())
}

// Modelled on the LimeSurvey manual, "Exporting results": codes or full answers, headings as code, text or both; ids of
// questions have letters and digits only; `N/A` where a question was not shown; no date of submission where it was not.
#[test]
fn limesurvey_writes_codes_or_full_answers() {
    let (codes, answers) = (export!("limesurvey-codes.csv"), export!("limesurvey-answers.csv"));
    let wanted = [
        "2026-11-20 fr role=digging G1_ground=3 G1_water=2[la citerne] G2_day=dk G1_hopes=\"Des fèves\"",
        "2026-11-21 en role=watering G1_ground=0 G1_water=na(na) G2_day=4",
    ];
    assert_eq!(lines(&codes), wanted);
    assert_eq!(lines(&answers), wanted.map(|line| line.replace("na(na)", "na(does not apply)")));
    for collected in [&codes, &answers] {
        assert_eq!((collected.summary.tool, collected.summary.counts.unfinished), (Tool::LimeSurvey, 1));
    }
    let ids =
        |collected: &Collected| collected.responses.iter().map(|response| response.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&codes), ids(&answers), "one response, however it was exported");
}

// Modelled on the documentation of KoboToolbox, "Exporting and downloading your data", and kobotoolbox/formpack: values or
// labels, group names before the question, a semicolon between cells.
#[test]
fn kobotoolbox_writes_values_behind_group_names_or_labels() {
    let (values, labels) = (export!("kobotoolbox.csv"), export!("kobotoolbox-labels.csv"));
    assert_eq!(lines(&values), TWO);
    assert_eq!(lines(&labels), TWO);
    assert_eq!((values.summary.tool, labels.summary.tool), (Tool::KoboToolbox, Tool::KoboToolbox));
    assert_eq!(values.responses[0].id, labels.responses[0].id);
    assert!(ways(&values).iter().all(|(_, how)| *how == How::Id));
    assert!(ways(&labels).iter().all(|(_, how)| *how == How::Text));
}

// Modelled on getodk/central-backend, test/integration/api/submissions.js and test/unit/data/briefcase.js.
#[test]
fn odk_central_writes_group_names_with_hyphens() {
    let collected = export!("odk-central.csv");
    assert_eq!((collected.summary.tool, lines(&collected)), (Tool::Odk, TWO.map(str::to_owned).to_vec()));
    let kobo = export!("kobotoolbox.csv");
    assert_eq!(collected.responses[0].id, kobo.responses[0].id, "one form sent to both is one response");
}

// Modelled on exports that public repositories read (such as dc-election's parser): a question above its first column
// only, its parts below it; in an expanded export a column for each choice.
#[test]
fn surveymonkey_has_two_rows_above_the_answers() {
    let collected = export!("surveymonkey.csv");
    assert_eq!(collected.summary.tool, Tool::SurveyMonkey);
    assert_eq!(
        lines(&collected),
        [
            "2026-11-20 en G1_ground=3 G1_water=3[From the roof] G2_day=4 G2_rain=1 G1_hopes=\"Beans\"",
            "2026-11-21 en G1_ground=0 G1_water=dk G2_day=0",
        ]
    );
    let expanded = export!("surveymonkey-expanded.csv");
    assert_eq!(
        lines(&expanded),
        ["2026-11-20 en G1_ground=3[At last] G2_day=4 G1_hopes=\"Beans\"", "2026-11-21 en G1_ground=0 G2_day=0"]
    );
    assert_eq!(expanded.responses[0].id, collected.responses[0].id);
}

// Modelled on Qualtrics' support page "Understanding your dataset" and the snippet in davemosk/FinSL-signbank,
// docs/validation_result_model.md.
#[test]
fn qualtrics_has_three_rows_above_the_answers_and_previews_among_them() {
    let collected = export!("qualtrics.csv");
    assert_eq!(collected.summary.tool, Tool::Qualtrics);
    assert_eq!((collected.summary.counts.previews, collected.summary.counts.unfinished), (1, 1));
    assert_eq!(
        lines(&collected),
        [
            "2026-11-20 fr G1_ground=3 G2_day=4 G2_rain=dk G1_hopes=\"Beans\"",
            "2026-11-21 en G1_ground=0 G2_day=0 G2_rain=1",
        ]
    );
}

// Modelled on the export of raw data that REDCapR and other packages read: small letters, a column for each box, one record
// in several events.
#[test]
fn redcap_has_small_letters_boxes_and_events() {
    let collected = export!("redcap.csv");
    assert_eq!(collected.summary.tool, Tool::Redcap);
    assert_eq!(
        lines(&collected),
        [
            "2026-11-20 en role=digging G1_ground=3 G1_water=3 G2_day=4 G1_hopes=\"Beans\"",
            "2026-11-21 en role=digging G1_ground=4 G1_water=4 G2_day=dk",
            "2026-11-21 en G1_ground=0 G1_water=0 G2_day=0",
        ]
    );
    assert!(
        sentences(&collected).contains("`3` is none of the choices of `role`; left empty"),
        "{}",
        sentences(&collected)
    );
}

// Modelled on the data that survey-core 3.1.1 gives, as the round trip has it.
#[test]
fn surveyjs_gives_json_by_name() {
    let collected = export!("surveyjs.json");
    let wanted = TWO.map(|line| line.replace("2026-11-20", "2026-11-22").replace("2026-11-21", "2026-11-22"));
    assert_eq!(lines(&collected), wanted.map(|line| line.replace("G1_ground=3", "G1_ground=3[since May]")));
}
