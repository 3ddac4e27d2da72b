//! Rows sorted into groups as they come, in little room: of every row a byte or two for each task, of a large group only how
//! often each came. Groups are kept in shards, so that several threads add at once. What a code means is not known here.

use std::ops::Range;

/// Rows of a group are kept so many together.
const BLOCK: usize = 8;

/// So many rows are added at once.
pub(super) const AT_ONCE: usize = 64;

/// From so many rows on a group only counts codes.
const FOLDED_FROM: u32 = 256;

/// There is none.
const NONE: u32 = u32::MAX;

/// How the codes of a row are kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// Codes of a row.
    pub(super) lanes: usize,
    /// Codes are below this.
    pub(super) codes: usize,
}

/// Some of the groups.
pub(super) struct Shard {
    shape: Shape,
    /// The keys that do not stand with their groups.
    longer: Vec<u8>,
    groups: Vec<Group>,
    /// Where groups are by their hash, half of them free.
    slots: Vec<Slot>,
    rows: Vec<u8>,
    next: Vec<u32>,
    free: u32,
    folded: Vec<Vec<u64>>,
}

/// A place for a group, with a part of its hash: most of those that are another are told without a look at the group.
#[derive(Clone, Copy)]
struct Slot {
    tag: u32,
    group: u32,
}

const FREE: Slot = Slot { tag: 0, group: NONE };

/// A row on its way to its group.
#[derive(Clone, Copy)]
pub(super) struct Coded<'a> {
    pub(super) hash: u64,
    pub(super) key: &'a [u8],
    /// [`Shape::width`] bytes a lane.
    pub(super) codes: &'a [u8],
}

/// How often each code came in a group.
pub(super) struct Codes {
    shape: Shape,
    /// The rows that stand in blocks, how many they are, and their codes, one lane after the other.
    packed: Vec<u8>,
    rows: usize,
    lanes: Vec<u16>,
    /// How often each code of each lane came in rows that do not; empty where there are none.
    counts: Vec<u64>,
}

/// A group and where its rows are. Memory comes in pieces of 64 bytes, and a group is mostly far from the one before: so it is
/// one such piece, its key with it.
#[repr(align(64))]
struct Group {
    hash: u64,
    key: Key,
    rows: u64,
    /// Rows that stand in blocks.
    kept: u32,
    first: u32,
    last: u32,
    folded: u32,
}

/// A key, or where it stands among those that are longer.
enum Key {
    Short(u8, [u8; SHORT]),
    Long(Range<usize>),
}

/// Bytes of a key that stands with its group.
const SHORT: usize = 30;

const _: () = assert!(size_of::<Group>() == 64, "a group is one piece of memory");

impl Key {
    /// A key, which is put behind the longer ones if it is one.
    fn of(key: &[u8], longer: &mut Vec<u8>) -> Self {
        let mut short = [0; SHORT];
        if let (Ok(length), Some(start)) = (u8::try_from(key.len()), short.get_mut(..key.len())) {
            start.copy_from_slice(key);
            Self::Short(length, short)
        } else {
            longer.extend_from_slice(key);
            Self::Long(longer.len() - key.len()..longer.len())
        }
    }

    /// Its bytes.
    #[inline]
    fn bytes<'a>(&'a self, longer: &'a [u8]) -> &'a [u8] {
        match self {
            Self::Short(length, short) => &short[..usize::from(*length)],
            Self::Long(place) => &longer[place.clone()],
        }
    }
}

impl Shard {
    pub(super) fn of(shape: Shape) -> Self {
        let (longer, groups, slots, rows, next) = (Vec::new(), Vec::new(), vec![FREE; 16], Vec::new(), Vec::new());
        Self { shape, longer, groups, slots, rows, next, free: NONE, folded: Vec::new() }
    }

    /// Bytes that are taken.
    pub(super) fn bytes(&self) -> usize {
        let folded = self.folded.len() * self.shape.lanes * self.shape.codes * 8;
        let groups = self.groups.capacity() * size_of::<Group>() + self.slots.capacity() * size_of::<Slot>();
        self.longer.capacity() + groups + self.rows.capacity() + self.next.capacity() * 4 + folded
    }

