"""Trains the network and puts it where the product reads it: `python train.py --data FOLDER --work FOLDER [--seed N]
[--resume]`. FOLDER of the data holds parse/ and ner/; the work folder takes the prepared data and the checkpoints. Writes
english.onnx, english.json, english-vocabulary.txt and network-card.json into ingest/reader/weights."""

import argparse
import hashlib
import json
import os
import random
import subprocess
import time
from pathlib import Path

import torch

from base import BASE
from examples import collate, epoch, load, places
from export import export
from network import from_base
from scoring import score_names, score_trees
from word_pieces import WordPieces

HERE = Path(__file__).parent
WEIGHTS = HERE.parent.parent / "weights"
# One round shows all names once and all trees twice: a treebank is a third of the size and its task the harder one.
ROUNDS, TREE_PASSES = 5, 2
NAME_BATCH, TREE_BATCH = 2400, 1600
ENCODER_RATE, HEAD_RATE, WARM_UP, LAST_RATE = 2e-4, 8e-4, 0.06, 0.02
WEIGHT_DECAY, LONGEST_STEP = 0.01, 1.0
# The exported weights are the running mean of the last some hundred steps (Polyak and Juditsky 1992).
MEAN_DECAY = 0.998


def name_loss(scores, allowed):
    """Minus the log of the summed probability of the labels that may be true (partly known labels), per word."""
    known = allowed >= 0
    log = scores[known].float().log_softmax(-1)
    may = (allowed[known].unsqueeze(1) >> torch.arange(log.shape[1])) & 1
    return -log.masked_fill(may == 0, -1e9).logsumexp(-1).mean()


def tree_loss(tags, heads, relations, gold):
    known = gold["tags"] >= 0
    padding = torch.cat([torch.zeros_like(known[:, :1]), ~known], 1)
    cross = torch.nn.functional.cross_entropy
    heads = heads.float().masked_fill(padding.unsqueeze(1), -1e9)
    head = gold["heads"]
    at_head = relations.gather(3, head.clamp(min=0)[:, :, None, None].expand(-1, -1, relations.shape[2], 1)).squeeze(3)
    arc = head >= 0
    relation = gold["relations"].masked_fill(~arc, -1)
    return (
        cross(tags[known].float(), gold["tags"][known])
        + cross(heads[arc], head[arc])
        + cross(at_head.flatten(0, 1).float(), relation.flatten(), ignore_index=-1)
    )


def node(script, *arguments):
    subprocess.run(["node", "--import", "tsx", HERE / script, *map(str, arguments)], check=True, cwd=HERE)


