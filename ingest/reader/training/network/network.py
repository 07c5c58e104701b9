"""The network: a six-layer BERT encoder (MiniLM, Wang et al. 2020) over word pieces, and on the first piece of each word
heads for names, tags and dependency arcs (deep biaffine attention, Dozat and Manning 2017). Written out in plain
operators, so that the exported graph is the trained one."""

import math

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

from word_pieces import CASE_SHAPES

LAYERS, WIDTH, HEADS, INNER, VOCABULARY, POSITIONS = 6, 384, 12, 1536, 30522, 512
ARC_WIDTH, RELATION_WIDTH = 256, 96
DROPOUT, HEAD_DROPOUT = 0.1, 0.3
# Added to the score of a piece that is padding.
HIDDEN = -10000.0


def drop(x, share, training):
    """Dropout of whole features, the same ones at every position of a sentence (Gal and Ghahramani 2016). A ninth of
    the time of a step went into the masks of single numbers."""
    if not training:
        return x
    kept = torch.empty(x.shape[0], 1, x.shape[2], dtype=x.dtype).bernoulli_(1 - share)
    return x * kept.div_(1 - share)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        # Query, key and value in one product: with one sentence at a time the number of products decides the speed.
        self.asked = nn.Linear(WIDTH, 3 * WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        rows, length = x.shape[0], x.shape[1]
        asked = self.asked(x).view(rows, length, 3 * HEADS, WIDTH // HEADS).transpose(1, 2)
        query, key, value = asked.split(HEADS, 1)
        weights = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask, dim=-1)
        joined = (weights @ value).transpose(1, 2).reshape(rows, length, WIDTH)
        x = self.attended_norm(drop(self.attended(joined), DROPOUT, self.training) + x)
        inner = drop(self.outer(F.gelu(self.inner(x))), DROPOUT, self.training)
        return self.outer_norm(inner + x)


class LayerMix(nn.Module):
    """Weighted sum of the layers (Peters et al. 2018): each task chooses how deep it looks."""

    def __init__(self):
        super().__init__()
        self.weights = nn.Parameter(torch.tensor([0.0] * (LAYERS - 1) + [2.0]))

    def forward(self, layers):
        # Numbers, where nothing is learned: the exported graph then has them as constants.
        share = torch.softmax(self.weights, 0)
        share = share if self.training else share.tolist()
        return sum(share[i] * layer for i, layer in enumerate(layers))


class Biaffine(nn.Module):
    """Scores of pairs, [rows, dependents, labels, heads]: dependentᵀ U head + w·dependent + v·head + b."""

    def __init__(self, width, labels):
        super().__init__()
        self.labels, self.width = labels, width
        self.pair = nn.Linear(width, labels * width, bias=False)
        nn.init.normal_(self.pair.weight, std=1 / width)
        self.dependent, self.head = nn.Linear(width, labels), nn.Linear(width, labels, bias=False)

    def forward(self, dependent, head):
        rows, words = dependent.shape[0], dependent.shape[1]
        left = self.pair(dependent).view(rows, words * self.labels, self.width)
        scores = (left @ head.transpose(1, 2)).view(rows, words, self.labels, -1)
        return scores + self.dependent(dependent).unsqueeze(3) + self.head(head).transpose(1, 2).unsqueeze(1)


class Reader(nn.Module):
    def __init__(self, names, tags, relations):
        super().__init__()
        self.pieces = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(CASE_SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.name_mix, self.tree_mix = LayerMix(), LayerMix()
        self.names, self.tags = nn.Linear(WIDTH, names), nn.Linear(WIDTH, tags)
        # As dependent and as head, for the arc and for its relation.
        self.roles = nn.Linear(WIDTH, 2 * (ARC_WIDTH + RELATION_WIDTH))
        self.arcs, self.relations = Biaffine(ARC_WIDTH, 1), Biaffine(RELATION_WIDTH, relations)

    def encode(self, input_ids, attention_mask, token_type_ids):
        """All layers' vectors of the pieces, [layers][rows, pieces, WIDTH]."""
        x = self.pieces(input_ids) + self.shapes(token_type_ids) + self.positions.weight[: input_ids.shape[1]]
        x = drop(self.norm(x), DROPOUT, self.training)
        mask = (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * HIDDEN
        layers = []
        for layer in self.layers:
            x = layer(x, mask)
            layers.append(x)
        return layers

    def at_words(self, layers, mix, first_piece):
        """Vectors of the words, after that of the root ([CLS]): [rows, 1 + words, WIDTH]."""
        mixed = mix(layers)
        index = torch.cat([torch.zeros_like(first_piece[:, :1]), first_piece], 1)
        return torch.gather(mixed, 1, index.unsqueeze(2).expand(-1, -1, WIDTH))

    def name_scores(self, layers, first_piece):
        words = self.at_words(layers, self.name_mix, first_piece)[:, 1:]
        return self.names(drop(words, DROPOUT, self.training))

    def tree_scores(self, layers, first_piece):
        """Tags [rows, words, tags], heads [rows, words, 1 + words], relations [rows, words, relations, 1 + words]."""
        vectors = drop(self.at_words(layers, self.tree_mix, first_piece), DROPOUT, self.training)
        roles = drop(F.leaky_relu(self.roles(vectors), 0.1), HEAD_DROPOUT, self.training)
        arc_dependent, arc_head, relation_dependent, relation_head = roles.split([ARC_WIDTH, ARC_WIDTH, RELATION_WIDTH, RELATION_WIDTH], 2)
        heads = self.arcs(arc_dependent[:, 1:], arc_head)[:, :, 0]
        relations = self.relations(relation_dependent[:, 1:], relation_head)
        return self.tags(vectors[:, 1:]), heads, relations

    def forward(self, input_ids, attention_mask, token_type_ids, first_piece):
        layers = self.encode(input_ids, attention_mask, token_type_ids)
        tags, heads, relations = self.tree_scores(layers, first_piece)
        return self.name_scores(layers, first_piece), tags, heads, relations


def from_base(file, names, tags, relations):
    """A reader whose encoder is the base model's; the case rows begin as copies of its first token-type row."""
    reader, base = Reader(names, tags, relations), load_file(file)
    theirs = {
        "attended": "attention.output.dense", "attended_norm": "attention.output.LayerNorm",
        "inner": "intermediate.dense", "outer": "output.dense", "outer_norm": "output.LayerNorm",
    }
    state = {
        "pieces.weight": base["embeddings.word_embeddings.weight"],
        "positions.weight": base["embeddings.position_embeddings.weight"],
        "norm.weight": base["embeddings.LayerNorm.weight"], "norm.bias": base["embeddings.LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        for part in ("weight", "bias"):
            asked = [base[f"encoder.layer.{layer}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            state[f"layers.{layer}.asked.{part}"] = torch.cat(asked)
            for ours, name in theirs.items():
                state[f"layers.{layer}.{ours}.{part}"] = base[f"encoder.layer.{layer}.{name}.{part}"]
    rows = base["embeddings.token_type_embeddings.weight"][:1].repeat(CASE_SHAPES, 1)
    rows[1:] += torch.randn(CASE_SHAPES - 1, WIDTH) * 0.02
    state["shapes.weight"] = rows
    missing, unexpected = reader.load_state_dict(state, strict=False)
    heads = {"name_mix", "tree_mix", "names", "tags", "roles", "arcs", "relations"}
    assert not unexpected and {name.split(".")[0] for name in missing} == heads, (missing, unexpected)
    # Frozen: a third of the vocabulary is all that training sees, the rest would drift apart from it.
    reader.pieces.weight.requires_grad = False
    return reader
