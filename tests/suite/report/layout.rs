//! No line is wider than the terminal, whatever people wrote; and nothing they wrote can disguise itself.

use coready::report::table::{Look, draw};
use coready::report::{next, overview, progress as progress_page, show};
use coready::text::columns;

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
    pages
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let words = english();
    for page in pages() {
        for width in (20..=50).chain([64, 79, 80, 81, 100, 120, 200]) {
            let text = draw(&page, &words, Look { width, bold: width % 2 == 0, ascii: width % 3 == 0 });
            assert!(text.lines().count() > 5);
            let widest = text.lines().max_by_key(|line| columns(line)).unwrap();
            assert!(columns(widest) <= width, "{width}: {widest}");
        }
    }
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
