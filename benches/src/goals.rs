//! The goals, each beside what the figures come to: the table that the page begins with.

use std::fmt::Write as _;

use crate::contender::Contender;
use crate::figures::Figure;
use crate::{incremental, nine};

/// The figures, by table, organisation and who.
struct Figures<'f>(&'f [Figure]);

/// A figure that has a goal.
struct Goal {
    /// What it is.
    name: &'static str,
    /// The gate and the stretch, as the page writes them.
    gate: &'static str,
    stretch: &'static str,
    /// Decimals that are shown.
    decimals: usize,
    /// What it comes to, and on which organisation.
    value: fn(&Figures<'_>) -> Option<(f64, String)>,
    /// What stands between.
    between: &'static str,
}

const GOALS: &[Goal] = &[
    Goal {
        name: "`check` ÷ typed parse, CPU",
        gate: "2.0",
        stretch: "1.0",
        decimals: 1,
        value: |figures| figures.multiple("sizes", Contender::CHECK),
        between: "two fifths are loading, a quarter asking the rules of every entity, a sixth look-ups over the graph and the records, the rest judging the first of each class, laying out, tying and writing what is found",
    },
    Goal {
        name: "everything after loading ÷ typed parse, CPU",
        gate: "0.6",
        stretch: "0.25",
        decimals: 1,
        value: |figures| {
            let (check, at) = figures.multiple("sizes", Contender::CHECK)?;
            let (loading, same) = figures.multiple("sizes", Contender::LOADING)?;
            (at == same).then_some((check - loading, at))
        },
        between: "over two fifths of it are asking the rules of every entity, most of that working out facts; a quarter is look-ups over the graph and the records; a tenth what the organisation's own rules ask of its documents",
    },
    Goal {
        name: "loading alone ÷ typed parse, CPU",
        gate: "1.4",
        stretch: "1.0",
        decimals: 1,
        value: |figures| figures.multiple("sizes", Contender::LOADING),
        between: "",
    },
    Goal {
        name: "peak memory of `check` ÷ file",
        gate: "2.0",
        stretch: "1.0",
        decimals: 1,
        value: |figures| figures.peak("sizes", Contender::CHECK),
        between: "the model takes three fifths, an eighth of that the texts of ids put together of two others; look-ups over the graph and the records take a third",
    },
    Goal {
        name: "peak memory of loading ÷ file",
        gate: "2.0",
        stretch: "1.0",
        decimals: 1,
        value: |figures| figures.peak("sizes", Contender::LOADING),
        between: "the model itself, and beside it all ids until the last reference is resolved",
    },
    Goal {
        name: "evaluations by the Rego engine",
        gate: "200 000",
        stretch: "20 000",
        decimals: 0,
        value: |figures| figures.largest("sizes", Contender::CHECK, |figure| figure.evaluations),
        between: "",
    },
    Goal {
        name: "stock OPA, nine rules written by hand for it ÷ ours with the same nine, CPU",
        gate: "50",
        stretch: "150",
        decimals: 0,
        value: |figures| figures.ratio("nine", nine::OPA, nine::OURS),
        between: "OPA by hand takes some forty parses of the file and ours one; two thirds of ours is reading it, the rest the graph and what the nine rules ask",
    },
    Goal {
        name: "stock OPA, same rules and facts ÷ `check`, CPU",
        gate: "300",
        stretch: "2 000",
        decimals: 0,
        value: |figures| figures.ratio("sizes", Contender::OPA, Contender::CHECK),
        between: "ours reads the file and works out the facts in this time, which are given to OPA; a third of ours is reading, preparing and trying the rules, however small the organisation",
    },
    Goal {
        name: "chain ÷ tree, CPU",
        gate: "1.3",
        stretch: "1.1",
        decimals: 2,
        value: |figures| {
            let chains = figures.0.iter().rev().filter(|figure| figure.organisation.starts_with("chain, "));
            let chain = chains.into_iter().find(|figure| figure.what == Contender::CHECK)?;
            let tree = figures.find("shapes", chain.organisation.trim_start_matches("chain, "), Contender::CHECK)?;
            Some((chain.ratio(tree)?, chain.organisation.clone()))
        },
        between: "",
    },
    Goal {
        name: "1 000 rules ÷ all built-in, rules alone, CPU",
        gate: "6",
        stretch: "4",
        decimals: 1,
        value: |figures| {
            let (made, at) = figures.largest("rules", "1000 made rules", |figure| figure.rules)?;
            let all = figures.0.iter().find(|all| all.organisation == at && all.what.starts_with("all "))?;
            Some((made / all.rules?, at))
        },
        between: "",
    },
    Goal {
        name: "one plan-item edit ÷ whole analysis, CPU",
        gate: "1/1 000",
        stretch: "1/100 000",
        decimals: 6,
        value: |figures| figures.ratio("incremental", incremental::ITEM, incremental::WHOLE),
        between: "the item is judged by the engine itself, rule by rule",
    },
    Goal {
        name: "one person removed ÷ whole analysis, CPU",
        gate: "1/10",
        stretch: "1/1 000",
        decimals: 4,
        value: |figures| figures.ratio("incremental", incremental::PERSON, incremental::WHOLE),
        between: "who fills which role, the hops and what is known of them are copied, and of all who do not come to top management it is asked anew where their way stops",
    },
    Goal {
        name: "one core ÷ all cores, wall",
        gate: "–",
        stretch: "–",
        decimals: 2,
        value: |figures| {
            let (one, at) = figures.largest("cores", "`ansvar check`, one core", |figure| figure.wall)?;
            Some((one / figures.find("cores", &at, "`ansvar check`, all cores")?.wall?, at))
        },
        between: "loading runs on one core",
    },
];

impl Figures<'_> {
    fn find(&self, table: &str, organisation: &str, what: &str) -> Option<&Figure> {
        let wanted =
            |figure: &&Figure| figure.table == table && figure.organisation == organisation && figure.what == what;
        self.0.iter().find(wanted)
    }

