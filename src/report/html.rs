//! Pages as HTML that stand alone: no script, nothing from elsewhere, and a policy that lets nothing else in. The only
//! file that makes a document; what it shows was computed before.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::paper::Paper;
use crate::files;

mod sheets;

/// How paper looks on a screen and in print.
const PAPER_STYLE: &str = include_str!("html/paper.css");

/// Paper as a page to print from a browser, on A4 or Letter.
pub fn paper(paper: &Paper) -> String {
    document(&paper.language, &paper.title, PAPER_STYLE, &sheets::body(paper))
}

/// A whole document with its style inside. The policy names the style by its digest, so that nothing else is obeyed.
fn document(language: &str, title: &str, style: &str, body: &Markup) -> String {
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        files::sha256_base64(style.as_bytes())
    );
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    page.into_string() + "\n"
}
