//! A watch: rules kept ready over an organisation that changes, so that a change costs what it touches.

mod affected;
mod book;
mod footprint;
mod scope;
mod state;

use ansvar_model::{EntityRef, Finding, Location, Mentions, Names, Organisation, RuleOutcome, Saved};

use crate::error::RulesError;
use crate::facts::FactSettings;
use crate::selection::Selection;
use state::{Exchanged, State};

/// The findings on an organisation, kept while it changes.
///
/// Whoever changes the organisation says before ([`Watch::before`]) what will be touched, and after ([`Watch::after`])
/// what has been added. In between the names ([`Watch::names_mut`]) are to be kept up.
///
/// ```
/// use ansvar_model::{Function, Id, Organisation, OrganisationKind, Role};
/// use ansvar_rules::{Library, Watch};
/// use jiff::civil::date;
///
/// let mut made = Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
/// made.roles.push(Role::new(Id::derived("ciso"), "Samordnare", [Function::Ciso]));
/// let kim = made.people.push(ansvar_model::Person::new(Id::derived("kim")));
///
/// let library = Library::builtin()?;
/// let mut watch = Watch::of(&made, library.select(&["all".to_owned()], &[])?, &|_| None)?;
/// let before = watch.before(&made, &[kim.into()]);
/// made.people[kim].label = Some("Kim".into());
/// let changes = watch.after(&made, &before, &[], &|_| None)?;
/// assert!(!changes.all && changes.came.is_empty() && changes.went.is_empty());
/// # Ok::<(), ansvar_rules::RulesError>(())
/// ```
pub struct Watch<'l> {
    selection: Selection<'l>,
    settings: FactSettings,
    state: State,
}

/// What was there before a change, of what it touches.
#[derive(Clone, Debug)]
pub struct Before {
    touched: Vec<EntityRef>,
    saved: Saved,
}

impl Before {
    /// Makes the organisation what it was, and takes away what has been added since.
    pub fn put_back(self, organisation: &mut Organisation, added: &[EntityRef]) {
        self.saved.put_back(organisation, added);
    }
}

/// What a change did to the findings. A finding has another content when anything that a reader sees of it has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Findings that were not there before, in the order of a report.
    pub came: Vec<Finding>,
    /// Findings that are no longer there.
    pub went: Vec<Finding>,
    /// Findings that were there before and read otherwise or follow from another cause now.
    pub changed: Vec<Finding>,
    /// How many entities were judged again, the organisation counted as one.
    pub judged: u64,
    /// Whether everything was judged again.
    pub all: bool,
}

impl<'l> Watch<'l> {
    /// Judges an organisation, and keeps what it takes to judge changes of it. Findings get the place that is known of
    /// the entity they are about. Linear.
    ///
    /// # Errors
    /// When a rule fails while it is run.
    pub fn of(
        organisation: &Organisation,
        selection: Selection<'l>,
        locate: &dyn Fn(EntityRef) -> Option<Location>,
    ) -> Result<Self, RulesError> {
        let settings = selection.fact_settings();
        let state = State::of(organisation, (&selection, settings), None, locate)?;
        Ok(Self { selection, settings, state })
    }

    /// Saves what a change will touch.
    #[must_use]
    pub fn before(&self, organisation: &Organisation, touched: &[EntityRef]) -> Before {
        Before { touched: touched.to_vec(), saved: Saved::of(organisation, touched) }
    }

    /// Judges again what a change can have affected; all of it where no less is known.
    ///
    /// # Errors
    /// When a rule fails while it is run. The organisation is to be put back then ([`Before::put_back`]) and judged anew
    /// ([`Watch::renew`]).
    pub fn after(
        &mut self,
        organisation: &Organisation,
        before: &Before,
        added: &[EntityRef],
        locate: &dyn Fn(EntityRef) -> Option<Location>,
    ) -> Result<Changes, RulesError> {
        let gone: Vec<EntityRef> =
            before.touched.iter().copied().filter(|&entity| !organisation.contains(entity)).collect();
        let kinds = gone.iter().chain(added).map(|entity| entity.kind()).collect();
        // The organisation itself and answers are seen by everybody.
        let has_rows = before.saved.rows().len() == before.touched.len();
        let affected = if has_rows && self.state.runs_the_same(organisation, &self.selection, &kinds) {
            let changed = before.touched.iter().chain(added);
            changed.for_each(|&entity| self.state.mentions.note(organisation, entity));
            let change = footprint::Change { organisation, rows: before.saved.rows(), gone: &gone, added };
            let ids = change.ids_that_read_otherwise();
            let State { parts, mentions, .. } = &mut self.state;
            footprint::of(&change, (parts, mentions), self.settings).map(|mut affected| {
                if !ids.is_empty() {
                    affected.extend(self.state.saying(&self.selection, &ids));
                }
                affected
            })
        } else {
            None
        };
        let Some(affected) = affected else { return self.renew(organisation, locate) };
        let rules = (&self.selection, self.settings);
        let exchanged = self.state.exchange(organisation, rules, (&affected, &gone), locate)?;
        Ok(self.told(exchanged))
    }

