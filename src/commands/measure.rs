//! `coready measure`: what a coalition counts for itself. It stands beside the scores and is never mixed into them.

use crate::app::App;
use crate::args::Measure as Args;
use crate::error::{Failure, Problem, Result};
use crate::journal::{Journal, Stored};
use crate::message;
use crate::model::measure::{Amount, Counted, Value};
use crate::model::questionnaire::Measure;
use crate::report::{self, CountedAt};
use crate::text::shown;

/// Lists measures with what was counted, or stores a value of one for a checkpoint.
///
/// # Errors
/// When there is no such measure or checkpoint, the value is no number, or it cannot be stored.
pub fn measure(args: &Args, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    match (&args.id, &args.value) {
        (Some(id), Some(value)) => store(id, value, args, &journal, app),
        (id, _) => list(id.as_deref(), &journal, app),
    }
}

fn store(id: &str, typed: &str, args: &Args, journal: &Journal, app: &mut App) -> Result<()> {
    let stored = occasion(args.checkpoint.as_deref(), journal)?;
    let measure = known(id, &stored, journal)?;
    let amount = amount(typed, app)?;
    let note = args.note.clone().filter(|note| !note.trim().is_empty());
    let value = Value { id: (app.ids)(), measure, amount, note, recorded: (app.clock)().moment };
    let checkpoint = &stored.checkpoint.id;
    let before = Counted::of(&journal.values(checkpoint)?, &[]);
    journal.store_value(checkpoint, &value)?;
    let number = app.catalogue.number(value.amount.text());
    app.print_message(&message!(
        "measure-stored",
        title = shown(&value.measure.title),
        value = number,
        unit = shown(&value.measure.unit),
        checkpoint = checkpoint
    ))?;
    if let Some(before) = before.iter().find(|before| before.measure.id == value.measure.id) {
        app.note(&message!("measure-before", value = app.catalogue.number(before.value.amount.text())));
    }
    Ok(())
}

/// The checkpoint named, else the newest, whether or not anyone has answered.
fn occasion(name: Option<&str>, journal: &Journal) -> Result<Stored> {
    if name.is_some() {
        return journal.checkpoint(name);
    }
    let none = || Problem::new(message!("measure-no-checkpoint")).hint(message!("measure-no-checkpoint-hint"));
    journal.checkpoints()?.pop().ok_or_else(|| none().into())
}

/// The measure of this id, whatever the case, as the checkpoint, `coready.toml` or the questionnaire has it.
fn known(id: &str, stored: &Stored, journal: &Journal) -> Result<Measure> {
    let find = |measures: Vec<Measure>| measures.into_iter().find(|known| known.id.eq_ignore_ascii_case(id));
    if let Some(found) = find(journal.measures_of(Some(stored), None)) {
        return Ok(found);
    }
    let questionnaire = journal.questionnaire()?;
    let measures = journal.measures_of(Some(stored), Some(&questionnaire));
    let ids: Vec<String> = measures.iter().map(|known| format!("`{}`", known.id)).collect();
    find(measures).ok_or_else(|| unknown(id, ids))
}

fn unknown(id: &str, known: Vec<String>) -> Failure {
    let problem = Problem::new(message!("measure-unknown", id = shown(id)));
    let hint =
        if known.is_empty() { message!("measure-none-hint") } else { message!("measure-unknown-hint", ids = known) };
    problem.hint(hint).into()
}

fn amount(typed: &str, app: &App) -> Result<Amount> {
    let amount = app.catalogue.typed_number(typed).and_then(|digits| digits.parse().ok());
    amount.ok_or_else(|| {
        let problem = Problem::new(message!("measure-no-number", value = shown(typed)));
        Failure::usage(problem.hint(message!("measure-no-number-hint", example = app.catalogue.number("1234.5"))))
    })
}

fn list(id: Option<&str>, journal: &Journal, app: &mut App) -> Result<()> {
    let checkpoints = journal.checkpoints()?;
    let questionnaire = app.in_language(journal, &journal.questionnaire()?)?;
    let mut measures = journal.measures_of(None, Some(&questionnaire));
    let mut counted = Vec::new();
    for stored in &checkpoints {
        let values = journal.values(&stored.checkpoint.id)?;
        for value in values.iter().rev() {
            if !measures.iter().any(|known| known.id.eq_ignore_ascii_case(&value.measure.id)) {
                measures.push(value.measure.clone());
            }
        }
        counted.push(CountedAt { checkpoint: &stored.checkpoint, counted: Counted::of(&values, &measures) });
    }
    if let Some(id) = id {
        let ids: Vec<String> = measures.iter().map(|known| format!("`{}`", known.id)).collect();
        measures.retain(|known| known.id.eq_ignore_ascii_case(id));
        if measures.is_empty() {
            return Err(unknown(id, ids));
        }
    }
    if measures.is_empty() {
        return app.print_message(&message!("measure-none"));
    }
    app.print_page(&report::measures_page(&measures, &counted, &app.catalogue))
}
