from __future__ import annotations

import hashlib
import http.server
import pickle
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import nn

from rpiwatch.networks import weights
from rpiwatch.networks.errors import ModelError

CONTENT = bytes(range(256)) * 1000
DIGEST = hashlib.sha256(CONTENT).hexdigest()
NAME = "net_12345678.pth"


class Shelf(http.server.BaseHTTPRequestHandler):
    """Serves CONTENT: whole, other bytes, cut off in the middle, or not at all, by the folder asked."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        folder = self.path.split("/")[1]
        if folder == "missing":
            self.send_error(404)
            return
        self.send_response(200)
        if folder != "unsized":
            self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        self.wfile.write({"cut": CONTENT[:100_000], "other": CONTENT[::-1]}.get(folder, CONTENT))

    def log_message(self, *_: object) -> None:
        """Tests are quiet."""


@pytest.fixture
def shelf() -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []
    handler = type("Handler", (Shelf,), {"asked": asked})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join()


def fetch(base_url: str, folder: Path, progress: weights.Progress | None = None) -> Path:
    return weights.download(
        f"https://example.invalid/models/{NAME}",
        folder,
        sha256_prefix=DIGEST[:8],
        base_url=base_url,
        progress=progress,
        timeout_s=5,
    )


def left_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir()) if folder.exists() else []


def test_the_right_file_is_published_with_progress_and_asked_for_once(shelf, tmp_path: Path) -> None:
    base_url, asked = shelf
    steps: list[tuple[int, int | None]] = []
    file = fetch(f"{base_url}/right", tmp_path / "new", lambda done, total: steps.append((done, total)))
    assert file.read_bytes() == CONTENT
    assert file == tmp_path / "new" / NAME
    assert steps[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert fetch(f"{base_url}/right", tmp_path / "new") == file
    assert asked == [f"/right/{NAME}"]
    assert left_in(tmp_path / "new") == [NAME]


def test_a_server_that_does_not_say_the_length(shelf, tmp_path: Path) -> None:
    steps: list[tuple[int, int | None]] = []
    fetch(f"{shelf[0]}/unsized", tmp_path, lambda done, total: steps.append((done, total)))
    assert steps[-1] == (len(CONTENT), None)


def test_a_damaged_copy_is_fetched_again(shelf, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(CONTENT[:-1])
    assert fetch(f"{shelf[0]}/right", tmp_path).read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("folder", "reason"),
    [
        ("other", "not the expected file"),
        ("cut", f"cut off after 100000 of {len(CONTENT)} bytes"),
        ("missing", "Not Found"),
    ],
)
def test_what_is_not_the_file_leaves_nothing_and_says_how_to_bring_it(shelf, tmp_path: Path, folder, reason) -> None:
    url = f"{shelf[0]}/{folder}"
    with pytest.raises(ModelError) as caught:
        fetch(url, tmp_path)
    message = str(caught.value)
    assert reason in message
    assert f"{url}/{NAME}" in message
    assert str(tmp_path / NAME) in message
    assert "[model] path" in message
    assert left_in(tmp_path) == []


def test_without_a_network_the_message_says_how_to_bring_the_file(tmp_path: Path) -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))  # bound, and nothing listens
        url = f"http://127.0.0.1:{unheard.getsockname()[1]}"
        with pytest.raises(ModelError, match="cannot be downloaded") as caught:
            fetch(url, tmp_path)
    assert str(tmp_path / NAME) in str(caught.value)
    assert left_in(tmp_path) == []


def test_a_failed_download_keeps_the_copy_that_was_there(shelf, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"old")
    with pytest.raises(ModelError):
        fetch(f"{shelf[0]}/cut", tmp_path)
    assert (tmp_path / NAME).read_bytes() == b"old"


def test_a_cache_folder_that_cannot_be_written_is_named(shelf, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ModelError, match="file"):
        fetch(f"{shelf[0]}/right", tmp_path / "file" / "weights")


def test_the_url_and_hash_are_torchvisions() -> None:
    from torchvision.models.quantization import MobileNet_V2_QuantizedWeights

    published = MobileNet_V2_QuantizedWeights.IMAGENET1K_QNNPACK_V1
    assert published.url == weights.MOBILENET_V2_URL
    assert f"_{weights.MOBILENET_V2_SHA256_PREFIX}." in published.url


def test_the_detectors_url_and_hash_are_torchvisions() -> None:
    from torchvision.models.detection import SSDLite320_MobileNet_V3_Large_Weights

    published = SSDLite320_MobileNet_V3_Large_Weights.COCO_V1
    assert published.url == weights.SSDLITE320_URL
    assert f"-{weights.SSDLITE320_SHA256_PREFIX}." in published.url


def test_the_package_carries_the_weights_that_its_name_says() -> None:
    file = weights.find_efficientnet_lite0()
    assert weights.sha256_of(file).startswith(file.stem.rpartition("-")[2])


def test_a_file_that_would_run_code_is_refused_and_does_not_run(tmp_path: Path) -> None:
    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (tmp_path / "ran",)

    file = tmp_path / "bomb.pth"
    torch.save({"weight": Bomb()}, file)
    with pytest.raises(ModelError, match=r"bomb\.pth"):
        weights.read_state(file)
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("content", [b"", b"not weights", pickle.dumps([1, 2]), b"PK\x03\x04broken"])
def test_what_is_no_state_dict_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "junk.pth"
    file.write_bytes(content)
    with pytest.raises(ModelError, match=r"junk\.pth"):
        weights.read_state(file)


def test_a_checkpoint_that_is_no_state_dict_is_refused(tmp_path: Path) -> None:
    torch.save([torch.zeros(1)], tmp_path / "list.pth")
    with pytest.raises(ModelError, match="holds list"):
        weights.read_state(tmp_path / "list.pth")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"absent\.pth: there is no such file"):
        weights.sha256_of(tmp_path / "absent.pth")


@pytest.mark.parametrize("as_zip", [True, False])
def test_state_dicts_and_torchscript_are_told_apart(tmp_path: Path, as_zip: bool) -> None:
    layer = nn.Linear(2, 3)
    torch.save(layer.state_dict(), tmp_path / "state.pth", _use_new_zipfile_serialization=as_zip)
    torch.jit.script(layer).save(str(tmp_path / "script.pt"))
    assert not weights.is_torchscript(tmp_path / "state.pth")
    assert weights.is_torchscript(tmp_path / "script.pt")
    assert torch.equal(weights.read_state(tmp_path / "state.pth")["weight"], layer.weight)


def test_an_archive_with_a_damaged_directory_is_no_torchscript(tmp_path: Path) -> None:
    file = tmp_path / "script.pt"
    torch.jit.script(nn.Linear(2, 3)).save(str(file))
    content = file.read_bytes()
    entry = content.rindex(b"constants.pkl")
    for damaged in (content[:entry] + b"\xff" + content[entry + 1 :], content.replace(b"PK\x01\x02", b"PK\x01\x03")):
        file.write_bytes(damaged)
        assert not weights.is_torchscript(file)
