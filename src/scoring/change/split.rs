//! The voices of one task at two occasions, split into those who are heard both times, those who were there both times
//! and have a score once, and those who were there once. It weighs them as the score does.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::score::Score;
use crate::scoring::disclosure::{Voice, Weighing, Weight};
use crate::scoring::exact::{Fraction, mean_score};

/// A person's score for a task on one occasion.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Heard {
    /// Who, as a number that stays the same over occasions.
    pub(super) person: usize,
    /// The member organisation, where members weigh the same.
    pub(super) member: Option<usize>,
    /// Their mean level.
    pub(super) level: Fraction,
    /// The items it is the mean of, each with how much it weighs; the weights make 1 together.
    pub(super) items: Vec<(usize, Weight)>,
    /// The same in terms of what they say on the occasion: 0 is their score in its own result.
    pub(super) said: Vec<(usize, Weight)>,
}

/// The voices of one occasion, seen from another.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Side {
    /// Heard on both occasions, by the number of the person.
    pub(super) both: Vec<Arc<Heard>>,
    /// Heard on this one and there on the other without a score.
    pub(super) once: Vec<Arc<Heard>>,
    /// There on this occasion only.
    pub(super) alone: Vec<Arc<Heard>>,
}

/// The voices of two occasions.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Split {
    /// On the earlier one.
    pub(super) earlier: Side,
    /// On the later one.
    pub(super) later: Side,
}

/// Everyone who was there on an occasion, with a score or not; and for which member, where members weigh the same.
pub(super) struct Present {
    /// In the order of the responses.
    pub(super) of_responses: Vec<(usize, Option<usize>)>,
    /// In the order of their numbers.
    in_order: BTreeSet<(usize, Option<usize>)>,
}

impl Present {
    /// Those who gave these responses.
    pub(super) fn of(of_responses: Vec<(usize, Option<usize>)>) -> Self {
        let in_order = of_responses.iter().copied().collect();
        Self { of_responses, in_order }
    }

    /// Everyone, without for whom.
    pub(super) fn persons(&self) -> BTreeSet<usize> {
        self.in_order.iter().map(|(person, _)| *person).collect()
    }
}

impl Split {
    /// Splits those who are heard by who was there. Where members weigh the same, who answers for another member is
    /// another voice.
    pub(super) fn of(earlier: (&Present, &[Arc<Heard>]), later: (&Present, &[Arc<Heard>])) -> Self {
        Self { earlier: side(earlier.1, later), later: side(later.1, earlier) }
    }

    /// How far each unit moved that is heard on both occasions, in points: a person, or a member where these weigh the
    /// same. `top` is the scale's highest level.
    pub(super) fn moves(&self, top: usize) -> Vec<(Unit, f64)> {
        let (before, after) = (units(self.earlier.both.iter()), units(self.later.both.iter()));
        let points = |levels: &Vec<Fraction>| Fraction::mean(levels).map(|mean| mean.points(top));
        let pairs = after.into_iter().filter_map(|(unit, later)| {
            let earlier = before.get(&unit).and_then(points)?;
            Some((unit, points(&later)? - earlier))
        });
        pairs.collect()
    }

    /// How many people are heard on one of the two occasions only, or were there on one only.
    pub(super) fn others(&self) -> usize {
        let sides = [&self.earlier, &self.later];
        let others = sides.iter().flat_map(|side| side.once.iter().chain(&side.alone));
        others.map(|heard| heard.person).collect::<BTreeSet<_>>().len()
    }

    /// How many people each of the groups has that are told apart: joined, left, and newly scored on either side.
    pub(super) fn told_apart(&self) -> [usize; 4] {
        [self.later.alone.len(), self.earlier.alone.len(), self.later.once.len(), self.earlier.once.len()]
    }
}

impl Side {
    /// Everyone heard on this occasion.
    pub(super) fn all(&self) -> impl Iterator<Item = &Arc<Heard>> + Clone {
        self.there_twice().chain(&self.alone)
    }

    /// Everyone heard on this occasion who was there on both.
    pub(super) fn there_twice(&self) -> impl Iterator<Item = &Arc<Heard>> + Clone {
        self.both.iter().chain(&self.once)
    }
}

/// Whose voice weighs as much as any other's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    /// A person.
    Person(usize),
    /// A member with everyone who answered for it.
    Member(usize),
}

/// The mean over voices: over units, of the means within each. `None` of nothing.
pub(super) fn mean<'a>(voices: impl Iterator<Item = &'a Arc<Heard>>, top: usize) -> Option<Score> {
    let means: Option<Vec<Fraction>> = units(voices).values().map(|levels| Fraction::mean(levels)).collect();
    mean_score(&means?, top)
}

/// How much each voice weighs in that mean.
pub(super) fn weighing<'a>(voices: impl Iterator<Item = &'a Arc<Heard>> + Clone, occasion: usize) -> Weighing {
    let mut members: BTreeMap<usize, usize> = BTreeMap::new();
    let mut units = 0;
    for heard in voices.clone() {
        let of_unit = heard.member.map(|member| members.entry(member).or_default());
        units += usize::from(of_unit.as_deref().is_none_or(|people| *people == 0));
        if let Some(people) = of_unit {
            *people += 1;
        }
    }
    let share = Weight::one_of(units.max(1));
    let sharing = |heard: &Heard| heard.member.and_then(|member| members.get(&member)).copied().unwrap_or(1);
    let said = |heard: &'a Arc<Heard>| {
        let weight = share.times(Weight::one_of(sharing(heard)));
        let voice = move |item: usize| Voice { person: heard.person, occasion, item };
        heard.said.iter().map(move |(item, part)| (voice(*item), weight.times(*part)))
    };
    let mut all = Vec::with_capacity(voices.clone().map(|heard| heard.said.len()).sum());
    all.extend(voices.flat_map(said));
    Weighing(all)
}

fn side(heard: &[Arc<Heard>], (other_present, other_heard): (&Present, &[Arc<Heard>])) -> Side {
    let is_there = |voice: &Heard| other_present.in_order.contains(&(voice.person, voice.member));
    let is_heard = |voice: &Heard| other_heard.binary_search_by_key(&voice.person, |other| other.person).is_ok();
    let mut side = Side::default();
    for voice in heard {
        let place = match (is_there(voice), is_heard(voice)) {
            (true, true) => &mut side.both,
            (true, false) => &mut side.once,
            (false, _) => &mut side.alone,
        };
        place.push(Arc::clone(voice));
    }
    side
}

fn units<'a>(voices: impl Iterator<Item = &'a Arc<Heard>>) -> BTreeMap<Unit, Vec<Fraction>> {
    let mut units: BTreeMap<Unit, Vec<Fraction>> = BTreeMap::new();
    for heard in voices {
        units.entry(heard.unit()).or_default().push(heard.level);
    }
    units
}

impl Heard {
    /// A whole score, as what somebody says.
    pub(super) fn whole() -> Vec<(usize, Weight)> {
        vec![(0, Weight::ONE)]
    }

    fn unit(&self) -> Unit {
        self.member.map_or(Unit::Person(self.person), Unit::Member)
    }
}
