//! Facts of a role: who fills it, what it answers for, to whom it reports and how far that is.

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{facts, record};
use super::context::Context;
use super::held::HeldFacts;
use super::known::{Known, LineEndFacts, ReachFacts};
use ansvar_model::{Actor, FunctionSet, RoleId, days_between};

/// A role as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RoleFacts {
    /// The written id.
    pub id: String,
    /// The title people use.
    pub name: String,
    /// The unit it belongs to.
    pub unit: Known<String>,
    /// Whether its unit is IT, or has an IT unit above it.
    pub under_it: bool,
    /// The level it works at.
    pub level: Known<&'static str>,
    /// What it is for.
    pub functions: Vec<&'static str>,
    /// Whether it is top management.
    pub top_management: bool,
    /// `body`, `ordinary`, `deputy_only`, `vacant` or `unknown`.
    pub staffing: &'static str,
    /// Whether it is known that nobody fills it today, deputies apart: `vacant` or `deputy_only`.
    pub vacant: bool,
    /// People who fill it today, deputies left out.
    pub people: Vec<String>,
    /// People who stand in today.
    pub deputies: Vec<String>,
    /// Percent of full time over all who fill it; known when every share is.
    pub share: Known<i64>,
    /// Duties of kind `own` or `lead` that it holds, itself or through a group that it leads.
    pub accountable_for: Vec<String>,
    /// What else it answers for: documents and plans it maintains, open plan items, information, systems, processes and
    /// risks it owns or manages, and running agreements it has ordered.
    pub things_answered_for: Vec<String>,
    /// The number of duties it holds.
    pub duties: i64,
    /// The duties it holds, itself or through a group that it answers for.
    pub holds: Vec<HeldFacts>,
    /// Lines out of it and out of the groups it leads, formal or not.
    pub lines: Vec<LineEndFacts>,
    /// Whether one of these lines is formal, or a line that counts comes to it and it is no body.
    pub has_formal_lines: bool,
    /// Hops over lines that count to the nearest top management; 0 for top management itself.
    pub to_top: Known<i64>,
    /// The same, with IT roles left out of the way.
    pub to_top_past_it: Known<i64>,
    /// Whether no way that counts leads from it to top management, nor on to another role of which that is to be told: one
    /// with formal lines, as above, that is filled by more than deputies, or on a cycle. So a way that is broken off is told
    /// of where it stops, and not of everybody before.
    pub way_stops_here: bool,
    /// Whether it stands on a cycle of formal reporting lines.
    pub on_cycle: bool,
    /// Whether it is on such a cycle, and of the roles that it goes round between the first by written id. So a cycle is
    /// told of once.
    pub first_on_cycle: bool,
    /// The functions that can be reached from it.
    pub reaches: ReachFacts,
    /// The functions it works with, in either direction.
    pub works_with: Vec<&'static str>,
    /// The groups it belongs to.
    pub member_of: Vec<String>,
    /// Whether its mandate is decided, and by whom: top management or not.
    pub mandate: DecisionFacts,
    /// Whether its time is decided.
    pub time: DecisionFacts,
    /// Its own budget, in whole SEK.
    pub budget: Known<i64>,
    /// Whether it has a budget of its own, a duty to own or lead something about `budget`, or a document of type
    /// `budget` has somebody who keeps it.
    pub holds_budget: bool,
    /// The risks that concern it and are not closed.
    pub risks: Vec<String>,
    /// Whole days since its competence was assessed.
    pub competence_days_ago: Known<i64>,
    /// Whether a gap in competence was found.
    pub competence_gap: Known<bool>,
    /// Whether something closes the gap.
    pub competence_plan: bool,
    /// The risk registers it keeps, itself or through a group it leads.
    pub risk_registers: Vec<String>,
    /// A published contact point.
    pub contact: Known<String>,
    /// How many systems it owns.
    pub systems_owned: i64,
    /// How many of those who ordinarily fill it today have taken part in training about competence.
    pub people_with_course: i64,
    /// Whole days since any of them last did.
    pub course_days_ago: Known<i64>,
    /// Whether it is known of every role of the organisation if somebody fills it. A role that nobody has said anything of
    /// may be vacant, and break a way that counts.
    pub staffing_known: bool,
    /// The functions of all roles of the organisation that are not known to be vacant.
    pub functions_there: Vec<&'static str>,
    /// The functions that some role of the organisation has, filled or not.
    pub functions_named: Vec<&'static str>,
}

