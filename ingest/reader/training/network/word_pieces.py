"""Word → WordPiece ids and case shapes, as `ingest/reader/word-pieces.ts` has them (Wu et al. 2016; uncased BERT)."""

import functools
import unicodedata

CLS, SEP, UNKNOWN = 101, 102, 100
# Case of a basic token, fed through the token-type rows, since the base model is uncased.
LOWER, CAPITALIZED, CAPITALS, MIXED, DIGITS, PUNCTUATION, INITIAL, ALPHANUMERIC = range(8)
CASE_SHAPES = 8
LONGEST_WORD = 100


def is_punctuation(char):
    code = ord(char)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(char)[0] == "P"


def is_cjk(char):
    code = ord(char)
    return (
        0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2A6DF
        or 0x2A700 <= code <= 0x2B73F or 0x2B740 <= code <= 0x2B81F or 0x2B820 <= code <= 0x2CEAF
        or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F
    )


def basic_tokens(word):
    """Parts of a word at white space, punctuation and Han characters."""
    parts, part = [], ""
    for char in word:
        if char.isspace():
            parts, part = parts + [part], ""
        elif is_punctuation(char) or is_cjk(char):
            parts, part = parts + [part, char], ""
        else:
            part += char
    return [each for each in parts + [part] if each]


def case_shape(token):
    letters = [char for char in token if char.isalpha()]
    digits = any(char.isdecimal() for char in token)
    if not letters:
        return DIGITS if digits else PUNCTUATION
    if digits:
        return ALPHANUMERIC
    upper = sum(char.isupper() for char in letters)
    if upper == 0:
        return LOWER
    if upper == len(letters):
        return INITIAL if upper == 1 else CAPITALS
    return CAPITALIZED if letters[0].isupper() and upper == 1 else MIXED


class WordPieces:
    def __init__(self, vocabulary_file):
        with open(vocabulary_file, encoding="utf8") as lines:
            self.ids = {line.rstrip("\n"): number for number, line in enumerate(lines)}
        self.of_word = functools.lru_cache(300_000)(self._of_word)

    def _of_word(self, word):
        """((ids), (case shapes)) of a word; a word of which nothing is left is unknown."""
        ids, shapes = [], []
        for token in basic_tokens(word):
            pieces = self._of_token(token)
            ids += pieces
            shapes += [case_shape(token)] * len(pieces)
        return (tuple(ids), tuple(shapes)) if ids else ((UNKNOWN,), (case_shape(word),))

    def _of_token(self, token):
        plain = "".join(
            char for char in unicodedata.normalize("NFD", token.lower())
            if unicodedata.category(char) not in ("Mn", "Cf", "Cc") and char != "\ufffd"
        )
        if len(plain) > LONGEST_WORD:
            return [UNKNOWN]
        ids, start = [], 0
        while start < len(plain):
            for end in range(len(plain), start, -1):
                piece = self.ids.get(plain[start:end] if start == 0 else "##" + plain[start:end])
                if piece is not None:
                    break
            else:
                return [UNKNOWN]
            ids.append(piece)
            start = end
        return ids
