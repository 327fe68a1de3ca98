//! What the pictures share: whole coordinates, and labels that fit their boxes.

use std::borrow::Cow;

use crate::visible::visible;

/// The width of a character of the pictures' text, in tenths of a unit; wide enough for most.
const CHARACTER: usize = 72;

/// The width of a text in units of the picture.
pub(crate) fn text_width(text: &str) -> usize {
    text.chars().count() * CHARACTER / 10
}

/// The text as it fits into a width, its end left out when it does not.
pub(crate) fn fitting(text: &str, width: usize) -> Cow<'_, str> {
    let text = visible(text);
    let room = (width * 10 / CHARACTER).max(2);
    if text.chars().count() <= room {
        return text;
    }
    Cow::Owned(text.chars().take(room - 1).chain(['…']).collect())
}

#[cfg(test)]
mod tests {
    use super::fitting;

    #[test]
    fn a_long_label_ends_in_dots() {
        assert_eq!(fitting("Samordnare", 100), "Samordnare");
        assert_eq!(fitting("Informationssäkerhetssamordnare", 72), "Informati…");
    }
}
