"""Prepared sentences → batches of numbers. Batches hold sentences of about one length and of one kind (names or trees)."""

import json

import numpy as np
import torch

from word_pieces import CLS, SEP

# Sentences are cut here in training; reading windows longer ones.
LONGEST = 180
# Tweets read unlike news: this share of them is shown at each pass. The politics sentences are few: shown thrice.
SHARES = {"btc-general": 0.4, "wnut17": 0.4, "crossner-politics-train": 3}
SMALL_IN_TITLES = set("a an the of in on at to for and or but by from with as vs 's ’s n't n’t".split())
AGENCIES = ["Reuters", "AP", "AFP", "Xinhua", "TASS", "dpa", "Interfax", "ANSA", "EFE", "Kyodo"]
O, B_ORG, B_LOC, I_LOC = 1 << 0, 1 << 3, 1 << 5, 1 << 6


def load(file):
    with open(file, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def recase(rng, words):
    """As headlines and tickers come: now and then in title case, in capitals or in lower case."""
    draw = rng.random()
    if draw < 0.06:
        return [w if i and w in SMALL_IN_TITLES else w[:1].upper() + w[1:] for i, w in enumerate(words)]
    if draw < 0.09:
        return [w.upper() for w in words]
    if draw < 0.11:
        return [w.lower() for w in words]
    return words


def places(rows):
    """Names of places in the data, to write datelines with."""
    found = set()
    for row in rows:
        allowed, words = row["allowed"], row["words"]
        for i, bits in enumerate(allowed):
            if bits == B_LOC:
                end = i + 1
                while end < len(allowed) and allowed[end] == I_LOC:
                    end += 1
                if end - i <= 3:
                    found.add(tuple(words[i:end]))
    return sorted(found)


def with_dateline(rng, row, cities):
    """A sentence begun as agencies begin: MINSK, Belarus (AP) — …"""
    city = rng.choice(cities)
    words, allowed = [w.upper() for w in city], [B_LOC] + [I_LOC] * (len(city) - 1)
    if rng.random() < 0.4:
        land = rng.choice(cities)
        words += [",", *land]
        allowed += [O, B_LOC] + [I_LOC] * (len(land) - 1)
    if rng.random() < 0.6:
        words += ["(", rng.choice(AGENCIES), ")"]
        allowed += [O, B_ORG, O]
    words.append(rng.choice(["-", "—", "–", ":"]))
    allowed.append(O)
    return {"words": words + row["words"], "allowed": allowed + row["allowed"]}


def headline(rng, row):
    """A tree without its last period, as headlines are."""
    last = len(row["words"]) - 1
    if "heads" not in row or last < 2 or row["words"][last] != "." or last in row["heads"] or rng.random() > 0.1:
        return row
    return {name: values[:last] for name, values in row.items()}


def encode(pieces, words):
    """Ids, case shapes and first pieces of a sentence with [CLS] and [SEP]; also how many words fit."""
    ids, shapes, first = [CLS], [0], []
    for word in words:
        of_word, of_shape = pieces.of_word(word)
        if len(ids) + len(of_word) >= LONGEST:
            break
        first.append(len(ids))
        ids += of_word
        shapes += of_shape
    return ids + [SEP], shapes + [0], first


def epoch(rng, pieces, rows, size, cities=None):
    """One pass over the sentences as batches of at most `size` padded pieces; with `cities` the rows are of names."""
    examples = []
    for row in rows:
        share = SHARES.get(row.get("source"), 1)
        for _ in range(int(share) + (rng.random() < share % 1)):
            seen = row
            if cities and rng.random() < 0.03:
                seen = with_dateline(rng, row, cities)
            elif not cities:
                seen = headline(rng, row)
            examples.append((encode(pieces, recase(rng, seen["words"])), seen))
    examples = [example for example in examples if example[0][2]]
    rng.shuffle(examples)
    batches = []
    for start in range(0, len(examples), 4000):
        batch, longest = [], 0
        for example in sorted(examples[start : start + 4000], key=lambda each: len(each[0][0])):
            length = len(example[0][0])
            if batch and max(longest, length) * (len(batch) + 1) > size:
                batches.append(batch)
                batch, longest = [], 0
            batch.append(example)
            longest = max(longest, length)
        batches.append(batch)
    rng.shuffle(batches)
    return batches


def collate(batch, labels):
    """Tensors of a batch: the network's four inputs and what is to be learned, by name. Padding of labels is -1."""
    length = max(len(encoded[0]) for encoded, _ in batch)
    words = max(len(encoded[2]) for encoded, _ in batch)
    ids, shapes, mask = (np.zeros((len(batch), length), np.int64) for _ in range(3))
    first = np.zeros((len(batch), words), np.int64)
    wanted = {name: np.full((len(batch), words), -1, np.int64) for name in labels}
    for i, ((row_ids, row_shapes, row_first), row) in enumerate(batch):
        ids[i, : len(row_ids)], shapes[i, : len(row_ids)], mask[i, : len(row_ids)] = row_ids, row_shapes, 1
        first[i, : len(row_first)] = row_first
        for name in labels:
            values = row[name][: len(row_first)]
            if name == "heads":  # as columns: 0 is the root, a head that was cut off is not learned
                values = [head + 1 if head < len(row_first) else -1 for head in values]
            wanted[name][i, : len(row_first)] = values
    inputs = [torch.from_numpy(each) for each in (ids, mask, shapes, first)]
    return inputs, {name: torch.from_numpy(values) for name, values in wanted.items()}
