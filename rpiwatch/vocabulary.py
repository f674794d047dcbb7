"""What names exist: the labels of the model, and the groups of them that people mean.

Imports neither torch nor cv2, so that `rpiwatch labels` and `rpiwatch config check` start in a blink.
"""

from __future__ import annotations

import difflib
import os
import re
import tomllib
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from rpiwatch.errors import UserError
from rpiwatch.records import NOTHING

IMAGENET = "imagenet"
"""The value of `[model] labels` that means the 1000 ImageNet labels and their groups."""

_DATA = Path(__file__).parent / "data"
_SUGGESTIONS = 4
_MAX_LABELS_BYTES = 10_000_000


class VocabularyError(UserError):
    """Labels or groups that cannot be used, or a name that is neither; the message says where and what to do."""


@dataclass(frozen=True, slots=True)
class Label:
    """One output of the model; `index` is its place in the probabilities."""

    name: str
    index: int

    @property
    def members(self) -> tuple[int, ...]:
        """The label's own index: what makes it a group of one."""
        return (self.index,)


@dataclass(frozen=True, slots=True)
class Group:
    """Labels under one word; its score is the sum of its members' probabilities.

    `members` are label indices, ascending, at least one. `history` says whether the label history speaks of it;
    the others (`animal`, `songbird`) serve targets and queries. One that is `coarse` the history speaks of only where
    nothing more precise is sure, so the labels in it still speak for themselves.
    """

    name: str
    members: tuple[int, ...]
    history: bool
    coarse: bool = False


Name = Label | Group


@dataclass(frozen=True, slots=True)
class Row:
    """One line of `rpiwatch labels`.

    `index` is a label's place in the probabilities and None for a group; `groups` are the groups that hold the label,
    or that hold the whole group and more; `size` counts its labels.
    """

    kind: Literal["label", "group"]
    index: int | None
    name: str
    groups: tuple[str, ...]
    size: int


@dataclass(frozen=True)
class Vocabulary:
    """The labels of a model, in the order of its outputs, and the groups over them by name."""

    labels: tuple[str, ...]
    groups: Mapping[str, Group]
    _absent: Mapping[str, str] = field(default_factory=dict, repr=False)

    def find(self, name: str) -> Name:
        """Give the group or label of this name; a group comes before the label of the same name, which it contains.

        Case matters only where two names differ in nothing else. Raises VocabularyError, whose message ends with the
        nearest valid names, when there is no such name.
        """
        if found := self._by_name.get(name):
            return found
        folded = [known for known in self._by_name if known.casefold() == name.casefold()]
        if len(folded) == 1:
            return self._by_name[folded[0]]
        if folded:
            raise VocabularyError(f"{name!r} could be {_either(folded)}; write the one you mean")
        raise VocabularyError(f"{name!r} is no label or group of the model; {self.hint(name)}")

    def knows(self, name: str) -> bool:
        """Whether `find` gives something for this name."""
        try:
            self.find(name)
        except VocabularyError:
            return False
        return True

    def hint(self, name: str) -> str:
        """Say what to use in the place of a name that does not exist: a clause without a capital or a full stop."""
        near_absent = difflib.get_close_matches(name.casefold(), self._absent, n=1, cutoff=0.85)
        if near_absent:
            return self._absent[near_absent[0]]
        nearest = self.nearest(name)
        return f"did you mean {_either(nearest)}?" if nearest else "'rpiwatch labels' lists all that it knows"

    def nearest(self, name: str) -> tuple[str, ...]:
        """Give up to four valid names like this one, the likeliest first.

        First those with it as a whole word, then those of like spelling, then those with it inside a word.
        """
        wanted = name.casefold().strip()
        if not wanted:
            return ()
        folded: dict[str, str] = {}
        for known in self._by_name:
            folded.setdefault(known.casefold(), known)
        inside = sorted((known for known in folded if wanted in known), key=len)
        whole = [known for known in inside if _has_word(known, wanted)]
        alike = difflib.get_close_matches(wanted, folded, n=_SUGGESTIONS, cutoff=0.66)
        return tuple(folded[known] for known in dict.fromkeys([*whole, *alike, *inside]))[:_SUGGESTIONS]

    def history(self, vocabulary: Literal["groups", "labels"]) -> tuple[Name, ...]:
        """Give the names that the label history may speak, in the order that decides between equal scores.

        For "labels" those of the model, so that a name's place is the label's index. For "groups" the owner's groups,
        then the built-in ones, then each label that is in none of them. Of groups with the same members the first
        speaks, so an owner's `Vogel = ["bird"]` stands in the place of 'bird'. Where there are coarse groups they come
        last, and for "labels" the groups follow the labels, for one that is not sure to roll up into.
        """
        singles = [Label(label, index) for index, label in enumerate(self.labels)]
        if vocabulary == "labels" and not any(group.coarse for group in self.groups.values()):
            return tuple(singles)
        speaking: dict[tuple[int, ...], Group] = {}
        for group in sorted(self.groups.values(), key=lambda group: group.coarse):
            if group.history:
                speaking.setdefault(group.members, group)
        precise = [group for group in speaking.values() if not group.coarse]
        coarse = [group for group in speaking.values() if group.coarse]
        names = {group.name for group in speaking.values()}
        if vocabulary == "labels":
            return (*(single for single in singles if single.name not in names), *precise, *coarse)
        grouped = {index for group in precise for index in group.members}
        alone = [single for single in singles if single.index not in grouped and single.name not in names]
        return (*precise, *alone, *coarse)

    def search(self, word: str = "") -> tuple[Row, ...]:
        """Give the groups, then the labels, whose name contains the word, whatever the case; all of them for ''.

        A label is found by its groups too, where the word is a whole word of the group's name: 'bird' finds chickadee.
        """
        wanted = word.casefold().strip()
        return tuple(row for row in self._rows if _matches(row, wanted))

    @cached_property
    def _by_name(self) -> dict[str, Name]:
        names: dict[str, Name] = dict(self.groups)
        for index, label in enumerate(self.labels):
            names.setdefault(label, Label(label, index))
        return names

    @cached_property
    def _rows(self) -> tuple[Row, ...]:
        members = {group.name: frozenset(group.members) for group in self.groups.values()}
        rows = [
            Row(
                "group",
                None,
                name,
                tuple(other for other in members if members[name] < members[other]),
                len(members[name]),
            )
            for name in members
        ]
        rows += [
            Row("label", index, label, tuple(name for name in members if index in members[name]), 1)
            for index, label in enumerate(self.labels)
        ]
        return tuple(rows)


