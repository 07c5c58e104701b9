"""Checkpoint → the model as it ships: `python export.py --work FOLDER --out FOLDER`. Writes english.onnx (opset 17, matrix
products and the embedding table in 8 bits), english.fp32.onnx into the work folder for the comparison, the vocabulary
and english.json (labels)."""

import argparse
import json
import shutil
from pathlib import Path

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from network import Reader
from train import BASE

INPUTS = ("input_ids", "attention_mask", "token_type_ids", "first_piece")
OUTPUTS = ("names", "tags", "heads", "relations")
AXES = {
    **{name: {0: "sentences", 1: "pieces"} for name in INPUTS[:3]},
    "first_piece": {0: "sentences", 1: "words"},
    "names": {0: "sentences", 1: "words"},
    "tags": {0: "sentences", 1: "words"},
    "heads": {0: "sentences", 1: "words", 2: "heads"},
    "relations": {0: "sentences", 1: "words", 3: "heads"},
}
# The largest difference of a score between PyTorch and ONNX in 32 bits that rounding explains.
CLOSE = 1e-3


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--work", required=True, type=Path)
    options.add_argument("--out", required=True, type=Path)
    given = options.parse_args()
    labels = json.loads((given.work / "labels.json").read_text())
    reader = Reader(len(labels["names"]), len(labels["tags"]), len(labels["relations"]))
    reader.load_state_dict(torch.load(given.work / "reader.pt"))
    reader.eval()

    ids = torch.randint(1000, 3000, (2, 9))
    mask = torch.ones_like(ids)
    mask[1, 6:] = 0
    example = (ids, mask, torch.randint(0, 8, (2, 9)), torch.tensor([[1, 2, 4, 5], [1, 3, 0, 0]]))
    full = given.work / "english.fp32.onnx"
    torch.onnx.export(
        reader, example, full, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=AXES, opset_version=17, dynamo=False
    )
    with torch.no_grad():
        expected = reader(*example)
    session = onnxruntime.InferenceSession(full)
    got = session.run(None, {name: value.numpy() for name, value in zip(INPUTS, example)})
    for name, theirs, ours in zip(OUTPUTS, expected, got):
        difference = float((theirs[:1] - torch.from_numpy(ours[:1])).abs().max())
        assert difference < CLOSE, f"{name}: {difference}"

    simple = given.work / "english.simple.onnx"
    quant_pre_process(str(full), str(simple), skip_symbolic_shape=True)
    given.out.mkdir(parents=True, exist_ok=True)
    model = given.out / "english.onnx"
    # 7-bit weights: processors without VNNI add pairs of 8-bit products in 16 bits, which overflow.
    quantize_dynamic(
        simple, model, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gemm", "Gather"], extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )
    shutil.copy(BASE / "vocab.txt", given.out / "english-vocabulary.txt")
    (given.out / "english.json").write_text(
        json.dumps({name: labels[name] for name in ("names", "tags", "relations")} | {"nameTemperature": 1})
    )
    print(f"{model.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
