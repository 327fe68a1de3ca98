//! Facts of assets, systems, processes and agreements: what is to be protected and what it rests on.

use schemars::JsonSchema;
use serde::Serialize;

use super::about::{EventAboutFacts, FlowFacts};
use super::column::{facts, record};
use super::context::Context;
use super::known::{Known, PartyFacts};
use ansvar_model::{AgreementId, AssetId, EntityRef, Link, ProcessId, SystemId, WaiverOf, days_between};

/// An information asset as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AssetFacts {
    /// The written id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The unit where it is handled.
    pub unit: Known<String>,
    /// The unit where it is handled and those above it.
    pub units: Vec<String>,
    /// The roles that head one of those units, bodies among them.
    pub heads: Vec<String>,
    /// Its information owners.
    pub owners: Vec<PartyFacts>,
    /// Whether any class is set.
    pub classified: bool,
    /// Confidentiality, 0 to 4.
    pub confidentiality: Known<i64>,
    /// Integrity, 0 to 4.
    pub integrity: Known<i64>,
    /// Availability, 0 to 4.
    pub availability: Known<i64>,
    /// Traceability, 0 to 4.
    pub traceability: Known<i64>,
    /// Whole days since it was classified.
    pub classified_days_ago: Known<i64>,
    /// Whole days since the latest classification: `classified_on` or an event of type `classification` about it.
    pub last_classified_days_ago: Known<i64>,
    /// How often information is to be classified, in days: the longest interval that a method for classification sets.
    pub classification_interval_days: Known<i64>,
    /// Whether somebody is named for the classification: an event of type `classification` about it has a performer.
    pub classified_by_somebody: bool,
    /// Whether it holds personal data.
    pub personal_data: Known<bool>,
    /// Its archival class.
    pub archive_class: Known<String>,
    /// What protects it.
    pub measures: Vec<String>,
    /// Who may see what protects it.
    pub access: Vec<PartyFacts>,
    /// The system that holds it.
    pub system: Known<String>,
}

/// A system as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SystemFacts {
    /// The written id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The unit that uses it.
    pub unit: Known<String>,
    /// `it` or `ics`.
    pub kind: Known<&'static str>,
    /// Its system owners.
    pub owners: Vec<PartyFacts>,
    /// Who owns the information in it.
    pub information_owners: Vec<String>,
    /// Whether one of them sets requirements on a system owner: by being the same, by a duty to oversee or decide
    /// towards the system owner, or because the system owner reports to the information owner.
    pub requirements_set: bool,
    /// Its system administrators.
    pub managers: Vec<PartyFacts>,
    /// Whether it is critical.
    pub critical: Known<bool>,
    /// Its level of protection, 0 to 4.
    pub level: Known<i64>,
    /// Who operates it.
    pub run_by: Known<PartyFacts>,
    /// The highest class of the information in it, 0 to 4.
    pub highest_class: Known<i64>,
    /// The information in it.
    pub holds: Vec<HeldAssetFacts>,
    /// Whole days since it, or information in it, was first classified.
    pub first_classified_days_ago: Known<i64>,
    /// The information in it that has this class.
    pub highest_assets: Vec<String>,
    /// Whether it is linked to the internet.
    pub linked_to_internet: bool,
    /// The systems it is linked to.
    pub linked_to: Vec<String>,
    /// The IT systems it is linked with, whichever of the two says so.
    pub linked_it: Vec<String>,
    /// The flows of information to other systems: its links, those that the other system answers for left out.
    pub flows: Vec<FlowFacts>,
    /// Events about it or about the information in it.
    pub events: Vec<EventAboutFacts>,
    /// Whole days since it was acquired.
    pub acquired_days_ago: Known<i64>,
    /// Whole days since it was taken into use.
    pub introduced_days_ago: Known<i64>,
    /// Whole days since uninterruptible power was tested for it, for who runs it, or for everything.
    pub power_tested_days_ago: Known<i64>,
}

