//! What comes back from other tools: tables as they write them, in every dialect, whole and damaged.

mod attack;
mod command;
mod dialects;
mod hostile;
mod reading;
mod round;
mod tools;
