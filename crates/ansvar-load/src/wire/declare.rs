//! The macro that declares a record: its keys, their types and their descriptions, said once.

/// Declares a record of the organisation file.
///
/// The type of a field says what is read, what the schema describes, and (by `Option`, lists) whether it is required.
/// `check` names a function for what one field alone cannot tell, such as a period that ends before it begins.
macro_rules! record {
    (
        $(#[doc = $about:literal])+
        $name:ident<$t:lifetime> $(check $check:path)? { $($(#[doc = $doc:literal])+ $field:ident: $type:ty,)+ }
    ) => {
        $(#[doc = $about])+
        pub(crate) struct $name<$t> {
            /// Where it is written.
            pub(crate) node: &$t $crate::tree::Node<$t>,
            $($(#[doc = $doc])+ pub(crate) $field: $type,)+
        }

        // Every record knows its place, also those that nobody asks yet.
        const _: for<$t> fn(&$name<$t>) -> &$t $crate::tree::Node<$t> = |record| record.node;

        impl<$t> $crate::wire::Read<$t> for $name<$t> {
            fn read(node: &$t $crate::tree::Node<$t>, reader: &mut $crate::wire::Reader<$t>) -> Option<Self> {
                use $crate::wire::declare::key;
                reader.open_record(node, &[$(key(stringify!($field)),)+])?;
                $($check(node, reader);)?
                // All fields are read before the first missing one ends the record: every problem is found.
                $(let $field = reader.field(node, key(stringify!($field)));)+
                Some(Self { node, $($field: $field?,)+ })
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
pub(crate) fn key(field: &'static str) -> &'static str {
    field.strip_prefix("r#").unwrap_or(field)
}