/// Information in a system, in short.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct HeldAssetFacts {
    /// The written id.
    pub id: String,
    /// Whether any class is set.
    pub classified: bool,
    /// Whether its archival class is set.
    pub archive_class: bool,
}

record!(HeldAssetFacts: id, classified, archive_class);

/// A process as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ProcessFacts {
    /// The written id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The unit that runs it.
    pub unit: Known<String>,
    /// Who answers for it.
    pub owners: Vec<PartyFacts>,
    /// Whether it is critical.
    pub critical: Known<bool>,
    /// The continuity plan: the one named, else one that covers the process.
    pub plan: Known<String>,
    /// Who keeps the plan up to date.
    pub plan_maintained_by: Vec<PartyFacts>,
    /// Systems and suppliers it depends on, also over other processes and over who runs a system.
    pub depends_on: Vec<String>,
    /// Those of them that no continuity plan covers.
    pub uncovered: Vec<String>,
    /// What has been waived for it, with a signature.
    pub waived: Vec<&'static str>,
}

/// An agreement as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AgreementFacts {
    /// The written id.
    pub id: String,
    /// The id again; agreements have no name.
    pub name: String,
    /// The other party.
    pub supplier: String,
    /// Whether the other party runs a critical system, or a critical process depends on it.
    pub supplies_critical: bool,
    /// Who ordered.
    pub ordering_party: Known<PartyFacts>,
    /// What it states.
    pub clauses: Vec<&'static str>,
    /// `own`, `standard` or `shared`.
    pub form: Known<&'static str>,
    /// Where incidents are reported.
    pub incident_contact: Known<String>,
    /// Whether it runs today.
    pub running: bool,
    /// Whole days until it ends; negative when it has.
    pub ends_in_days: Known<i64>,
}

facts! {
    AssetFacts of AssetId, with context and at, the same for all: [classification_interval_days] {
        let organisation = context.organisation;
        let asset = &organisation.assets[at];
        let classes = asset.classes.unwrap_or_default();
        let class = |class: Option<u8>| class.map(i64::from).into();
    } as {
        id => asset.id.as_str(),
        name => &*asset.name,
        unit => asset.unit.map(|unit| context.id(unit)),
        units => {
            let units = asset.unit.into_iter().flat_map(|unit| context.ancestors(unit));
            context.ids(&units.collect::<Vec<_>>())
        },
        heads => asset.unit.map(|unit| context.heads_over(unit)).unwrap_or_default(),
        owners => context.parties(&asset.owners),
        classified: classes.highest().is_some(),
        confidentiality: class(classes.confidentiality),
        integrity: class(classes.integrity),
        availability: class(classes.availability),
        traceability: class(classes.traceability),
        classified_days_ago: asset.classified_on.map(|day| days_between(day, organisation.as_of)).into(),
        last_classified_days_ago: context.last_classified(at).into(),
        classification_interval_days: context.classification_interval().into(),
        classified_by_somebody: context.classified_by_somebody(at),
        personal_data: asset.personal_data.into(),
        archive_class => asset.archive_class.as_deref(),
        measures => asset.measures.iter().map(|&measure| context.id(measure)).collect::<Vec<_>>(),
        access => context.parties(&asset.access),
        system => asset.system.map(|system| context.id(system)),
    }
}

impl HeldAssetFacts {
    fn of(context: &Context<'_>, at: AssetId) -> Self {
        let asset = &context.organisation.assets[at];
        Self {
            id: asset.id.to_string(),
            classified: asset.classes.unwrap_or_default().highest().is_some(),
            archive_class: asset.archive_class.is_some(),
        }
    }
}

