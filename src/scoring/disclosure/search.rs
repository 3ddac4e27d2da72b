//! The exact search for a combination of rows that is about too few people.
//!
//! Some people settle everything if nothing can be worked out in which none of them has a part. So whoever works out
//! something about few people has some of these among them. Of several such hands, with nobody in two of them, the few can
//! have many only in one: so it is enough to look for those who have few in it. This is how the least distance of a code
//! is found (Brouwer and Zimmermann; Betten et al. 2006, Error-Correcting Linear Codes, section 1.8).

use super::crowd::Crowd;
use super::hands::hands;
use super::solved::Solved;

/// So many weights are worked out for one answer at most; real coalitions take a few thousand.
const EFFORT: usize = 400_000;

/// Whether some combination of the rows with a part of one that is not known is about at most so many people, and about
/// somebody; also where that cannot be found out in time.
pub(super) fn singles_out(crowd: &Crowd, few: usize) -> bool {
    if few == 0 {
        return false;
    }
    let hands = hands(crowd, few + 1);
    // There is one of the few in each hand, so that these are more than few if there are so many more in some of them.
    let more = few + 1 - hands.len();
    let mut left = EFFORT;
    hands.iter().enumerate().any(|(at, hand)| {
        let most = more / hands.len() + usize::from(at < more % hands.len());
        most > 0 && Solved::of(crowd, hand).singles_out(hand, most, few, &mut left)
    })
}
