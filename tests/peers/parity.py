"""Whether stock OPA finds what ansvar finds.

For every sound fixture and a number of random organisations, `ansvar facts` writes the facts that the rules see and
`ansvar check` the findings. Stock OPA is given the same facts and the same rules, and evaluates
`data.ansvar.main.findings`. The two are compared as multisets of rule, subject, severity and detail. The Rego tests
are run on stock OPA as well.

Only the standard library is used. Stock OPA is a shared library, called through ctypes; `run.sh` fetches it.
The last line is `organisations N, findings M, differences D`. Exit code 0: none; 1: differences, tests that fail, or
an organisation that does not load.
"""

import argparse
import ctypes
import json
import os
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
MOST_SHOWN = 20


class Opa:
    """One engine of stock OPA's shared library. Each has its own rules; it may be used by one thread at a time."""

    def __init__(self, library, policies):
        self._library = library
        self._handle = library.OpaNew()
        for path in policies:
            name = path.relative_to(ROOT).as_posix().encode()
            self._call(library.OpaAddPolicy, name, path.read_bytes())
        self._call(library.OpaAddData, b"", b"{}")

    def evaluate(self, path, document=b"{}"):
        """The value of `data.<path>` with the JSON text as input; None when it is undefined."""
        answer = self._call(self._library.OpaEvalDocument, path.encode(), document, 0, 0)
        results = answer.get("result") or []
        return results[0]["expressions"][0]["value"] if results else None

    def _call(self, function, *arguments):
        pointer = function(self._handle, *arguments)
        if not pointer:
            raise RuntimeError(f"{function.__name__} gave no answer")
        try:
            answer = json.loads(ctypes.string_at(pointer))
        finally:
            self._library.OpaFreeString(pointer)
        if answer.get("error"):
            raise RuntimeError(f"{answer['error'].get('code')}: {answer['error'].get('message')}")
        return answer


def load_library(path):
    """Stock OPA's functions with their types; answers are kept as pointers, since they have to be freed."""
    library = ctypes.CDLL(str(path))
    text, number, handle = ctypes.c_char_p, ctypes.c_int, ctypes.c_uint64
    types = {
        "OpaNew": (handle, []),
        "OpaAddPolicy": (ctypes.c_void_p, [handle, text, text]),
        "OpaAddData": (ctypes.c_void_p, [handle, text, text]),
        "OpaEvalDocument": (ctypes.c_void_p, [handle, text, text, number, number]),
        "OpaFreeString": (None, [ctypes.c_void_p]),
    }
    for name, (result, arguments) in types.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def rego_files():
    """The rules, and their tests."""
    files = sorted((ROOT / "rules").rglob("*.rego"))
    tests = [path for path in files if path.name.endswith("_test.rego")]
    return [path for path in files if path not in tests], tests


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


def organisations(arguments):
    """All sound fixtures, and the random organisations: those of a folder, or made anew."""
    fixtures = [path for path in sorted((ROOT / "fixtures").rglob("*.yaml")) if "invalid" not in path.parts]
    if arguments.organisations:
        return fixtures + sorted(Path(arguments.organisations).glob("*.json"))
    folder = Path(arguments.work) / "organisations"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("organisation-*.json"):
        old.unlink()
    if arguments.random:
        example = ["-p", "ansvar-tests", "--example", "random_organisations", "--"]
        cargo("run", *example, str(arguments.random), str(arguments.seed), str(folder))
    return fixtures + sorted(folder.glob("organisation-*.json"))


def run_ansvar(binary, *arguments):
    """What ansvar writes. Code 1 says that there are findings; anything above that the file could not be checked."""
    done = subprocess.run([binary, *arguments], capture_output=True, check=False)
    if done.returncode not in (0, 1):
        said = done.stderr.decode(errors="replace").split()
        raise RuntimeError(f"ansvar {arguments[0]} ended with {done.returncode}: {' '.join(said)[:300]}")
    return done.stdout


def keys(findings, severities):
    """Findings as a multiset of what is compared: rule, subject, severity and detail."""
    counted = Counter()
    for finding in findings:
        subject = f"{finding['subject']['kind']} {finding['subject']['id']}"
        severity = finding.get("severity", severities.get(finding["rule"], "unknown"))
        detail = json.dumps(finding.get("detail", {}), sort_keys=True, ensure_ascii=False)
        counted[finding["rule"], subject, severity, detail] += 1
    return counted


def compare(opa, binary, path, severities):
    """What ansvar finds in an organisation, and what OPA finds."""
    facts = run_ansvar(binary, "facts", path, "--pack", "all")
    report = json.loads(run_ansvar(binary, "check", path, "--pack", "all", "--format", "json"))
    found = opa.evaluate("ansvar.main.findings", facts)
    if found is None:
        raise RuntimeError("data.ansvar.main.findings is undefined")
    return keys(report["findings"], severities), keys(found, severities)


def check_organisations(library, rules, binary, paths, workers):
    """Compares all organisations; prints differences and gives their number and the rules that found something."""
    severities = header_severities(rules)

    def check_some(some):
        opa = Opa(library, rules)
        answers = []
        for path in some:
            try:
                answers.append((path, *compare(opa, binary, path, severities), None))
            except RuntimeError as error:
                answers.append((path, Counter(), Counter(), str(error)))
        return answers

    shares = [paths[at::workers] for at in range(workers)]
    with ThreadPoolExecutor(workers) as pool:
        answers = [answer for share in pool.map(check_some, shares) for answer in share]
    lines, total, fired = [], 0, set()
    for path, ours, theirs, error in sorted(answers, key=lambda answer: str(answer[0])):
        total += ours.total()
        fired.update(key[0] for key in ours)
        if error:
            lines.append(f"{path}: {error}")
        for side, more in (("only ansvar", ours - theirs), ("only OPA", theirs - ours)):
            lines += [f"{path}: {side}: {' '.join(key)}" for key in sorted(more.elements())]
    for line in lines[:MOST_SHOWN]:
        print(line)
    if len(lines) > MOST_SHOWN:
        print(f"… and {len(lines) - MOST_SHOWN} more")
    silent = sorted(set(severities) - fired)
    print(f"rules {len(severities)}, never found anything {len(silent)}{': ' if silent else ''}{' '.join(silent)}")
    return total, len(lines)


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
            values = Opa(library, [*near, path]).evaluate(package) or {}
        except RuntimeError as error:
            values = {}
            failed.append(f"{package}: {error}")
        count += len(names)
        failed += [f"{package}.{name} fails" for name in names if values.get(name) is not True]
    for line in failed[:MOST_SHOWN]:
        print(line)
    print(f"rego tests {count}, failed {len(failed)}")
    return len(failed)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--opa", required=True, help="stock OPA's shared library")
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
    paths = organisations(arguments)
    findings, differences = check_organisations(library, rules, binary, paths, max(1, arguments.workers))
    print(f"organisations {len(paths)}, findings {findings}, differences {differences}")
    return 1 if failed or differences else 0


if __name__ == "__main__":
    sys.exit(main())
