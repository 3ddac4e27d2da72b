//! Every test of the program in one binary: a module for each feature, one harness.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod authoring;
mod collecting;
mod batch;
mod content;
mod crash;
mod documents;
mod exchange;
mod exporting;
mod form;
mod harness;
mod house;
mod interview;
mod journal;
mod languages;
mod program;
mod prompt;
mod reading;
mod report;
mod scoring;
mod sources;
mod sql;
mod tables;
mod terminal;
