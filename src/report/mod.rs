//! One computed report, and a file for each way of showing it. Renderers decide nothing.
