//! Facts of people, their assignments and their access rights.

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{facts, record};
use super::known::{Known, PartyFacts, ReachFacts};
use super::view::Part;
use ansvar_model::{AccessId, AssignmentId, EntityRef, FunctionSet, Hop, PersonId, days_between};

/// A person as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PersonFacts {
    /// The written id.
    pub id: String,
    /// The label, or the id.
    pub name: String,
    /// The roles filled today, deputies left out.
    pub roles: Vec<String>,
    /// The functions of those roles.
    pub functions: Vec<&'static str>,
    /// The roles among them that hold a duty of kind `own` or `lead`.
    pub accountable_roles: Vec<String>,
    /// Information with personal data that one of the roles owns.
    pub personal_data_owned: Vec<String>,
    /// Percent of full time over all assignments of today whose share is known, in all organisations.
    pub share_total: i64,
    /// How many assignments of today have a share.
    pub shares_known: i64,
    /// The assignments of today, deputies left out.
    pub assignments: Vec<PersonAssignmentFacts>,
    /// What can be reached from any of the roles.
    pub reaches: ReachFacts,
    /// Whether it is known of every role of the organisation if somebody fills it. A role that nobody has said anything of
    /// may be vacant, and break a way that counts.
    pub staffing_known: bool,
    /// Whether somebody is there to receive serious incidents: a role with a recipient function that is not vacant.
    pub incident_recipient_there: bool,
    /// The number of units whose every way to the security manager or top management needs this person.
    pub cuts_units: i64,
    /// The first of those units, at most 20.
    pub cuts: Vec<String>,
    /// Whole days until employment ends; negative when it has ended.
    pub employment_ends_in_days: Known<i64>,
}

/// An assignment as its person sees it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct PersonAssignmentFacts {
    /// The role.
    pub role: String,
    /// The functions of the role.
    pub functions: Vec<&'static str>,
    /// Another organisation it is for.
    pub organisation: Known<String>,
    /// Percent of full time.
    pub share: Known<i64>,
    /// The top management that the role reports to over lines that count, in one step.
    pub reports_to_top: Vec<String>,
}

record!(PersonAssignmentFacts: role, functions, organisation, share, reports_to_top);

/// An assignment as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AssignmentFacts {
    /// The id.
    pub id: String,
    /// The id again; assignments have no name.
    pub name: String,
    /// The role.
    pub role: PartyFacts,
    /// The person.
    pub person: String,
    /// Percent of full time.
    pub share: Known<i64>,
    /// `ordinary` or `deputy`.
    pub kind: &'static str,
    /// Whether it holds today.
    pub current: bool,
    /// Whole days since it ended; negative while it runs.
    pub ended_days_ago: Known<i64>,
    /// Another organisation it is for.
    pub organisation: Known<String>,
    /// A decision or record number.
    pub reference: Known<String>,
    /// Whether an agreement that runs today is made with the other organisation, named as the supplier's id or name.
    pub agreed: bool,
}

/// An access right as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AccessFacts {
    /// The written id.
    pub id: String,
    /// The id again; access rights have no name.
    pub name: String,
    /// The system.
    pub system: String,
    /// Who holds the right.
    pub person: String,
    /// Who approved it.
    pub approved_by: Known<PartyFacts>,
    /// The nearest managers: those who head the unit of a role that the holder fills, or the nearest unit above that
    /// somebody else heads.
    pub managers: Vec<String>,
    /// The people who fill those roles, or have filled them.
    pub manager_people: Vec<String>,
    /// Whole days since it was approved.
    pub approved_days_ago: Known<i64>,
    /// Whole days since it was cancelled.
    pub ended_days_ago: Known<i64>,
    /// Whole days since the holder's employment ended; negative while it runs.
    pub employment_ended_days_ago: Known<i64>,
}

