//! Edits on a model: checked as a file is, all of them before any of them is carried out.

mod change;
mod derived;
mod draft;
mod head;
mod make;
mod node;
mod raise;
mod remove;
mod row;
mod several;
mod whole;

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{Bilingual, Edit, EntityRef, Id, Kind, Mentions, Names, Organisation};

use self::draft::{Draft, Standing};
use self::row::Row;
use crate::message;
use crate::problem::Complaint;

pub use self::raise::record_of;

/// Something wrong with an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditProblem {
    /// Which edit of the list, counted from 0.
    pub edit: usize,
    /// The value at fault, as keys and places counted from 0: `responsible`, `items[2].cost`. Empty for the edit as a whole.
    pub path: String,
    /// A stable name for this kind of problem, such as `unknown_key`: those of [`Problem`](crate::Problem) and a few more.
    pub code: &'static str,
    /// What is wrong.
    pub message: Bilingual,
    /// What was expected, or what may have been meant.
    pub help: Option<Bilingual>,
}

/// Edits that can be carried out. Made by [`plan_edits`].
#[derive(Clone, Debug)]
pub struct PlannedEdits {
    rows: BTreeMap<EntityRef, Row>,
    gone: BTreeSet<EntityRef>,
    added: Vec<EntityRef>,
    touched: Vec<EntityRef>,
    ids: BTreeMap<Id, Standing>,
}

/// Checks edits against an organisation, and works out what they come to. Nothing is changed.
///
/// The edits are taken one after the other; each sees what those before it have done. Values are checked as those of an
/// organisation file are, so that the organisation stays what loading the edited file would give. `names` are those of the
/// organisation.
///
/// - [`Edit::Set`] gives a field another value; [`Value::Null`](ansvar_model::Value::Null) leaves the field out. A plan item
///   is named `plan/item`. The organisation's own fields are `name`, `kind`, `as_of` and `recorded`. An id cannot be set.
/// - [`Edit::Add`] puts a record at the end of its list. A record of `plans` with an id `plan/item` is a new last item of
///   that plan.
/// - [`Edit::Remove`] takes an entity away, and everything that cannot be without it; other references to it are dropped.
///   Removals that follow each other are one: each may name what another takes along.
///
/// Records without an id of their own are named by the id derived for them. It changes with what it is derived from, and
/// with the number of records that are alike; an edit that would change one that something refers to is refused. Answers
/// keep the ids they were given, and point to nothing where what they named is gone.
///
/// Setting a field takes time in the size of the record, whatever the size of the organisation. Removing, and changing what
/// an id is derived from, looks at every row; [`plan_edits_knowing`] does not.
///
/// # Errors
/// Every problem of every edit, in their order.
///
/// ```
/// use ansvar_load::{Format, SourceText, parse_organisation, plan_edits};
/// use ansvar_model::{Edit, Id, Names, Value};
///
/// let text = "
/// ansvar: 1
/// organisation: {id: exempel, name: Exempels kommun, kind: municipality}
/// as_of: 2026-11-01
/// roles: [{id: ciso, title: Samordnare}]
/// plans: [{id: plan, title: Handlingsplan, items: [{id: klassa}]}]
/// ";
/// let loaded = parse_organisation(SourceText::new("exempel.yaml", text.to_owned()), Format::Yaml);
/// let mut made = loaded.organisation.unwrap();
/// let mut names = Names::of(&made);
/// let set = |value: &str| {
///     [Edit::Set { id: Id::derived("plan/klassa"), field: "responsible".into(), value: Value::from(value) }]
/// };
/// let problems = plan_edits(&made, &names, &set("cisso")).unwrap_err();
/// assert_eq!(&*problems[0].message.en, "`cisso` is not in the file: expected an id of kind role, group, unit or person");
/// assert_eq!(&*problems[0].help.as_ref().unwrap().en, "did you mean `ciso`?");
///
/// let planned = plan_edits(&made, &names, &set("ciso")).unwrap();
/// assert_eq!(planned.touched(), [names.find("plan/klassa").unwrap()]);
/// planned.commit(&mut made, &mut names);
/// assert!(made.plan_items.iter().all(|item| item.responsible.is_some()));
/// ```
pub fn plan_edits(
    organisation: &Organisation,
    names: &Names,
    edits: &[Edit],
) -> Result<PlannedEdits, Vec<EditProblem>> {
    plan(Draft::of(organisation, names, None), edits)
}

