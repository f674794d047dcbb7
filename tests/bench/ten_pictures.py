"""What engines say of ten pictures: the five likeliest labels of each, and whether they agree with the first engine.

    python -m tests.bench.ten_pictures [ENGINE …] [--json FILE] [--against FILE]

The network is efficientnet_lite0 with one thread, the pictures are those that the package carries. `--json` keeps the
answers, and `--against` compares with those kept, of another machine for example: top 5 in their order, scores to a
thousandth. An engine that this machine cannot run is told with its reason.
"""

from __future__ import annotations

import argparse
import json
import platform
from pathlib import Path

from rpiwatch.classifier import ModelError, open_classifier, top_k
from rpiwatch.classifier.sample_pictures import sample_pictures
from rpiwatch.config import ModelSection
from rpiwatch.vocabulary import load_vocabulary

Answer = list[tuple[str, float]]
"""The likeliest labels with their scores, the likeliest first."""


def answers_of(engine: str) -> list[Answer]:
    """Of each picture. Raises ModelError where the engine cannot be had here."""
    labels = load_vocabulary("imagenet").labels
    section = ModelSection.model_validate({"name": "efficientnet_lite0", "engine": engine, "threads": 1})
    classifier = open_classifier(section, labels)
    return [
        [(labels[index], round(float(score), 3)) for index, score in top_k(classifier.classify(picture), 5)]
        for picture in sample_pictures()[:10]
    ]


def _compare(what: str, ones: list[Answer], others: list[Answer]) -> None:
    pairs = list(zip(ones, others, strict=True))
    top = sum(one[0][0] == other[0][0] for one, other in pairs)
    same = sum(one == other for one, other in pairs)
    print(f"{what}: the likeliest label of {top} of {len(pairs)} is the same, of {same} all five and their scores")


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.ten_pictures")
    parser.add_argument("engines", nargs="*", default=["qnnpack", "executorch"], metavar="ENGINE")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--against", type=Path)
    options = parser.parse_args()
    found: dict[str, list[Answer]] = {}
    for engine in options.engines:
        try:
            found[engine] = answers_of(engine)
        except ModelError as error:
            print(f"{engine} on {platform.machine()}: {error}")
            continue
        print(f"{engine} on {platform.machine()}")
        for number, answer in enumerate(found[engine], start=1):
            print(f"{number:4}: " + ", ".join(f"{label} {score:.3f}" for label, score in answer))
    kept = json.loads(options.against.read_text()) if options.against else {}
    first = next(iter(found), None)
    for engine, answers in found.items():
        if first is not None and engine != first:
            _compare(f"{engine} and {first}", answers, found[first])
        if engine in kept:
            _compare(f"{engine} here and as kept", answers, [list(map(tuple, answer)) for answer in kept[engine]])
    if options.json is not None:
        options.json.write_text(json.dumps(found))


if __name__ == "__main__":
    main()
