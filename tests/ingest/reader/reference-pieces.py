"""Digests of what the reference tokenizer makes of generated strings, for word-pieces.test.ts. Needs `tokenizers` 0.23.

    node --import tsx tests/ingest/reader/print-strings.ts | python tests/ingest/reader/reference-pieces.py VOCABULARY
"""

import hashlib
import json
import sys

from tokenizers import BertWordPieceTokenizer

BLOCK = 100

tokenizer = BertWordPieceTokenizer(sys.argv[1], lowercase=True)
lines = []
for line in sys.stdin:
    text = json.loads(line)
    units = [0]
    for character in text:
        units.append(units[-1] + len(character.encode("utf-16-le")) // 2)
    encoded = tokenizer.encode(text, add_special_tokens=False)
    pieces = zip(encoded.ids, encoded.offsets)
    lines.append(" ".join(f"{id}:{units[start]}-{units[end]}" for id, (start, end) in pieces))
for start in range(0, len(lines), BLOCK):
    print(hashlib.sha256("\n".join(lines[start : start + BLOCK]).encode()).hexdigest()[:16])
