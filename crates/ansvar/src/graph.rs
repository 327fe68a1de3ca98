//! The picture of a responsibility model: of the whole, or of what is near something.

use std::path::Path;

use ansvar_model::{EntityRef, Names, Organisation};
use ansvar_render::Picture;

use crate::analysis::organisation_of;
use crate::error::AnalysisError;

/// How many roles and groups a picture names: more cannot be read.
const NAMED: usize = 300;

/// What is to be drawn of an organisation file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GraphQuestion {
    /// The id of what the picture is about: a role, group, unit, person or line, or something with an owner or holder,
    /// as findings have for subjects. `None` for everything.
    pub focus: Option<String>,
}

impl GraphQuestion {
    /// Draws the picture. O(n log n) in roles, units and lines.
    ///
    /// # Errors
    /// When the file cannot be read or is wrong, or there is nothing with that id that a picture can show.
    pub fn draw(&self, file: &Path) -> Result<Picture, AnalysisError> {
        let organisation = organisation_of(file)?;
        let focus = self.focus.as_deref().map(|id| find(&organisation, id, file)).transpose()?;
        Ok(Picture::of(&organisation, focus, NAMED))
    }
}

/// What has the id and can be drawn; else the nearest id that could be meant.
fn find(organisation: &Organisation, id: &str, file: &Path) -> Result<EntityRef, AnalysisError> {
    let names = Names::of(organisation);
    let drawable = |entity: &EntityRef| Picture::can_focus(organisation, *entity);
    if let Some(entity) = names.find(id).filter(drawable) {
        return Ok(entity);
    }
    let known = names.sorted().into_iter().filter(|id| names.find(id).as_ref().is_some_and(drawable));
    let near = known.map(|known| (strsim::damerau_levenshtein(known, id), known)).min();
    let nearest = near.filter(|(distance, _)| *distance <= 1 + id.len() / 3).map(|(_, known)| known.to_owned());
    Err(AnalysisError::UnknownName { name: id.to_owned(), file: file.to_owned(), nearest })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use ansvar_model::{EntityRef, Id, Organisation, OrganisationKind, Person, Role};
    use jiff::civil::date;

    use super::find;
    use crate::error::AnalysisError;

    #[test]
    fn what_cannot_be_drawn_names_what_can() {
        let mut organisation =
            Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
        let ciso = organisation.roles.push(Role::new(Id::derived("ciso"), "Samordnare", []));
        organisation.people.push(Person::new(Id::derived("cis")));
        assert_eq!(find(&organisation, "ciso", Path::new("x.yaml")).ok(), Some(EntityRef::Role(ciso)));
        let Err(AnalysisError::UnknownName { nearest, .. }) = find(&organisation, "cis", Path::new("x.yaml")) else {
            panic!("a person without a role stands nowhere")
        };
        assert_eq!(nearest.as_deref(), Some("ciso"));
    }
}
