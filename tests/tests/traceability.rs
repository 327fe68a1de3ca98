//! Traceability: every row of the catalogue is a rule or dropped, every duty of the sources is checked by rules or says
//! why not, and the tables that show it are current.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use ansvar::{Header, Library};
use ansvar_tests::{root, text_of};

const DUTIES: &str = "rules/traceability/duties.tsv";
const DROPPED: &str = "rules/traceability/dropped.tsv";
const README: &str = "rules/README.md";
const MATRIX: &str = "rules/TRACEABILITY.md";
const BEGIN: &str = "<!-- rules:begin -->";
const END: &str = "<!-- rules:end -->";

/// How many duties the sources lay on somebody.
const DUTY_COUNT: usize = 262;

/// The catalogue of rules: the ids of each prefix count from 1.
const CATALOGUE: [(&str, usize); 16] = [
    ("SYS", 8),
    ("POL", 14),
    ("KON", 17),
    ("ANS", 28),
    ("LED", 22),
    ("KLA", 15),
    ("RIS", 16),
    ("INC", 17),
    ("KNT", 12),
    ("TEK", 9),
    ("UPP", 13),
    ("SAM", 9),
    ("UTB", 8),
    ("GRP", 8),
    ("SEP", 8),
    ("ENK", 13),
];

/// A duty of the sources and what becomes of it.
struct Duty {
    id: String,
    source: String,
    what: String,
    rules: Vec<String>,
    reason: String,
}

impl Duty {
    /// The short number of the document that lays it on somebody.
    fn document(&self) -> &str {
        self.source.split(' ').next().unwrap_or_default()
    }
}

/// The rows of a table below its head, which must be this one.
fn rows<const N: usize>(path: &str, head: [&str; N]) -> Vec<[String; N]> {
    let text = text_of(path);
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some(head.join("\t").as_str()), "the head of {path}");
    let cells = |line: &str| -> Vec<String> { line.split('\t').map(str::to_owned).collect() };
    lines.map(|line| cells(line).try_into().unwrap_or_else(|_| panic!("{path}: {N} columns in `{line}`"))).collect()
}

fn duties() -> Vec<Duty> {
    let duty = |[id, source, what, rules, reason]: [String; 5]| {
        let rules = rules.split(',').filter(|rule| !rule.is_empty()).map(str::to_owned).collect();
        Duty { id, source, what, rules, reason }
    };
    rows(DUTIES, ["duty", "source", "what", "rules", "reason"]).into_iter().map(duty).collect()
}

fn dropped() -> Vec<[String; 2]> {
    rows(DROPPED, ["id", "reason"])
}

/// The headers of the built-in rules, by area and id.
fn headers() -> Vec<Header> {
    let library = Library::builtin().expect("the built-in rules are sound");
    let mut headers: Vec<Header> = library.rules().iter().map(|rule| rule.header.clone()).collect();
    headers.sort_by(|a, b| (a.area, a.id.as_str()).cmp(&(b.area, b.id.as_str())));
    headers
}

fn rule_ids() -> BTreeSet<String> {
    headers().iter().map(|header| header.id.to_string()).collect()
}

/// Text as a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn source_of(header: &Header) -> String {
    let places: Vec<String> =
        header.source.iter().map(|place| format!("{} {}", place.document, place.section)).collect();
    places.join("; ")
}

fn rule_row(header: &Header) -> String {
    let Header { id, area, scope, severity, basis, title, .. } = header;
    let (area, scope, severity, basis) = (area.id(), scope.id(), severity.id(), basis.id());
    format!("| {id} | {area} | {scope} | {severity} | {basis} | {} | {} |\n", source_of(header), cell(&title.en))
}

/// The part of the README between its marks.
fn rule_table() -> String {
    let headers = headers();
    let mut text = format!("\n## All {} rules\n\n", headers.len());
    text += "Written by the tests: `ANSVAR_BLESS=1 cargo test`. Duties and the rules that check them: \
             [TRACEABILITY.md](TRACEABILITY.md).\n\n";
    text +=
        "| rule | area | scope | severity | basis | source | title |\n| --- | --- | --- | --- | --- | --- | --- |\n";
    text.extend(headers.iter().map(rule_row));
    text += "\nIds of the catalogue that are no rules:\n\n| id | why |\n| --- | --- |\n";
    text.extend(dropped().iter().map(|[id, reason]| format!("| {id} | {} |\n", cell(reason))));
    text + "\n"
}

/// The README with a current table.
fn readme() -> String {
    let text = text_of(README);
    let (head, rest) = text.split_once(BEGIN).unwrap_or((&text, ""));
    let tail = rest.split_once(END).map_or("", |(_, tail)| tail).trim_start();
    format!("{}\n\n{BEGIN}\n{}\n{END}\n{tail}", head.trim_end(), rule_table().trim_end())
}

fn duty_row(duty: &Duty) -> String {
    let Duty { id, source, what, rules, reason } = duty;
    let fate = if rules.is_empty() { format!("not checked: {reason}") } else { rules.join(", ") };
    format!("| {id} | {source} | {} | {} |\n", cell(what), cell(&fate))
}

