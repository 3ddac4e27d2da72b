//! Asking a person: at a terminal, as numbered lines, or from a script.
