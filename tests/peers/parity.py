"""Whether stock OPA finds what ansvar finds.

For every sound fixture and a number of random organisations, each with the answers about it, `ansvar facts` writes the
facts that the rules see and `ansvar check` the findings. Stock OPA is given the same facts and the same rules, and evaluates
`data.ansvar.main.findings`. The two are compared as multisets of rule, subject, severity, detail and related
entities. The Rego tests are run on stock OPA as well. With `--third`, rego-cpp judges the fixtures too.

So that no rule is left out, every pipeline case in which a rule fires (`tests/cases`) is compared in the same way.

Only the standard library is used. Stock OPA is a shared library, called through ctypes; `run.sh` fetches the engines.
The last line is of stock OPA: `organisations N, findings M, differences D`. Exit code 0: none; 1: differences, tests that fail, or
an organisation that does not load. Rules that found nothing in any random organisation are named.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from findings import Found, differences
from rego_cpp import RegoCpp, Unanswered
from stock_opa import Opa, load_library

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
MOST_SHOWN = 20
# The name of answers files among the fixtures; each lies beside its organisation.
ANSWERS = "answers.yaml"


def rego_files():
    """The rules, and their tests."""
    files = sorted((ROOT / "rules").rglob("*.rego"))
    tests = [path for path in files if path.name.endswith("_test.rego")]
    return [path for path in files if path not in tests], tests


def policies(paths):
    """Rego files as an engine takes them: name and text."""
    return [(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in paths]


def header_severities(rules):
    """The severity in each rule's header, by rule id."""
    severities = {}
    for path in rules:
        text = path.read_text(encoding="utf-8")
        rule = re.search(r"^#   id: (\S+)$", text, re.MULTILINE)
        severity = re.search(r"^#   severity: (\S+)$", text, re.MULTILINE)
        if rule and severity:
            severities[rule[1]] = severity[1]
    return severities


def find_binary(given):
    """The ansvar binary: the one given, else the release or debug build; built when missing or older than the rules."""
    if given:
        return Path(given)
    newest = max(path.stat().st_mtime for path in (ROOT / "rules").rglob("*") if path.is_file())
    for folder in ("release", "debug"):
        binary = TARGET / folder / "ansvar"
        if binary.exists() and binary.stat().st_mtime > newest:
            return binary
    cargo("build", "--release", "-p", "ansvar-cli")
    return TARGET / "release" / "ansvar"


def cargo(*arguments):
    """Runs cargo in the repository, or ends with what it says."""
    command = ["cargo", arguments[0], "--quiet", "--locked", *arguments[1:]]
    if subprocess.run(command, cwd=ROOT, stdout=sys.stderr, check=False).returncode != 0:
        sys.exit(f"cannot run `{' '.join(command)}`")


def sound_fixtures():
    """All fixtures that load."""
    files = sorted((ROOT / "fixtures").rglob("*.yaml"))
    return [path for path in files if "invalid" not in path.parts and path.name != ANSWERS]


def random_organisations(arguments):
    """The random organisations: those of a folder, or made anew."""
    if arguments.organisations:
        return sorted(Path(arguments.organisations).glob("organisation-*.json"))
    folder = Path(arguments.work) / "organisations"
    folder.mkdir(parents=True, exist_ok=True)
    for old in (*folder.glob("organisation-*.json"), *folder.glob("answers-*.json")):
        old.unlink()
    if arguments.random:
        example = ["-p", "ansvar-tests", "--example", "random_organisations", "--"]
        cargo("run", *example, str(arguments.random), str(arguments.seed), str(folder))
    return sorted(folder.glob("organisation-*.json"))


def run_ansvar(binary, *arguments):
    """What ansvar writes. Code 1 says that there are findings; anything above that the file could not be checked."""
    done = subprocess.run([binary, *arguments], capture_output=True, check=False)
    if done.returncode not in (0, 1):
        said = done.stderr.decode(errors="replace").split()
        raise RuntimeError(f"ansvar {arguments[0]} ended with {done.returncode}: {' '.join(said)[:300]}")
    return done.stdout


def answers_about(path):
    """The answers files about an organisation: what lies beside a fixture, or those of a random organisation."""
    if path.suffix == ".json":
        return sorted(path.parent.glob(f"answers-{path.stem.removeprefix('organisation-')}-*.json"))
    return [file for file in [path.with_name(ANSWERS)] if file.exists()]


def compare(engines, binary, path, severities):
    """What ansvar finds in an organisation, and for each engine how it differs, or why it gave no answer."""
    settings = ["--pack", "all"]
    for answers in answers_about(path):
        settings += ["--answers", answers]
    facts = run_ansvar(binary, "facts", path, *settings).decode()
    report = json.loads(run_ansvar(binary, "check", path, *settings, "--format", "json"))
    ours = [Found(finding, severities) for finding in report["findings"]]
    answers = {}
    for engine in engines:
        try:
            found = engine.evaluate("ansvar.main.findings", facts)
        except Unanswered as reason:
            answers[engine.name] = reason
            continue
        if found is None:
            raise RuntimeError(f"{engine.name}: data.ansvar.main.findings is undefined")
        answers[engine.name] = differences(ours, [Found(finding, severities) for finding in found], engine.name)
    return ours, answers


class Tally:
    """What came of the comparison with one engine."""

    def __init__(self):
        self.organisations, self.findings, self.lines, self.skipped = 0, 0, [], []

    def add(self, path, ours, answer):
        """Counts an organisation in; the answer is what `compare` gives of this engine."""
        if isinstance(answer, Unanswered):
            self.skipped.append(f"{path}: {answer}")
            return
        self.organisations += 1
        self.findings += len(ours)
        self.lines += [f"{path}: {line}" for line in answer]


