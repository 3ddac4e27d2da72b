//! The whole document: style, script and data inside, and a policy that obeys nothing else. What the script does is known
//! to the files in `script/`.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::edition::Edition;
use super::paper;
use crate::files;

/// How the page looks on a screen and on paper.
const STYLE: &str = concat!(include_str!("screen.css"), include_str!("paper.css"));

/// The script, one file after the other, in a scope of its own.
const SCRIPT: &str = concat!(
    "(() => {\n\"use strict\";\n",
    include_str!("script/given.js"),
    include_str!("script/steps.js"),
    include_str!("script/draw.js"),
    include_str!("script/questions.js"),
    include_str!("script/statement.js"),
    include_str!("script/response.js"),
    include_str!("script/ending.js"),
    include_str!("script/paper.js"),
    include_str!("script/start.js"),
    "})();\n"
);

/// The document. It begins in the language of the edition at `first`; `data` is JSON without `<`.
pub(super) fn draw(organisation: &str, editions: &[Edition], first: usize, data: &str) -> String {
    let Some(edition) = editions.get(first) else { return String::new() };
    let script = without_notes(SCRIPT);
    let page = html! {
        (DOCTYPE)
        html lang=(edition.spoken) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(&script));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (edition.title) " – " (organisation) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                (without_script(editions, edition))
                script type="application/json" id="data" { (PreEscaped(data)) }
                script { (PreEscaped(&script)) }
            }
        }
    };
    page.into_string() + "\n"
}

/// A script without its lines of notes and without indentation: that much less has to be sent. No text in it has several
/// lines.
fn without_notes(script: &str) -> String {
    let lines = script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.fold(String::new(), |all, line| all + line + "\n")
}

/// Nothing is loaded, and of styles and scripts only these are obeyed; no text can be made into markup.
fn policy(script: &str) -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
        files::sha256_base64(STYLE.as_bytes()),
        files::sha256_base64(script.as_bytes())
    )
}

/// What to do, in every language, and the questions in the first one. The script replaces it; where none runs, or only an
/// older one, it stays.
fn without_script(editions: &[Edition], first: &Edition) -> Markup {
    html! {
        div.plain {
            @for edition in editions {
                p lang=(edition.spoken) { (edition.say.get("no_script").map_or("", String::as_str)) }
            }
        }
        (paper::draw(first))
    }
}
