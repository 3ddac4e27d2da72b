//! The same pages as Markdown, with people's words left as words.

use coready::report::markdown::draw;
use coready::report::{next, progress as progress_page, show};
use insta::assert_snapshot;

use super::waves::{english, mid_way, progress, rising};

#[test]
fn markdown_holds_the_same_pages() {
    assert_snapshot!("markdown_show", draw(&show(&mid_way().report(), &english()), &english()));
    assert_snapshot!("markdown_next", draw(&next(&mid_way().report(), &english()), &english()));
    let waves = rising();
    let progress = progress(&waves).unwrap();
    assert_snapshot!("markdown_progress", draw(&progress_page(&progress, &english()), &english()));
}

#[test]
fn markup_in_peoples_words_stays_words() {
    let mut wave = mid_way();
    wave.checkpoint.label = Some("<b>*autumn*</b> | [x](y) `z`".to_owned());
    wave.questionnaire.tasks[0].title = "a | b".to_owned();
    let text = draw(&show(&wave.report(), &english()), &english());
    assert!(text.contains(r"\<b\>\*autumn\*\</b\> \| \[x\](y) \`z\`"), "{text}");
    assert!(text.contains(r"| T1 | a \| b |"), "{text}");
}
