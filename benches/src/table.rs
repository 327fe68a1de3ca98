//! The tables of `benches/README.md`: everybody measured in turns, told as multiples of the yardstick.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::Failure;
use crate::contest::{Contender, ansvar};
use crate::measure::{Taken, measure};
use crate::page::put;
use crate::plot::{Bar, draw};

/// How many times each contender is run on each file; the table tells the median of the ratios.
const ROUNDS: usize = 3;

/// The most processor time that a contender is given.
const LIMIT: Duration = Duration::from_secs(600);

/// Measures at these sizes, and puts the tables into the page.
pub(crate) fn run(sizes: &[&str]) -> Result<(), Failure> {
    let mut roles = Vec::new();
    for size in sizes {
        roles.push(size.parse()?);
    }
    if roles.is_empty() {
        roles = vec![1_000, 10_000, 100_000, 1_000_000];
    }
    let everybody = Contender::all()?;
    let mut table = Table::default();
    for &roles in &roles {
        contest(&mut table, &format!("{roles} roles"), roles, "tree", &everybody)?;
    }
    put("sizes", &table.to_markdown())?;
    draw("sizes", "CPU, as a multiple of a typed serde_json parse of the same file", &table.bars)?;

    let largest = roles.iter().copied().max().unwrap_or(0).min(100_000);
    let mut table = Table::default();
    let two = [Contender::yardstick()?, Contender::check("`ansvar check`, all rules", &["--pack", "all"])?];
    for shape in ["tree", "flat", "chain", "matrix", "region"] {
        contest(&mut table, &format!("{shape}, {largest} roles"), largest, shape, &two)?;
    }
    put("shapes", &table.to_markdown())?;

    let mut table = Table::default();
    let mut packs = vec![Contender::yardstick()?];
    for pack in ["start", "municipality", "all"] {
        packs.push(Contender::check(&format!("`ansvar check --pack {pack}`"), &["--pack", pack])?);
    }
    contest(&mut table, &format!("{largest} roles"), largest, "tree", &packs)?;
    put("packs", &table.to_markdown())?;

    let mut table = Table::default();
    let all = Contender::check("`ansvar check`, two cores", &["--pack", "all"])?;
    let one = all.clone().on_one_core("`ansvar check`, one core");
    contest(&mut table, &format!("{largest} roles"), largest, "tree", &[Contender::yardstick()?, all, one])?;
    put("cores", &table.to_markdown())
}

/// Runs everybody on one organisation, in turns, and adds what they took to a table.
fn contest(table: &mut Table, title: &str, roles: u64, shape: &str, all: &[Contender]) -> Result<(), Failure> {
    let (file, facts) = (generated(roles, shape)?, facts_file(roles, shape)?);
    let mut taken: Vec<Vec<Taken>> = vec![Vec::new(); all.len()];
    for _ in 0..ROUNDS {
        for (contender, taken) in all.iter().zip(&mut taken).filter(|(contender, _)| roles <= contender.largest) {
            let file = if contender.reads_facts { facts.as_deref() } else { Some(&*file) };
            if let Some(file) = file {
                taken.extend(measure(&contender.on(file), LIMIT)?);
            }
        }
    }
    let bytes = std::fs::metadata(&file)?.len();
    table.add(title, bytes, all, &taken);
    Ok(())
}

/// An organisation of so many roles in some shape, with one record in fifty at fault; made once and kept.
pub(crate) fn generated(roles: u64, shape: &str) -> Result<PathBuf, Failure> {
    let file = data_folder()?.join(format!("{shape}-{roles}.json"));
    if !file.exists() {
        let roles = roles.to_string();
        let arguments = ["generate", "--roles", &roles, "--seed", "1", "--shape", shape, "--defects", "0.02"];
        made(Command::new(ansvar()?).args(arguments).arg("-o").arg(&file))?;
    }
    Ok(file)
}

/// Its facts, as far as another engine is to be asked; `None` for sizes at which none ends.
fn facts_file(roles: u64, shape: &str) -> Result<Option<PathBuf>, Failure> {
    if roles > 10_000 || shape != "tree" {
        return Ok(None);
    }
    let file = data_folder()?.join(format!("{shape}-{roles}.facts.json"));
    if !file.exists() {
        made(
            Command::new(ansvar()?)
                .arg("facts")
                .arg(generated(roles, shape)?)
                .args(["--pack", "all"])
                .arg("-o")
                .arg(&file),
        )?;
    }
    Ok(Some(file))
}

fn made(command: &mut Command) -> Result<(), Failure> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}

/// Where what is measured on is kept.
fn data_folder() -> Result<PathBuf, Failure> {
    let folder = ansvar()?.with_file_name("bench-data");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Rows of a table.
#[derive(Default)]
struct Table {
    rows: String,
    bars: Vec<Bar>,
}

impl Table {
    fn add(&mut self, title: &str, bytes: u64, all: &[Contender], taken: &[Vec<Taken>]) {
        const MIB: f64 = 1_048_576.0;
        let yardstick = taken.first().map_or(&[][..], Vec::as_slice);
        for (contender, taken) in all.iter().zip(taken) {
            let row = &mut self.rows;
            let name = &contender.name;
            let told = if taken.is_empty() {
                write!(row, "| {title} | {name} | – | – | – | – | – |")
            } else {
                let ratios = taken.iter().zip(yardstick).map(|(own, typed)| own.cpu_seconds / typed.cpu_seconds);
                let (ratio, cpu) = (median(ratios), median(taken.iter().map(|taken| taken.cpu_seconds)));
                let wall = median(taken.iter().map(|taken| taken.wall_seconds));
                let peak = median(taken.iter().map(|taken| taken.peak_bytes as f64));
                let of_file = peak / bytes as f64;
                self.bars.push(Bar { group: title.to_owned(), name: name.clone(), value: ratio });
                let peak = peak / MIB;
                write!(row, "| {title} | {name} | {ratio:.2} | {cpu:.3} | {wall:.3} | {peak:.0} | {of_file:.2} |")
            };
            // Writing to a text does not fail.
            let _ = told.and_then(|()| writeln!(row));
        }
    }

    fn to_markdown(&self) -> String {
        let head = "| organisation | what runs | CPU ÷ typed parse | CPU s | wall s | peak MiB | peak ÷ file |\n\
                    | --- | --- | ---: | ---: | ---: | ---: | ---: |\n";
        format!("{head}{}", self.rows)
    }
}

/// The middle value; the upper of two.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
