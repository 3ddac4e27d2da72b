//! Tests of the report: what a page says at several widths, and what the published JSON holds.

mod json;
mod layout;
mod markdown;
mod pages;
mod progress;
mod waves;
