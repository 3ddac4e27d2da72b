//! Files, pipes and interruptions around a batch, with the program as a process of its own.

use std::io::{Read, Write};
use std::process::Stdio;

use super::{header, world};
use crate::harness::process::{coready, err, out, typed};
use crate::harness::world::World;

/// A world with a table of so many rows.
pub(super) fn large(rows: usize) -> World {
    let world = world(&[]);
    let row = format!("r,x,{}\n", ["3"; 40].join(","));
    world.write("table.csv", &format!("{}\n{}", header(), row.repeat(rows)));
    world
}

pub(super) const FORTY: [&str; 3] = ["score", "--questionnaire", "forty.toml"];

#[test]
fn standard_input_is_scored_to_standard_output() {
    let world = large(2);
    let table = world.read("table.csv");
    let output = typed(coready(world.folder()).args(FORTY).arg("-"), &table);
    assert_eq!(out(&output).lines().count(), 3, "{}", err(&output));
    let output = typed(coready(world.folder()).args(FORTY).args(["-", "-"]), &table);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("standard input can be read once"), "{}", err(&output));
}

#[test]
fn a_reader_who_stops_early_is_no_fault() {
    let world = large(60_000);
    let mut child = coready(world.folder()).args(FORTY).arg("table.csv").spawn().unwrap();
    let mut first = [0; 100];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let world = large(10);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = coready(world.folder()).args(FORTY).arg("table.csv").stdout(Stdio::from(full)).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("No space left"), "{}", err(&output));
    let output = coready(world.folder()).args(FORTY).args(["table.csv", "-o", "/dev/full"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
}

#[cfg(unix)]
#[test]
fn interrupted_it_leaves_no_half_file() {
    let world = large(2000);
    let mut child =
        coready(world.folder()).args(FORTY).args(["-", "-o", "out.csv"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    pipe.write_all(world.read("table.csv").as_bytes()).unwrap();
    let pid = rustix::process::Pid::from_child(&child);
    while !world.names(".").iter().any(|name| name.starts_with(".new-")) {
        std::thread::yield_now();
    }
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(130));
    assert_eq!(world.names("."), ["forty.toml", "table.csv"]);
    drop(pipe);
}

#[cfg(target_os = "linux")]
#[test]
fn a_named_pipe_is_read_and_waiting_for_one_can_be_interrupted() {
    let world = large(2000);
    let pipe = world.folder().join("pipe");
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
    let table = world.read("table.csv");
    let writer = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::write(pipe, table).unwrap()
    });
    let output = coready(world.folder()).args(FORTY).arg("pipe").output().unwrap();
    writer.join().unwrap();
    assert_eq!(out(&output).lines().count(), 2001, "{}", err(&output));
    // Nobody writes to it any more.
    let mut child = coready(world.folder()).args(FORTY).args(["pipe", "-o", "out.csv"]).spawn().unwrap();
    let opened = |child: &std::process::Child| {
        let files = std::fs::read_dir(format!("/proc/{}/fd", child.id())).unwrap();
        files.filter_map(Result::ok).any(|file| std::fs::read_link(file.path()).is_ok_and(|to| to == pipe))
    };
    while !opened(&child) {
        std::thread::yield_now();
    }
    rustix::process::kill_process(rustix::process::Pid::from_child(&child), rustix::process::Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert!(!world.names(".").contains(&"out.csv".to_owned()));
}

#[test]
fn a_compressed_table_gives_what_the_plain_one_gives() {
    let world = large(3000);
    let plain = out(&coready(world.folder()).args(FORTY).arg("table.csv").output().unwrap());
    let bytes = world.read("table.csv").into_bytes();
    let (first, second) = bytes.split_at(bytes.len() / 2);
    let gzip = |bytes: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let zstandard =
        |bytes: &[u8]| ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest);
    // Both formats may hold several members one after the other.
    std::fs::write(world.folder().join("table.csv.gz"), [gzip(first), gzip(second)].concat()).unwrap();
    std::fs::write(world.folder().join("table.csv.zst"), [zstandard(first), zstandard(second)].concat()).unwrap();
    for name in ["table.csv.gz", "table.csv.zst"] {
        let output = coready(world.folder()).args(FORTY).arg(name).output().unwrap();
        assert!(out(&output) == plain, "{name}: {}", err(&output));
    }
    let half = gzip(&bytes);
    std::fs::write(world.folder().join("half.csv.gz"), &half[..half.len() / 2]).unwrap();
    let output = coready(world.folder()).args(FORTY).args(["half.csv.gz", "-o", "out.csv"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(!world.names(".").contains(&"out.csv".to_owned()));
}

#[cfg(unix)]
#[test]
fn a_file_that_changes_while_it_is_read_is_told() {
    let world = large(200_000);
    let mut child = coready(world.folder()).args(FORTY).arg("table.csv").spawn().unwrap();
    let mut results = child.stdout.take().unwrap();
    results.read_exact(&mut [0; 100]).unwrap();
    let mut table = std::fs::OpenOptions::new().append(true).open(world.folder().join("table.csv")).unwrap();
    table.write_all(b"more\n").unwrap();
    std::io::copy(&mut results, &mut std::io::sink()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("changed while it was read"), "{}", err(&output));
}

#[cfg(target_os = "linux")]
#[test]
fn the_memory_of_a_long_table_is_bounded() {
    let world = large(2000);
    let table = world.read("table.csv");
    let (header, rows) = table.split_once('\n').unwrap();
    let mut child = coready(world.folder()).args(FORTY).arg("-").stdin(Stdio::piped()).spawn().unwrap();
    let mut results = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || std::io::copy(&mut results, &mut std::io::sink()).unwrap());
    let mut pipe = child.stdin.take().unwrap();
    writeln!(pipe, "{header}").unwrap();
    for _ in 0..500 {
        pipe.write_all(rows.as_bytes()).unwrap();
    }
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak: usize = peak.trim().trim_end_matches(" kB").parse().unwrap();
    drop(pipe);
    assert!(child.wait().unwrap().success() && reader.join().unwrap() > 40_000_000);
    assert!(peak < 64 << 10, "{peak} kB for {} bytes", 500 * rows.len());
}
