//! Every test of the program in one binary: a module for each feature, one harness.

mod content;
mod harness;
mod interview;
mod journal;
mod program;
mod prompt;
mod report;
mod scoring;
