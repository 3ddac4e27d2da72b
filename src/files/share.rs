//! Work on many things shared between the processor's cores. What the work is, is not known here.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

/// Fewer things than this are not worth a thread.
const WORTH_IT: usize = 256;
/// More threads than this only get into each other's way at the disk.
const MOST: usize = 4;

/// Does some work on each share of the things and gives what came of it, in their order.
pub fn shared<T: Sync, R: Send>(things: &[T], work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    if things.len() < WORTH_IT { vec![work(things)] } else { on_cores(things, work) }
}

/// Does some work on each of the things, of which every one is worth a thread, and gives what came of it, in their order.
pub fn each<'a, T: Sync, R: Send>(things: &'a [T], work: impl Fn(&'a T) -> R + Sync) -> Vec<R> {
    on_cores(things, |things| things.iter().map(&work).collect::<Vec<_>>()).into_iter().flatten().collect()
}

fn on_cores<'a, T: Sync, R: Send>(things: &'a [T], work: impl Fn(&'a [T]) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = things.len().div_ceil(cores.min(MOST)).max(1);
    let work = &work;
    thread::scope(|scope| {
        let threads: Vec<_> = things.chunks(share).map(|things| scope.spawn(move || work(things))).collect();
        // A fault in a thread is a fault of whoever asked for the work.
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|fault| resume_unwind(fault))).collect()
    })
}
