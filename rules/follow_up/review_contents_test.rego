package ansvar.rules.follow_up.review_contents_test

import data.ansvar.rules.follow_up.review_contents

_all := [
	"incidents",
	"changed_risks",
	"work_done",
	"own_reviews",
	"independent_reviews",
	"document_proposals",
	"direction_proposals",
	"funding_proposals",
]

_review(contents) := {"kind": "review", "latest_for": ["management_review"], "contents": contents}

test_fires_without_a_funding_proposal if {
	facts := _review(array.slice(_all, 0, 7))
	review_contents.applies with input as facts
	review_contents.assessed with input as facts
	review_contents.finding == {{"detail": {"missing": ["funding_proposals"]}}} with input as facts
}

test_passes_with_all if review_contents.finding == set() with input as _review(_all)

test_not_assessed_without_contents if not review_contents.assessed with input as _review([])

test_does_not_apply_to_an_earlier_review_or_another_event if {
	not review_contents.applies with input as {"kind": "review", "latest_for": ["review"]}
	not review_contents.applies with input as {"kind": "report", "latest_for": ["management_review"]}
}
