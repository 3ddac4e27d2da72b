//! The whole program, run in a world of its own: what a person is asked, what is printed and what is stored.

mod walk;
