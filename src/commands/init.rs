//! `coready init`: makes a journal. What is in one is known to `journal`.

use std::path::Path;

use crate::app::App;
use crate::args::{Init, Respondents as Who};
use crate::content;
use crate::error::{Problem, Result};
use crate::journal::{Journal, Settings};
use crate::message;
use crate::model::checkpoint::{Respondents, Rules};

/// Makes a journal, and says how to go on.
///
/// # Errors
/// When there is one already, the questionnaire has mistakes, or nothing can be written there.
pub fn init(args: &Init, app: &mut App) -> Result<()> {
    let folder = args.folder.as_ref().map_or_else(|| app.folder.clone(), |folder| app.folder.join(folder));
    let named = args.organisation.clone();
    let named = named.or_else(|| folder.file_name().map(|name| name.to_string_lossy().into_owned()));
    let organisation = named
        .ok_or_else(|| Problem::new(message!("organisation-unnamed")).hint(message!("organisation-unnamed-hint")))?;
    let questionnaire = content::find(&args.questionnaire, &app.folder)?;
    let settings = Settings {
        organisation,
        questionnaire: reference(&args.questionnaire, &folder, &app.folder),
        respondents: match args.respondents {
            Who::One => Respondents::One,
            Who::Together => Respondents::Together,
            Who::Many => Respondents::Many,
        },
        language: None,
        rules: Rules::default(),
    };
    let journal = Journal::init(&folder, &settings, &app.catalogue)?;
    let questionnaire = app.in_language(&journal, &questionnaire)?;
    app.print_message(&message!(
        "journal-made",
        organisation = settings.organisation,
        folder = &*journal.folder,
        questionnaire = questionnaire.title
    ))?;
    app.note(&match args.respondents {
        Who::One => message!("journal-made-one"),
        Who::Together => message!("journal-made-together"),
        Who::Many => message!("journal-made-many"),
    });
    Ok(())
}

/// How the journal names its questionnaire: a file of one's own is found from the journal, wherever one is.
fn reference(which: &str, journal: &Path, here: &Path) -> String {
    if !content::is_file(which) || journal == here {
        return which.to_owned();
    }
    let file = here.join(which);
    file.strip_prefix(journal).unwrap_or(&file).display().to_string()
}
