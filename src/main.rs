//! The program: the real world goes in, an exit code comes out.

use std::process::ExitCode;

fn main() -> ExitCode {
    match coready::app::App::real() {
        Ok(mut app) => coready::run(std::env::args_os(), &mut app).into(),
        Err(error) => {
            // Without a world there is nobody to say it in their language.
            let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("coready: {error}\n").as_bytes());
            coready::error::Exit::AtFault.into()
        }
    }
}
