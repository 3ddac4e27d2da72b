//! Taking the answer sets of many into the open checkpoint, each once, whole and never after it was closed. How they
//! were handed in and read is not known here.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;

use super::checkpoint_file::{CLOSED, RESPONSES};
use super::frozen::Frozen;
use super::load::{checkpoint_folders, frozen};
use super::names::{id_of, is_id};
use super::response_file::write_response;
use super::response_quick::Known;
use super::responses::{WITHDRAWN, read_one};
use super::settings;
use super::store::{open_one, still_there};
use crate::error::{Problem, Result};
use crate::files::set::FileSet;
use crate::files::{self, Listed, NewFile};
use crate::message;
use crate::model::checkpoint::{Checkpoint, Respondents};
use crate::model::response::Response;
use crate::text::shown;

/// The open checkpoint of a journal of many, and what is answered in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    /// The checkpoint.
    pub checkpoint: Checkpoint,
    /// Its questionnaire.
    pub frozen: Frozen,
}

/// What became of one answer set that was handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was not there, and is now.
    New,
    /// The same answers are there under the same id: in the checkpoint of this id.
    There(String),
    /// Other answers are there under the same id, in the checkpoint of this id; they stay, and this set was refused.
    Differs(String),
    /// It was withdrawn from the checkpoint of this id, and was refused.
    Withdrawn(String),
}

/// The open checkpoint of many.
pub(super) fn taking(journal: &Path) -> Result<Taking> {
    still_there(journal)?;
    let Some(checkpoint) = open_one(journal)? else {
        let problem = Problem::new(message!("checkpoint-none-open"));
        return Err(problem.hint(message!("checkpoint-none-open-many-hint")).into());
    };
    if checkpoint.respondents != Respondents::Many {
        let problem = Problem::new(message!("checkpoint-takes-one", checkpoint = &checkpoint.id));
        return Err(problem.hint(message!("checkpoint-takes-one-hint")).into());
    }
    let frozen = frozen(journal, &checkpoint.id)?;
    Ok(Taking { checkpoint, frozen })
}

/// What would become of answer sets, one by one in their order; nothing is stored.
pub(super) fn fates(journal: &Path, taking: &Taking, responses: &[Response]) -> Result<Vec<Fate>> {
    still_there(journal)?;
    responses.iter().try_for_each(|response| whole_id(&response.id))?;
    let folders = checkpoint_folders(journal)?;
    let held = held(&folders)?;
    let mut shelf = Shelf::of(journal, taking);
    let mut earlier: HashMap<&str, &Response> = HashMap::new();
    let mut fates = Vec::with_capacity(responses.len());
    for response in responses {
        let fate = match (earlier.get(response.id.as_str()), held.get(response.id.as_str())) {
            (_, Some(Held { folder, withdrawn: true })) => Fate::Withdrawn(folder.name.clone()),
            (_, Some(Held { folder, withdrawn: false })) => shelf.beside(folder, response)?,
            (Some(first), None) if alike(first, response) => Fate::There(taking.checkpoint.id.clone()),
            (Some(_), None) => Fate::Differs(taking.checkpoint.id.clone()),
            (None, None) => Fate::New,
        };
        earlier.entry(&response.id).or_insert(response);
        fates.push(fate);
    }
    Ok(fates)
}

/// Stores answer sets and tells what became of each, in their order. Those that are new are whole and on the disk when
/// this returns; whoever is stopped before may hand in all of them again.
///
/// One's turn is waited for and shared with who closes and who withdraws, so that among the programs of one machine
/// nothing gets in between. Where a shared drive knows no turns, it is looked again once the sets have their names: if the
/// checkpoint is closed or a set withdrawn by then, the name is taken away again, and the set was never accepted.
pub(super) fn receive(journal: &Path, taking: &Taking, responses: &[Response]) -> Result<Vec<Fate>> {
    let _turn = files::turn(&journal.join(settings::FILE));
    let mut fates = fates(journal, taking, responses)?;
    let folder = checkpoint_folders(journal)?.into_iter().find(|folder| folder.name == taking.checkpoint.id);
    let folder = folder.filter(|folder| !is_closed(folder)).ok_or_else(|| closed(taking))?;
    let (new, fates_of_new): (Vec<&Response>, Vec<&mut Fate>) =
        responses.iter().zip(&mut fates).filter(|(_, fate)| **fate == Fate::New).unzip();
    if new.is_empty() {
        return Ok(fates);
    }
    let place = folder.path.join(RESPONSES);
    let set = FileSet::write(&place, &new, |response| written(response, taking))?;
    let mut shelf = Shelf::of(journal, taking);
    let at_once = set.place_first()?;
    let mut stored = Vec::new();
    let placed = new.into_iter().zip(fates_of_new).try_for_each(|(response, fate)| {
        if at_once || set.place(&file_of(response))? {
            stored.push((response, fate));
        } else {
            *fate = shelf.beside(&folder, response)?;
        }
        Ok(())
    });
    let accepted = accepted(&folder, &set, taking, stored);
    set.end()?;
    placed.and(accepted).map(|()| fates)
}

