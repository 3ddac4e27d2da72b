//! Tests of the report: what a page says at several widths, and what the published JSON holds.

mod coalition;
mod handout;
mod handout_page;
mod json;
mod kit;
mod kit_page;
mod layout;
mod many;
mod markdown;
mod pages;
mod privacy;
mod progress;
mod waves;
