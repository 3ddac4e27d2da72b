//! `coready questionnaire new`: writes a file to begin from. What stands in it is known to `content`.

use std::path::PathBuf;

use crate::app::App;
use crate::args::NewQuestionnaire;
use crate::content;
use crate::error::Result;
use crate::files;
use crate::message;

/// Writes a commented questionnaire that has no mistake into the folder one is in.
///
/// # Errors
/// When this cannot be an id, or there is a file of that name.
pub(super) fn new(args: &NewQuestionnaire, app: &mut App) -> Result<()> {
    let text = content::skeleton(&args.id, app.catalogue.language().code())?;
    let file = PathBuf::from(format!("{}.toml", args.id));
    files::create_once(&app.folder.join(&file), text.as_bytes())?;
    app.note(&message!("questionnaire-new", file = &*file));
    Ok(())
}