/// The same where it is known which records of the organisation refer to whom: only these are looked at.
///
/// # Errors
/// Those of [`plan_edits`].
pub fn plan_edits_knowing(
    organisation: &Organisation,
    (names, mentions): (&Names, &Mentions),
    edits: &[Edit],
) -> Result<PlannedEdits, Vec<EditProblem>> {
    plan(Draft::of(organisation, names, Some(mentions)), edits)
}

fn plan(mut draft: Draft<'_>, edits: &[Edit]) -> Result<PlannedEdits, Vec<EditProblem>> {
    let mut problems = Vec::new();
    let mut rest = edits.iter().enumerate().peekable();
    while let Some((number, edit)) = rest.next() {
        let mut report = |number: usize, path: String, complaint: Complaint| {
            let Complaint { code, message, help } = complaint;
            problems.push(EditProblem { edit: number, path, code, message, help });
        };
        let faults = match edit {
            Edit::Add { list, record } => draft.add(*list, record),
            Edit::Set { id, field, value } => draft.set(id, field, value),
            Edit::Remove { id } => {
                let mut leaving = BTreeSet::new();
                let mut removals = vec![(number, id)];
                while let Some((number, Edit::Remove { id })) =
                    rest.next_if(|next| matches!(next.1, Edit::Remove { .. }))
                {
                    removals.push((number, id));
                }
                for (number, id) in removals {
                    match draft.removable(id) {
                        Ok(entity) => drop(leaving.insert(entity)),
                        Err(complaint) => report(number, String::new(), complaint),
                    }
                }
                draft.remove(leaving).map_err(|complaint| vec![(String::new(), complaint)])
            }
        };
        for (path, complaint) in faults.err().into_iter().flatten() {
            report(number, path, complaint);
        }
    }
    if problems.is_empty() { Ok(PlannedEdits::of(draft)) } else { Err(problems) }
}

impl Draft<'_> {
    /// What an id stands for, which is to be taken away.
    fn removable(&self, id: &Id) -> Result<EntityRef, Complaint> {
        match self.find(id.as_str()) {
            Some(EntityRef::Organisation) => Err(message::whole_organisation()),
            Some(entity) => Ok(entity),
            None => Err(self.unknown(id)),
        }
    }

    fn unknown(&self, id: &Id) -> Complaint {
        let near = self.nearest(id.as_str(), Kind::ALL, Vec::new());
        message::unknown_id(id.as_str(), near.as_deref())
    }
}

impl PlannedEdits {
    fn of(draft: Draft<'_>) -> Self {
        let Draft { organisation, mut rows, gone, added, ids, .. } = draft;
        let new: BTreeSet<EntityRef> = added.iter().copied().collect();
        rows.retain(|&entity, row| {
            new.contains(&entity) || (!gone.contains(&entity) && Row::of(organisation, entity).as_ref() != Some(row))
        });
        let changed = rows.keys().chain(&gone).filter(|entity| !new.contains(entity));
        let touched: BTreeSet<EntityRef> = changed.copied().collect();
        Self { touched: touched.into_iter().collect(), rows, gone, added, ids }
    }

    /// The entities that will change or go, sorted: those that are named, and those that depend on them. What is set to
    /// what it is already is not among them.
    #[must_use]
    pub fn touched(&self) -> &[EntityRef] {
        &self.touched
    }

    /// Carries the edits out on the organisation that they were planned for, and keeps up its names. Gives the entities that
    /// are new, in the order in which they were added.
    ///
    /// Handles of what stays are valid afterwards. Takes time in the number of rows that change.
    pub fn commit(self, organisation: &mut Organisation, names: &mut Names) -> Vec<EntityRef> {
        let Self { rows, gone, added, ids, .. } = self;
        // INVARIANT: rows are sorted by kind and place, so new ones come to the places that were reserved for them.
        for (entity, row) in rows {
            row.write(organisation, entity);
        }
        for &entity in &gone {
            Row::remove(organisation, entity);
        }
        for (id, standing) in ids {
            match standing {
                Standing::At(entity) => names.insert(id, entity),
                Standing::Gone | Standing::Refused(_) => {
                    names.remove(id.as_str());
                    // An answer may have the same id; it comes after what stands in the organisation file.
                    if let Some(answer) = organisation.answer_to(id.as_str()) {
                        names.insert(id, answer.into());
                    }
                }
            }
        }
        added.into_iter().filter(|entity| !gone.contains(entity)).collect()
    }
}
