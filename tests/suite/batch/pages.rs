//! Parquet as the library writes it in every way it has, page by page, and what a program may have done to a page.

use std::fs::File;
use std::sync::Arc;

use coready::error::Exit;
use parquet::basic::{Compression, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, FloatType, Int32Type, Int64Type};
use parquet::file::properties::{WriterProperties, WriterVersion};
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type;
use proptest::prelude::*;

use super::{forty, world};
use crate::harness::world::World;

/// A column that is written: its name, how its values are held, and the number of each, if the row has one.
type Told = (&'static str, Physical, Vec<Option<i32>>);

/// How a table is written.
#[derive(Clone, Debug)]
struct Way {
    version: WriterVersion,
    /// Bytes that a dictionary may have; `None` for none.
    dictionary: Option<usize>,
    page: usize,
    group: usize,
    /// Whether rows may have no value.
    gaps: bool,
}

const PLAIN: Way =
    Way { version: WriterVersion::PARQUET_1_0, dictionary: Some(1 << 20), page: 20_000, group: 1 << 20, gaps: true };

/// Writes a column as text, and as numbers whatever they are of.
fn write(column: &mut SerializedColumnWriter<'_>, physical: Physical, told: &[Option<i32>], gaps: bool) {
    let levels: Vec<i16> = told.iter().map(|number| i16::from(number.is_some())).collect();
    let levels = gaps.then_some(levels.as_slice());
    let numbers: Vec<i32> = told.iter().flatten().copied().collect();
    match physical {
        Physical::INT32 => column.typed::<Int32Type>().write_batch(&numbers, levels, None),
        Physical::INT64 => {
            let numbers: Vec<i64> = numbers.into_iter().map(i64::from).collect();
            column.typed::<Int64Type>().write_batch(&numbers, levels, None)
        }
        Physical::DOUBLE => {
            let numbers: Vec<f64> = numbers.into_iter().map(f64::from).collect();
            column.typed::<DoubleType>().write_batch(&numbers, levels, None)
        }
        Physical::FLOAT => {
            let numbers: Vec<f32> = numbers.into_iter().map(|number| i16::try_from(number).unwrap().into()).collect();
            column.typed::<FloatType>().write_batch(&numbers, levels, None)
        }
        _ => {
            let texts: Vec<ByteArray> = numbers.iter().map(|number| number.to_string().as_str().into()).collect();
            column.typed::<ByteArrayType>().write_batch(&texts, levels, None)
        }
    }
    .unwrap();
}

/// Writes a table in both ways.
fn written(world: &World, columns: &[Told], way: &Way) {
    let rows = columns[0].2.len();
    let repetition = if way.gaps { Repetition::OPTIONAL } else { Repetition::REQUIRED };
    let fields = columns.iter().map(|(name, physical, _)| {
        Arc::new(Type::primitive_type_builder(name, *physical).with_repetition(repetition).build().unwrap())
    });
    let schema = Type::group_type_builder("table").with_fields(fields.collect()).build().unwrap();
    let properties = WriterProperties::builder()
        .set_writer_version(way.version)
        .set_dictionary_enabled(way.dictionary.is_some())
        .set_dictionary_page_size_limit(way.dictionary.unwrap_or(1 << 20))
        .set_data_page_row_count_limit(way.page)
        .set_write_batch_size(way.page.min(512))
        .set_compression(Compression::SNAPPY)
        .build();
    let file = File::create(world.folder().join("table.parquet")).unwrap();
    let mut writer = SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties)).unwrap();
    for from in (0..rows).step_by(way.group) {
        let mut group = writer.next_row_group().unwrap();
        for (_, physical, told) in columns {
            let mut column = group.next_column().unwrap().unwrap();
            write(&mut column, *physical, &told[from..rows.min(from + way.group)], way.gaps);
            column.close().unwrap();
        }
        group.close().unwrap();
    }
    writer.close().unwrap();
    let names: Vec<&str> = columns.iter().map(|(name, ..)| *name).collect();
    let cell = |told: &Told, row: usize| told.2[row].map(|number| number.to_string()).unwrap_or_default();
    let line = |row| columns.iter().map(|told| cell(told, row)).collect::<Vec<_>>().join(",") + "\n";
    world.write("table.csv", &(names.join(",") + "\n" + &(0..rows).map(line).collect::<String>()));
}

/// Holds that both tables that were written give the same, whether the rows are scored or grouped.
fn hold_alike(world: &World, more: &[&str]) {
    let read = |file| world.run(&forty(&[&[file, "--format", "csv", "--on-error", "skip"], more].concat()));
    let (columns, plain) = (read("table.parquet"), read("table.csv"));
    assert_eq!((columns.exit, plain.exit), (Exit::Done, Exit::Done), "{}", columns.err);
    assert!(columns.out == plain.out, "what differs: {:?}", first_difference(&columns.out, &plain.out));
    assert_eq!(columns.err.lines().count(), plain.err.lines().count(), "{}", columns.err);
}

fn first_difference<'t>(one: &'t str, other: &'t str) -> Option<(&'t str, &'t str)> {
    one.lines().zip(other.lines()).find(|(one, other)| one != other)
}

/// Numbers that look drawn and are the same each time.
fn drawn(seed: u32, row: u32) -> u32 {
    let mut number = (row + 1).wrapping_mul(0x9e37_79b9) ^ seed.wrapping_mul(0x85eb_ca6b);
    for _ in 0..2 {
        number = (number ^ number >> 15).wrapping_mul(0x2c1b_3c6d);
    }
    number ^ number >> 13
}

