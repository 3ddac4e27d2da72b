//! Which groups go together with those under a floor. Where those that are hidden in a task are together fewer than the
//! floor, the mean of all and those of the other groups would give their mean; so the smallest of the others is hidden too.
//! What is shown of a group is not worked out here.

use std::cmp::Ordering;
use std::num::NonZeroUsize;
use std::ops::Range;
use std::slice;
use std::thread;

use super::groups::{Coding, Hidden};
use super::rows::{split, unquoted};
use super::shards::{Codes, Shard};
use crate::model::checkpoint::Floors;

/// A group: the position of its shard, and its own in there.
pub(super) type Place = (u32, u32);

/// What is hidden beside what is under a floor.
pub(super) struct Withheld(Vec<Along>);

/// The groups that are hidden along with smaller ones in a task: of their mean, and of their spreads.
struct Along {
    mean: Option<Place>,
    spread: Option<Place>,
}

/// Where the groups are, and how their keys and codes are read.
pub(super) struct Groups<'a> {
    pub(super) places: &'a [Place],
    pub(super) shards: &'a [&'a Shard],
    pub(super) coding: &'a Coding<'a>,
    pub(super) delimiter: u8,
}

/// The groups of a task seen so far.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// How many have a score in groups under the floor.
    under: u64,
    /// The smallest group that is not, and how many have a score there.
    next: Option<(u64, Place)>,
}

impl Withheld {
    /// Looks at every group, unless it is plain before that enough are hidden.
    pub(super) fn of(groups: &Groups<'_>, floors: Floors, threads: NonZeroUsize) -> Self {
        let floors = [floors.mean as u64, floors.other as u64];
        let nothing = vec![[Seen::default(); 2]; groups.coding.tasks()];
        if floors.iter().all(|floor| *floor <= 1) {
            return Self(nothing.iter().map(|_| Along { mean: None, spread: None }).collect());
        }
        let share = groups.places.len().div_ceil(threads.get()).max(1);
        let seen = thread::scope(|scope| {
            let look = |places| scope.spawn(move || groups.look(places, floors));
            let workers: Vec<_> = groups.places.chunks(share).map(look).collect();
            let seen = workers.into_iter().map(|worker| worker.join().expect("nothing in it panics"));
            seen.fold(nothing, |all, more| groups.together(all, &more))
        });
        let along = |seen: &Seen, floor| seen.next.filter(|_| (1..floor).contains(&seen.under)).map(|(_, place)| place);
        let of_task =
            |[mean, spread]: &[Seen; 2]| Along { mean: along(mean, floors[0]), spread: along(spread, floors[1]) };
        Self(seen.iter().map(of_task).collect())
    }

    /// What is hidden of a group in the task at this position.
    pub(super) fn hidden(&self, task: usize, place: Place) -> Hidden {
        let along = self.0.get(task);
        let is = |of: fn(&Along) -> Option<Place>| along.and_then(of) == Some(place);
        Hidden { mean: is(|along| along.mean), spread: is(|along| along.spread) }
    }
}

impl<'a> Groups<'a> {
    /// The key of a group.
    pub(super) fn key(&self, (shard, group): Place) -> &'a [u8] {
        self.shards[shard as usize].key(group as usize)
    }

    fn look(&self, places: &[Place], floors: [u64; 2]) -> Vec<[Seen; 2]> {
        let mut seen = vec![[Seen::default(); 2]; self.coding.tasks()];
        let Some(mut codes) = self.shards.first().map(|shard| Codes::of(shard.shape())) else { return seen };
        for place in places {
            let group = (self.shards[place.0 as usize], place.1 as usize);
            Codes::gather(slice::from_mut(&mut codes), &[group]);
            for (of_task, scored) in seen.iter_mut().zip(self.coding.scored(&codes)) {
                for (seen, floor) in of_task.iter_mut().zip(floors) {
                    self.see(seen, floor, (scored, *place));
                }
            }
            let is_enough = |of_task: &[Seen; 2]| of_task.iter().zip(floors).all(|(seen, floor)| seen.under >= floor);
            if seen.iter().all(is_enough) {
                break;
            }
        }
        seen
    }

    fn see(&self, seen: &mut Seen, floor: u64, (scored, place): (u64, Place)) {
        if scored < floor {
            seen.under += scored;
        } else {
            seen.next = self.smaller(seen.next, Some((scored, place)));
        }
    }

    fn together(&self, mut all: Vec<[Seen; 2]>, more: &[[Seen; 2]]) -> Vec<[Seen; 2]> {
        for (seen, more) in all.iter_mut().flatten().zip(more.iter().flatten()) {
            seen.under += more.under;
            seen.next = self.smaller(seen.next, more.next);
        }
        all
    }

    /// The smaller of two groups; of the same size, the one whose key comes first.
    fn smaller(&self, one: Option<(u64, Place)>, other: Option<(u64, Place)>) -> Option<(u64, Place)> {
        let (Some(first), Some(second)) = (one, other) else { return one.or(other) };
        let keys = || by_cells(self.key(first.1), self.key(second.1), self.delimiter);
        if first.0.cmp(&second.0).then_with(keys) == Ordering::Greater { other } else { one }
    }
}

/// The order of two keys cell by cell, each by its bytes, as SQL sorts by several columns.
fn by_cells(one: &[u8], other: &[u8], delimiter: u8) -> Ordering {
    if one.contains(&b'"') || other.contains(&b'"') {
        return cells(one, delimiter).cmp(&cells(other, delimiter));
    }
    let cells = |key| <[u8]>::split(key, |byte| *byte == delimiter);
    cells(one).cmp(cells(other))
}

fn cells(key: &[u8], delimiter: u8) -> Vec<Vec<u8>> {
    let line = [key, b"\n"].concat();
    let ranges: Vec<Range<usize>> = split(&line, 0, delimiter).map(|(cells, _)| cells).unwrap_or_default();
    ranges.into_iter().map(|cell| unquoted(&line[cell])).collect()
}
