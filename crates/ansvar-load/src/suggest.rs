//! Nearest words and safe quotes: how a problem repeats what was written and guesses what was meant.

/// Texts longer than this are no misspelt word.
const LONGEST: usize = 64;

/// The candidate nearest to a misspelt word, if one is near enough; of two equally near the first in the alphabet.
pub(crate) fn nearest<'c>(written: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    if written.is_empty() || written.len() > LONGEST {
        return None;
    }
    let written = written.to_lowercase();
    let limit = (written.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(written.len()) <= 2 * limit && candidate.len() <= 2 * LONGEST)
        .map(|candidate| (strsim::osa_distance(&written, candidate), candidate))
        .filter(|&(distance, _)| distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// What was written, in backticks: cut when long, with characters that cannot be seen spelt out.
pub(crate) fn quote(written: &str) -> String {
    const SHOWN: usize = 60;
    let shown: String = written.chars().take(SHOWN).collect();
    let mut quoted = format!("`{}", spell_out(&shown));
    if written.chars().nth(SHOWN).is_some() {
        quoted.push('…');
    }
    quoted.push('`');
    quoted
}

/// The text with characters that cannot be seen spelt out.
pub(crate) fn spell_out(written: &str) -> String {
    let mut spelt = String::with_capacity(written.len());
    for character in written.chars() {
        if is_seen(character) {
            spelt.push(character);
        } else {
            spelt.extend(character.escape_unicode());
        }
    }
    spelt
}

/// Whether a character shows as itself: no control, no zero width, no change of direction.
const fn is_seen(character: char) -> bool {
    !matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{nearest, quote};

    #[test]
    fn the_nearest_word_is_near() {
        for (written, expected) in [
            ("direktro", Some("direktor")),
            ("Direktor", Some("direktor")),
            ("ciso", Some("ciso")),
            ("cisso", Some("ciso")),
            ("serious", None),
            ("", None),
        ] {
            assert_eq!(nearest(written, ["ciso", "direktor", "direktion"]), expected, "{written}");
        }
    }

    #[test]
    fn quotes_show_what_cannot_be_seen() {
        assert_eq!(quote("a\u{202e}b\n"), "`a\\u{202e}b\\u{a}`");
        assert_eq!(quote(&"x".repeat(99)).chars().count(), 63);
    }
}
