"""Runs the other scripts for many tests in one process, since Anki takes most of a second to start.

Reads a line of JSON for each run, {"run": [folder for temporary files, script without ending, argument, ...]}, and answers
with a line: {"done": what the script's main returns}, or {"failed": traceback}.
"""

import importlib
import json
import sys
import tempfile
import traceback

import anki.lang

answers = sys.stdout
sys.stdout = sys.stderr
for line in sys.stdin:
    tempfile.tempdir, script, *arguments = json.loads(line)["run"]
    anki.lang.set_lang("en_US")
    try:
        answer = {"done": importlib.import_module(script).main(arguments)}
    except Exception:
        answer = {"failed": traceback.format_exc()}
    json.dump(answer, answers)
    print(file=answers, flush=True)
