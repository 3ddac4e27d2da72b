//! The page that members answer in a browser, offline: one file with everything inside. What becomes of the answers is
//! not known here.

use super::editions::Editions;
use crate::error::Result;
use crate::model::checkpoint::Checkpoint;

// In this order: a file imports only from files above it.
mod words;
mod edition;
mod data;
mod paper;
mod document;

/// Who asks for answers, and for what.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// Name of the organisation or coalition.
    pub organisation: &'a str,
    /// The occasion that is answered for.
    pub checkpoint: &'a Checkpoint,
    /// Code of the language to begin in, where the browser asks for none that is there.
    pub language: &'a str,
}

/// The page, with the questionnaire as it was frozen in every language it is there in.
///
/// # Errors
/// Never with a questionnaire: all of it can be said in JSON.
pub fn page(asking: &Asking<'_>, editions: &Editions) -> Result<String> {
    let path = asking.checkpoint.path.as_deref();
    let source = edition::on_path(&editions.source, path);
    let others: Vec<_> = editions.others.iter().map(|said| edition::on_path(said, path)).collect();
    let spoken = words::Spoken { organisation: asking.organisation, floors: asking.checkpoint.rules.floors };
    let said = std::iter::once(&source).chain(&others);
    let editions: Vec<_> = said.map(|said| edition::Edition::of(said, &source, &spoken)).collect();
    let first = editions.iter().position(|edition| edition.language == asking.language).unwrap_or(0);
    let occasion = data::Occasion { organisation: asking.organisation, checkpoint: asking.checkpoint, first };
    let data = data::write(&occasion, &source, &editions)?;
    Ok(document::draw(asking.organisation, &editions, first, &data))
}