/// A decision about a role.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct DecisionFacts {
    /// Whether there is one.
    pub recorded: bool,
    /// Whether top management took it.
    pub by_top: bool,
    /// Whole days since it was taken.
    pub days_ago: Known<i64>,
}

record!(DecisionFacts: recorded, by_top, days_ago);

facts! {
    RoleFacts of RoleId, with context and at, the same for all: [staffing_known, functions_there, functions_named] {
        let organisation = context.organisation;
        let role = &organisation.roles[at];
        let actor = Actor::Role(at);
        let competence = role.terms.competence.as_ref();
        let duties = || context.duties_held(actor).len();
        let courses = || context.role_courses(at);
    } as {
        id => role.id.as_str(),
        name => &*role.title,
        unit => role.unit.map(|unit| context.id(unit)),
        under_it: role.unit.is_some_and(|unit| context.under_it(unit)),
        level: role.level.map(|level| level.id()).into(),
        functions => role.functions,
        top_management: role.functions.intersects(FunctionSet::TOP_MANAGEMENT),
        staffing: context.staffing_word(at),
        vacant: matches!(context.staffing_word(at), "vacant" | "deputy_only"),
        people => context.ids(context.staffing.ordinary(at)),
        deputies => context.ids(context.staffing.deputies(at)),
        share: context.role_share(at).into(),
        accountable_for => context.accountable_for(at),
        things_answered_for => context.things_answered_for(at),
        duties: super::count(duties()),
        holds => HeldFacts::by_role(context, at),
        lines => context.lines_from(at),
        has_formal_lines: context.has_formal_lines(at),
        to_top: context.to_top(actor).into(),
        to_top_past_it: context.to_top_past_it(actor).into(),
        way_stops_here: context.stops().is_last(at),
        on_cycle: context.cycles().is_on_cycle(actor),
        first_on_cycle: context.cycles().is_first_role(at),
        reaches => context.reach_facts(at),
        works_with => context.works_with(at),
        member_of => context.ids(context.groups_with(at)),
        mandate: DecisionFacts::of(context, role.terms.mandate.as_ref()),
        time: DecisionFacts::of(context, role.terms.time.as_ref()),
        budget: role.terms.budget.into(),
        holds_budget: context.holds_budget(at),
        risks => context.open_risks(at),
        competence_days_ago: competence.map(|c| days_between(c.assessed_on, organisation.as_of)).into(),
        competence_gap: competence.and_then(|c| c.gap).into(),
        competence_plan: competence.is_some_and(|c| c.plan.is_some()),
        risk_registers => context.risk_registers(at),
        contact => role.terms.contact.as_deref(),
        systems_owned: super::count(context.systems_owned(at)),
        people_with_course: super::count(courses().0),
        course_days_ago: courses().1.map(|day| days_between(day, organisation.as_of)).into(),
        staffing_known: context.staffing_known,
        functions_there: context.functions_there(),
        functions_named: context.functions_named(),
    }
}

impl DecisionFacts {
    fn of(context: &Context<'_>, decision: Option<&ansvar_model::DecisionRecord>) -> Self {
        let Some(decision) = decision else { return Self::default() };
        Self {
            recorded: true,
            by_top: decision.decided_by.is_some_and(|party| context.decides_for_top(party)),
            days_ago: decision.decided_on.map(|day| days_between(day, context.organisation.as_of)).into(),
        }
    }
}
