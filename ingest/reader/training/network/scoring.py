"""Scores of the network on held-out sentences, as the loop of training prints them. The figures that count are those of
the quantized model in Node (`measure-network.ts`)."""

import random

import numpy as np
import torch

from examples import collate, epoch

SIZE = 6000


def batches(pieces, rows):
    """Each row once, as it is."""
    class Plain(random.Random):
        def random(self):
            return 0.999
    return epoch(Plain(1), pieces, [{**row, "source": ""} for row in rows], SIZE)


def spans(labels):
    """(first, last, type) of the names in a sequence of label numbers; an I- without its B- begins a name."""
    found, start, kind = [], None, None
    for i, label in enumerate([*labels, 0]):
        here = (label + 1) // 2 if label else None
        if start is not None and (here != kind or label % 2 == 1):
            found.append((start, i - 1, kind))
            start = None
        if here and start is None:
            start, kind = i, here
    return found


@torch.no_grad()
def score_trees(reader, pieces, rows):
    """UPOS is not known here: `tags` is of the joint labels. Shares of all words, in percent."""
    right, words = np.zeros(3), 0
    for batch in batches(pieces, rows):
        inputs, gold = collate(batch, ("tags", "heads", "relations"))
        tags, heads, relations = reader.tree_scores(reader.encode(*inputs[:3]), inputs[3])
        known = inputs[3] > 0
        heads = heads.masked_fill(torch.cat([torch.zeros_like(known[:, :1]), ~known], 1).unsqueeze(1), -1e9).argmax(-1)
        chosen = relations.gather(3, heads[:, :, None, None].expand(-1, -1, relations.shape[2], 1))
        arc = (heads == gold["heads"]) & known
        right += [
            int(((tags.argmax(-1) == gold["tags"]) & known).sum()), int(arc.sum()),
            int((arc & (chosen.squeeze(3).argmax(-1) == gold["relations"])).sum()),
        ]
        words += int(known.sum())
    return {name: round(float(100 * value / words), 2) for name, value in zip(("tags", "UAS", "LAS"), right)}


@torch.no_grad()
def score_names(reader, pieces, rows):
    """Exact borders and label; a name whose first word has more than one possible label in the data is not counted."""
    hits = found = wanted = 0
    for batch in batches(pieces, rows):
        inputs, gold = collate(batch, ("allowed",))
        labels = reader.name_scores(reader.encode(*inputs[:3]), inputs[3]).argmax(-1).numpy()
        for row, allowed, (encoded, _) in zip(labels, gold["allowed"].numpy(), batch):
            length = len(encoded[2])
            sure = [bits.bit_length() - 1 if bits & (bits - 1) == 0 else 0 for bits in allowed[:length].tolist()]
            theirs = set(spans(sure))
            ours = {span for span in spans(row[:length].tolist()) if span[2] != 4 or allowed[span[0]] & (allowed[span[0]] - 1) == 0}
            hits, found, wanted = hits + len(theirs & ours), found + len(ours), wanted + len(theirs)
    return {"F1": round(200 * hits / max(1, found + wanted), 2)}
