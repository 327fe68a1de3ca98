//! Accepted deviations are checked against the rules there are: only here do files and rules meet.

use ansvar_load::{Loaded, Problem};
use ansvar_model::{Bilingual, Organisation};
use ansvar_rules::Library;

/// A problem for every exception that names a rule which is not there.
pub(crate) fn unknown_rules(loaded: &Loaded, organisation: &Organisation, library: &Library) -> Vec<Problem> {
    let unknown = organisation.exceptions.iter().filter(|exception| library.find_rule(&exception.rule).is_none());
    unknown
        .filter_map(|exception| {
            let location = loaded.locate(exception.origin)?;
            let start = exception.origin.byte()? as usize;
            let rule = &exception.rule;
            let ids = library.rules().iter().map(|rule| rule.header.id.as_str());
            let near = ids.min_by_key(|id| (strsim::damerau_levenshtein(id, rule), *id));
            Some(Problem {
                code: "unknown_rule",
                location,
                span: (start, 1),
                message: Bilingual::new(
                    format!("det finns ingen regel `{rule}`"),
                    format!("there is no rule `{rule}`"),
                ),
                help: near
                    .map(|near| Bilingual::new(format!("menade du `{near}`?"), format!("did you mean `{near}`?"))),
            })
        })
        .collect()
}
