//! Rows sorted into groups as they come, in little room: of every row a byte or two for each task, of a large group only how
//! often each came. Groups are kept in shards, so that several threads add at once. What a code means is not known here.

/// Rows of a group are kept so many together.
const BLOCK: usize = 8;

/// From so many rows on a group only counts codes.
const FOLDED_FROM: u64 = 256;

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
    keys: Vec<u8>,
    groups: Vec<Group>,
    /// Positions of groups by their hash, half of them free.
    slots: Vec<u32>,
    rows: Vec<u8>,
    next: Vec<u32>,
    free: u32,
    folded: Vec<Vec<u64>>,
}

/// A group and where its rows are.
struct Group {
    hash: u64,
    key: usize,
    key_length: u32,
    first: u32,
    last: u32,
    folded: u32,
    rows: u64,
    /// Rows that stand in blocks.
    kept: u64,
}

impl Shard {
    pub(super) fn of(shape: Shape) -> Self {
        let (keys, groups, slots, rows, next) = (Vec::new(), Vec::new(), vec![NONE; 16], Vec::new(), Vec::new());
        Self { shape, keys, groups, slots, rows, next, free: NONE, folded: Vec::new() }
    }

    /// Bytes that are taken.
    pub(super) fn bytes(&self) -> usize {
        let folded = self.folded.len() * self.shape.lanes * self.shape.codes * 8;
        let groups = self.groups.capacity() * size_of::<Group>() + self.slots.capacity() * 4;
        self.keys.capacity() + groups + self.rows.capacity() + self.next.capacity() * 4 + folded
    }

    /// Adds a row to the group of this key; `codes` are [`Shape::width`] bytes a lane.
    pub(super) fn add(&mut self, hash: u64, key: &[u8], codes: &[u8]) {
        let position = self.group(hash, key);
        let place = self.place(position);
        self.rows[place..place + codes.len()].copy_from_slice(codes);
        let group = &mut self.groups[position];
        group.rows += 1;
        group.kept += 1;
        if group.kept >= FOLDED_FROM {
            self.fold(position);
        }
    }

    /// How many groups there are.
    pub(super) fn len(&self) -> usize {
        self.groups.len()
    }

    /// The key of a group.
    pub(super) fn key(&self, group: usize) -> &[u8] {
        let group = &self.groups[group];
        &self.keys[group.key..group.key + group.key_length as usize]
    }

    /// How many rows a group has.
    pub(super) fn rows(&self, group: usize) -> u64 {
        self.groups[group].rows
    }

    /// How often each code came in each lane of a group, as pairs; a code may come in several.
    pub(super) fn codes(&self, group: usize, lanes: &mut [Vec<(usize, u64)>]) {
        lanes.iter_mut().for_each(Vec::clear);
        let group = &self.groups[group];
        self.each_row(group, |codes| {
            for (lane, code) in lanes.iter_mut().zip(codes) {
                lane.push((code, 1));
            }
        });
        if let Some(counts) = self.folded.get(group.folded as usize) {
            for (lane, counts) in lanes.iter_mut().zip(counts.chunks(self.shape.codes)) {
                lane.extend(counts.iter().copied().enumerate().filter(|(_, count)| *count > 0));
            }
        }
    }

    fn each_row(&self, group: &Group, mut then: impl FnMut(&mut dyn Iterator<Item = usize>)) {
        let (mut block, mut left) = (group.first, group.kept);
        let width = self.shape.width();
        while left > 0 && block != NONE {
            for row in 0..left.min(BLOCK as u64) {
                let start = (block as usize * BLOCK + usize::try_from(row).unwrap_or(0)) * self.shape.bytes();
                let bytes = &self.rows[start..start + self.shape.bytes()];
                let code = |bytes: &[u8]| bytes.iter().rev().fold(0, |code, byte| code << 8 | usize::from(*byte));
                then(&mut bytes.chunks(width).map(code));
            }
            left = left.saturating_sub(BLOCK as u64);
            block = self.next[block as usize];
        }
    }

    /// The position of the group of this key, made if it is new.
    fn group(&mut self, hash: u64, key: &[u8]) -> usize {
        if self.slots.len() < 2 * (self.groups.len() + 1) {
            self.enlarge();
        }
        let mask = self.slots.len() - 1;
        let mut slot = mix(hash) & mask;
        loop {
            let position = self.slots[slot];
            if position == NONE {
                break;
            }
            let group = &self.groups[position as usize];
            if group.hash == hash && self.key(position as usize) == key {
                return position as usize;
            }
            slot = (slot + 1) & mask;
        }
        let position = self.groups.len();
        self.slots[slot] = u32::try_from(position).unwrap_or(NONE);
        let key_length = u32::try_from(key.len()).unwrap_or(0);
        let (first, last, folded) = (NONE, NONE, NONE);
        self.groups.push(Group { hash, key: self.keys.len(), key_length, first, last, folded, rows: 0, kept: 0 });
        self.keys.extend_from_slice(key);
        position
    }

    fn enlarge(&mut self) {
        let size = 2 * self.slots.len();
        let mut slots = vec![NONE; size];
        for (position, group) in self.groups.iter().enumerate() {
            let mut slot = mix(group.hash) & (size - 1);
            while slots[slot] != NONE {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = u32::try_from(position).unwrap_or(NONE);
        }
        self.slots = slots;
    }

    /// Where the next row of a group is put.
    fn place(&mut self, position: usize) -> usize {
        let within = usize::try_from(self.groups[position].kept % BLOCK as u64).unwrap_or(0);
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
        self.each_row(&self.groups[position], |codes| {
            for (lane, code) in codes.enumerate() {
                counts[lane * self.shape.codes + code] += 1;
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

/// The bits of a hash that do not choose the shard.
fn mix(hash: u64) -> usize {
    usize::try_from(hash >> 8 & 0xffff_ffff).unwrap_or(0)
}
