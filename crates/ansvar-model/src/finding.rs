//! Findings: what a rule found, on whom, why, and what to do about it.

use std::fmt;
use std::sync::Arc;

use crate::area::Area;
use crate::detail::Detail;
use crate::edit::Edit;
use crate::id::{EntityRef, ExceptionId, Kind};
use crate::survey::Question;
use crate::text::{Bilingual, Language};
use crate::vocabulary::{vocabulary, word_name};
use crate::written_id::Id;

vocabulary! {
    /// How much a finding weighs.
    Severity {
        Low = "low", "låg", "low";
        Medium = "medium", "medel", "medium";
        High = "high", "hög", "high";
        Critical = "critical", "kritisk", "critical";
    }
}

vocabulary! {
    /// What a rule rests on. An inferred rule never looks like a quotation.
    Basis {
        RoleText = "role_text", "rollbeskrivning", "role description";
        Guidance = "guidance", "vägledning", "guidance";
        SurveyFinding = "survey_finding", "enkätresultat", "survey finding";
        Interview = "interview", "intervju", "interview";
        Inferred = "inferred", "vår slutsats", "our inference";
    }
}

vocabulary! {
    /// What kind of evidence a witness shows.
    WitnessKind {
        Path = "path", "väg", "path";
        MissingPath = "missing_path", "väg som saknas", "missing path";
        Cycle = "cycle", "cirkel", "cycle";
        Cut = "cut", "enda förbindelse", "single connection";
        Field = "field", "uppgift", "field";
        Contradiction = "contradiction", "motsägelse", "contradiction";
        None = "none", "inget", "none";
    }
}

vocabulary! {
    /// Whether a remedy is a change of the file alone, or something to do first and record then.
    RemedyClass {
        ModelEdit = "model_edit", "rätta uppgiften", "correct the record";
        DoThenRecord = "do_then_record", "gör, och notera sedan", "do, then record";
    }
}

/// The id of a rule, such as `INC-03`. Every finding has one, so it takes no memory of its own.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId {
    /// ASCII, filled up with zeros, which sort before everything else.
    bytes: [u8; Self::LONGEST],
}

impl RuleId {
    /// The most characters that an id has.
    const LONGEST: usize = 7;

    /// Reads a rule id: three capital letters, a hyphen, two or three digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (area, number) = text.split_once('-')?;
        let capitals = area.len() == 3 && area.bytes().all(|b| b.is_ascii_uppercase());
        let digits = (2..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        let mut bytes = [0; Self::LONGEST];
        bytes.iter_mut().zip(text.bytes()).for_each(|(place, byte)| *place = byte);
        (capitals && digits).then_some(Self { bytes })
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self.bytes.iter().position(|&byte| byte == 0).unwrap_or(Self::LONGEST);
        // INVARIANT: `parse` lets nothing but ASCII in.
        self.bytes.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RuleId").field(&self.as_str()).finish()
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A finding's name over time: a hash of rule, subject kind, subject id and `detail.item`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub Box<str>);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An entity as a report shows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Named {
    /// Its kind.
    pub kind: Kind,
    /// Its written id.
    pub id: Id,
    /// Its name, title or label; the id where it has none.
    pub name: Box<str>,
}

impl Named {
    /// What a person reads: the name; for an answer its question, and for a kind of function that has answered its name,
    /// in the language asked for.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        let id = self.id.as_str();
        let text = match self.kind {
            Kind::Answer => Question::find(id).map(|question| question.text),
            Kind::Assessment => Question::find(Question::CONTRIBUTORS)
                .and_then(|question| question.choice(id))
                .map(|choice| choice.text),
            _ => None,
        };
        text.map_or(&self.name, |text| text.get(language))
    }
}

/// Why a hop does not count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VoidReason {
    /// A stable word, such as `vacant` or `same_person`.
    pub code: &'static str,
    /// The same for people.
    pub text: Bilingual,
    /// Who stands in the way: the vacant roles, the person at both ends, the one from whom nothing leads on.
    pub at: Vec<Named>,
}

/// One step of a witness: where it comes to, by what, and whether that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where the step comes to. The first step is where the witness begins.
    pub entity: Named,
    /// The line, escalation or field it comes by; `None` on the first step and where nothing leads here.
    pub via: Option<Box<str>>,
    /// Why coming here does not count; `None` when it does, as for most: it takes no room then.
    pub void: Option<Box<VoidReason>>,
}

