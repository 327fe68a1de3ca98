//! What an edit costs, as a share of a whole analysis of the same organisation in the same process.

use std::collections::BTreeMap;
use std::time::Instant;

use ansvar::{Analysis, Edit, Id, Incremental, Library, List, Organisation, Settings, Value};
use ansvar_load::load_organisation;

use crate::Failure;
use crate::data::{self, Made};
use crate::figures::Figure;
use crate::measure::{Taken, cpu_until_now};

/// What the table calls its rows.
pub(crate) const WHOLE: &str = "whole analysis, all rules";
pub(crate) const ITEM: &str = "one plan item: its last day";
const STATUS: &str = "one plan item: done";
const RESPONSIBLE: &str = "one plan item: another role answers for it";
pub(crate) const PERSON: &str = "one person removed";
const ASSIGNMENT: &str = "one assignment added";

/// How many rounds, and how many edits of each kind in a round.
const ROUNDS: usize = 3;
const EDITS: usize = 40;

/// Makes the edit of a number; `None` where there is nothing to edit.
type Making = fn(&Organisation, usize) -> Option<Edit>;

/// Measures edits on an organisation, in rounds of a whole analysis and edits of each kind.
pub(crate) fn of(made: &Made) -> Result<Vec<Figure>, Failure> {
    let file = data::organisation(made)?;
    let size = std::fs::metadata(&file)?.len();
    let organisation = load_organisation(&file)?.organisation.ok_or("the organisation does not load")?;
    let library = Library::builtin()?;
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    let mut incremental = Incremental::of_organisation(organisation, &library, &settings)?;
    let mut taken: BTreeMap<usize, Vec<Taken>> = BTreeMap::new();
    let kinds: [(&str, Making); 5] = [
        (ITEM, |made, at| set(made, at, "end", "2027-01-31")),
        (STATUS, |made, at| set(made, at + EDITS, "status", "done")),
        (RESPONSIBLE, |made, at| set(made, at + 2 * EDITS, "responsible", made.roles.iter().nth(20 + at)?.id.as_str())),
        (PERSON, |made, at| {
            Some(Edit::Remove { id: made.people.iter().nth(spread(at, made.people.len()))?.id.clone() })
        }),
        (ASSIGNMENT, |made, at| {
            let role = made.roles.iter().nth(spread(at, made.roles.len()))?.id.to_string();
            let person = made.people.iter().nth(spread(at + 7, made.people.len()))?.id.to_string();
            let id = format!("extra-{}-{at}", made.assignments.places());
            let fields = [("id", id), ("role", role), ("person", person)];
            let record = fields.map(|(field, text)| (field.to_owned(), Value::Text(text)));
            Some(Edit::Add { list: List::Assignments, record: record.into() })
        }),
    ];
    for round in 0..ROUNDS {
        let copy = incremental.organisation().clone();
        let whole =
            timed(1, |_| Analysis::of_organisation(copy.clone(), &library, &settings).map(drop).map_err(Into::into))?;
        taken.entry(0).or_default().push(whole);
        for (row, (_, edit)) in kinds.iter().enumerate() {
            let edits: Vec<Edit> =
                (0..EDITS).filter_map(|at| edit(incremental.organisation(), at + round * EDITS * 3)).collect();
            let some = timed(edits.len(), |at| {
                let edit = edits.get(at).into_iter().cloned().collect::<Vec<_>>();
                incremental.apply(&edit).map(drop).map_err(Into::into)
            })?;
            taken.entry(row + 1).or_default().push(some);
        }
    }
    let names = std::iter::once(WHOLE).chain(kinds.iter().map(|(name, _)| *name));
    let figures = names.zip(taken.into_values());
    Ok(figures.map(|(name, taken)| Figure::of("incremental", &made.title(), name, size, &taken)).collect())
}

/// A place among so many, the same for the same number, far from the one before.
fn spread(number: usize, among: usize) -> usize {
    (number * 7_919 + 4_211) % among.max(1)
}

/// Sets a field of some plan item.
fn set(made: &Organisation, number: usize, field: &str, value: &str) -> Option<Edit> {
    let item = made.plan_items.iter().nth(spread(number, made.plan_items.len()))?;
    Some(Edit::Set { id: Id::clone(&item.id), field: field.to_owned(), value: Value::from(value) })
}

/// What one of so many takes.
fn timed(count: usize, mut each: impl FnMut(usize) -> Result<(), Failure>) -> Result<Taken, Failure> {
    let (cpu, wall) = (cpu_until_now()?, Instant::now());
    (0..count).try_for_each(&mut each)?;
    let share = |seconds: f64| seconds / count.max(1) as f64;
    let cpu_seconds = share((cpu_until_now()? - cpu).as_secs_f64());
    Ok(Taken { cpu_seconds, wall_seconds: share(wall.elapsed().as_secs_f64()), peak_bytes: 0, stats: None })
}
