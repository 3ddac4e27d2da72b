//! The commitments of a journal: each a file, with one beside it once it is done or dropped. How the files are written
//! is known to `plan_file`.

use std::path::{Path, PathBuf};

use super::load::kept;
use super::names::check_name;
use super::names::{id_of, is_id};
use super::plan_file::{read, read_done, read_dropped, write, write_outcome};
use super::settings;
use super::store::still_there;
use crate::error::{Failure, Problem, Result};
use crate::files::{self, Listed};
use crate::message;
use crate::model::plan::{Commitment, Outcome};
use crate::text::shown;

/// Name of the folder that holds the commitments.
pub(super) const PLAN: &str = "plan";

/// How the names of the files end; a commitment's own ending fits the other two as well, but what is before it is no id then.
const OWN: &str = ".toml";
const DONE: &str = ".done.toml";
const DROPPED: &str = ".dropped.toml";

/// All commitments, in the order they were made.
pub(super) fn all(journal: &Path) -> Result<Vec<Commitment>> {
    let mut problems = Vec::new();
    let commitments = look(&files::list(&journal.join(PLAN))?, &mut problems);
    if problems.is_empty() { Ok(commitments) } else { Err(Failure::from(problems)) }
}

/// The commitments among these files, in the order they were made, and what is wrong with them.
pub(super) fn look(listed: &[Listed], problems: &mut Vec<Problem>) -> Vec<Commitment> {
    let mut commitments = Vec::new();
    for entry in listed.iter().filter(|entry| id_of(&entry.name, OWN).is_some()) {
        commitments.extend(kept(one(entry), problems));
    }
    commitments.sort_by(|one: &Commitment, other| (one.made, &one.id).cmp(&(other.made, &other.id)));
    commitments
}

/// The id of the commitment that a file belongs to, if it belongs to one.
pub(super) fn commitment_of(name: &str) -> Option<&str> {
    [DONE, DROPPED, OWN].into_iter().find_map(|ending| id_of(name, ending))
}

/// The commitment a person means by its id or a beginning of it.
pub(super) fn pick<'a>(commitments: &'a [Commitment], name: &str) -> Result<&'a Commitment> {
    let wanted = name.trim().to_ascii_lowercase();
    let fits: Vec<&Commitment> =
        commitments.iter().filter(|known| !wanted.is_empty() && known.id.starts_with(&wanted)).collect();
    match fits.as_slice() {
        [only] => Ok(only),
        [] => Err(Problem::new(message!("plan-unknown", id = shown(name))).hint(message!("plan-unknown-hint")).into()),
        several => {
            let ids: Vec<String> = several.iter().map(|known| format!("`{}`", known.id)).collect();
            let problem = Problem::new(message!("plan-ambiguous", id = shown(name), count = ids.len()));
            Err(problem.hint(message!("plan-ambiguous-hint", ids = ids)).into())
        }
    }
}

/// Stores a new commitment.
pub(super) fn commit(journal: &Path, commitment: &Commitment) -> Result<()> {
    still_there(journal)?;
    check_name(message!("plan-name-what"), &commitment.what)?;
    check_name(message!("plan-name-who"), &commitment.who)?;
    if !is_id(&commitment.id) {
        let problem = Problem::new(message!("response-id-malformed", id = shown(&commitment.id)));
        return Err(problem.hint(message!("response-id-malformed-hint")).into());
    }
    files::create_folder(&journal.join(PLAN))?;
    files::create_once(&file_of(journal, &commitment.id, OWN), write(commitment)?.as_bytes())
}

/// Says what became of a commitment that stands.
pub(super) fn settle(journal: &Path, id: &str, outcome: &Outcome) -> Result<Commitment> {
    still_there(journal)?;
    let _turn = files::turn(&journal.join(settings::FILE));
    let commitments = all(journal)?;
    let commitment = pick(&commitments, id)?;
    let settled = match commitment.outcome {
        Outcome::Open => None,
        Outcome::Done { .. } => Some(message!("plan-done-already", what = shown(&commitment.what))),
        Outcome::Dropped { .. } => Some(message!("plan-dropped-already", what = shown(&commitment.what))),
    };
    if let Some(settled) = settled {
        return Err(Problem::new(settled).hint(message!("plan-settled-hint")).into());
    }
    let ending = if matches!(outcome, Outcome::Done { .. }) { DONE } else { DROPPED };
    if let Some(text) = write_outcome(outcome)? {
        files::create_once(&file_of(journal, &commitment.id, ending), text.as_bytes())?;
    }
    Ok(Commitment { outcome: outcome.clone(), ..commitment.clone() })
}

fn file_of(journal: &Path, id: &str, ending: &str) -> PathBuf {
    journal.join(PLAN).join(format!("{id}{ending}"))
}

/// A commitment with what became of it. Of two outcomes, which two programs on a shared drive may write, the earlier counts.
fn one(entry: &Listed) -> Result<Commitment> {
    let id = id_of(&entry.name, OWN).unwrap_or_default();
    let commitment = read(&files::read(&entry.path)?)?;
    if commitment.id != id {
        let message = message!("response-id-other", id = shown(&commitment.id));
        return Err(Problem::new(message).in_file(&entry.path).hint(message!("response-id-other-hint")).into());
    }
    let beside = |ending: &str| Some(entry.path.with_file_name(format!("{id}{ending}"))).filter(|path| path.exists());
    let done = beside(DONE).map(|path| read_done(&files::read(&path)?)).transpose()?;
    let dropped = beside(DROPPED).map(|path| read_dropped(&files::read(&path)?)).transpose()?;
    let outcome = done.into_iter().chain(dropped).min_by_key(|outcome| match outcome {
        Outcome::Done { at, .. } | Outcome::Dropped { at, .. } => Some(*at),
        Outcome::Open => None,
    });
    Ok(Commitment { outcome: outcome.unwrap_or(Outcome::Open), ..commitment })
}
