//! Headers of the rules that come with ansvar, as the build script has read them: YAML takes longer to read than a small
//! organisation to check.

use std::collections::BTreeMap;

use super::wire::WireHeader;

/// By the paths of their files. One that the build script could not read is not there; it is read, and its fault told,
/// where its rule is.
pub(crate) fn built_headers() -> BTreeMap<String, WireHeader> {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/headers.json"))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::built_headers;
    use crate::header::{check_header, parse_header};
    use crate::library::builtin_sources;

    #[test]
    fn what_was_built_says_what_the_files_do() {
        let mut built = built_headers();
        assert!(built.len() > 200);
        for source in builtin_sources() {
            let Some(header) = built.remove(&source.path) else { continue };
            let (built, read) = (check_header(header).unwrap(), parse_header(&source.path, &source.text).unwrap());
            assert_eq!(format!("{built:?}"), format!("{read:?}"), "{}", source.path);
        }
        assert!(built.is_empty());
    }
}
