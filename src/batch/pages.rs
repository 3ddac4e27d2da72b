//! A column of one row group, read page by page: values that are told by places in a dictionary stay places, and text goes
//! straight to where it is wanted. Every other page is left to the library.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use parquet::basic::{Encoding, Type as Physical};
use parquet::column::page::{Page, PageMetadata, PageReader};
use parquet::column::reader::{ColumnReader, get_column_reader};
use parquet::errors::Result;

use super::column::{Column, Held, Kind};
use super::hybrid::{BYTE, GROUP, Hybrid, MOST_BITS};
use super::places::{NONE, Places};
use super::texts::Texts;
use super::values::{Values, damaged};

/// Most texts have no more bytes.
const USUAL: usize = 32;

/// The pages of a column, and how far they were read.
pub(super) struct Pages {
    kind: Kind,
    source: Box<dyn PageReader>,
    dictionary: Option<Arc<Values>>,
    /// What reads the pages that are left to the library, which takes them one by one.
    library: ColumnReader,
    left_to_it: Left,
    page: Open,
    /// Rows of the current page that are still to be read.
    left: usize,
}

/// A page that is read.
struct Open {
    /// Whether rows have values; `None` where all have.
    levels: Option<Hybrid>,
    values: Form,
}

/// How the values of a page are read.
enum Form {
    /// Places in a dictionary so small that a byte tells each of them.
    Few(Places, Arc<Values>),
    /// Places in any other dictionary.
    Many(Hybrid, Arc<Values>),
    Texts(Bytes),
    Library,
}

/// Pages that the library is to read next.
#[derive(Clone, Default)]
struct Left(Arc<Mutex<VecDeque<Page>>>);

impl Pages {
    /// The pages of a column of this kind.
    pub(super) fn of(kind: Kind, source: Box<dyn PageReader>) -> Self {
        let left_to_it = Left::default();
        let library = get_column_reader(kind.descr(), Box::new(left_to_it.clone()));
        let page = Open { levels: None, values: Form::Library };
        Self { kind, source, dictionary: None, library, left_to_it, page, left: 0 }
    }

    /// The next rows; fewer at the end.
    ///
    /// # Errors
    /// When a page is damaged.
    pub(super) fn rows(&mut self, rows: usize) -> Result<Column> {
        let mut read: Option<Held> = None;
        let mut left = rows;
        while left > 0 {
            if self.left == 0 {
                let Some(page) = self.source.get_next_page()? else { break };
                self.open(page)?;
                continue;
            }
            let some = self.left.min(left);
            self.left -= some;
            read = Some(self.some(some, read, left)?);
            left -= some;
        }
        let held = read.map_or_else(|| self.left_to_library(0), Ok)?;
        Ok(Column::of(self.kind.clone(), held))
    }

    /// Takes the next page.
    fn open(&mut self, page: Page) -> Result<()> {
        self.left = 0;
        // The library mends such values where programs wrote them wrong.
        let is_ours = self.kind.physical() != Physical::FIXED_LEN_BYTE_ARRAY;
        if page.is_dictionary_page() {
            if is_ours {
                self.dictionary = Some(Arc::new(self.listed(&page)?));
            }
            self.left_to_it.add(page);
            return Ok(());
        }
        let count = page.num_values() as usize;
        let open = if is_ours { self.opened(&page)? } else { None };
        let open = open.unwrap_or_else(|| {
            self.left_to_it.add(page);
            Open { levels: None, values: Form::Library }
        });
        let before = std::mem::replace(&mut self.page, Open { levels: None, values: Form::Library });
        let values = match (open.values, before.values) {
            (Form::Few(places, of), Form::Few(others, _)) => Form::Few(places.in_room_of(others), of),
            (values, _) => values,
        };
        (self.page, self.left) = (Open { values, ..open }, count);
        Ok(())
    }

    /// The values of a dictionary.
    fn listed(&mut self, page: &Page) -> Result<Values> {
        let (bytes, count) = (page.buffer().clone(), page.num_values() as usize);
        if count > bytes.len() {
            return Err(damaged());
        }
        if self.kind.physical() == Physical::BYTE_ARRAY {
            return Ok(Values::Bytes(texts(&mut bytes.clone(), count)?.padded()));
        }
        let plain = Left::default();
        plain.add(Page::DataPage {
            buf: bytes,
            num_values: page.num_values(),
            encoding: Encoding::PLAIN,
            def_level_encoding: Encoding::RLE,
            rep_level_encoding: Encoding::RLE,
            statistics: None,
        });
        let mut reader = get_column_reader(self.kind.without_gaps(), Box::new(plain));
        Values::read(&mut reader, count, &mut Vec::new())
    }

    /// A page of values that are read here.
    fn opened(&self, page: &Page) -> Result<Option<Open>> {
        let Some((levels, mut bytes)) = self.split(page)? else { return Ok(None) };
        let is_text = self.kind.physical() == Physical::BYTE_ARRAY;
        let values = match page.encoding() {
            Encoding::RLE_DICTIONARY | Encoding::PLAIN_DICTIONARY => {
                let dictionary = self.dictionary.clone().ok_or_else(damaged)?;
                let width = if bytes.is_empty() { 0 } else { usize::from(bytes.split_to(1)[0]) };
                if width > MOST_BITS {
                    return Err(damaged());
                }
                let places = Hybrid::of(bytes, width);
                let are_few = width <= BYTE && dictionary.len() <= usize::from(NONE);
                if are_few { Form::Few(Places::of(places), dictionary) } else { Form::Many(places, dictionary) }
            }
            Encoding::PLAIN if is_text => Form::Texts(bytes),
            _ => return Ok(None),
        };
        Ok(Some(Open { levels: levels.map(|levels| Hybrid::of(levels, 1)), values }))
    }