facts! {
    SystemFacts of SystemId, with context and at, the same for all: [] {
        let organisation = context.organisation;
        let system = &organisation.systems[at];
        let ago = |day| days_between(day, organisation.as_of);
        let highest = || context.highest_class(at);
        let class_of = |asset| organisation.assets[asset].classes.and_then(ansvar_model::Classes::highest);
        let assets = || context.assets_in(at).iter().copied();
        let linked = system.links.iter().filter_map(|link| match link {
            Link::System(other) => Some(context.id(*other)),
            Link::Internet => None,
        });
    } as {
        id => system.id.as_str(),
        name => &*system.name,
        unit => system.unit.map(|unit| context.id(unit)),
        kind: system.kind.map(|kind| kind.id()).into(),
        owners => context.parties(&system.owners),
        information_owners => {
            let owners = context.information_owners(at).into_iter();
            owners.map(|owner| context.id(EntityRef::from(owner))).collect::<Vec<_>>()
        },
        requirements_set: context.requirements_set(at),
        managers => context.parties(&system.managers),
        critical: system.critical.into(),
        level: system.level.map(i64::from).into(),
        run_by => system.run_by.map(|unit| context.part(unit)),
        holds: assets().map(|asset| HeldAssetFacts::of(context, asset)).collect(),
        first_classified_days_ago: context.first_classified(at).into(),
        highest_class: highest().map(i64::from).into(),
        highest_assets: {
            let class = highest();
            let highest = assets().filter(|&asset| class.is_some() && class_of(asset) == class);
            highest.map(|asset| context.text(asset)).collect()
        },
        linked_to_internet: system.links.contains(&Link::Internet),
        linked_to => linked.collect::<Vec<_>>(),
        linked_it => context.linked_it(at).into_iter().map(|system| context.id(system)).collect::<Vec<_>>(),
        flows: FlowFacts::from(context, at),
        events => {
            let about = std::iter::once(EntityRef::from(at)).chain(assets().map(EntityRef::from));
            EventAboutFacts::about(context, about)
        },
        acquired_days_ago: system.acquired_on.map(ago).into(),
        introduced_days_ago: system.introduced_on.map(ago).into(),
        power_tested_days_ago: context.power_tested_on(at).map(ago).into(),
    }
}

facts! {
    ProcessFacts of ProcessId, with context and at, the same for all: [] {
        let process = &context.organisation.processes[at];
        let plan = || context.continuity_plan(at);
        let maintainers = || plan().map(|plan| &context.organisation.documents[plan].maintained_by);
        let needed = || context.dependencies(at).into_iter();
    } as {
        id => process.id.as_str(),
        name => &*process.name,
        unit => process.unit.map(|unit| context.id(unit)),
        owners => context.parties(&process.owners),
        critical: process.critical.into(),
        plan => plan().map(|plan| context.id(plan)),
        plan_maintained_by =>
            maintainers().into_iter().flatten().map(|&actor| context.part(actor)).collect::<Vec<_>>(),
        uncovered: {
            let uncovered = needed().filter(|&entity| !context.in_continuity_plan(entity));
            uncovered.map(|entity| context.text(entity)).collect()
        },
        depends_on => needed().map(|entity| context.id(entity)).collect::<Vec<_>>(),
        waived: context.waived(at.into()).into_iter().map(WaiverOf::id).collect(),
    }
}

facts! {
    AgreementFacts of AgreementId, with context and at, the same for all: [] {
        let organisation = context.organisation;
        let agreement = &organisation.agreements[at];
    } as {
        id => agreement.id.as_str(),
        name => agreement.id.as_str(),
        supplier => context.id(agreement.supplier),
        supplies_critical: context.supplies_critical(agreement.supplier),
        ordering_party => agreement.ordering_party.map(|actor| context.part(actor)),
        clauses: agreement.clauses.iter().map(|clause| clause.id()).collect(),
        form: agreement.form.map(|form| form.id()).into(),
        incident_contact => agreement.incident_contact.as_deref(),
        running: agreement.period.contains(organisation.as_of),
        ends_in_days: agreement.period.to.map(|end| days_between(organisation.as_of, end)).into(),
    }
}