fn below(seed: u32, row: u32, most: u32) -> i32 {
    i32::try_from(drawn(seed, row) % most).unwrap()
}

/// The items of one task, of so many rows.
fn items(rows: u32, physical: Physical, code: impl Fn(u32, u32) -> Option<i32>) -> Vec<Told> {
    let items = ["t1a", "t1b", "t1c", "t1d"].into_iter().zip(0..);
    items.map(|(name, seed)| (name, physical, (0..rows).map(|row| code(seed, row)).collect())).collect()
}

#[test]
fn dictionaries_of_every_size_are_read() {
    const NAMES: [&str; 17] =
        ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "number"];
    let world = world(&[]);
    let rows = 70_000;
    // Each column has places of one bit more than the one before; runs of the same stand between drawn ones.
    let columns = NAMES.into_iter().zip(0..).map(|(name, bits)| {
        let number =
            |row: u32| if row % 3000 < 700 { row / 3000 % (1 << bits) } else { drawn(bits, row) % (1 << bits) };
        let told =
            (0..rows).map(|row| (!drawn(99, row).is_multiple_of(20)).then(|| i32::try_from(number(row)).unwrap()));
        (name, Physical::BYTE_ARRAY, told.collect::<Vec<_>>())
    });
    let mut columns: Vec<Told> = columns.collect();
    columns.extend(items(rows, Physical::INT32, |seed, row| Some(below(seed, row, 5))));
    written(&world, &columns, &PLAIN);
    hold_alike(&world, &[]);
    written(&world, &columns, &Way { version: WriterVersion::PARQUET_2_0, page: 1000, ..PLAIN });
    hold_alike(&world, &[]);
}

#[test]
fn bad_cells_in_pages_are_told_as_those_of_lines() {
    let world = world(&[]);
    for physical in [Physical::INT32, Physical::DOUBLE, Physical::BYTE_ARRAY] {
        let code = |seed, row| (row % 50 > 3).then(|| if row % 1999 == 1000 { 7 } else { below(seed, row, 5) });
        let mut columns = vec![("id", Physical::BYTE_ARRAY, (0..9000).map(Some).collect())];
        columns.extend(items(9000, physical, code));
        written(&world, &columns, &Way { page: 700, group: 5000, ..PLAIN });
        hold_alike(&world, &[]);
        let told = world.run(&forty(&["table.parquet", "--format", "csv"]));
        assert!(told.exit == Exit::AtFault && told.err.contains("row 3000: "), "{}", told.err);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..crate::scoring::cases::configuration() })]
    #[test]
    fn however_pages_are_cut_they_give_what_lines_give(
        (rows, seed, share, page) in (1..4000_u32, any::<u32>(), prop_oneof![Just(0), 1..100_u32, Just(100)], 1..5000_usize),
        (group, dictionary) in (1..9000_usize, prop::option::of(8..4000_usize)),
        (is_second, gaps) in (any::<bool>(), any::<bool>()),
        items_are in prop::sample::select(vec![
            Physical::INT32, Physical::INT64, Physical::FLOAT, Physical::DOUBLE, Physical::BYTE_ARRAY,
        ]),
    ) {
        let version = if is_second { WriterVersion::PARQUET_2_0 } else { WriterVersion::PARQUET_1_0 };
        let way = Way { version, dictionary, page: page.max(20), group: group.max(300), gaps };
        let told = |seed, row, most| (!gaps || drawn(seed, row) % 100 < share).then(|| below(seed ^ 1, row, most));
        let id = |of: u32, most| (0..rows).map(|row| told(seed ^ of, row, most)).collect();
        let mut columns = vec![
            ("id", Physical::BYTE_ARRAY, id(1, 1_000_000)),
            ("organisation", Physical::BYTE_ARRAY, id(2, 300)),
            ("wave", Physical::INT64, id(3, 3)),
            ("number", Physical::INT32, id(4, 5000)),
        ];
        columns.extend(items(rows, items_are, |of, row| told(seed ^ 7 ^ of, row, 5)));
        let world = world(&[]);
        written(&world, &columns, &way);
        hold_alike(&world, &[]);
        hold_alike(&world, &["--by", "organisation,wave", "--floor", "1"]);
    }
}

#[test]
fn a_page_that_was_tampered_with_is_told_and_brings_nobody_down() {
    let world = world(&[]);
    let mut columns = vec![("id", Physical::BYTE_ARRAY, (0..300).map(|row| Some(row % 90)).collect())];
    columns.extend(items(300, Physical::INT32, |seed, row| (row % 9 > 0).then(|| below(seed, row, 5))));
    for version in [WriterVersion::PARQUET_1_0, WriterVersion::PARQUET_2_0] {
        written(&world, &columns, &Way { version, page: 100, ..PLAIN });
        let whole = std::fs::read(world.folder().join("table.parquet")).unwrap();
        let mut told = 0;
        for at in (4..whole.len() - 8).step_by(19) {
            let mut bytes = whole.clone();
            bytes[at] = if at % 2 == 0 { 0xff } else { whole[at] ^ 0x02 };
            std::fs::write(world.folder().join("harmed.parquet"), bytes).unwrap();
            let ran = world.run(&forty(&["harmed.parquet", "--format", "jsonl", "--on-error", "skip"]));
            let is_clean = ran.exit == Exit::Done || ran.err.contains("harmed.parquet");
            assert!(is_clean, "byte {at}: {}", ran.err);
            told += usize::from(ran.exit == Exit::AtFault);
        }
        assert!(told > 20, "much of such a file matters: {told}");
    }
}
