"""Runs the rules of the project on a facts document with another engine, to see what that takes.

    judge.py opa|rego-cpp FOLDER FACTS

FOLDER is where `tests/peers/run.sh` has put the engine. The number of findings is written to standard output.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "peers"))

from rego_cpp import answer, in_turn  # noqa: E402 pylint: disable=wrong-import-position
from stock_opa import Opa, load_library  # noqa: E402 pylint: disable=wrong-import-position


def rules():
    """The rule files, without their tests."""
    return [path for path in sorted((ROOT / "rules").rglob("*.rego")) if not path.name.endswith("_test.rego")]


def main(engine, folder, facts):
    """The findings of one engine."""
    document = Path(facts).read_text(encoding="utf-8")
    if engine == "opa":
        library = load_library(next(Path(folder).rglob("*.so")))
        texts = [(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in rules()]
        return Opa(library, texts).evaluate("ansvar.main.findings", document)
    sys.path.insert(0, folder)
    return answer(map(str, in_turn(rules())), {"path": "ansvar.main.findings", "input": document})


if __name__ == "__main__":
    print(len(main(*sys.argv[1:])))