def check_organisations(make_opa, third, severities, binary, paths, workers):
    """Compares all organisations, those of `third` with that engine too; tallies by engine, and what found something in random ones."""

    def check_some(some):
        opa, answers = make_opa(), []
        for path in some:
            engines = [opa, third[0]] if third and path in third[1] else [opa]
            try:
                answers.append((path, *compare(engines, binary, path, severities)))
            except RuntimeError as error:
                answers.append((path, [], {opa.name: [str(error)]}))
        return answers

    shares = [paths[at::workers] for at in range(workers)]
    with ThreadPoolExecutor(workers) as pool:
        answers = [answer for share in pool.map(check_some, shares) for answer in share]
    tallies, fired = {}, set()
    for path, ours, by_engine in sorted(answers, key=lambda answer: str(answer[0])):
        if path.suffix == ".json":
            fired.update(found.rule for found in ours)
        for name, answer in by_engine.items():
            tallies.setdefault(name, Tally()).add(path, ours, answer)
    return tallies, fired


def show(lines):
    """Prints lines; of many, the first."""
    for line in lines[:MOST_SHOWN]:
        print(line)
    if len(lines) > MOST_SHOWN:
        print(f"… and {len(lines) - MOST_SHOWN} more")


def check_tests(library, rules, tests):
    """Runs every Rego test on stock OPA; prints those that fail, and gives their number.

    OPA compiles all its modules anew for each query: every test file gets an engine of its own with the rules beside
    it and what all rules share, and is asked for all its tests at once.
    """
    shared = (ROOT / "rules", ROOT / "rules" / "lib")
    count, failed = 0, []
    for path in tests:
        text = path.read_text(encoding="utf-8")
        package = re.search(r"^package (\S+)", text, re.MULTILINE)[1]
        names = re.findall(r"^(test_\w+)", text, re.MULTILINE)
        near = rules if path.parent in shared else [rule for rule in rules if rule.parent in (path.parent, *shared)]
        try:
            values = Opa(library, policies([*near, path])).evaluate(package) or {}
        except RuntimeError as error:
            values = {}
            failed.append(f"{package}: {error}")
        count += len(names)
        failed += [f"{package}.{name} fails" for name in names if values.get(name) is not True]
    show(failed)
    print(f"rego tests {count}, failed {len(failed)}")
    return len(failed)


# Asks for the findings of many facts documents at once: OPA compiles all its modules anew for each query.
MANY = """package parity

found[rule] := findings if {
	some rule, facts in input
	findings := data.ansvar.main.findings with input as facts
}
"""


def check_cases(library, texts, severities):
    """Compares the case of every rule; prints differences and rules that do not fire in theirs, and gives their number."""
    command = ["cargo", "run", "--quiet", "--locked", "-p", "ansvar-tests", "--example", "case_facts"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"cannot run `{' '.join(command)}`")
    cases = {case["rule"]: case for case in json.loads(done.stdout)}
    opa = Opa(library, [*texts, ("parity.rego", MANY)])
    found = opa.evaluate("parity.found", json.dumps({rule: case["facts"] for rule, case in cases.items()})) or {}
    lines, count = [], 0
    for rule, case in sorted(cases.items()):
        ours = [Found(finding, severities) for finding in case["findings"]]
        theirs = [Found(finding, severities) for finding in found.get(rule, [])]
        count += len(theirs)
        lines += [f"case {rule}: {line}" for line in differences(ours, theirs, opa.name)]
        if rule not in {finding.rule for finding in theirs}:
            lines.append(f"case {rule}: {opa.name} finds nothing by the rule")
    lines += [f"case {rule}: there is none" for rule in sorted(set(severities) - set(cases))]
    show(lines)
    print(f"cases {len(cases)}, findings {count}, differences {len(lines)}")
    return len(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--opa", required=True, help="stock OPA's shared library")
    parser.add_argument("--third", help="a folder with regopy: rego-cpp judges the fixtures too")
    parser.add_argument("--third-seconds", type=int, default=60, help="how long rego-cpp may take for one fixture")
    parser.add_argument("--work", default=TARGET / "peers", help="a folder for the random organisations")
    parser.add_argument("--ansvar", default=os.environ.get("ANSVAR_BINARY"), help="the ansvar binary")
    parser.add_argument("--organisations", help="a folder with organisations to take instead of random ones")
    parser.add_argument("--random", type=int, default=200, help="how many random organisations")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="how many at a time")
    arguments = parser.parse_args()
    rules, tests = rego_files()
    library = load_library(arguments.opa)
    failed = check_tests(library, rules, tests)
    binary = find_binary(arguments.ansvar)
    fixtures, random = sound_fixtures(), random_organisations(arguments)
    third = (RegoCpp(arguments.third, rules, arguments.third_seconds), fixtures) if arguments.third else None
    severities, texts = header_severities(rules), policies(rules)
    failed += check_cases(library, texts, severities)
    workers = max(1, arguments.workers)
    tallies, fired = check_organisations(
        lambda: Opa(library, texts), third, severities, binary, fixtures + random, workers
    )
    silent = sorted(set(severities) - fired)
    print(f"rules {len(severities)}, never found anything in random organisations {len(silent)}{': ' if silent else ''}{' '.join(silent)}")
    for name in sorted(tallies, key=lambda name: name == Opa.name):
        tally = tallies[name]
        show(tally.lines)
        show([f"skipped: {name}: {skipped}" for skipped in tally.skipped])
        said = f"organisations {tally.organisations}, findings {tally.findings}, differences {len(tally.lines)}"
        print(said if name == Opa.name else f"{name}: {said}, skipped {len(tally.skipped)}")
    return 1 if failed or any(tally.lines for tally in tallies.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
