//! Documents and plans as written.

use ansvar_model::{
    Actor, Content, Covered, DocumentId, DocumentType, Follows, Holder, Interval, ItemStatus, Party, PlanId, PlanKind,
    Topic,
};
use jiff::civil::Date;

use super::declare::record;
use super::{ItemId, NewId, OneOrMany, Ref, Text, Whole};

record! {
    /// A document.
    Document<'t> {
        /// Its id.
        id: NewId<'t, DocumentId>,
        /// What type of document this is.
        r#type: DocumentType,
        /// Its title.
        title: Option<Text<'t>>,
        /// Who decided it.
        decided_by: Option<Ref<'t, Party>>,
        /// When it was decided.
        decided_on: Option<Date>,
        /// Decisions by several organisations.
        decisions: Vec<Decision<'t>>,
        /// Who keeps it up to date: one or a list.
        maintained_by: OneOrMany<Ref<'t, Actor>>,
        /// The document it is part of or follows from.
        part_of: Option<Ref<'t, DocumentId>>,
        /// What it applies to. Companies are inside only when named.
        covers: Vec<Ref<'t, Covered>>,
        /// What it takes up.
        contents: Vec<Content>,
        /// What it is about, as far as rules ask.
        topics: Vec<Topic>,
        /// Whom it is for.
        audience: Option<Text<'t>>,
        /// When it was made known.
        communicated_on: Option<Date>,
        /// How often what it prescribes is to be done.
        interval: Option<Interval>,
        /// When it was last revised.
        revised_on: Option<Date>,
        /// The revision under way.
        revision: Option<Revision<'t>>,
        /// A record number.
        r#ref: Option<Text<'t>>,
    }
}

record! {
    /// A decision on a document by one organisation, when several share it.
    Decision<'t> {
        /// The other organisation; this one when left out.
        organisation: Option<Text<'t>>,
        /// Who decided.
        by: Ref<'t, Party>,
        /// When.
        on: Date,
    }
}

record! {
    /// A revision under way.
    Revision<'t> {
        /// When it ends.
        ends: Date,
    }
}

record! {
    /// A plan for information security.
    Plan<'t> {
        /// Its id.
        id: NewId<'t, PlanId>,
        /// What it is called.
        title: Text<'t>,
        /// The overall plan or a local one.
        kind: Option<PlanKind>,
        /// Who keeps it up to date: one or a list.
        maintained_by: OneOrMany<Ref<'t, Holder>>,
        /// When it was last updated.
        updated_on: Option<Date>,
        /// What may be spent, in whole SEK.
        budget: Option<Whole<0, { i64::MAX }>>,
        /// What is to be done.
        items: Vec<PlanItem<'t>>,
    }
}

record! {
    /// One item of a plan.
    PlanItem<'t> {
        /// The id inside the plan; from elsewhere it is written `plan/item`.
        id: ItemId<'t>,
        /// What is to be reached.
        goal: Option<Text<'t>>,
        /// What is to be done.
        activity: Option<Text<'t>>,
        /// What it costs, in whole SEK.
        cost: Option<Whole<0, { i64::MAX }>>,
        /// Who answers for it.
        responsible: Option<Ref<'t, Party>>,
        /// Who does it.
        performer: Option<Ref<'t, Party>>,
        /// The first day.
        start: Option<Date>,
        /// The last day.
        end: Option<Date>,
        /// How far it has come.
        status: Option<ItemStatus>,
        /// What it follows from: an item of another plan, or the plan as a whole.
        follows: Option<Ref<'t, Follows>>,
    }
}
