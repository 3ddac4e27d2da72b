//! Pages as HTML that stand alone: no script, nothing from elsewhere, and a policy that lets nothing else in. The only
//! file that makes a document; what it shows was computed before.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::handout::Handout;
use super::kit::Sheet;
use super::paper::Paper;
use crate::files;

mod draw;
mod handout;
mod kit;
mod lanes;
mod rows;
mod sheets;
mod stairs;

/// How paper looks on a screen and in print.
const PAPER_STYLE: &str = include_str!("html/paper.css");

/// How a report looks, its charts included.
const HANDOUT_STYLE: &str = concat!(include_str!("html/handout.css"), include_str!("html/charts.css"));

/// How a page of the kit looks.
const KIT_STYLE: &str = include_str!("html/kit.css");

/// What a document is called, and how it looks.
struct Head<'a> {
    language: &'a str,
    title: &'a str,
    style: &'a str,
    schemes: &'a str,
}

/// Paper as a page to print from a browser, on A4 or Letter.
pub fn paper(paper: &Paper) -> String {
    let head = Head { language: &paper.language, title: &paper.title, style: PAPER_STYLE, schemes: "light" };
    document(&head, &sheets::body(paper))
}

/// A report as a page to show, to mail or to print, light or dark as its reader has it.
pub fn handout(handout: &Handout) -> String {
    let head = Head { language: &handout.language, title: &handout.title, style: HANDOUT_STYLE, schemes: "light dark" };
    document(&head, &handout::body(handout))
}

/// A page of the kit to mail or to print, with room to write where a line is left.
pub fn kit(sheet: &Sheet) -> String {
    let head = Head { language: &sheet.language, title: &sheet.title, style: KIT_STYLE, schemes: "light dark" };
    document(&head, &kit::body(sheet))
}

/// A whole document with its style inside. The policy names the style by its digest, so that nothing else is obeyed.
fn document(head: &Head<'_>, body: &Markup) -> String {
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        files::sha256_base64(head.style.as_bytes())
    );
    let page = html! {
        (DOCTYPE)
        html lang=(head.language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content=(head.schemes);
                meta name="referrer" content="no-referrer";
                title { (head.title) }
                style { (PreEscaped(head.style)) }
            }
            body { (body) }
        }
    };
    page.into_string() + "\n"
}