fn duties_to_rules(duties: &[Duty]) -> String {
    let mut text = String::new();
    for group in duties.chunk_by(|a, b| a.document() == b.document()) {
        let document = group.first().map_or("", Duty::document);
        text += &format!("\n### Document {document}\n\n| duty | source | what | rules |\n| --- | --- | --- | --- |\n");
        text.extend(group.iter().map(duty_row));
    }
    text
}

fn rules_to_duties(duties: &[Duty]) -> String {
    let mut by_rule: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for duty in duties {
        duty.rules.iter().for_each(|rule| by_rule.entry(rule).or_default().push(&duty.id));
    }
    let row = |header: &Header| {
        let found = by_rule.get(header.id.as_str()).map_or("–".to_owned(), |ids| ids.join(", "));
        format!("| {} | {} | {found} |\n", header.id, cell(&header.title.en))
    };
    headers().iter().map(row).collect()
}

/// The matrix of duties and rules, both ways.
fn matrix() -> String {
    let duties = duties();
    let checked = duties.iter().filter(|duty| !duty.rules.is_empty()).count();
    let (all, unchecked) = (duties.len(), duties.len() - checked);
    format!(
        "# Duties and rules

Written by the tests from `traceability/duties.tsv`: `ANSVAR_BLESS=1 cargo test`.

The sources lay {all} duties on somebody. Rules check {checked}: a finding would show that the duty is not done or laid on
nobody. For {unchecked} the reason stands why a program cannot check them. Any duty that an organisation has in its own file
is checked by ANS-10, ANS-11, ANS-12 and ANS-22 too, which are named here only where no rule is closer.

## Duties to rules
{}
## Rules to duties

A rule without duties rests on what the sources say of soundness, on answers, or on records agreeing with each other.

| rule | title | duties |
| --- | --- | --- |
{}",
        duties_to_rules(&duties),
        rules_to_duties(&duties)
    )
}

/// `ANSVAR_BLESS=1 cargo test` writes a file again.
fn assert_current(path: &str, current: &str) {
    if std::env::var_os("ANSVAR_BLESS").is_some() {
        fs::write(root().join(path), current).expect("writing a table");
    }
    assert!(text_of(path) == current, "{path} is stale: run the tests with ANSVAR_BLESS=1");
}

#[test]
fn the_table_of_rules_is_current() {
    assert_current(README, &readme());
}

#[test]
fn the_matrix_of_duties_and_rules_is_current() {
    assert_current(MATRIX, &matrix());
}

#[test]
fn duties_are_complete_and_in_order() {
    let ids: Vec<String> = duties().into_iter().map(|duty| duty.id).collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "{DUTIES} has doubles or is not sorted");
    assert_eq!(ids.len(), DUTY_COUNT);
}

#[test]
fn every_duty_has_rules_or_a_reason() {
    let told = duties().into_iter().filter(|duty| duty.rules.is_empty() == duty.reason.is_empty());
    let ids: Vec<String> = told.map(|duty| duty.id).collect();
    assert!(ids.is_empty(), "neither rules nor a reason, or both: {ids:?}");
}

/// A dropped row checks nothing, so no duty may rest on it.
#[test]
fn rules_that_duties_rest_on_exist() {
    let known = rule_ids();
    let named: BTreeSet<String> = duties().into_iter().flat_map(|duty| duty.rules).collect();
    let missing: Vec<&String> = named.difference(&known).collect();
    assert!(missing.is_empty(), "{DUTIES} names what is no rule: {missing:?}");
}

#[test]
fn every_row_of_the_catalogue_is_a_rule_or_dropped() {
    let known = rule_ids();
    let gone: BTreeSet<String> = dropped().into_iter().map(|[id, _]| id).collect();
    let all = CATALOGUE.iter().flat_map(|(prefix, last)| (1..=*last).map(move |at| format!("{prefix}-{at:02}")));
    let catalogue: BTreeSet<String> = all.collect();
    let missing: Vec<&String> = catalogue.iter().filter(|id| !known.contains(*id) && !gone.contains(*id)).collect();
    assert!(missing.is_empty(), "neither rules nor dropped: {missing:?}");
    let both: Vec<&String> = gone.intersection(&known).collect();
    assert!(both.is_empty(), "{DROPPED} names rules: {both:?}");
    let strange: Vec<&String> = gone.difference(&catalogue).collect();
    assert!(strange.is_empty(), "{DROPPED} names what the catalogue does not have: {strange:?}");
}

#[test]
fn every_dropped_row_has_a_reason_and_stands_once() {
    let dropped = dropped();
    assert!(dropped.is_sorted_by(|[a, _], [b, _]| a < b), "{DROPPED} has doubles or is not sorted");
    assert!(dropped.iter().all(|[_, reason]| !reason.trim().is_empty()), "{DROPPED} has a row without a reason");
}
