//! One file a command, named as typed, with one public function of that name.

pub mod assess;
pub mod check;
pub mod checkpoint;
pub mod collect;
pub mod completions;
pub mod export;
pub mod form;
pub mod init;
pub mod kit;
pub mod man;
pub mod measure;
pub mod next;
pub mod overview;
pub mod plan;
pub mod progress;
pub mod questionnaire;
pub mod reflect;
pub mod report;
pub mod schema;
pub mod score;
pub mod show;
pub mod withdraw;

use crate::app::App;
use crate::args::Command;
use crate::error::Result;

/// Runs a command; without one, tells where one stands.
///
/// # Errors
/// Everything that stood in its way.
pub fn run(command: &Option<Command>, app: &mut App) -> Result<()> {
    match command {
        None => overview::overview(app),
        Some(Command::Init(args)) => init::init(args, app),
        Some(Command::Assess(args)) => assess::assess(args, app),
        Some(Command::Show(args)) => show::show(args, app),
        Some(Command::Next(args)) => next::next(args, app),
        Some(Command::Progress(args)) => progress::progress(args, app),
        Some(Command::Checkpoint(args)) => checkpoint::checkpoint(args, app),
        Some(Command::Form(args)) => form::form(args, app),
        Some(Command::Kit(args)) => kit::kit(args, app),
        Some(Command::Collect(args)) => collect::collect(args, app),
        Some(Command::Withdraw(args)) => withdraw::withdraw(args, app),
        Some(Command::Report(args)) => report::report(args, app),
        Some(Command::Export(args)) => export::export(args, app),
        Some(Command::Plan(args)) => plan::plan(args, app),
        Some(Command::Reflect(args)) => reflect::reflect(args, app),
        Some(Command::Measure(args)) => measure::measure(args, app),
        Some(Command::Questionnaire(args)) => questionnaire::questionnaire(args, app),
        Some(Command::Check) => check::check(app),
        Some(Command::Score(args)) => score::score(args, app),
        Some(Command::Schema(args)) => schema::schema(args, app),
        Some(Command::Completions(args)) => completions::completions(args, app),
        Some(Command::Man(args)) => man::man(args, app),
    }
}