    /// The levels and the values of a page; `None` where the levels are written as nobody writes them any more.
    fn split(&self, page: &Page) -> Result<Option<(Option<Bytes>, Bytes)>> {
        let mut bytes = page.buffer().clone();
        let length = match page {
            _ if !self.kind.has_gaps() => 0,
            Page::DataPage { def_level_encoding, .. } if *def_level_encoding != Encoding::RLE => return Ok(None),
            Page::DataPage { .. } => number(&mut bytes)?,
            Page::DataPageV2 { def_levels_byte_len, .. } => *def_levels_byte_len as usize,
            Page::DictionaryPage { .. } => 0,
        };
        let levels = taken(&mut bytes, length)?;
        Ok(Some((self.kind.has_gaps().then_some(levels), bytes)))
    }

    /// So many rows of the current page behind those before, of so many that are wanted.
    fn some(&mut self, rows: usize, before: Option<Held>, wanted: usize) -> Result<Held> {
        let Form::Few(places, dictionary) = &mut self.page.values else {
            let held = self.apart(rows)?;
            return behind(before, held);
        };
        let (mut of_rows, others) = match before {
            Some(Held::Coded(of_rows, same)) if Arc::ptr_eq(&same, dictionary) => (of_rows, None),
            before => (Vec::with_capacity(wanted + GROUP), before),
        };
        let levels = self.page.levels.as_mut();
        places.rows(levels, rows, dictionary.len(), &mut of_rows).ok_or_else(damaged)?;
        let held = Held::Coded(of_rows, Arc::clone(dictionary));
        behind(others, held)
    }

    /// The same of a page whose values are not told by places.
    fn apart(&mut self, rows: usize) -> Result<Held> {
        if let Form::Library = self.page.values {
            return self.left_to_library(rows);
        }
        let mut filled = Vec::new();
        match &mut self.page.levels {
            Some(levels) => levels.bytes(rows, &mut filled),
            None => filled.resize(rows, 1),
        }
        let count = ones(&filled);
        let values = match &mut self.page.values {
            Form::Texts(bytes) => Values::Bytes(texts(bytes, count)?),
            Form::Many(numbers, dictionary) => {
                let mut places = Vec::with_capacity(count);
                numbers.numbers(count, &mut places);
                dictionary.picked(&places)
            }
            Form::Few(..) | Form::Library => return Err(damaged()),
        };
        if filled.len() == rows && values.len() == count { Ok(Held::Apart(filled, values)) } else { Err(damaged()) }
    }

    /// The same of a page that is left to the library.
    fn left_to_library(&mut self, rows: usize) -> Result<Held> {
        let mut levels = Vec::new();
        let values = Values::read(&mut self.library, rows, &mut levels)?;
        if !self.kind.has_gaps() {
            levels.resize(values.len(), 1);
        }
        let filled: Vec<u8> = levels.into_iter().map(|level| u8::from(level == 1)).collect();
        if filled.len() == rows { Ok(Held::Apart(filled, values)) } else { Err(damaged()) }
    }
}

/// Rows behind those before, if there are any.
fn behind(before: Option<Held>, held: Held) -> Result<Held> {
    match before {
        Some(before) => before.and(held),
        None => Ok(held),
    }
}

/// How many of the bytes are ones rather than zeros. They are counted in bytes, which is far faster, so few at a time that none
/// overflows.
fn ones(bytes: &[u8]) -> usize {
    let some = bytes.chunks(usize::from(u8::MAX));
    some.map(|some| usize::from(some.iter().fold(0_u8, |ones, byte| ones.wrapping_add(*byte)))).sum()
}

/// The next texts, each behind its length.
fn texts(bytes: &mut Bytes, count: usize) -> Result<Texts> {
    let mut texts = Texts::with_room(true, (count, bytes.len().min(count * USUAL)));
    let mut rest: &[u8] = bytes;
    for _ in 0..count {
        let (length, behind) = rest.split_first_chunk().ok_or_else(damaged)?;
        let length = u32::from_le_bytes(*length) as usize;
        rest = behind.get(length..).ok_or_else(damaged)?;
        texts.put(behind, length);
    }
    *bytes = bytes.slice_ref(rest);
    Ok(texts)
}

/// The next number.
fn number(bytes: &mut Bytes) -> Result<usize> {
    let number = *bytes.first_chunk().ok_or_else(damaged)?;
    taken(bytes, number.len())?;
    Ok(u32::from_le_bytes(number) as usize)
}

/// So many of the next bytes.
fn taken(bytes: &mut Bytes, length: usize) -> Result<Bytes> {
    if length > bytes.len() { Err(damaged()) } else { Ok(bytes.split_to(length)) }
}

impl Left {
    fn add(&self, page: Page) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(page);
    }
}

impl Iterator for Left {
    type Item = Result<Page>;

    fn next(&mut self) -> Option<Self::Item> {
        self.get_next_page().transpose()
    }
}

impl PageReader for Left {
    fn get_next_page(&mut self) -> Result<Option<Page>> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).pop_front())
    }

    fn peek_next_page(&mut self) -> Result<Option<PageMetadata>> {
        Ok(None)
    }

    fn skip_next_page(&mut self) -> Result<()> {
        self.get_next_page().map(|_| ())
    }
}
