"""Runs the code of a notebook, NOTEBOOK, cell after cell, and prints what it found as one JSON object."""

import json
import sys

scope = {}
for cell in json.load(open(sys.argv[1], encoding="utf-8"))["cells"]:
    if cell["cell_type"] == "code":
        exec(compile("".join(cell["source"]), sys.argv[1], "exec"), scope)
edges = [sorted([a, b]) + [data["weight"]] for a, b, data in scope["network"].edges(data=True)]
print(json.dumps({"rows": len(scope["encounters"]), "edges": sorted(edges), "pairs": len(scope["by_year"])}))
