//! The macro that declares a record: its keys, their types and their descriptions, said once.

/// Declares a record of the organisation file.
///
/// The type of a field says what is read, what the schema describes, and (by `Option`, lists) whether it is required.
/// `check` names a function for what one field alone cannot tell, such as a period that ends before it begins, and says
/// of a record whether there is nothing of the kind.
macro_rules! record {
    (
        $(#[doc = $about:literal])+
        $name:ident<$t:lifetime> $(check $check:path, $holds:expr;)? { $($(#[doc = $doc:literal])+ $field:ident: $type:ty,)+ }
    ) => {
        $(#[doc = $about])+
        pub(crate) struct $name<$t> {
            /// Where it is written.
            pub(crate) span: $crate::problem::Span,
            /// The text that it was read from.
            read_from: std::marker::PhantomData<&$t str>,
            $($(#[doc = $doc])+ pub(crate) $field: $type,)+
        }

        // Every record knows its place, also those that nobody asks yet.
        const _: for<$t> fn(&$name<$t>) -> $crate::problem::Span = |record| record.span;

        impl $name<'_> {
            /// The keys of the record.
            pub(crate) const KEYS: &'static [&'static str] =
                &[$($crate::wire::declare::key(stringify!($field)),)+];
        }

        impl<$t> $crate::wire::Read<$t> for $name<$t> {
            fn read(node: &$t $crate::tree::Node<$t>, reader: &mut $crate::wire::Reader<$t>) -> Option<Self> {
                use $crate::wire::declare::key;
                reader.open_record(node, Self::KEYS)?;
                $($check(node, reader);)?
                // All fields are read before the first missing one ends the record: every problem is found.
                $(let $field = reader.field(node, key(stringify!($field)));)+
                Some(Self { span: node.span, read_from: std::marker::PhantomData, $($field: $field?,)+ })
            }

            fn pull(pull: &mut $crate::pull::Pull<$t>) -> Option<Self> {
                use $crate::wire::{Read, declare::key, keys::{Key, next_field}};
                #[expect(non_camel_case_types, reason = "the fields, by the names they have")]
                #[derive(Clone, Copy)]
                enum Field { $($field,)+ }
                const KEYS: &[Key<Field>] = &[$(Key::of(key(stringify!($field)), Field::$field),)+];
                pull.pass(b'{')?;
                let start = pull.place() - 1;
                $(let mut $field: Option<$type> = None;)+
                let (mut first, mut expected) = (true, 0);
                while let Some(field) = next_field(pull, KEYS, &mut first, &mut expected)? {
                    match field {
                        $(Field::$field => {
                            if $field.replace(<$type>::pull(pull)?).is_some() {
                                return None;
                            }
                        })+
                    }
                }
                let span = $crate::problem::Span::new(start, pull.place());
                $(let $field = match $field {
                    Some(value) => value,
                    None if <$type as Read>::REQUIRED => return None,
                    None => <$type as Read>::absent()?,
                };)+
                let record = Self { span, read_from: std::marker::PhantomData, $($field,)+ };
                $(let holds: fn(&Self) -> bool = $holds;
                if !holds(&record) {
                    return None;
                })?
                Some(record)
            }

            fn schema(schemas: &mut $crate::wire::schema::Schemas) -> serde_json::Value {
                use $crate::wire::{Read, declare::key, schema::Property};
                schemas.record(stringify!($name), concat!($($about,)+), |schemas| vec![
                    $(Property {
                        key: key(stringify!($field)),
                        description: concat!($($doc,)+),
                        required: <$type as Read<'_>>::REQUIRED,
                        schema: <$type as Read<'_>>::schema(schemas),
                    },)+
                ])
            }
        }
    };
}
pub(crate) use record;

/// The key of a field: its name, without the mark of Rust keywords.
pub(crate) const fn key(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}