facts! {
    PersonFacts of PersonId, with context and at, the same for all: [staffing_known, incident_recipient_there] {
        let organisation = context.organisation;
        let person = &organisation.people[at];
        let roles = || context.staffing.roles_of(at);
        let accountable = || roles().iter().filter(|&&role| context.is_accountable(role));
    } as {
        id => person.id.as_str(),
        name => organisation.name(at),
        roles => context.ids(roles()),
        functions => context.functions_of_roles(roles()),
        accountable_roles => accountable().map(|&role| context.id(role)).collect::<Vec<_>>(),
        personal_data_owned => {
            let owned = roles().iter().flat_map(|&role| context.personal_data_of(role)).copied();
            context.ids(&owned.collect::<Vec<_>>())
        },
        share_total: context.shares_of(at).sum(),
        shares_known: super::count(context.shares_of(at).len()),
        assignments => {
            let assignments = context.assignments_of(at).into_iter();
            assignments.map(|at| Part::<PersonAssignmentFacts>::of(context, at)).collect::<Vec<_>>()
        },
        reaches => context.reach_facts(at),
        staffing_known: context.staffing_known,
        incident_recipient_there: context.has_recipient(),
        cuts_units: super::count(context.count_cut_by(at)),
        cuts => context.first_units_cut_by(at, 20).into_iter().map(|unit| context.id(unit)).collect::<Vec<_>>(),
        employment_ends_in_days: person.employed.to.map(|end| days_between(organisation.as_of, end)).into(),
    }
}

facts! {
    PersonAssignmentFacts of AssignmentId, with context and at, the same for all: [] {
        let assignment = &context.organisation.assignments[at];
    } as {
        role => context.id(assignment.role),
        functions => context.functions_of_roles(&[assignment.role]),
        organisation => assignment.note.organisation.as_deref(),
        share: assignment.share.map(i64::from).into(),
        reports_to_top => {
            let top = |hop: &Hop| context.graph().functions(hop.to).intersects(FunctionSet::TOP_MANAGEMENT);
            let hops = context.hops_over_lines(assignment.role).into_iter().map(|at| context.graph().hop(at));
            let mut tops: Vec<_> = hops.filter(|hop| hop.is_valid() && top(hop)).map(|hop| hop.to).collect();
            tops.sort_by_key(|&top| context.id(EntityRef::from(top)));
            tops.dedup();
            tops.into_iter().map(|top| context.id(EntityRef::from(top))).collect::<Vec<_>>()
        },
    }
}

facts! {
    AssignmentFacts of AssignmentId, with context and at, the same for all: [] {
        let organisation = context.organisation;
        let assignment = &organisation.assignments[at];
    } as {
        id => assignment.id.as_str(),
        name => assignment.id.as_str(),
        role => context.part(assignment.role),
        person => context.id(assignment.person),
        share: assignment.share.map(i64::from).into(),
        kind: assignment.kind.id(),
        current: assignment.period.contains(organisation.as_of),
        ended_days_ago: assignment.period.to.map(|end| days_between(end, organisation.as_of)).into(),
        organisation => assignment.note.organisation.as_deref(),
        reference => assignment.note.reference.as_deref(),
        agreed: context.is_agreed(assignment),
    }
}

facts! {
    AccessFacts of AccessId, with context and at, the same for all: [] {
        let organisation = context.organisation;
        let access = &organisation.access[at];
        let managers = || context.managers_for(at);
        let ago = |day| days_between(day, organisation.as_of);
    } as {
        id => access.id.as_str(),
        name => access.id.as_str(),
        system => context.id(access.system),
        person => context.id(access.person),
        approved_by => access.approved_by.map(|party| context.part(party)),
        managers => context.ids(&managers()),
        manager_people => context.people_ever(&managers()),
        approved_days_ago: access.approved_on.map(ago).into(),
        ended_days_ago: access.ended_on.map(ago).into(),
        employment_ended_days_ago: organisation.people[access.person].employed.to.map(ago).into(),
    }
}