class Scorer:
    """Sums probabilities by name, all names at once.

    `scorer(probabilities)` takes a vector over the labels of the model and gives float64, (names,): for a label its
    probability unchanged, for a group the sum of its members'.
    """

    def __init__(self, names: Sequence[Name]) -> None:
        sizes = [len(name.members) for name in names]
        self._order = np.array([index for name in names for index in name.members], dtype=np.intp)
        # Each name's members stand together in the permuted vector, from its offset to the next name's.
        self._offsets = np.cumsum([0, *sizes[:-1]]) if sizes else np.zeros(0, dtype=np.intp)
        self._sums_nothing = all(size == 1 for size in sizes)

    def __call__(self, probabilities: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
        """See the class."""
        spread = probabilities[self._order].astype(np.float64, copy=False)
        return spread if self._sums_nothing else np.add.reduceat(spread, self._offsets)


def nesting(names: Sequence[Name]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Give the pairs of names of which the first is strictly more specific than the second, as two index arrays."""
    members = [frozenset(name.members) for name in names]
    groups = [place for place, name in enumerate(names) if isinstance(name, Group)]
    pairs = [(inner, outer) for outer in groups for inner in range(len(names)) if members[inner] < members[outer]]
    inner, outer = zip(*pairs, strict=True) if pairs else ((), ())
    return np.array(inner, dtype=np.intp), np.array(outer, dtype=np.intp)


def load_vocabulary(
    labels: str, custom_groups: Mapping[str, Sequence[str]] | None = None, base: Path | None = None
) -> Vocabulary:
    """Build the vocabulary of a model from `[model] labels` and the owner's `[groups]`.

    `labels` is 'imagenet', which brings its groups along, or the path, relative to `base`, of a UTF-8 file with one
    label a line, in the order of the model's outputs, or of a .tflite file that carries such a file. A custom group is
    a name and its labels or groups, and comes into the history. It may have the name of a label that it contains; it
    replaces the built-in group of its name, which may be one of its own members.

    Raises VocabularyError naming file and line, or group and member.
    """
    if labels == IMAGENET:
        vocabulary = _imagenet()
    else:
        path = Path(os.path.expanduser(labels))  # noqa: PTH111 - the other one raises for an unknown user
        vocabulary = Vocabulary(_read_labels(base / path if base else path), {})
    return with_groups(vocabulary, custom_groups or {})


def _read_labels(path: Path) -> tuple[str, ...]:
    expected = "expected a text file with one label a line, in the order of the model's outputs"
    try:
        content = _labels_within(path) if path.suffix == ".tflite" else path.read_bytes()
    except (OSError, ValueError) as error:  # no path can hold a NUL
        reason = getattr(error, "strerror", None) or error
        raise VocabularyError(f"{path}: cannot read the labels ({reason}); {expected}") from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise VocabularyError(f"{path}: line {line}: not UTF-8; {expected}, encoded as UTF-8") from error
    # Not splitlines(), which also breaks at form feeds and the like: editors and error messages count newlines.
    lines = [line.strip() for line in text.removesuffix("\n").split("\n")]
    if lines == [""]:
        raise VocabularyError(f"{path}: is empty; {expected}")
    first_lines: dict[str, int] = {}
    for number, label in enumerate(lines, start=1):
        if not label:
            raise VocabularyError(
                f"{path}: line {number}: is blank, which would shift every label after it; {expected}"
            )
        if label == NOTHING:
            raise VocabularyError(
                f"{path}: line {number}: {NOTHING!r} is what the history says when nothing is there; name it otherwise"
            )
        if first := first_lines.get(label):
            raise VocabularyError(
                f"{path}: line {number}: {label!r} is on line {first} already; "
                f"each output of the model needs a name of its own"
            )
        first_lines[label] = number
    return tuple(lines)


def _labels_within(path: Path) -> bytes:
    """The text file that a TensorFlow Lite model carries: behind the network it may be a zip archive."""
    remedy = "name a text file with one label a line in [model] labels"
    try:
        with zipfile.ZipFile(path) as archive:
            texts = [entry for entry in archive.infolist() if entry.filename.endswith(".txt")]
            texts.sort(key=lambda entry: "label" not in entry.filename)
            if texts and texts[0].file_size <= _MAX_LABELS_BYTES:
                return archive.read(texts[0])
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise VocabularyError(f"{path}: has no labels in it; {remedy}") from error
    raise VocabularyError(f"{path}: has no labels in it; {remedy}")


def _imagenet() -> Vocabulary:
    labels = _read_labels(_DATA / "imagenet_labels.txt")
    table = tomllib.loads((_DATA / "imagenet_groups.toml").read_text(encoding="utf-8"))
    definitions: dict[str, list[str]] = table["history"] | table["parents"]
    resolved = _resolve(definitions, Vocabulary(labels, {}), where="imagenet_groups.toml")
    groups = {name: Group(name, members, history=name in table["history"]) for name, members in resolved}
    absent = {word: hint for hint, words in table["absent"].items() for word in words}
    return Vocabulary(labels, groups, absent)


def with_groups(known: Vocabulary, custom: Mapping[str, Sequence[str]]) -> Vocabulary:
    """Add the owner's groups, each a name and its labels or groups; see `load_vocabulary`."""
    if not custom:
        return known
    spelling = Counter(name.casefold() for name in custom)
    for name in custom:
        if not name.strip() or name != name.strip():
            raise VocabularyError(f"[groups] {name!r}: expected a name without spaces around it")
        if name.casefold() == NOTHING:
            raise VocabularyError(f"[groups] {name}: is what the history says when nothing is there; name it otherwise")
        if spelling[name.casefold()] > 1:
            raise VocabularyError(f"[groups] {name}: another group differs only in upper and lower case; rename one")
    groups = {name: Group(name, members, history=True) for name, members in _resolve(custom, known, "[groups]")}
    for index, label in enumerate(known.labels):
        if label.casefold() not in spelling:
            continue
        for group in groups.values():
            if group.name.casefold() == label.casefold() and index not in group.members:
                raise VocabularyError(
                    f"[groups] {group.name}: is the name of a label that the group does not contain; "
                    f"add {label!r} to it or name the group otherwise"
                )
    built_in = {name: group for name, group in known.groups.items() if name.casefold() not in spelling}
    return Vocabulary(known.labels, {**groups, **built_in}, known._absent)


def _resolve(
    definitions: Mapping[str, Sequence[str]], known: Vocabulary, where: str
) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Turn each definition's labels and groups into label indices, whatever the order of the definitions.

    A group that names itself means what was known by that name before: the built-in group, or the label.
    """
    folded = {name.casefold(): name for name in definitions}
    done: dict[str, frozenset[int]] = {}

    def members_of(name: str, path: tuple[str, ...]) -> frozenset[int]:
        if name in path:
            circle = " → ".join([*path[path.index(name) :], name])
            raise VocabularyError(f"{where} {name}: goes in a circle ({circle}); take one of these names out")
        if name not in done:
            if not definitions[name]:
                raise VocabularyError(f"{where} {name}: is empty; expected labels or groups")
            done[name] = frozenset().union(*(resolve(word, name, (*path, name)) for word in definitions[name]))
        return done[name]

    def resolve(word: str, group: str, path: tuple[str, ...]) -> frozenset[int]:
        inner = folded.get(word.casefold())
        if inner is not None and inner != group:
            return members_of(inner, path)
        try:
            return frozenset(known.find(word).members)
        except VocabularyError as error:
            raise VocabularyError(f"{where} {group}: {error}") from error

    for name in definitions:
        yield name, tuple(sorted(members_of(name, ())))


def _matches(row: Row, wanted: str) -> bool:
    if wanted in row.name.casefold():
        return True
    return row.kind == "label" and any(_has_word(group.casefold(), wanted) for group in row.groups)


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def _either(names: Sequence[str]) -> str:
    *first, last = [repr(name) for name in names]
    return f"{', '.join(first)} or {last}" if first else last
