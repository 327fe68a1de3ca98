//! YAML into the tree, by the events of `granit-parser`; aliases are never followed.

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span as Range, Tag, options};

use super::{Builder, Content, DEEPEST, Node, Open, Stop, Style};
use crate::message;
use crate::problem::Span;

/// Reads the first document; a second one is a problem.
pub(super) fn parse<'s>(text: &'s str, mut builder: Builder<'s, '_>) -> Result<Option<Node<'s>>, Stop> {
    let options = options! {
        emit_comments: false,
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        flow_nesting_limit: DEEPEST,
        block_nesting_limit: DEEPEST,
    };
    let mut documents = 0;
    for next in Parser::new_from_str_with_options(text, options) {
        let (event, range) = next.map_err(|error| stop(&error, &mut builder))?;
        let span = span_of(range);
        if matches!(event, Event::DocumentStart(..)) {
            documents += 1;
            if documents > 1 {
                builder.problems.report(span, message::several_documents);
                break;
            }
        }
        take(event, range, &mut builder)?;
    }
    Ok(builder.root)
}

fn take<'s>(event: Event<'s>, range: Range, builder: &mut Builder<'s, '_>) -> Result<(), Stop> {
    let span = span_of(range);
    match event {
        Event::Scalar(text, style, _, tag) => {
            refuse_tag(tag.as_deref(), range, builder);
            let style = if style == ScalarStyle::Plain { Style::Plain } else { Style::Quoted };
            builder.scalar(text, style, span);
        }
        Event::SequenceStart(_, _, tag) => {
            refuse_tag(tag.as_deref(), range, builder);
            builder.open(span.start as usize, Open::Sequence(Vec::new()))?;
        }
        Event::MappingStart(_, _, tag) => {
            refuse_tag(tag.as_deref(), range, builder);
            builder.open(span.start as usize, Open::Mapping(Vec::new(), None))?;
        }
        Event::SequenceEnd | Event::MappingEnd => builder.close(span.end as usize),
        Event::Anchor(..) => builder.problems.report(span, message::anchor),
        Event::Alias(_) | Event::UnresolvedAlias(_) => {
            builder.problems.report(span, message::alias);
            builder.add(Node { span, content: Content::Refused });
        }
        _ => {}
    }
    Ok(())
}

fn refuse_tag(tag: Option<&Tag>, range: Range, builder: &mut Builder<'_, '_>) {
    if tag.is_some() {
        builder.problems.report(range.tag_span().map_or_else(|| span_of(range), span_of), message::tag);
    }
}

fn stop(error: &ScanError, builder: &mut Builder<'_, '_>) -> Stop {
    let at = error.marker().byte_offset().unwrap_or(0);
    builder.problems.report(Span::new(at, at + 1), || match error.kind() {
        ErrorKind::RecursionLimitExceeded => message::too_deep(DEEPEST),
        _ => message::yaml_syntax(&error.info()),
    });
    Stop
}

fn span_of(range: Range) -> Span {
    range.byte_range().map_or(Span::new(0, 0), |range| Span::new(range.start, range.end))
}