    /// What somebody's figure comes to on the last, which is the largest, organisation that it has ended on.
    fn largest<'s, T>(
        &'s self,
        table: &str,
        what: &str,
        value: impl Fn(&'s Figure) -> Option<T>,
    ) -> Option<(T, String)> {
        let own = self.0.iter().rev().filter(|figure| figure.table == table && figure.what == what);
        own.filter(|figure| figure.cpu().is_some())
            .find_map(|figure| Some((value(figure)?, figure.organisation.clone())))
    }

    fn peak(&self, table: &str, what: &str) -> Option<(f64, String)> {
        self.largest(table, what, Figure::peak_of_file)
    }

    /// Somebody's processor time as a multiple of another's.
    fn ratio(&self, table: &str, what: &str, other: &str) -> Option<(f64, String)> {
        self.largest(table, what, |figure| figure.ratio(self.find(table, &figure.organisation, other)?))
    }

    fn multiple(&self, table: &str, what: &str) -> Option<(f64, String)> {
        self.ratio(table, what, Contender::YARDSTICK)
    }
}

/// The table of the goals.
pub(crate) fn to_markdown(figures: &[Figure]) -> String {
    let mut table = String::from(
        "| figure | gate | stretch | now | measured on | what stands between |\n| --- | ---: | ---: | ---: | --- | --- |\n",
    );
    for goal in GOALS {
        let Goal { name, gate, stretch, decimals, between, .. } = goal;
        let (now, on) = match (goal.value)(&Figures(figures)) {
            Some((value, on)) => (format!("{value:.decimals$}"), on),
            None => ("–".to_owned(), "–".to_owned()),
        };
        // Writing to a text does not fail.
        let _ = writeln!(table, "| {name} | {gate} | {stretch} | {now} | {on} | {between} |");
    }
    table
}
