//! The scoring as SQL, on real engines: equal to that of the program, row by row and group by group.

mod answers;
mod engines;
mod groups;
mod million;
mod program;
mod rows;
mod written;
