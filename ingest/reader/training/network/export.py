"""Checkpoint → the model as it ships: english.onnx (opset 17, matrix products and the embedding table in 8 bits), the
vocabulary and english.json (labels)."""

import json
import shutil

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from network import Reader
from base import BASE

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


def export(work, out):
    """Exports `work`/reader.pt into the folder `out`, and in 32 bits into `work`/full; both are laid out alike."""
    labels = json.loads((work / "labels.json").read_text())
    reader = Reader(len(labels["names"]), len(labels["tags"]), len(labels["relations"]))
    reader.load_state_dict(torch.load(work / "reader.pt"))
    reader.eval()

    ids = torch.randint(1000, 3000, (2, 9))
    mask = torch.ones_like(ids)
    mask[1, 6:] = 0
    example = (ids, mask, torch.randint(0, 8, (2, 9)), torch.tensor([[1, 2, 4, 5], [1, 3, 0, 0]]))
    full = work / "full"
    for folder in (full, out):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(BASE / "vocab.txt", folder / "english-vocabulary.txt")
        meanings = {name: labels[name] for name in ("names", "tags", "relations")} | {"nameTemperature": 1}
        (folder / "english.json").write_text(json.dumps(meanings) + "\n")
    torch.onnx.export(
        reader, example, full / "english.onnx", input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=AXES,
        opset_version=17, dynamo=False,
    )
    with torch.no_grad():
        expected = reader(*example)
    session = onnxruntime.InferenceSession(full / "english.onnx")
    got = session.run(None, {name: value.numpy() for name, value in zip(INPUTS, example)})
    for name, theirs, ours in zip(OUTPUTS, expected, got):
        difference = float((theirs[:1] - torch.from_numpy(ours[:1])).abs().max())
        assert difference < CLOSE, f"{name}: {difference}"

    simple = work / "english.simple.onnx"
    quant_pre_process(str(full / "english.onnx"), str(simple), skip_symbolic_shape=True)
    # 7-bit weights: processors without VNNI add pairs of 8-bit products in 16 bits, which overflow.
    quantize_dynamic(
        simple, out / "english.onnx", per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gemm", "Gather"], extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )
