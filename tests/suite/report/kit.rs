//! The pages of a kit of many: under the floors they tell nothing, and text that tries to be markup stays text.

use coready::model::checkpoint::Respondents;
use coready::report::{Arranged, Meeting, Report, Sheet, kit, kit_markdown};
use coready::text::{Catalogue, Language};

use super::coalition::answered_by;
use super::waves::{Wave, english};

/// The kit of one who is asked for it once there is a result.
pub(super) fn of(report: &Report<'_>, arranged: &Arranged, words: &Catalogue) -> Vec<Sheet> {
    let languages = [report.organisation.to_owned()];
    let meeting = Meeting {
        organisation: report.organisation,
        respondents: Respondents::Many,
        floors: report.checkpoint.rules.floors,
        checkpoint: Some(report.checkpoint),
        result: Some(report),
        questionnaire: report.questionnaire,
        asked: report.organisation,
        languages: &languages,
        arranged,
    };
    kit(&meeting, words)
}

/// Every page of the kit as text, in two languages.
pub(super) fn pages(wave: &Wave) -> Vec<String> {
    let report = wave.report();
    let french = Catalogue::of(Language::of_code("fr").expect("it is spoken"));
    let drawn = [&english(), &french].map(|words| {
        let sheets = of(&report, &Arranged::default(), words);
        sheets.iter().map(|sheet| kit_markdown::draw(sheet, words)).collect::<Vec<_>>()
    });
    drawn.concat()
}

#[test]
fn four_people_are_asked_what_fits_everyone_and_told_no_result() {
    let few = pages(&answered_by(4)).concat();
    assert!(few.contains("Questions that fit every collaboration"), "{few}");
    assert!(!few.contains("Your next tasks") && !few.contains("You are working at") && !few.contains("#### "), "{few}");
    let many = pages(&answered_by(12)).concat();
    assert!(many.contains("Your next tasks") && many.contains("You are working at"), "{many}");
}

#[test]
fn under_eight_there_is_no_agenda_and_from_eight_on_there_is() {
    let agenda = |people| pages(&answered_by(people)).concat().contains("Your questions");
    assert_eq!([5, 7, 8, 12].map(agenda), [false, false, true, true]);
}
