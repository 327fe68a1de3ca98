//! Makes what cannot be seen visible: names and messages come from outside and must not steer a terminal or a reader.

use std::borrow::Cow;

/// The text on one line, trimmed, with every character that cannot be seen written out as an escape.
///
/// Escaped are control characters (ESC and newline among them), bidi controls, zero-width characters, line and
/// paragraph separators, tag characters and private use.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.chars().any(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_unseen(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// Whether a character has no shape of its own, or changes how its neighbours are shown.
pub(crate) fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0e}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e000}'..='\u{f8ff}'
                | '\u{e0000}'..='\u{10ffff}'
        )
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn what_cannot_be_seen_is_written_out() {
        let check = |text, expected| assert_eq!(visible(text), expected);
        check("Årlig översyn – 100 %", "Årlig översyn – 100 %");
        check("\u{1b}[31mröd\u{7}", "\\u{1b}[31mröd\\u{7}");
        check("rad\r\ntvå\t!", "rad\\r\\ntvå\\t!");
        check("a\u{202e}b\u{2066}c\u{200f}d", "a\\u{202e}b\\u{2066}c\\u{200f}d");
        check("\u{9b}31m", "\\u{9b}31m");
        check("  luft \n", "luft");
    }
}
