//! Rust as text: strings and comments blanked, tokens, the paths that code names. It understands as much of the
//! language as the rules need and no more.

/// A file of the source tree.
pub(super) struct File {
    /// From the folder of the project: `src/scoring/kernel.rs`.
    pub path: String,
    /// As it is.
    pub text: String,
    /// The same bytes, with spaces for everything inside strings and comments.
    pub code: String,
}

/// A word or a sign of the code, and where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'f> {
    pub at: usize,
    pub text: &'f str,
}

/// A path that code names, such as `crate::text::shown`, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub at: usize,
    pub segments: Vec<String>,
}

/// Every file of the source tree.
pub(super) fn tree() -> Vec<File> {
    let files: Vec<File> =
        super::files_below("src", ".rs").into_iter().map(|path| File::new(&path, &super::read(&path))).collect();
    assert!(files.len() > 30, "the source tree is not where it should be");
    files
}

impl File {
    pub(super) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned(), code: blanked(text) }
    }

    /// Names of the modules that lead to the file: `["scoring", "kernel"]`; a `mod.rs` is its folder. Empty for the
    /// roots of the library and the program.
    pub(super) fn module(&self) -> Vec<&str> {
        let path = self.path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
        if matches!(path, "lib" | "main") { Vec::new() } else { path.split('/').collect() }
    }

    /// `src/text.rs:12`.
    pub(super) fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path, self.line(at))
    }

    /// The line a byte is on, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        1 + self.text[..at].matches('\n').count()
    }

    pub(super) fn tokens(&self) -> Vec<Token<'_>> {
        tokens(&self.code)
    }

    /// Names declared with `mod name;`, and where.
    pub(super) fn children(&self) -> Vec<Token<'_>> {
        let tokens = self.tokens();
        let declared = tokens.windows(3).filter(|window| window[0].text == "mod" && window[2].text == ";");
        declared.map(|window| window[1]).collect()
    }

    /// Every path of two segments or more, and everything that is imported.
    pub(super) fn names(&self) -> Vec<Named> {
        let tokens = self.tokens();
        let mut found = Vec::new();
        let mut position = 0;
        while position < tokens.len() {
            let before = position.checked_sub(1).map_or("", |before| tokens[before].text);
            let after = tokens.get(position + 1).map_or("", |after| after.text);
            if tokens[position].text == "use" && after != "<" {
                position = imported(&tokens, position + 1, &[], &mut found);
            } else if is_word(tokens[position].text) && after == "::" && !matches!(before, "::" | ".") {
                let mut segments = vec![tokens[position].text.to_owned()];
                let at = tokens[position].at;
                while tokens.get(position + 1).is_some_and(|token| token.text == "::")
                    && tokens.get(position + 2).is_some_and(|token| is_word(token.text))
                {
                    position += 2;
                    segments.push(tokens[position].text.to_owned());
                }
                found.push(Named { at, segments });
                position += 1;
            } else {
                position += 1;
            }
        }
        found
    }
}

/// Takes in one branch of a `use` from `position` on; gives the position after it.
fn imported(tokens: &[Token<'_>], mut position: usize, above: &[String], found: &mut Vec<Named>) -> usize {
    let mut segments = above.to_vec();
    let at = tokens[position].at;
    while let Some(token) = tokens.get(position) {
        match token.text {
            "::" => position += 1,
            "{" => {
                position += 1;
                while tokens[position].text != "}" {
                    position = imported(tokens, position, &segments, found);
                    if tokens[position].text == "," {
                        position += 1;
                    }
                }
                return position + 1;
            }
            "as" => position += 2,
            word if is_word(word) || word == "*" => {
                if word != "self" || above.is_empty() {
                    segments.push(word.to_owned());
                }
                position += 1;
            }
            _ => break,
        }
    }
    found.push(Named { at, segments });
    position
}

pub(super) fn is_word(token: &str) -> bool {
    token.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
}

fn tokens(code: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = code[at..].chars().next() {
        let rest = &code[at..];
        let length = if first.is_ascii_alphanumeric() || first == '_' {
            rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        if !first.is_whitespace() {
            found.push(Token { at, text: &rest[..length] });
        }
        at += length;
    }
    found
}

/// The text with a space for every byte inside strings, characters and comments; line ends and quotes stay.
pub(super) fn blanked(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let length = hidden(rest, code.chars().next_back());
        if length == 0 {
            let next = rest.chars().next().expect("the rest is not empty");
            code.push(next);
            at += next.len_utf8();
            continue;
        }
        for byte in rest[..length].bytes() {
            code.push(if matches!(byte, b'\n' | b'"') { char::from(byte) } else { ' ' });
        }
        at += length;
    }
    code
}

/// How many bytes of a comment, string or character `rest` begins with; 0 if it begins with code.
fn hidden(rest: &str, before: Option<char>) -> usize {
    let in_word = before.is_some_and(|before| before.is_ascii_alphanumeric() || before == '_');
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    if rest.starts_with('"') {
        return quoted(rest, '"');
    }
    if !in_word && rest.starts_with(['r', 'b']) {
        let marks = rest.trim_start_matches(['r', 'b']);
        let hashes = marks.len() - marks.trim_start_matches('#').len();
        if marks[hashes..].starts_with('"') && rest[..2].contains('r') {
            let opening = rest.len() - marks.len() + hashes + 1;
            let closing = format!("\"{}", "#".repeat(hashes));
            return rest[opening..].find(&closing).map_or(rest.len(), |end| opening + end + closing.len());
        }
    }
    let mut letters = rest.chars();
    match (letters.next(), letters.next(), letters.next()) {
        (Some('\''), Some('\\'), _) => quoted(rest, '\''),
        (Some('\''), Some(letter), Some('\'')) => 2 + letter.len_utf8(),
        _ => 0,
    }
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let step = match &rest.as_bytes()[at..] {
            [b'/', b'*', ..] => {
                depth += 1;
                2
            }
            [b'*', b'/', ..] => {
                depth -= 1;
                2
            }
            _ => 1,
        };
        at += step;
        if depth == 0 {
            break;
        }
    }
    at
}

fn quoted(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == mark => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

#[test]
fn strings_and_comments_are_not_code() {
    let text = r##"let a = "crate::x \" y"; // crate::y
/* crate /* :: */ z */ let b = r#"crate::"z"#; let c: &'static str = 'q'; let d = '\''; crate::real();"##;
    let code = blanked(text);
    assert_eq!(code.len(), text.len());
    let words: Vec<&str> = tokens(&code).iter().map(|token| token.text).filter(|word| is_word(word)).collect();
    assert_eq!(words, ["let", "a", "let", "b", "let", "c", "static", "str", "let", "d", "crate", "real"]);
}

#[test]
fn every_path_that_code_names_is_found() {
    let text = "use crate::a::{self, b::C, d::{E as F, *}};\nfn f(x: super::g::H) { $crate::i::j!(k.l::<m::N>()) }";
    let file = File::new("src/room/file.rs", text);
    let names: Vec<String> = file.names().iter().map(|name| name.segments.join("::")).collect();
    let expected =
        ["crate::a", "crate::a::b::C", "crate::a::d::E", "crate::a::d::*", "super::g::H", "crate::i::j", "m::N"];
    assert_eq!(names, expected);
    assert_eq!(file.place(file.names()[4].at), "src/room/file.rs:2");
}
