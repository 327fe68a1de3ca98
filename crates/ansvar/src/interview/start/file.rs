//! The organisation file that a first description is written down in: YAML with short comments.

use std::fmt::{self, Write};

use ansvar_model::{Language, List, Recorded};
use ansvar_render::phrase_with;
use serde::Serialize;
use serde_saphyr::{FlowMap, ser_options, to_string_with_options};

use super::StartDraft;

/// The text of an organisation file. It is read without a problem, whatever was answered.
#[derive(Clone, Copy, Debug)]
pub struct StartFile<'d> {
    draft: &'d StartDraft,
    language: Language,
}

impl<'d> StartFile<'d> {
    pub(super) const fn new(draft: &'d StartDraft, language: Language) -> Self {
        Self { draft, language }
    }

    fn comment(&self, f: &mut fmt::Formatter<'_>, key: &str) -> fmt::Result {
        let said = phrase_with(self.language, key, &[("name", &self.draft.head.name)]);
        said.lines().try_for_each(|line| writeln!(f, "# {line}"))
    }

    fn notes<'n>(&self, f: &mut fmt::Formatter<'_>, key: &str, notes: impl Iterator<Item = &'n str>) -> fmt::Result {
        let mut notes = notes.flat_map(str::lines).peekable();
        if notes.peek().is_none() {
            return Ok(());
        }
        writeln!(f)?;
        self.comment(f, key)?;
        notes.try_for_each(|line| writeln!(f, "#   {line}"))
    }

    fn list<T: Serialize>(&self, f: &mut fmt::Formatter<'_>, list: List, records: &[T]) -> fmt::Result {
        if records.is_empty() {
            return Ok(());
        }
        writeln!(f)?;
        self.comment(f, &format!("start-file-{}", list.id()))?;
        writeln!(f, "{}:", list.id())?;
        records.iter().try_for_each(|record| writeln!(f, "  - {}", flow(record)?))
    }
}

impl fmt::Display for StartFile<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let draft = self.draft;
        self.comment(f, "start-file-head")?;
        writeln!(f, "ansvar: 1")?;
        writeln!(f, "organisation: {}", flow(&draft.head)?)?;
        writeln!(f, "as_of: {}", draft.as_of)?;
        if !draft.recorded.is_empty() {
            writeln!(f)?;
            self.comment(f, "start-file-recorded")?;
            writeln!(f, "recorded: {{{}}}", lists(&draft.recorded))?;
        }
        self.list(f, List::Units, &draft.units)?;
        self.list(f, List::Roles, &draft.roles)?;
        self.list(f, List::People, &draft.people)?;
        self.list(f, List::Assignments, &draft.assignments)?;
        self.list(f, List::Lines, &draft.lines)?;
        self.list(f, List::Escalations, &draft.escalations)?;
        self.list(f, List::Documents, &draft.documents)?;
        self.notes(f, "start-file-absent", draft.absent.iter().map(|(what, _)| what.as_str()))?;
        self.notes(f, "start-file-open", draft.open.iter().map(String::as_str))
    }
}

fn lists(recorded: &[(List, Recorded)]) -> String {
    let mut text = String::new();
    for (at, (list, recorded)) in recorded.iter().enumerate() {
        let comma = if at == 0 { "" } else { ", " };
        // Writing to a text cannot fail.
        let _ = write!(text, "{comma}{}: {}", list.id(), recorded.id());
    }
    text
}

/// A record on one line, every text quoted where YAML needs it.
fn flow<T: Serialize>(record: &T) -> Result<String, fmt::Error> {
    let options = ser_options! { yaml_12: true, no_lang_directive: true, prefer_block_scalars: false };
    let text = to_string_with_options(&FlowMap(record), options).map_err(|_| fmt::Error)?;
    Ok(text.trim_end().to_owned())
}
