//! No line is wider than the terminal, whatever people wrote; and nothing they wrote can disguise itself.

use coready::report::page::Block;
use coready::report::table::{Look, draw};
use coready::report::{next, overview, progress as progress_page, show};
use coready::text::columns;

use super::coalition::answered_by;
use super::waves::{
    Wave, english, floored, insufficient, mid_way, not_yet, progress, rising, sustaining, without_stages,
};

fn hostile() -> Wave {
    let mut wave = mid_way();
    let long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(3);
    wave.checkpoint.label = Some(format!("{long}\u{202E}\u{1b}[31m\n| # *x*"));
    for task in &mut wave.questionnaire.tasks {
        task.title = format!("協働の準備 👪 {long}");
        task.items[0].text.clone_from(&long);
    }
    wave.questionnaire.scales[0].levels[1] = long;
    wave
}

/// A role without an end, held by as many as it takes to be shown.
fn hostile_coalition() -> Wave {
    let mut wave = Wave { questionnaire: hostile().questionnaire, ..answered_by(14) };
    let long = "coordination".repeat(8);
    wave.questionnaire.about = answered_by(14).questionnaire.about;
    wave.questionnaire.about[0].choices = vec![long.clone(), "協働 👪".to_owned()];
    for (number, response) in wave.responses.iter_mut().enumerate() {
        let role = if number < 6 { long.clone() } else { "協働 👪".to_owned() };
        response.about.insert("role".to_owned(), role);
    }
    wave
}

fn pages() -> Vec<coready::report::page::Page> {
    let (mut three, words) = (rising(), english());
    three[1].checkpoint = hostile().checkpoint;
    three.extend(rising());
    let waves = [mid_way(), insufficient(), not_yet(), sustaining(), floored(), without_stages(), hostile()];
    let mut pages = vec![progress_page(&progress(&three).unwrap(), &words)];
    for wave in &waves {
        let report = wave.report();
        pages.extend([show(&report, &words), next(&report, &words), overview(&report, 3, &words)]);
    }
    let many = [answered_by(14), hostile_coalition(), answered_by(6), answered_by(4), answered_by(0)];
    for wave in &many {
        for attribute in ["role", "years"] {
            let report = wave.report().seen_by(attribute).unwrap();
            pages.extend([show(&report, &words), next(&report, &words), overview(&report, 1, &words)]);
        }
    }
    pages
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let words = english();
    for page in pages() {
        for width in (20..=50).chain([64, 79, 80, 81, 100, 120, 200]) {
            let text = draw(&page, &words, Look { width, bold: width % 2 == 0, ascii: width % 3 == 0 });
            assert!(text.lines().count() > 4);
            let widest = text.lines().max_by_key(|line| columns(line)).unwrap();
            assert!(columns(widest) <= width, "{width}: {widest}");
        }
    }
}

#[test]
fn every_row_has_a_cell_for_every_column() {
    let mut tables = 0;
    for page in pages() {
        for block in page.blocks() {
            let Block::Table(table) = block else { continue };
            assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{:?}", table.columns);
            tables += 1;
        }
    }
    assert!(tables > 20);
}

#[test]
fn nothing_hidden_reaches_the_terminal() {
    let text = draw(&show(&hostile().report(), &english()), &english(), Look { width: 80, bold: false, ascii: false });
    assert!(text.contains("\u{FFFD}\u{FFFD}[31m"));
    assert!(!text.contains(['\u{202E}', '\u{1b}']));
}

#[test]
fn ascii_keeps_our_own_signs_plain() {
    let words = english();
    for wave in [mid_way(), insufficient(), sustaining()] {
        let report = wave.report();
        for page in [show(&report, &words), next(&report, &words), overview(&report, 1, &words)] {
            let text = draw(&page, &words, Look { width: 80, bold: false, ascii: true });
            assert!(text.is_ascii(), "{text}");
        }
    }
    let wave = answered_by(14);
    let text = draw(&show(&wave.report(), &words), &words, Look { width: 80, bold: false, ascii: true });
    assert!(text.is_ascii() && text.contains('#'), "{text}");
}

#[test]
fn bold_adds_nothing_but_boldness() {
    let page = show(&mid_way().report(), &english());
    let look = |bold| Look { width: 60, bold, ascii: false };
    let bold = draw(&page, &english(), look(true));
    assert!(bold.contains("\u{1b}[1m"));
    let plain = bold.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
    assert_eq!(plain, draw(&page, &english(), look(false)));
}
