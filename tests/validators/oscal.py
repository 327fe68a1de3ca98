"""Reads OSCAL files with the types of compliance-trestle, which are made from the schemas of OSCAL.

    oscal.py results|catalogue FILE...

Says what is wrong with each file. Exit code 1 when something is.
"""

import json
import sys

from trestle.oscal import assessment_results, catalog

MODELS = {"results": assessment_results.Model, "catalogue": catalog.Model}


def main() -> int:
    kind, *files = sys.argv[1:]
    broken = 0
    for file in files:
        try:
            with open(file, encoding="utf-8") as text:
                MODELS[kind](**json.load(text))
        except ValueError as problem:
            print(f"{file}: {problem}")
            broken += 1
    print(f"oscal {kind}: files {len(files)}, broken {broken}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
