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
const LIMIT: Duration = Duration::from_secs(60);

/// A contender that takes longer than so many seconds of processor time is run once.
const LONG: f64 = 10.0;

/// Measures, and puts the tables into the page: all of them, or the one that is named, at the sizes that are named.
pub(crate) fn run(words: &[&str]) -> Result<(), Failure> {
    let (name, sizes) = match words {
        [] => ("all", words),
        [name, sizes @ ..] => (*name, sizes),
    };
    let mut roles = Vec::new();
    for size in sizes {
        roles.push(size.parse()?);
    }
    let or = |usual: &[u64]| if roles.is_empty() { usual.to_vec() } else { roles.clone() };
    match name {
        "all" => {
            of_sizes(&[1_000, 10_000, 100_000, 1_000_000])?;
            of_shapes(&[100_000])?;
            of_packs(&[100_000])?;
            of_cores(&[100_000])
        }
        "sizes" => of_sizes(&or(&[1_000, 10_000, 100_000, 1_000_000])),
        "shapes" => of_shapes(&or(&[100_000])),
        "packs" => of_packs(&or(&[100_000])),
        "cores" => of_cores(&or(&[100_000])),
        other => Err(format!("there is no table `{other}`").into()),
    }
}

fn of_sizes(sizes: &[u64]) -> Result<(), Failure> {
    let everybody = Contender::all()?;
    let mut table = Table::default();
    for &roles in sizes {
        contest(&mut table, &format!("{roles} roles"), roles, "tree", &everybody)?;
    }
    put("sizes", &table.to_markdown())?;
    draw("sizes", "CPU, as a multiple of a typed serde_json parse of the same file", &table.bars)
}

fn of_shapes(sizes: &[u64]) -> Result<(), Failure> {
    let mut table = Table::default();
    let two = [Contender::yardstick()?, Contender::check("`ansvar check`, all rules", &["--pack", "all"])?];
    for &roles in sizes {
        for shape in ["tree", "flat", "chain", "matrix", "region"] {
            contest(&mut table, &format!("{shape}, {roles} roles"), roles, shape, &two)?;
        }
    }
    put("shapes", &table.to_markdown())
}

fn of_packs(sizes: &[u64]) -> Result<(), Failure> {
    let mut table = Table::default();
    let mut packs = vec![Contender::yardstick()?];
    for pack in ["start", "municipality", "all"] {
        packs.push(Contender::check(&format!("`ansvar check --pack {pack}`"), &["--pack", pack])?);
    }
    for &roles in sizes {
        contest(&mut table, &format!("{roles} roles"), roles, "tree", &packs)?;
    }
    put("packs", &table.to_markdown())
}

fn of_cores(sizes: &[u64]) -> Result<(), Failure> {
    let mut table = Table::default();
    let all = Contender::check("`ansvar check`, all cores", &["--pack", "all"])?;
    let one = all.clone().on_one_core("`ansvar check`, one core");
    for &roles in sizes {
        let three = [Contender::yardstick()?, all.clone(), one.clone()];
        contest(&mut table, &format!("{roles} roles"), roles, "tree", &three)?;
    }
    put("cores", &table.to_markdown())
}

/// Runs everybody on one organisation, in turns, and adds what they took to a table.
fn contest(table: &mut Table, title: &str, roles: u64, shape: &str, all: &[Contender]) -> Result<(), Failure> {
    let (file, facts) = (generated(roles, shape)?, facts_file(roles, shape)?);
    let mut taken: Vec<Vec<Taken>> = vec![Vec::new(); all.len()];
    for round in 0..ROUNDS {
        for (contender, taken) in all.iter().zip(&mut taken).filter(|(contender, _)| roles <= contender.largest) {
            // Who has failed does not try again, and who takes long is not asked again.
            let goes_on = round == 0 || taken.last().is_some_and(|last| last.cpu_seconds < LONG);
            let file = if contender.reads_facts { facts.as_deref() } else { Some(&*file) };
            if let Some(file) = file.filter(|_| goes_on) {
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