    /// Adds rows to their groups.
    ///
    /// A group is mostly far from the one before, and memory takes long to come. So each step is taken for some rows before the
    /// next: the processor then waits for many of them at once.
    pub(super) fn add(&mut self, rows: &[Coded<'_>]) {
        let mut found = [NONE; AT_ONCE];
        for rows in rows.chunks(AT_ONCE) {
            for (found, row) in found.iter_mut().zip(rows) {
                *found = self.slots[self.slot(row.hash)].group;
            }
            for (found, row) in found.iter_mut().zip(rows) {
                let group = self.groups.get(*found as usize);
                *found =
                    if group.is_some_and(|group| group.key.bytes(&self.longer) == row.key) { *found } else { NONE };
            }
            for (found, row) in found.iter().zip(rows) {
                let position = if *found == NONE { self.group(row.hash, row.key) } else { *found as usize };
                self.put(position, row.codes);
            }
        }
    }

    fn put(&mut self, position: usize, codes: &[u8]) {
        let place = self.place(position);
        copy(codes, &mut self.rows[place..place + codes.len()]);
        let group = &mut self.groups[position];
        group.rows += 1;
        group.kept += 1;
        if group.kept >= FOLDED_FROM {
            self.fold(position);
        }
    }

    /// How the codes of a row are kept.
    pub(super) fn shape(&self) -> Shape {
        self.shape
    }

    /// How many groups there are.
    pub(super) fn len(&self) -> usize {
        self.groups.len()
    }

    /// The key of a group.
    pub(super) fn key(&self, group: usize) -> &[u8] {
        self.groups[group].key.bytes(&self.longer)
    }

    /// How many rows a group has.
    pub(super) fn rows(&self, group: usize) -> u64 {
        self.groups[group].rows
    }

    /// The rows of a group that stand in blocks, some at a time.
    fn each_block(&self, group: &Group, mut then: impl FnMut(&[u8])) {
        let (mut block, mut left) = (group.first, group.kept as usize);
        while left > 0 && block != NONE {
            then(self.in_block(block, left));
            left = left.saturating_sub(BLOCK);
            block = self.next[block as usize];
        }
    }

    /// The rows of a block, of which so many are left to come.
    #[inline]
    fn in_block(&self, block: u32, left: usize) -> &[u8] {
        let start = block as usize * BLOCK * self.shape.bytes();
        &self.rows[start..start + left.min(BLOCK) * self.shape.bytes()]
    }

    /// The position of the group of this key, made if it is new.
    fn group(&mut self, hash: u64, key: &[u8]) -> usize {
        if self.slots.len() < 2 * (self.groups.len() + 1) {
            self.enlarge();
        }
        let mask = self.slots.len() - 1;
        let mut slot = self.slot(hash);
        while self.slots[slot].group != NONE {
            let position = self.slots[slot].group as usize;
            if self.slots[slot].tag == tag(hash) && self.key(position) == key {
                return position;
            }
            slot = (slot + 1) & mask;
        }
        let position = self.groups.len();
        self.slots[slot] = Slot { tag: tag(hash), group: u32::try_from(position).unwrap_or(NONE) };
        let (first, last, folded) = (NONE, NONE, NONE);
        let key = Key::of(key, &mut self.longer);
        self.groups.push(Group { hash, key, rows: 0, kept: 0, first, last, folded });
        position
    }

    /// The first slot whose group may be of this hash; a free one if there is none.
    #[inline]
    fn slot(&self, hash: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = mix(hash) & mask;
        while self.slots[slot].group != NONE && self.slots[slot].tag != tag(hash) {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn enlarge(&mut self) {
        let size = 2 * self.slots.len();
        let mut slots = vec![FREE; size];
        for (position, group) in self.groups.iter().enumerate() {
            let mut slot = mix(group.hash) & (size - 1);
            while slots[slot].group != NONE {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = Slot { tag: tag(group.hash), group: u32::try_from(position).unwrap_or(NONE) };
        }
        self.slots = slots;
    }

    /// Where the next row of a group is put.
    fn place(&mut self, position: usize) -> usize {
        let within = self.groups[position].kept as usize % BLOCK;
        if within == 0 {
            let block = self.block();
            let group = &mut self.groups[position];
            match self.next.get_mut(group.last as usize) {
                Some(next) if group.kept > 0 => *next = block,
                _ => group.first = block,
            }
            group.last = block;
        }
        (self.groups[position].last as usize * BLOCK + within) * self.shape.bytes()
    }

    /// A block without rows.
    fn block(&mut self) -> u32 {
        if self.free != NONE {
            let block = self.free;
            self.free = std::mem::replace(&mut self.next[block as usize], NONE);
            return block;
        }
        let bytes = BLOCK * self.shape.bytes();
        if self.rows.len() + bytes > self.rows.capacity() {
            // A little at a time: twice as much would be half empty.
            self.rows.reserve_exact((self.rows.len() / 8).max(64 * bytes));
        }
        self.rows.resize(self.rows.len() + bytes, 0);
        self.next.push(NONE);
        u32::try_from(self.next.len() - 1).unwrap_or(NONE)
    }

    /// Counts the codes of a group's rows and gives its blocks back.
    fn fold(&mut self, position: usize) {
        if self.groups[position].folded == NONE {
            self.groups[position].folded = u32::try_from(self.folded.len()).unwrap_or(NONE);
            self.folded.push(vec![0; self.shape.lanes * self.shape.codes]);
        }
        let group = &self.groups[position];
        let at = group.folded as usize;
        let mut counts = std::mem::take(&mut self.folded[at]);
        self.each_block(&self.groups[position], |rows| {
            for row in rows.chunks(self.shape.bytes()) {
                for (lane, bytes) in row.chunks(self.shape.width()).enumerate() {
                    counts[lane * self.shape.codes + usize::from(code(bytes))] += 1;
                }
            }
        });
        self.folded[at] = counts;
        let group = &mut self.groups[position];
        self.next[group.last as usize] = self.free;
        self.free = group.first;
        (group.first, group.last, group.kept) = (NONE, NONE, 0);
    }
}

impl Shape {
    /// Bytes of a code.
    pub(super) fn width(self) -> usize {
        if self.codes <= 256 { 1 } else { 2 }
    }

    /// Bytes of a row.
    pub(super) fn bytes(self) -> usize {
        self.lanes * self.width()
    }
}

impl Codes {
    /// None so far.
    pub(super) fn of(shape: Shape) -> Self {
        Self { shape, packed: Vec::new(), rows: 0, lanes: Vec::new(), counts: Vec::new() }
    }

    /// Notes how often each code came in each of some groups, as many as there is room for.
    ///
    /// Groups are far from each other, and memory takes long to come: so a block of every one is fetched before the next of any.
    pub(super) fn gather(all: &mut [Self], groups: &[(&Shard, usize)]) {
        let groups: Vec<(&Shard, &Group)> =
            groups.iter().map(|(shard, group)| (*shard, &shard.groups[*group])).collect();
        let mut ahead: Vec<(u32, usize)> = groups.iter().map(|(_, group)| (group.first, group.kept as usize)).collect();
        for (codes, (_, kept)) in all.iter_mut().zip(&ahead) {
            codes.packed.clear();
            codes.rows = *kept;
        }
        while ahead.iter().any(|(_, left)| *left > 0) {
            let blocks = ahead.iter_mut().zip(&groups).zip(all.iter_mut());
            for (((block, left), (shard, _)), codes) in blocks.filter(|((ahead, _), _)| ahead.1 > 0) {
                codes.packed.extend_from_slice(shard.in_block(*block, *left));
                *left = left.saturating_sub(BLOCK);
                *block = shard.next[*block as usize];
            }
        }
        for (codes, (shard, group)) in all.iter_mut().zip(groups) {
            codes.lay_out();
            codes.counts.clear();
            codes.counts.extend(shard.folded.get(group.folded as usize).into_iter().flatten());
        }
    }

    fn lay_out(&mut self) {
        self.lanes.resize(self.shape.lanes * self.rows, 0);
        for (at, row) in self.packed.chunks(self.shape.bytes()).enumerate() {
            let lanes = self.lanes.iter_mut().skip(at).step_by(self.rows);
            lanes.zip(row.chunks(self.shape.width())).for_each(|(lane, bytes)| *lane = code(bytes));
        }
    }

    /// Every code of a lane and how often it came; a code may come more than once.
    #[inline]
    pub(super) fn each(&self, lane: usize, mut then: impl FnMut(usize, u64)) {
        for code in &self.lanes[lane * self.rows..][..self.rows] {
            then((*code).into(), 1);
        }
        let counts = self.counts.get(lane * self.shape.codes..).unwrap_or_default().iter().take(self.shape.codes);
        for (code, count) in counts.enumerate().filter(|(_, count)| **count > 0) {
            then(code, *count);
        }
    }
}

/// Copies bytes. To copy eight at a time, some of them twice, is far faster than to copy just enough.
#[inline]
fn copy(from: &[u8], into: &mut [u8]) {
    if let (8..=16, Some(first), Some(last)) = (from.len(), from.first_chunk::<8>(), from.last_chunk::<8>())
        && from.len() == into.len()
    {
        into[..8].copy_from_slice(first);
        into[from.len() - 8..].copy_from_slice(last);
    } else {
        into.copy_from_slice(from);
    }
}

/// What the bytes of a code say.
#[inline]
fn code(bytes: &[u8]) -> u16 {
    match *bytes {
        [code] => code.into(),
        [low, high] => u16::from_le_bytes([low, high]),
        _ => 0,
    }
}

/// The bits of a hash that do not choose the shard.
fn mix(hash: u64) -> usize {
    usize::try_from(hash >> 8 & 0xffff_ffff).unwrap_or(0)
}

/// The bits of a hash that are kept beside a group.
fn tag(hash: u64) -> u32 {
    u32::try_from(hash >> 32).unwrap_or(0)
}
