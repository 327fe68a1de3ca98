"""Runs nine rules, written by hand for stock OPA, on a whole organisation file.

    nine.py FOLDER FILE

FOLDER is where `tests/peers/run.sh` has put stock OPA. Standard output gets a JSON list of pairs: rule and subject.
"""

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "tests" / "peers"))

from stock_opa import Opa, load_library  # noqa: E402 pylint: disable=wrong-import-position


def main(folder, file):
    """What the rules find."""
    library = load_library(next(Path(folder).rglob("*.so")))
    rules = [("nine.rego", (HERE / "nine.rego").read_text(encoding="utf-8"))]
    return Opa(library, rules).evaluate("nine.finding", Path(file).read_text(encoding="utf-8"))


if __name__ == "__main__":
    json.dump(main(*sys.argv[1:]), sys.stdout)
