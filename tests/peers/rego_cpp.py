"""rego-cpp, a third engine: an interpreter of its own in C++, of which only the library is used.

It runs in a process of its own, one for each question: it may take long, and it may crash. Only the rules are run on
it, not their tests: rego-cpp 1.5.2 takes `test_x if not rule with input as …` for a syntax error.
"""

import json
import subprocess
import sys
from pathlib import Path


class RegoCpp:
    """rego-cpp with these rules, as `regopy` in a folder brings it."""

    name = "rego-cpp"

    def __init__(self, folder, paths, seconds):
        self._command = [sys.executable, __file__, str(folder), *map(str, in_turn(paths))]
        self._seconds = seconds

    def evaluate(self, path, document):
        """The value of `data.<path>` with the JSON text as input; None when it is undefined.

        Raises `Unanswered` when it does not come in time, or when rego-cpp fails.
        """
        question = json.dumps({"path": path, "input": document})
        try:
            done = subprocess.run(
                self._command, input=question, capture_output=True, text=True, check=False, timeout=self._seconds
            )
        except subprocess.TimeoutExpired as late:
            raise Unanswered(f"it does not end within {self._seconds} seconds") from late
        if done.returncode < 0:
            raise Unanswered(f"it crashes (signal {-done.returncode})")
        if done.returncode != 0:
            raise Unanswered((done.stderr.splitlines() or ["it fails"])[-1])
        return json.loads(done.stdout)


class Unanswered(Exception):
    """Why there is no answer to compare with."""


def in_turn(paths):
    """Rule files in an order that rego-cpp 1.5.2 can take: one of each folder, then the next of each.

    Given the ninth folder of packages after eight full ones, it crashes or answers with an error.
    """
    placed, taken = [], {}
    for path in sorted(paths):
        taken[path.parent] = taken.get(path.parent, 0) + 1
        placed.append((taken[path.parent], path))
    return [path for _, path in sorted(placed)]


def answer(paths, question):
    """The value that a query gives, in this process."""
    from regopy import Interpreter  # pylint: disable=import-outside-toplevel

    interpreter = Interpreter()
    for path in paths:
        interpreter.add_module(path, Path(path).read_text(encoding="utf-8"))
    # As a Rego term, which JSON text is: `set_input` builds one from Python values without escaping strings.
    interpreter.set_input_term(question["input"])
    output = interpreter.query(f"data.{question['path']}")
    if not output.ok():
        raise RuntimeError(str(output))
    return output.results[0].expressions[0] if output.results else None


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    print(json.dumps(answer(sys.argv[2:], json.load(sys.stdin))))
