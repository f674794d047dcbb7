"""ExecuTorch: a real network exported and run, and what is said where nothing was exported or the file is damaged."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from rpiwatch.classifier import ModelError, executorch_engine, open_classifier, top_k
from rpiwatch.classifier.sample_pictures import sample_pictures
from rpiwatch.classifier.torch_opening import opening_of
from rpiwatch.config import ModelSection
from rpiwatch.vocabulary import load_vocabulary

IMAGENET = load_vocabulary("imagenet").labels
LITE0 = ModelSection(name="efficientnet_lite0", engine="executorch")
needs_executorch = pytest.mark.skipif(
    not executorch_engine.is_installed(), reason="executorch is not installed: pip install 'rpiwatch[executorch]'"
)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder with efficientnet_lite0 exported: in a process of its own, since the exporter warns and stays."""
    cache_dir = tmp_path_factory.mktemp("cache")
    code = (
        "from pathlib import Path; from rpiwatch.classifier.torch_opening import opening_of\n"
        "from rpiwatch.config import ModelSection\n"
        f"print(opening_of(ModelSection(name='efficientnet_lite0'), 1000, Path({str(cache_dir)!r})).export().file)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()).read_bytes()[4:8] == b"ET12"
    return cache_dir


@needs_executorch
def test_it_names_what_float32_names(exported: Path) -> None:
    exact = open_classifier(LITE0.model_copy(update={"engine": "float32"}), IMAGENET, cache_dir=exported)
    classifier = open_classifier(LITE0, IMAGENET, cache_dir=exported)
    assert classifier.info.engine == "executorch"
    for picture in sample_pictures():
        expected, answers = exact.classify(picture), classifier.classify(picture)
        assert top_k(answers, 1)[0][0] == top_k(expected, 1)[0][0]
        assert np.abs(answers - expected).max() < 0.3


@needs_executorch
def test_it_computes_with_the_numbers_of_the_other_8_bit_engine(exported: Path) -> None:
    """Both round the same network at the same places; they differ in how the sums of a layer are rounded."""
    other = open_classifier(LITE0.model_copy(update={"engine": "qnnpack"}), IMAGENET, cache_dir=exported)
    exact = open_classifier(LITE0.model_copy(update={"engine": "float32"}), IMAGENET, cache_dir=exported)
    classifier = open_classifier(LITE0, IMAGENET, cache_dir=exported)
    between, apart = [], []
    for picture in sample_pictures():
        answers = classifier.logits(picture)
        between.append(np.square(answers - other.logits(picture)).mean())
        apart.append(np.square(answers - exact.logits(picture)).mean())
    assert np.mean(between) < np.mean(apart) / 2


@needs_executorch
def test_answers_are_a_new_array(exported: Path) -> None:
    classifier = open_classifier(LITE0, IMAGENET, cache_dir=exported)
    first = classifier.logits(sample_pictures()[0])
    kept = first.copy()
    classifier.logits(sample_pictures()[1])
    assert np.array_equal(first, kept)


@needs_executorch
def test_the_exporter_is_not_loaded_to_run(exported: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from rpiwatch.classifier import open_classifier\n"
        "from rpiwatch.config import ModelSection\n"
        "section = ModelSection(name='efficientnet_lite0', engine='executorch')\n"
        f"open_classifier(section, [''] * 1000, cache_dir=Path({str(exported)!r}))\n"
        "print([name for name in ('executorch.exir', 'torchao', 'torchvision') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=900)
    assert done.stdout == "[]\n", done.stderr


@needs_executorch
def test_what_was_exported_is_at_hand_for_auto(exported: Path) -> None:
    at_hand = opening_of(ModelSection(name="efficientnet_lite0"), 1000, exported).engines_at_hand()
    assert "executorch" in at_hand.automatic
    assert at_hand.reference == "float32"
    smaller = ModelSection(name="efficientnet_lite0", input_size=192)
    assert "executorch" not in opening_of(smaller, 1000, exported).engines_at_hand().automatic


@needs_executorch
def test_a_damaged_file_is_named_and_passed_by(exported: Path, tmp_path: Path) -> None:
    (file,) = (exported / "programs").glob("*.pte")
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "programs").mkdir()
    (tmp_path / "programs" / file.name).write_bytes(content)
    with pytest.raises(ModelError, match=r"\.pte: is damaged; remove it and run: rpiwatch model export"):
        open_classifier(LITE0, IMAGENET, cache_dir=tmp_path)
    automatic = LITE0.model_copy(update={"engine": "auto"})
    assert open_classifier(automatic, IMAGENET, cache_dir=tmp_path).info.engine != "executorch"


@needs_executorch
def test_a_machine_that_it_does_not_run_on_is_told_once(exported: Path, tmp_path: Path) -> None:
    """The trial is in a process of its own, whose end by a signal is the verdict, which is kept."""
    (file,) = (exported / "programs").glob("*.pte")
    executorch_engine.require_runs(file, 224, tmp_path / "good.txt")
    assert (tmp_path / "good.txt").read_text() == "runs\n"
    (tmp_path / "bad.txt").write_text("does not run\n")
    with pytest.raises(ModelError, match=r"does not run it on this machine .* or remove .*bad\.txt to try again"):
        executorch_engine.require_runs(file, 224, tmp_path / "bad.txt")
    with pytest.raises(ModelError, match=r"absent\.pte: fails \(FileNotFoundError"):
        executorch_engine.require_runs(tmp_path / "absent.pte", 224, tmp_path / "unknown.txt")
    assert not (tmp_path / "unknown.txt").exists(), "a failure without a signal may be mended"


@needs_executorch
def test_what_ends_by_a_signal_does_not_run_for_good(tmp_path: Path, monkeypatch) -> None:
    """A process that is killed as one with an illegal instruction is: by a stand-in for Python that kills itself."""
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\nkill -ILL $$\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    with pytest.raises(ModelError, match="a Raspberry Pi 4 lacks instructions"):
        executorch_engine.require_runs(tmp_path / "any.pte", 224, tmp_path / "verdict.txt")
    assert (tmp_path / "verdict.txt").read_text() == "does not run\n"


@needs_executorch
def test_auto_leaves_it_out_where_it_does_not_run(exported: Path, tmp_path: Path) -> None:
    automatic = ModelSection(name="efficientnet_lite0")
    for folder in ("programs", "engines"):
        if (exported / folder).is_dir():
            shutil.copytree(exported / folder, tmp_path / folder)
    assert open_classifier(LITE0, IMAGENET, cache_dir=tmp_path).info.engine == "executorch"
    assert "executorch" in opening_of(automatic, 1000, tmp_path).engines_at_hand().all
    for verdict in (tmp_path / "engines").glob("executorch-*.txt"):
        verdict.write_text("does not run\n")
    at_hand = opening_of(automatic, 1000, tmp_path).engines_at_hand()
    assert "executorch" not in at_hand.all
    assert at_hand.memory.read() is None
    assert open_classifier(automatic, IMAGENET, cache_dir=tmp_path).info.engine == at_hand.automatic[0]
    with pytest.raises(ModelError, match="does not run it on this machine"):
        open_classifier(LITE0, IMAGENET, cache_dir=tmp_path)


@needs_executorch
def test_without_an_export_it_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="nothing is; run: rpiwatch model export"):
        open_classifier(LITE0, IMAGENET, cache_dir=tmp_path)


@pytest.mark.skipif(executorch_engine.is_installed(), reason="executorch is installed")
def test_without_the_package_it_says_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"pip install 'rpiwatch\[executorch\]'"):
        open_classifier(LITE0, IMAGENET, cache_dir=tmp_path)
