//! Later: what is worked out of an organisation when it is first asked for, each part by itself.

/// Declares the parts that something holds, each with how it is worked out. Nothing is handed to other threads there:
/// while one works a part out, others may wait for it.
///
/// What comes first is asked for by other parts only, the rest by facts too.
macro_rules! later {
    (
        $(#[$doc:meta])*
        $cells:ident in $owner:ident, with $this:ident and $organisation:ident {
            $($(#[$inner_doc:meta])* $inner_vis:vis $inner:ident: $inner_type:ty = $inner_make:expr,)*
        } for facts {
            $($(#[$part_doc:meta])* $vis:vis $part:ident: $type:ty = $make:expr,)+
        }
    ) => {
        $(#[$doc])*
        #[derive(Default)]
        pub(super) struct $cells {
            $(pub(super) $inner: std::sync::OnceLock<$inner_type>,)*
            $(pub(super) $part: std::sync::OnceLock<$type>,)+
        }

        impl $owner {
            $(
                $(#[$inner_doc])*
                $inner_vis fn $inner(&self, $organisation: &Organisation) -> &$inner_type {
                    let $this = self;
                    $this.later.$inner.get_or_init(|| $inner_make)
                }
            )*

            $(
                $(#[$part_doc])*
                $vis fn $part(&self, $organisation: &Organisation) -> &$type {
                    let $this = self;
                    $this.later.$part.get_or_init(|| $make)
                }
            )+

            /// Works out every part that has not been asked for.
            pub(super) fn complete(&self, organisation: &Organisation) {
                $(let _ = self.$inner(organisation);)*
                $(let _ = self.$part(organisation);)+
            }

            /// Whether every part has been worked out.
            #[cfg(test)]
            pub(super) fn is_complete(&self) -> bool {
                [$(self.later.$inner.get().is_some(),)* $(self.later.$part.get().is_some(),)+].iter().all(|done| *done)
            }
        }

        impl $crate::facts::Context<'_> {
            $(
                $(#[$part_doc])*
                $vis fn $part(&self) -> &$type {
                    $owner::$part(self, self.organisation)
                }
            )+
        }
    };
}

pub(crate) use later;
