//! The picture of a responsibility model: of the whole, or of what is near something.

use std::path::Path;

use ansvar_model::{EntityRef, Finding, Names, Organisation};
use ansvar_render::Picture;

use crate::analysis::{Analysis, organisation_of};
use crate::error::AnalysisError;
use crate::settings::Settings;

/// How many roles and other entities a picture names: more cannot be read.
const NAMED: usize = 300;

/// How many digits of a fingerprint are enough to ask by.
const DIGITS: usize = 8;

/// What is to be drawn of an organisation file.
///
/// ```no_run
/// use ansvar::GraphQuestion;
///
/// let question = GraphQuestion { focus: Some("ciso".to_owned()), ..GraphQuestion::default() };
/// let picture = question.draw("kommun.yaml".as_ref())?;
/// # Ok::<(), ansvar::AnalysisError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GraphQuestion {
    /// What the picture is about: the id of anything in the file, or the fingerprint of a finding, of which the first
    /// eight digits are enough. `None` for everything.
    pub focus: Option<String>,
    /// The day, the answers, and for a finding the packs and params of the report that has it; without packs all rules
    /// are tried.
    pub settings: Settings,
}

impl GraphQuestion {
    /// Draws the picture. O(n log n) in the size of the organisation; for a finding the rules are run first.
    ///
    /// # Errors
    /// When the file cannot be read or is wrong, or there is neither an entity nor a finding of that name.
    pub fn draw(&self, file: &Path) -> Result<Picture, AnalysisError> {
        let organisation = organisation_of(file, &self.settings)?;
        let Some(focus) = self.focus.as_deref() else { return Ok(Picture::of(&organisation, &[], NAMED)) };
        if let Some(entity) = Names::of(&organisation).find(focus) {
            return Ok(Picture::of(&organisation, &[entity], NAMED));
        }
        if is_fingerprint(focus) {
            let mut settings = self.settings.clone();
            if settings.packs.is_empty() {
                settings.packs.push("all".to_owned());
            }
            let analysis = Analysis::of_file(file, &settings)?;
            let found = analysis.report().findings.iter().find(|finding| finding.fingerprint.0.starts_with(focus));
            if let Some(finding) = found {
                let about = about(finding, analysis.organisation());
                return Ok(Picture::of(analysis.organisation(), &about, NAMED));
            }
        }
        Err(unknown(&organisation, focus, file))
    }
}

fn is_fingerprint(text: &str) -> bool {
    text.len() >= DIGITS && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// What a finding is about: its subject, those it concerns and those its evidence leads over.
fn about(finding: &Finding, organisation: &Organisation) -> Vec<EntityRef> {
    let names = Names::of(organisation);
    let steps = finding.witness.steps.iter().map(|step| &step.entity);
    let others = finding.related.iter().chain(steps).filter_map(|named| {
        let entity = names.find(named.id.as_str())?;
        (entity.kind() == named.kind && entity != EntityRef::Organisation).then_some(entity)
    });
    let mut about: Vec<EntityRef> = others.collect();
    // A finding on the organisation as a whole is shown by what it names, and by everything where it names nothing.
    if finding.entity != EntityRef::Organisation || about.is_empty() {
        about.push(finding.entity);
    }
    about
}

/// Names the nearest id that could have been meant, by the id or by the name of what has it.
fn unknown(organisation: &Organisation, asked: &str, file: &Path) -> AnalysisError {
    let plain = asked.to_lowercase();
    let distances = organisation.entities().map(|entity| {
        let id = organisation.id_of(entity).as_str();
        let name = organisation.name(entity).to_lowercase();
        (strsim::damerau_levenshtein(id, asked).min(strsim::damerau_levenshtein(&name, &plain)), id)
    });
    let near = distances.min().filter(|(distance, _)| *distance <= 1 + asked.chars().count() / 3);
    let nearest = near.map(|(_, known)| known.to_owned());
    AnalysisError::UnknownName { name: asked.to_owned(), file: file.to_owned(), nearest }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use ansvar_model::{Id, Organisation, OrganisationKind, Role};
    use jiff::civil::date;

    use super::{is_fingerprint, unknown};
    use crate::error::AnalysisError;

    #[test]
    fn what_is_not_there_names_what_is() {
        let mut organisation =
            Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
        organisation.roles.push(Role::new(Id::derived("ciso"), "Samordnare", []));
        let nearest = |id| match unknown(&organisation, id, Path::new("x.yaml")) {
            AnalysisError::UnknownName { nearest, .. } => nearest,
            other => panic!("{other}"),
        };
        assert_eq!(nearest("cisp").as_deref(), Some("ciso"));
        assert_eq!(nearest("samordnare").as_deref(), Some("ciso"));
        assert_eq!(nearest("nothing-like-it"), None);
    }

    #[test]
    fn a_fingerprint_is_hexadecimal_and_not_too_short() {
        assert!(is_fingerprint("0123abcd") && is_fingerprint("0123456789abcdef0123456789abcdef"));
        assert!(!is_fingerprint("0123abc") && !is_fingerprint("0123abcg") && !is_fingerprint("0123ABCD"));
    }
}
