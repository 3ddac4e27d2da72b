//! Collaboration-readiness self-assessment.

// In this order: a room imports only from rooms above it, and a test holds that.
pub mod content;
pub mod error;
pub mod files;
pub mod interview;
pub mod journal;
pub mod model;
pub mod prompt;
pub mod report;
pub mod scoring;
pub mod text;
pub mod time;
