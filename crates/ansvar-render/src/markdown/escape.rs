//! Makes a text plain in Markdown: nothing in it becomes markup, a link, an entity or a new line.

use crate::visible::visible;

/// The text as Markdown that reads as the text.
///
/// It stays on one line. At its beginning, what would open a list or a heading is escaped too. A word of the file in
/// backticks, as rules write them, stays code: it holds nothing that could become more than that.
pub(crate) fn escape(text: &str) -> String {
    let text = visible(text);
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut rest = &*text;
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if let Some((number, after)) = rest.split_at_checked(digits).filter(|(_, after)| numbers_a_list(after)) {
        escaped.push_str(number);
        escaped.push('\\');
        rest = after;
    } else if rest.starts_with(['-', '+', '=']) {
        escaped.push('\\');
    }
    let mut before = ' ';
    let mut following = rest.chars().peekable();
    while let Some(c) = following.next() {
        if c == '`'
            && let Some(code) = code_word(following.clone())
        {
            escaped.push('`');
            escaped.push_str(&code);
            escaped.push('`');
            following.nth(code.len());
            before = '`';
            continue;
        }
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            _ => {
                if is_markup(c) || makes_a_link(before, c, following.peek()) {
                    escaped.push('\\');
                }
                escaped.push(c);
            }
        }
        before = c;
    }
    escaped
}

/// A word of the file up to the closing backtick, such as `decided_on` or `type: policy`; ASCII only.
fn code_word(following: impl Iterator<Item = char>) -> Option<String> {
    let mut code = String::new();
    for c in following {
        match c {
            '`' => return (!code.is_empty() && code.trim() == code).then_some(code),
            c if c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | ':' | ' ') => code.push(c),
            _ => return None,
        }
    }
    None
}

/// Whether digits before this text make it the first entry of a numbered list.
fn numbers_a_list(after: &str) -> bool {
    after.strip_prefix(['.', ')']).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

const fn is_markup(c: char) -> bool {
    matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '!' | '~' | '$' | '{' | '}' | '@')
}

/// Whether a character is the one that lets GitHub see an address: `://` and `www.`.
fn makes_a_link(before: char, c: char, after: Option<&char>) -> bool {
    (c == ':' && after == Some(&'/')) || (c == '.' && before.eq_ignore_ascii_case(&'w'))
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_becomes_markup() {
        let check = |text, expected| assert_eq!(escape(text), expected);
        check("Nämnden för barn- och utbildning", "Nämnden för barn- och utbildning");
        check("Notera `decided_on` i `type: policy`.", "Notera `decided_on` i `type: policy`.");
        check("`<b>` och ` och ``", "\\`&lt;b&gt;\\` och \\` och \\`\\`");
        check("a|b *c* _d_ `E`", "a\\|b \\*c\\* \\_d\\_ \\`E\\`");
        check("<script>&amp;</script>", "&lt;script&gt;&amp;amp;&lt;/script&gt;");
        check("[x](javascript:alert(1))!", "\\[x\\](javascript:alert(1))\\!");
        check("http://example.org www.example.org", "http\\://example.org www\\.example.org");
        check("@ansvarig", "\\@ansvarig");
        check("# rubrik", "\\# rubrik");
        check("- punkt", "\\- punkt");
        check("1. punkt", "1\\. punkt");
        check("12 av 14", "12 av 14");
        check("2.3-q1", "2.3-q1");
        check("rad\n\n# två\u{202e}", "rad\\\\n\\\\n\\# två\\\\u\\{202e\\}");
    }
}