/// Takes back what was closed or withdrawn before it had its name.
fn accepted(folder: &Listed, set: &FileSet, taking: &Taking, stored: Vec<(&Response, &mut Fate)>) -> Result<()> {
    if is_closed(folder) {
        stored.iter().try_for_each(|(response, _)| set.take_back(&file_of(response)))?;
        return Err(closed(taking).into());
    }
    let held = held(std::slice::from_ref(folder))?;
    for (response, fate) in stored {
        if held.get(&response.id).is_some_and(|held| held.withdrawn) {
            set.take_back(&file_of(response))?;
            *fate = Fate::Withdrawn(folder.name.clone());
        }
    }
    Ok(())
}

fn is_closed(folder: &Listed) -> bool {
    folder.path.join(CLOSED).exists()
}

fn file_of(response: &Response) -> String {
    format!("{}.json", response.id)
}

/// An answer set as the file it will be.
fn written(response: &Response, taking: &Taking) -> Result<NewFile> {
    let text = write_response(response, &taking.checkpoint.id, &taking.frozen.questionnaire)?;
    Ok(NewFile { name: file_of(response), bytes: text.into_bytes(), day: Some(response.date) })
}

/// Where an answer set is, or was before it was withdrawn.
struct Held<'a> {
    folder: &'a Listed,
    withdrawn: bool,
}

/// Every answer set of a journal by its id.
fn held(folders: &[Listed]) -> Result<HashMap<String, Held<'_>>> {
    let mut held = HashMap::new();
    for folder in folders {
        for file in files::list(&folder.path.join(RESPONSES))? {
            if let Some(id) = id_of(&file.name, WITHDRAWN) {
                held.insert(id.to_owned(), Held { folder, withdrawn: true });
            } else if let Some(id) = id_of(&file.name, ".json") {
                held.entry(id.to_owned()).or_insert(Held { folder, withdrawn: false });
            }
        }
    }
    Ok(held)
}

/// The questionnaires of a journal, each read once, so that what is stored can be read again.
struct Shelf<'a> {
    journal: &'a Path,
    taking: &'a Taking,
    others: HashMap<String, Frozen>,
}

impl<'a> Shelf<'a> {
    fn of(journal: &'a Path, taking: &'a Taking) -> Self {
        Self { journal, taking, others: HashMap::new() }
    }

    /// What an answer set is beside the one of the same id that is stored in a checkpoint.
    fn beside(&mut self, folder: &Listed, response: &Response) -> Result<Fate> {
        let name = file_of(response);
        let file = Listed { path: folder.path.join(RESPONSES).join(&name), name, is_folder: false };
        let there = read_one(&file, &Known::of(&self.frozen(folder)?.questionnaire))?.response;
        let fate = if alike(&there, response) { Fate::There } else { Fate::Differs };
        Ok(fate(folder.name.clone()))
    }

    fn frozen(&mut self, folder: &Listed) -> Result<&Frozen> {
        if folder.name == self.taking.checkpoint.id {
            return Ok(&self.taking.frozen);
        }
        match self.others.entry(folder.name.clone()) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(unknown) => Ok(unknown.insert(frozen(self.journal, &folder.name)?)),
        }
    }
}

/// Whether two sets of one id say the same. The day and the language may be those of whoever handed it in.
fn alike(one: &Response, other: &Response) -> bool {
    let Response { id, language: _, date: _, path, member, code, together, about, declared, answers, reflections } =
        one;
    (id, path, member, code, together) == (&other.id, &other.path, &other.member, &other.code, &other.together)
        && (about, declared, answers, reflections)
            == (&other.about, &other.declared, &other.answers, &other.reflections)
}

fn whole_id(id: &str) -> Result<()> {
    if is_id(id) {
        return Ok(());
    }
    let problem = Problem::new(message!("response-id-malformed", id = shown(id)));
    Err(problem.hint(message!("response-id-malformed-hint")).into())
}

fn closed(taking: &Taking) -> Problem {
    let message = message!("checkpoint-closed-meanwhile", checkpoint = &taking.checkpoint.id);
    Problem::new(message).hint(message!("checkpoint-closed-meanwhile-hint"))
}
