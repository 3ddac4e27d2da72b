//! See how ready a collaboration is, and what to do next.
//!
//! # The way through the house
//!
//! One value taken from its TOML file to the report passes through the rooms in this order; a room
//! imports only from rooms above it, and a test holds that.
//!
//! 1. [`content`] reads a questionnaire from TOML, with every mistake at once, into the plain data of [`model`].
//! 2. [`interview`] decides what to ask next; a [`prompt`] asks it; each reply is a line in a draft of the [`journal`].
//! 3. The journal keeps the finished response with its checkpoint, in files that are created once.
//! 4. [`scoring`] turns responses into exact scores, two readings of the stage and next tasks.
//! 5. [`report`] computes what is to be shown; one file for each way of showing it renders that.
//! 6. [`exchange`] makes forms of a questionnaire for the tools that people already use, and reads what comes back from them.
//! 7. [`batch`] scores any number of rows at once, in one pass over the bytes.
//! 8. [`commands`] has a file for each command; [`args`] is the command line as data, [`app`] the outside world.
//!
//! Every word a person sees is in the catalogue of [`text`] or in a questionnaire; what goes wrong is an
//! [`error`] made of such words, a place and a hint. [`files`] knows how to write so that nothing is lost.

// The order of the rooms: each imports only from those above it.
pub mod time;
pub mod text;
pub mod error;
pub mod files;
pub mod model;
pub mod content;
pub mod scoring;
pub mod interview;
pub mod report;
pub mod journal;
pub mod exchange;
pub mod batch;
pub mod prompt;
pub mod args;
pub mod app;
pub mod commands;

use std::ffi::OsString;
use std::rc::Rc;

use app::App;
use error::Exit;

/// Runs one command line, the program's name first, in the given world.
pub fn run(arguments: impl IntoIterator<Item = OsString>, app: &mut App) -> Exit {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    app.speak(args::language(&arguments).as_deref());
    let catalogue = Rc::clone(&app.catalogue);
    let args = match args::parse(arguments, &|id| catalogue.look_up(id)) {
        Ok(args) => args,
        Err(said) => return app.say_usage(&said),
    };
    if let Err(failure) = app.settle(&args.global) {
        return app.tell(&failure);
    }
    match commands::run(&args.command, app) {
        Ok(()) => Exit::Done,
        Err(failure) => app.tell(&failure),
    }
}
