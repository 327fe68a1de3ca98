//! JSON into the tree: RFC 8259 and nothing more, read without recursion so that no nesting can exhaust the stack.
//!
//! Why not a crate: `serde_json` gives no places of values, and the readers that do allow more than JSON. Strings with
//! escapes and numbers with fractions are still judged by `serde_json`.

use std::borrow::Cow;

use super::{Builder, Node, Open, Stop, Style};
use crate::message::{self, JsonFault};
use crate::problem::Span;

/// What may come next.
#[derive(Clone, Copy)]
enum Next {
    Value,
    FirstItem,
    FirstKey,
    Key,
    Colon,
    AfterValue,
}

struct Json<'s, 'p> {
    text: &'s str,
    at: usize,
    builder: Builder<'s, 'p>,
}

/// Reads one value with nothing after it.
pub(super) fn parse<'s>(text: &'s str, builder: Builder<'s, '_>) -> Result<Option<Node<'s>>, Stop> {
    let mut json = Json { text, at: 0, builder };
    let mut next = Next::Value;
    while let Some(byte) = json.skip_to_byte() {
        next = json.step(next, byte)?;
    }
    let complete = json.builder.stack.is_empty() && matches!(next, Next::AfterValue);
    let empty = json.builder.stack.is_empty() && json.builder.root.is_none();
    if complete || empty { Ok(json.builder.root) } else { Err(json.fault(json.at, JsonFault::Ends)) }
}

impl<'s> Json<'s, '_> {
    fn step(&mut self, next: Next, byte: u8) -> Result<Next, Stop> {
        let start = self.at;
        match (next, byte) {
            (Next::FirstItem, b']') | (Next::FirstKey, b'}') => Ok(self.close()),
            (Next::Value | Next::FirstItem, b'[') => self.open(Open::Sequence(Vec::new()), Next::FirstItem),
            (Next::Value | Next::FirstItem, b'{') => self.open(Open::Mapping(Vec::new(), None), Next::FirstKey),
            (Next::Value | Next::FirstItem, b'"') => self.string(Next::AfterValue),
            (Next::FirstKey | Next::Key, b'"') => self.string(Next::Colon),
            (Next::Value, b']') | (Next::Key, b'}') => Err(self.fault(start, JsonFault::TrailingComma)),
            (Next::Value | Next::FirstItem, _) => self.literal(),
            (Next::FirstKey | Next::Key, _) => Err(self.fault(start, JsonFault::Key)),
            (Next::Colon, b':') => self.pass(Next::Value),
            (Next::Colon, _) => Err(self.fault(start, JsonFault::Colon)),
            (Next::AfterValue, _) => self.after_value(byte),
        }
    }

    fn after_value(&mut self, byte: u8) -> Result<Next, Stop> {
        match (self.builder.stack.last(), byte) {
            (Some((_, Open::Sequence(_))), b',') => self.pass(Next::Value),
            (Some((_, Open::Mapping(..))), b',') => self.pass(Next::Key),
            (Some((_, Open::Sequence(_))), b']') | (Some((_, Open::Mapping(..))), b'}') => Ok(self.close()),
            (Some((_, Open::Sequence(_))), _) => Err(self.fault(self.at, JsonFault::CommaOrBracket)),
            (Some((_, Open::Mapping(..))), _) => Err(self.fault(self.at, JsonFault::CommaOrBrace)),
            (None, _) => Err(self.fault(self.at, JsonFault::After)),
        }
    }

    fn pass(&mut self, next: Next) -> Result<Next, Stop> {
        self.at += 1;
        Ok(next)
    }

    fn open(&mut self, open: Open<'s>, next: Next) -> Result<Next, Stop> {
        self.builder.open(self.at, open)?;
        self.pass(next)
    }

    fn close(&mut self) -> Next {
        self.at += 1;
        self.builder.close(self.at);
        Next::AfterValue
    }

    fn string(&mut self, next: Next) -> Result<Next, Stop> {
        let start = self.at;
        let rest = self.text.as_bytes().get(start + 1..).unwrap_or_default();
        let mut escaped = false;
        let mut after_backslash = false;
        let mut end = None;
        for (at, &byte) in rest.iter().enumerate() {
            match byte {
                _ if after_backslash => after_backslash = false,
                b'"' => {
                    end = Some(start + 1 + at);
                    break;
                }
                b'\\' => (escaped, after_backslash) = (true, true),
                0..b' ' => return Err(self.fault(start + 1 + at, JsonFault::LineInText)),
                _ => {}
            }
        }
        let Some(end) = end else { return Err(self.fault(start, JsonFault::OpenText)) };
        let text = if escaped {
            let quoted = self.text.get(start..=end).unwrap_or_default();
            Cow::Owned(serde_json::from_str(quoted).map_err(|_| self.fault(start, JsonFault::Escape))?)
        } else {
            Cow::Borrowed(self.text.get(start + 1..end).unwrap_or_default())
        };
        self.at = end + 1;
        self.builder.scalar(text, Style::Quoted, Span::new(start, self.at));
        Ok(next)
    }

    fn literal(&mut self) -> Result<Next, Stop> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let ends = |c: char| !(c.is_alphanumeric() || matches!(c, '+' | '-' | '.' | '_'));
        let word = rest.get(..rest.find(ends).unwrap_or(rest.len())).unwrap_or_default();
        let digits = word.strip_prefix('-').unwrap_or(word);
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty() && !digits.starts_with('0');
        let known = plain || matches!(word, "0" | "true" | "false" | "null");
        if !known && serde_json::from_str::<serde_json::Number>(word).is_err() {
            return Err(self.fault(self.at, JsonFault::Value));
        }
        let span = Span::new(self.at, self.at + word.len());
        self.at += word.len();
        self.builder.scalar(Cow::Borrowed(word), Style::Literal, span);
        Ok(Next::AfterValue)
    }

    fn skip_to_byte(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
        self.at += blanks;
        rest.get(blanks).copied()
    }

    fn fault(&mut self, at: usize, fault: JsonFault) -> Stop {
        self.builder.problems.report(Span::new(at, at + 1), || message::json_syntax(fault));
        Stop
    }
}
