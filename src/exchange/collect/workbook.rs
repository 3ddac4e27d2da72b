//! A workbook (.xlsx) as a table: the first visible sheet on which anything stands. The only file that names the libraries
//! for it. What the cells mean is not known here.

use std::io::{Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use zip::ZipArchive;

use super::grid::{CELLS, COLUMNS, Grid, Row};
use super::separated::{too_large, unreadable};
use crate::error::{Failure, Problem, Result};
use crate::message;

/// What each part of a workbook is announced by.
const PART: &[u8] = b"PK\x01\x02";

/// The most parts of a workbook.
const PARTS: usize = 5_000;

/// The most bytes of a sheet, and of all sheets together, once unpacked.
const SHEET_BYTES: u64 = 128 << 20;

/// The most bytes of any other part, once unpacked.
const PART_BYTES: u64 = 32 << 20;

/// The most rows of a sheet.
const ROWS: u32 = 1 << 20;

/// The table in a workbook.
///
/// # Errors
/// When it is no workbook, would take more room than it should, or holds no sheet with anything on it.
pub(super) fn table(bytes: &[u8]) -> Result<Grid> {
    let formulas = inspected(bytes)?;
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let sheets: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    for sheet in sheets {
        let rows = rows(&mut workbook, &sheet)?;
        if !rows.is_empty() {
            return Ok(Grid { sheet: Some(sheet), rows, lettered: true, formulas, ..Grid::default() });
        }
    }
    Ok(Grid { lettered: true, ..Grid::default() })
}

/// Looks at every part before it is read, so that a small file that unpacks to a huge one is told and not unpacked. How
/// many formulas have no value.
fn inspected(bytes: &[u8]) -> Result<usize> {
    if bytes.windows(PART.len()).filter(|window| *window == PART).count() > PARTS {
        return Err(too_large());
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(&error.to_string()))?;
    let (mut sheets, mut formulas) = (0, 0);
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| unreadable(&error.to_string()))?;
        let name = part.name().map_err(|error| unreadable(&error.to_string()))?.to_ascii_lowercase();
        let is_sheet = name.contains("sheet") && !name.contains("sharedstrings");
        // Pictures and the like are not read.
        if !matches!(name.rsplit('.').next(), Some("xml" | "rels")) {
            continue;
        }
        let limit = if is_sheet { SHEET_BYTES.saturating_sub(sheets) } else { PART_BYTES };
        let text = unpacked(part, limit)?;
        if is_sheet {
            sheets += text.len() as u64;
            formulas += formulas_without_value(&text);
        } else if lies(&text) {
            return Err(too_large());
        }
    }
    Ok(formulas)
}

/// A part, unpacked; how large it says it is and how large it is are both looked at.
fn unpacked(part: impl Read + Sized, limit: u64) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    part.take(limit + 1).read_to_end(&mut text).map_err(|error| unreadable(&error.to_string()))?;
    if text.len() as u64 > limit { Err(too_large()) } else { Ok(text) }
}

/// Whether a part says that it holds more texts than it has letters: the library would make room for them.
fn lies(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    text.split("uniqueCount").skip(1).any(|after| {
        let digits = after.trim_start_matches([' ', '=', '"', '\'', '\t', '\r', '\n']);
        let digits = &digits[..digits.find(|character: char| !character.is_ascii_digit()).unwrap_or(digits.len())];
        digits.parse::<usize>().map_or(!digits.is_empty(), |count| count > text.len())
    })
}

/// How many cells hold a formula that was never calculated: their answers would be lost without a word.
fn formulas_without_value(sheet: &[u8]) -> usize {
    let sheet = String::from_utf8_lossy(sheet);
    let cells = sheet.split("<c ").skip(1).map(|cell| cell.split("</c>").next().unwrap_or(cell));
    let formulas = cells.filter(|cell| cell.contains("<f>") || cell.contains("<f ") || cell.contains("<f/"));
    formulas.filter(|cell| !cell.contains("<v>") || cell.contains("<v></v>")).count()
}

fn rows(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Vec<Row>> {
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|error| broken(&error))?;
    let mut rows: Vec<Row> = Vec::new();
    let mut room = CELLS;
    while let Some(cell) = cells.next_cell().map_err(|error| broken(&error))? {
        let (number, column) = cell.get_position();
        let column = column as usize;
        let text = words(cell.get_value());
        if text.is_empty() {
            continue;
        }
        if number >= ROWS || column >= COLUMNS {
            return Err(too_large());
        }
        let number = number as usize + 1;
        match rows.last().map_or(0, |row| row.number) {
            last if last > number => {
                let problem =
                    Problem::new(message!("collect-disorder", row = number.to_string(), last = last.to_string()));
                return Err(problem.hint(message!("collect-unreadable-hint")).into());
            }
            last if last < number => rows.push(Row::new(number)),
            _ => {}
        }
        if let Some(row) = rows.last_mut() {
            let before = row.len();
            row.put(column, &text);
            room = room.checked_sub(row.len() - before).ok_or_else(too_large)?;
        }
    }
    rows.retain(|row| !row.is_blank());
    Ok(rows)
}

/// A cell as text: whole numbers without decimals, days as `2026-11-22`.
fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(flag) => flag.to_string(),
        DataRef::DateTime(moment) => day(moment),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn day(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}

fn broken(error: &XlsxError) -> Failure {
    match error {
        XlsxError::Password => Problem::new(message!("collect-locked")).hint(message!("collect-locked-hint")).into(),
        other => unreadable(&other.to_string()),
    }
}