    /// Judges everything again.
    ///
    /// # Errors
    /// When a rule fails while it is run; what was known before stays.
    pub fn renew(
        &mut self,
        organisation: &Organisation,
        locate: &dyn Fn(EntityRef) -> Option<Location>,
    ) -> Result<Changes, RulesError> {
        let state = State::of(organisation, (&self.selection, self.settings), Some(&self.state), locate)?;
        let earlier = std::mem::replace(&mut self.state, state);
        Ok(self.told_all(organisation, earlier))
    }

    /// Tells how all findings differ from those before.
    fn told_all(&self, organisation: &Organisation, earlier: State) -> Changes {
        let judged = organisation.entity_count().saturating_add(1);
        let mut exchanged = Exchanged { judged: u64::try_from(judged).unwrap_or(u64::MAX), ..Exchanged::default() };
        for finding in earlier.book.into_findings() {
            exchanged.gone.entry(finding.fingerprint.clone()).or_default().push(finding);
        }
        exchanged.new = self.state.book.slots().collect();
        Changes { all: true, ..self.told(exchanged) }
    }

    /// Judges everything again by other rules.
    ///
    /// # Errors
    /// When a rule fails while it is run; what was known before stays.
    pub fn reselect(
        &mut self,
        organisation: &Organisation,
        selection: Selection<'l>,
        locate: &dyn Fn(EntityRef) -> Option<Location>,
    ) -> Result<Changes, RulesError> {
        let mut other = Self::of(organisation, selection, locate)?;
        std::mem::swap(self, &mut other);
        Ok(self.told_all(organisation, other.state))
    }

    /// Tells what came, went and changed.
    fn told(&self, exchanged: Exchanged) -> Changes {
        let Exchanged { mut gone, retied, new, judged } = exchanged;
        let mut changes = Changes { judged, ..Changes::default() };
        let mut found: Vec<&Finding> = new.iter().filter_map(|&slot| self.state.book.get(slot)).collect();
        found.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        for finding in found {
            match gone.get_mut(&finding.fingerprint).and_then(Vec::pop) {
                // What was removed and added again is another entity, and reads the same.
                Some(earlier) if Finding { entity: finding.entity, ..earlier.clone() } == *finding => {}
                Some(_) => changes.changed.push(finding.clone()),
                None => changes.came.push(finding.clone()),
            }
        }
        let retied = retied.into_iter().filter(|slot| !new.contains(slot));
        changes.changed.extend(retied.filter_map(|slot| self.state.book.get(slot)).cloned());
        changes.changed.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        changes.went = gone.into_values().flatten().collect();
        changes.went.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        changes
    }

    /// All findings, in the order of a report.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.state.book.findings()
    }

    /// What each rule comes to, sorted by rule.
    #[must_use]
    pub fn outcomes(&self) -> Vec<RuleOutcome> {
        self.state.outcomes(&self.selection)
    }

    /// The rules that are watched.
    #[must_use]
    pub const fn selection(&self) -> &Selection<'l> {
        &self.selection
    }

    /// The names of the organisation.
    #[must_use]
    pub const fn names(&self) -> &Names {
        &self.state.around.names
    }

    /// Which records of the organisation refer to whom.
    #[must_use]
    pub const fn mentions(&self) -> &Mentions {
        &self.state.mentions
    }

    /// The names, to be kept up when the organisation changes.
    pub const fn names_mut(&mut self) -> &mut Names {
        &mut self.state.around.names
    }
}
