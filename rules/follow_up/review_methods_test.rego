package ansvar.rules.follow_up.review_methods_test

import data.ansvar.rules.follow_up.review_methods

_method(topics, keepers) := {"documents": [{"id": "m", "topics": topics, "maintained_by": keepers}]}

_keeper(vacant) := {"kind": "role", "id": "r", "vacant": vacant}

test_fires_without_any if {
	facts := _method(["training"], [_keeper(false)])
	review_methods.finding == {{"detail": {"documents": []}, "related": []}} with input as facts
}

test_fires_without_owner if {
	review_methods.finding == {{"detail": {"documents": ["m"]}, "related": []}} with input as _method(["review"], [])
}

test_fires_when_the_owner_is_vacant if {
	found := {"detail": {"documents": ["m"]}, "related": [{"kind": "role", "id": "r"}]}
	review_methods.finding == {found} with input as _method(["review"], [_keeper(true)])
}

test_passes_with_an_owner if review_methods.finding == set() with input as _method(["review"], [_keeper(false)])
