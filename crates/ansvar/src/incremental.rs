//! The incremental analysis: edits of an organisation, each at the cost of what it can change.

use ansvar_assess::{Assessed, GapReport, assess};
use ansvar_load::plan_edits_knowing;
use ansvar_model::{Edit, Finding, Organisation};
use ansvar_rules::{Changes, Library, Watch};

use crate::analysis::{scope_of, select};
use crate::error::AnalysisError;
use crate::input::Input;
use crate::settings::Settings;

/// An organisation under watch: edits are applied to it, and the findings are those of the edited organisation.
///
/// What comes out is what [`Analysis`](crate::Analysis) finds on the edited organisation; what an edit costs depends on
/// what it can change:
///
/// - Changes of plans and their items, of access rights and of interests cost what sees them.
/// - Changes of people and their assignments cost what sees those whom they concern: who fills a role is seen by all who
///   report to it, and by every record that names it. Beside that, some of what is known of roles and lines is copied.
/// - Where removing an item, a plan or a person takes a reference out of a role, an item of information, a risk, an
///   incident or an event, that costs no more.
/// - After any other change everything is judged again, and so it is when a change is seen by everybody: the first
///   security manager, an overall plan where there was none, a list that had been empty.
///
/// All findings are kept in memory, with what it takes to exchange some of them.
///
/// ```
/// use ansvar::{Analysis, Edit, Id, Incremental, Library, Settings, Value};
///
/// let file = "
/// ansvar: 1
/// organisation: {id: exempel, name: Exempels kommun, kind: municipality}
/// as_of: 2026-11-01
/// recorded: {roles: all, people: all, assignments: all}
/// roles: [{id: ciso, title: Informationssäkerhetssamordnare, functions: [ciso]}]
/// people: [{id: kim}]
/// assignments: [{role: ciso, person: kim}]
/// ";
/// let settings = Settings::default();
/// let organisation = Analysis::of_text("exempel.yaml", file, &settings)?.organisation().clone();
/// let library = Library::builtin()?;
/// let mut incremental = Incremental::of_organisation(organisation, &library, &settings)?;
///
/// let kim = Id::parse("kim").unwrap();
/// let changes = incremental.apply(&[Edit::Remove { id: kim.clone() }])?;
/// assert!(changes.came.iter().any(|finding| finding.rule.as_str() == "LED-01"), "nobody coordinates any more");
///
/// assert!(incremental.apply(&[Edit::Remove { id: kim }]).is_err(), "kim is gone");
/// assert_eq!(incremental.organisation().people.len(), 0);
/// # Ok::<(), ansvar::AnalysisError>(())
/// ```
pub struct Incremental<'l> {
    input: Input,
    library: &'l Library,
    settings: Settings,
    watch: Watch<'l>,
}

impl<'l> Incremental<'l> {
    /// Checks an organisation made by a program, against rules of its own choice, as
    /// [`Analysis::of_organisation`](crate::Analysis::of_organisation) does. Linear.
    ///
    /// # Errors
    /// When an answers file cannot be read or is wrong, a pack or param of the settings is not there, or a rule fails.
    pub fn of_organisation(
        organisation: Organisation,
        library: &'l Library,
        settings: &Settings,
    ) -> Result<Self, AnalysisError> {
        let input = Input::of_organisation(organisation, settings)?;
        let selection = select(library, &input.organisation, settings)?;
        let watch = Watch::of(&input.organisation, selection, &|at| input.locate(input.organisation.origin(at)))?;
        Ok(Self { input, library, settings: settings.clone(), watch })
    }

    /// Applies edits, one after the other, and judges again what they can have changed. All of them are applied or none.
    ///
    /// # Errors
    /// When an edit cannot be applied: every problem of every edit is told. When a rule fails. Nothing is changed then.
    pub fn apply(&mut self, edits: &[Edit]) -> Result<Changes, AnalysisError> {
        let known = (self.watch.names(), self.watch.mentions());
        let planned = plan_edits_knowing(&self.input.organisation, known, edits).map_err(AnalysisError::Edits)?;
        let before = self.watch.before(&self.input.organisation, planned.touched());
        let kind = self.input.organisation.kind;
        let added = planned.commit(&mut self.input.organisation, self.watch.names_mut());
        self.input.organisation.as_of = self.settings.as_of.unwrap_or(self.input.organisation.as_of);
        let input = &self.input;
        let locate = |at| input.locate(input.organisation.origin(at));
        let judged = if input.organisation.kind == kind || !self.settings.packs.is_empty() {
            self.watch.after(&input.organisation, &before, &added, &locate).map_err(AnalysisError::from)
        } else {
            // The rules of another kind of organisation are others.
            select(self.library, &input.organisation, &self.settings).and_then(|selection| {
                self.watch.reselect(&input.organisation, selection, &locate).map_err(AnalysisError::from)
            })
        };
        judged.or_else(|error| {
            before.put_back(&mut self.input.organisation, &added);
            let input = &self.input;
            self.watch.renew(&input.organisation, &|at| input.locate(input.organisation.origin(at)))?;
            Err(error)
        })
    }

    /// All findings, in the order of a report.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.watch.findings()
    }

    /// The gap report: that of an [`Analysis`](crate::Analysis) of the organisation as it is now. Made when it is asked
    /// for; linear in the findings.
    #[must_use]
    pub fn report(&self) -> GapReport {
        let assessed = Assessed { outcomes: self.watch.outcomes(), findings: self.watch.findings().cloned().collect() };
        assess(&self.input.organisation, scope_of(self.watch.selection()), assessed)
    }

    /// The organisation as it is now.
    #[must_use]
    pub const fn organisation(&self) -> &Organisation {
        &self.input.organisation
    }
}
