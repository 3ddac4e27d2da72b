//! Tests of the journal: making and finding one, answers, storing, drafts, and everything that can go wrong with a disk.

mod answers;
mod beside;
mod desk;
mod drafts;
mod faults;
mod making;
mod picking;
mod receiving;
mod storing;
mod versions;
mod whole;