def finish(data, work, seed, seconds):
    """Exports, fits the temperature, scores what ships and what it was before quantization, and writes the card."""
    export(work, WEIGHTS)
    scores = {}
    for name, folder, more in (("quantized", WEIGHTS, ["--fit"]), ("full", work / "full", [])):
        file = work / f"{name}.json"
        banks = "ewt-dev,gum-dev,ewt-test,gum-test"
        node("../measure-network.ts", "--data", data, "--weights", folder, "--banks", banks, "--out", file, *more)
        scores[name] = json.loads(file.read_text())
    model = (WEIGHTS / "english.onnx").read_bytes()
    card = {
        "model": "english.onnx",
        "sha256": hashlib.sha256(model).hexdigest(),
        "bytes": len(model),
        "licence": "CC BY-SA 4.0",
        "base": {"name": "all-MiniLM-L6-v2 (MiniLM-L6-H384-uncased)", "licence": "Apache-2.0"},
        "seed": seed,
        "seconds": seconds,
        "data": json.loads((work / "labels.json").read_text())["data"],
        "scores": scores["quantized"],
        "scoresBeforeQuantization": scores["full"],
    }
    (WEIGHTS / "network-card.json").write_text(json.dumps(card, indent=2) + "\n")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True, type=Path)
    options.add_argument("--work", required=True, type=Path)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--resume", action="store_true", help="go on from the work folder's last checkpoint")
    options.add_argument("--steps", type=int, help="stop early, to try the loop")
    given = options.parse_args()
    # More threads than one were slower on a shared machine.
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    given.data, given.work = given.data.resolve(), given.work.resolve()
    node("prepare.ts", "--data", given.data, "--out", given.work, "--seed", given.seed)
    labels = json.loads((given.work / "labels.json").read_text())
    rows = {name: load(given.work / f"{name}.jsonl") for name in (
        "names-train", "names-held-out", "ewt-train", "gum-train", "ewt-dev", "gum-dev")}
    pieces = WordPieces(BASE / "vocab.txt")
    cities = places(rows["names-train"])
    trees = rows["ewt-train"] + rows["gum-train"]
    reader = from_base(BASE / "model.safetensors", len(labels["names"]), len(labels["tags"]), len(labels["relations"]))

    def one_round():
        steps = [("names", batch) for batch in epoch(rng, pieces, rows["names-train"], NAME_BATCH, cities)]
        for _ in range(TREE_PASSES):
            steps += [("trees", batch) for batch in epoch(rng, pieces, trees, TREE_BATCH)]
        rng.shuffle(steps)
        return steps

    steps = one_round()
    total = len(steps) * ROUNDS
    trained = [(name, weight) for name, weight in reader.named_parameters() if weight.requires_grad]
    encoder = lambda name: name.split(".")[0] in ("positions", "shapes", "norm", "layers")
    optimizer = torch.optim.AdamW(
        [
            {"params": [w for n, w in trained if encoder(n) == inside and (w.ndim > 1) == decays],
             "lr": ENCODER_RATE if inside else HEAD_RATE, "weight_decay": WEIGHT_DECAY if decays else 0}
            for inside in (True, False) for decays in (True, False)
        ],
        fused=True,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (WARM_UP * total), max(LAST_RATE, (total - step) / total))
    )
    mean = {name: weight.detach().clone() for name, weight in trained}
    checkpoint, begin, spent = given.work / "checkpoint.pt", 0, 0
    if given.resume:
        saved = torch.load(checkpoint)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        mean, begin, spent = saved["mean"], saved["rounds"], saved["seconds"]
    started, seen, losses = time.time() - spent, 0, {"names": 0.0, "trees": 0.0}
    step = schedule.last_epoch
    print(f"{total} steps, {len(steps)} a round, {step} done", flush=True)
    for number in range(begin, ROUNDS):
        reader.train()
        for kind, batch in steps:
            wanted = ("allowed",) if kind == "names" else ("tags", "heads", "relations")
            inputs, gold = collate(batch, wanted)
            with torch.autocast("cpu", torch.bfloat16):
                layers = reader.encode(*inputs[:3])
                if kind == "names":
                    loss = name_loss(reader.name_scores(layers, inputs[3]), gold["allowed"])
                else:
                    loss = tree_loss(*reader.tree_scores(layers, inputs[3]), gold)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([weight for _, weight in trained], LONGEST_STEP)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            schedule.step()
            step += 1
            with torch.no_grad():
                decay = min(MEAN_DECAY, step / (step + 10))
                torch._foreach_lerp_(list(mean.values()), [weight for _, weight in trained], 1 - decay)
            losses[kind] = 0.98 * losses[kind] + 0.02 * loss.item()
            seen += int(inputs[1].sum())
            if step % 50 == 0:
                print(f"{step} {time.time() - started:.0f} s {seen / (time.time() - started - spent):.0f} pieces/s {losses}", flush=True)
            if given.steps and step >= given.steps:
                return
        now = {name: weight.detach().clone() for name, weight in trained}
        reader.load_state_dict({**reader.state_dict(), **mean})
        reader.eval()
        torch.save(reader.state_dict(), given.work / "reader.pt")
        scores = {name: score_trees(reader, pieces, rows[name]) for name in ("ewt-dev", "gum-dev")}
        scores["names-held-out"] = score_names(reader, pieces, rows["names-held-out"])
        print(f"round {number + 1} {time.time() - started:.0f} s {scores}", flush=True)
        reader.load_state_dict({**reader.state_dict(), **now})
        torch.save(
            {"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
             "mean": mean, "rounds": number + 1, "seconds": time.time() - started},
            checkpoint,
        )
        if number + 1 < ROUNDS:
            steps = one_round()
    finish(given.data, given.work, given.seed, round(time.time() - started))


if __name__ == "__main__":
    main()
