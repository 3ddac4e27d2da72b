//! Which prompt comes next: a value without input or output.