impl Step {
    /// What the step comes to, as a person reads it. A function that nobody has, or a field that nobody filled in, is
    /// there as a word instead of a name, and reads in the language asked for.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        let is_word = *self.entity.name == *self.entity.id.as_str()
            && !matches!(self.entity.kind, Kind::Answer | Kind::Assessment);
        let word = is_word.then(|| word_name(self.entity.id.as_str(), language)).flatten();
        word.unwrap_or_else(|| self.entity.label(language))
    }
}

/// The evidence for a finding: the missing path, the cycle, the person whose absence cuts the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// What kind of evidence.
    pub kind: WitnessKind,
    /// Its steps, in order. Of a very long one those at both ends, and between them some of those that do not count.
    pub steps: Vec<Step>,
    /// How many steps between the ends are left out.
    pub left_out: usize,
}

/// What to do about a finding, and who decides it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// What to do.
    pub text: Bilingual,
    /// Whether a change of the file is all it takes.
    pub class: RemedyClass,
    /// The changes of the file that would close it.
    pub edits: Vec<Edit>,
}

/// A place in the source documents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceReference {
    /// The document's short number, such as `003`.
    pub document: Box<str>,
    /// The section, such as `§2.8`.
    pub section: Box<str>,
}

/// A place in a file: line and column count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The file, as it was named on the command line or by the caller.
    pub file: Arc<str>,
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its name over time.
    pub fingerprint: Fingerprint,
    /// The rule that found it.
    pub rule: RuleId,
    /// The area it counts in.
    pub area: Area,
    /// How much it weighs.
    pub severity: Severity,
    /// The finding it follows from; closing that one closes this one.
    pub implied_by: Option<Fingerprint>,
    /// Whom or what it is about.
    pub subject: Named,
    /// The same, as a reference into the organisation.
    pub entity: EntityRef,
    /// Others it concerns.
    pub related: Vec<Named>,
    /// What is the matter.
    pub message: Bilingual,
    /// What to do.
    pub remedy: Remedy,
    /// The evidence.
    pub witness: Witness,
    /// Where the source says so; the same for all findings of a rule.
    pub source: Arc<[SourceReference]>,
    /// What the rule rests on.
    pub basis: Basis,
    /// Whether the subject is only declared in the file, without a reference to a record.
    pub declared: bool,
    /// What the rule laid down about it.
    pub detail: Detail,
    /// The exception that accepts it on the day of the analysis.
    pub accepted: Option<ExceptionId>,
    /// Where the subject stands in the file, once the pipeline has looked it up.
    pub location: Option<Location>,
}

impl Finding {
    /// The message in one language.
    #[must_use]
    pub fn message_in(&self, language: Language) -> &str {
        self.message.in_language(language)
    }

    /// What orders findings: area, severity (worst first), rule, subject, item.
    #[must_use]
    pub fn sort_key(&self) -> impl Ord + '_ {
        (
            self.area,
            std::cmp::Reverse(self.severity),
            &self.rule,
            self.subject.kind,
            &self.subject.id,
            self.detail.get("item"),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{Named, RuleId};
    use crate::id::Kind;
    use crate::text::Language;
    use crate::written_id::Id;

    #[test]
    fn an_answer_reads_as_its_question() {
        let named = |kind| Named { kind, id: Id::derived("2.2-q1"), name: "2.2-q1".into() };
        assert!(named(Kind::Answer).label(Language::English).ends_with('?'));
        assert_ne!(named(Kind::Answer).label(Language::English), named(Kind::Answer).label(Language::Swedish));
        let function = Named { id: Id::derived("it_function"), ..named(Kind::Assessment) };
        assert_eq!(function.label(Language::Swedish), "It-funktionen");
        assert_eq!(named(Kind::Role).label(Language::English), "2.2-q1");
    }

    #[test]
    fn rule_ids_have_one_form() {
        assert!(RuleId::parse("INC-03").is_some());
        let three = RuleId::parse("INC-030").unwrap();
        assert_eq!((three.as_str(), RuleId::parse("INC-03").unwrap() < three), ("INC-030", true));
        for wrong in ["inc-03", "INC03", "INC-3", "INCI-03", "INC-0003", ""] {
            assert!(RuleId::parse(wrong).is_none(), "{wrong}");
        }
    }
}
