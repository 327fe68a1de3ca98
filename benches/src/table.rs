//! The tables of `benches/README.md`: who is measured on what for each, and how it is put on the page.

use crate::Failure;
use crate::contender::Contender;
use crate::contest::{Entry, hold};
use crate::data::{self, Made};
use crate::figures::{Figure, keep};
use crate::page::{put, put_goals};
use crate::plot::draw;
use crate::{incremental, nine, rows};

/// The names of the tables, in the order of the page.
const TABLES: [&str; 7] = ["sizes", "shapes", "rules", "nine", "cores", "findings", "incremental"];

/// What the generator is told for ordinary organisations: one record in fifty at fault.
const ORDINARY: &str = "0.02";

/// What it is told where there is to be much to find.
const MANY: &str = "0.3";

/// Measures, and puts the tables into the page: all of them, or the one that is named, at the sizes that are named.
pub(crate) fn run(words: &[&str]) -> Result<(), Failure> {
    let Some((name, sizes)) = words.split_first() else {
        return TABLES.iter().try_for_each(|name| run(&[name]));
    };
    let sizes: Vec<u64> = sizes.iter().map(|size| size.parse()).collect::<Result<_, _>>()?;
    let or = |usual: &[u64]| if sizes.is_empty() { usual.to_vec() } else { sizes.clone() };
    let figures = match *name {
        "sizes" => of_sizes(&or(&[1_000, 10_000, 100_000, 1_000_000]))?,
        "shapes" => of_shapes(&or(&[10_000, 100_000]))?,
        "rules" => of_rules(&or(&[100_000]))?,
        "nine" => of_nine(&or(&[10_000, 100_000]))?,
        "cores" => of_cores(&or(&[100_000]))?,
        "findings" => of_findings(&or(&[50_000, 100_000]))?,
        "incremental" => of_edits(&or(&[10_000, 100_000, 1_000_000]))?,
        other => return Err(format!("there is no table `{other}`; there are {}", TABLES.join(", ")).into()),
    };
    keep(name, &figures)?;
    put(
        name,
        &match *name {
            "rules" => rows::of_rules(&figures),
            "findings" => rows::of_findings(&figures),
            "incremental" => rows::of_edits(&figures),
            _ => rows::usual(&figures),
        },
    )?;
    if *name == "sizes" {
        draw("sizes", "CPU, as a multiple of a typed serde_json parse of the same file", &rows::bars(&figures))?;
    }
    put_goals()
}

/// Everybody on each of some organisations.
fn entries(made: &[Made], everybody: &[Contender]) -> Result<Vec<Entry>, Failure> {
    let mut entries = Vec::new();
    for made in made {
        let (file, facts) = (data::organisation(made)?, data::facts(made, everybody)?);
        for contender in everybody {
            let (organisation, roles) = (made.title(), made.roles);
            let (file, facts, contender) = (file.clone(), facts.clone(), contender.clone());
            entries.push(Entry { organisation, roles, file, facts, contender });
        }
    }
    Ok(entries)
}

fn tree(roles: u64) -> Made {
    Made { roles, shape: "tree", defects: ORDINARY }
}

fn of_sizes(sizes: &[u64]) -> Result<Vec<Figure>, Failure> {
    let everybody = Contender::all()?;
    let mut figures = Vec::new();
    for &roles in sizes {
        figures.extend(hold("sizes", &entries(&[tree(roles)], &everybody)?)?);
    }
    Ok(figures)
}

/// All shapes up to 10 000 roles, tree and chain above.
fn of_shapes(sizes: &[u64]) -> Result<Vec<Figure>, Failure> {
    let two = [Contender::yardstick()?, Contender::check_all()?];
    let mut figures = Vec::new();
    for &roles in sizes {
        let shapes: &[_] =
            if roles <= 10_000 { &["tree", "flat", "chain", "matrix", "region"] } else { &["tree", "chain"] };
        let made: Vec<Made> = shapes.iter().map(|&shape| Made { shape, ..tree(roles) }).collect();
        figures.extend(hold("shapes", &entries(&made, &two)?)?);
    }
    Ok(figures)
}

fn of_rules(sizes: &[u64]) -> Result<Vec<Figure>, Failure> {
    let mut everybody = vec![Contender::yardstick()?];
    for (name, pack, folder) in data::rule_sets()? {
        everybody.push(Contender::probe(&name, &["judge", &pack, &folder.display().to_string()])?);
    }
    let made: Vec<Made> = sizes.iter().map(|&roles| tree(roles)).collect();
    hold("rules", &entries(&made, &everybody)?)
}

/// Ours and stock OPA with nine rules: only where both find the same.
fn of_nine(sizes: &[u64]) -> Result<Vec<Figure>, Failure> {
    let mut figures = Vec::new();
    for &roles in sizes {
        let made = tree(roles);
        let mut everybody = vec![Contender::yardstick()?, nine::ours()?];
        if let Some(opa) = nine::opa() {
            nine::check_agreement(&opa, &data::organisation(&made)?)?;
            everybody.push(opa);
        }
        figures.extend(hold("nine", &entries(&[made], &everybody)?)?);
    }
    Ok(figures)
}

fn of_cores(sizes: &[u64]) -> Result<Vec<Figure>, Failure> {
    let all = Contender::check("`ansvar check`, all cores", &["--pack", "all"])?;
    let one = all.clone().on_one_core("`ansvar check`, one core");
    let made: Vec<Made> = sizes.iter().map(|&roles| tree(roles)).collect();
    hold("cores", &entries(&made, &[Contender::yardstick()?, all, one])?)
}

/// Every format, where there is much to tell. The terminal comes first: the others' memory is told beside its.
fn of_findings(sizes: &[u64]) -> Result<Vec<Figure>, Failure> {
    let mut everybody = vec![Contender::yardstick()?];
    for format in ["terminal", "json", "markdown", "html", "sarif", "oscal", "csv", "xlsx", "junit"] {
        everybody.push(Contender::check(&format!("`--format {format}`"), &["--pack", "all", "--format", format])?);
    }
    let limited = ["--pack", "all", "--format", "terminal", "--limit", "20"];
    everybody.push(Contender::check("`--format terminal --limit 20`", &limited)?);
    let made: Vec<Made> = sizes.iter().map(|&roles| Made { defects: MANY, ..tree(roles) }).collect();
    hold("findings", &entries(&made, &everybody)?)
}

/// Edits beside a whole analysis, all in one process.
fn of_edits(sizes: &[u64]) -> Result<Vec<Figure>, Failure> {
    let mut figures = Vec::new();
    for &roles in sizes {
        figures.extend(incremental::of(&tree(roles))?);
    }
    Ok(figures)
}
