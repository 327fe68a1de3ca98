"""Findings of two engines, held against each other."""

import json
from collections import defaultdict


class Found:
    """A finding, as far as it is compared."""

    def __init__(self, finding, severities):
        self.rule = finding["rule"]
        subject = f"{finding['subject']['kind']} {finding['subject']['id']}"
        severity = finding.get("severity", severities.get(self.rule, "unknown"))
        detail = json.dumps(finding.get("detail", {}), sort_keys=True, ensure_ascii=False)
        self.key = (self.rule, subject, severity, detail)
        self.related = frozenset((each["kind"], each["id"]) for each in finding.get("related", []))
        steps = finding.get("witness", {}).get("steps", [])
        self.witness = frozenset((step["kind"], step["id"]) for step in steps)

    def agrees(self, other):
        """Whether a finding of ansvar names the same entities besides as another engine's, but for its witness.

        The rules say what is related. ansvar adds the entities on the path that it draws as the witness, which no
        rule knows of: those may be more, nothing else may.
        """
        return self.key == other.key and self.related - self.witness <= other.related <= self.related

    def __str__(self):
        related = ", ".join(" ".join(each) for each in sorted(self.related))
        return f"{' '.join(self.key)} related [{related}]"


def differences(ours, theirs, name):
    """The findings that only one of the two has, as lines to print. Each of ours answers for one of theirs."""
    waiting = defaultdict(list)
    for found in ours:
        waiting[found.key].append(found)
    only_theirs = []
    for other in theirs:
        same = waiting[other.key]
        match = next((found for found in same if found.agrees(other)), None)
        if match:
            same.remove(match)
        else:
            only_theirs.append(other)
    only_ours = [found for same in waiting.values() for found in same]
    lines = [f"only ansvar: {found}" for found in only_ours] + [f"only {name}: {found}" for found in only_theirs]
    return sorted(lines)
