"""Scientific names for what the history calls things."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from rpiwatch.vocabulary import IMAGENET, Vocabulary, VocabularyError, load_vocabulary

RANKS = ("kingdom", "phylum", "class", "order", "family", "genus", "species")
HUMAN = "Homo sapiens"
UNRANKED = "-"
"""Stands in a lineage for a rank about which the checklists disagree."""
_KINGDOM = "Animalia"
_VEHICLES = ("vehicle", "boat", "aircraft")

Kind = Literal["animal", "human", "vehicle", "other"]


@dataclass(frozen=True, slots=True)
class Taxon:
    """A scientific name, and for each of `RANKS` down to its own a name or `UNRANKED`.

    The lineage is empty for a name that only the owner's configuration knows.
    """

    name: str
    rank: str | None
    lineage: tuple[str, ...] = ()

    def higher_ranks(self) -> dict[str, str]:
        """The names at the ranks from kingdom to genus, as far as they are known."""
        return {rank: name for rank, name in zip(RANKS[:-1], self.lineage, strict=False) if name != UNRANKED}


@dataclass(frozen=True, slots=True)
class Identity:
    """What was seen: its kind, for an animal its taxon, and the word of the history that told."""

    kind: Kind
    taxon: Taxon | None
    word: str


class Taxonomy:
    """What the words of a history mean; `open_taxonomy` makes it."""

    def __init__(self, vocabulary: Vocabulary, built_in: Vocabulary | None, own: Mapping[str, str]) -> None:
        self._vocabulary = vocabulary
        self._built_in = built_in
        self._own = {word.casefold(): name for word, name in own.items()}
        groups = built_in.groups if built_in else {}
        self._vehicles = {member for name in _VEHICLES if name in groups for member in groups[name].members}

    def identify(self, label: str, detail: str | None = None) -> Identity:
        """Say what a label is, as finely as its likeliest member `detail` tells where that is given; never raises.

        The owner's names come before the built-in ones. A group of the owner's is what its members have in common. The
        word is the label wherever the detail says no more than it.
        """
        words = [word for word in (detail, label) if word]
        for word in words:
            if name := self._own.get(word.casefold()):
                return Identity("human" if name == HUMAN else "animal", _named(name), word)
        taxa = [(taxon, word) for word in reversed(words) if (taxon := self._taxon_of(word))]
        if taxa:
            finest = taxa[-1][0]
            return Identity("animal", finest, next(word for taxon, word in taxa if taxon == finest))
        members = self._members(label)
        is_vehicle = self._built_in is not None and bool(members) and members <= self._vehicles
        return Identity("vehicle" if is_vehicle else "other", None, label)

    def _taxon_of(self, word: str) -> Taxon | None:
        if self._built_in is None:
            return None
        members = self._members(word)
        table = _tables()
        group = self._built_in.groups.get(word)
        if group is not None and frozenset(group.members) == members:
            return table.groups.get(word)
        return _common([_taxon_of_label(index, self._built_in) for index in members])

    def _members(self, word: str) -> frozenset[int]:
        try:
            return frozenset(self._vocabulary.find(word).members)
        except VocabularyError:
            return frozenset()


def open_taxonomy(labels: str, groups: Mapping[str, Sequence[str]], taxa: Mapping[str, str]) -> Taxonomy:
    """The taxonomy of `[model] labels`, `[groups]` and `[taxa]`.

    The built-in names are those of ImageNet's labels: what another model calls 'robin' only its owner knows. Raises
    VocabularyError as `load_vocabulary` does.
    """
    built_in = load_vocabulary(IMAGENET) if labels == IMAGENET else None
    return Taxonomy(load_vocabulary(labels, groups), built_in, taxa)


def _taxon_of_label(index: int, built_in: Vocabulary) -> Taxon | None:
    """A label's own taxon, else that of the smallest built-in group that holds it."""
    table = _tables()
    if taxon := table.labels.get(built_in.labels[index]):
        return taxon
    holding = [group for name, group in built_in.groups.items() if index in group.members and name in table.groups]
    return table.groups[min(holding, key=lambda group: len(group.members)).name] if holding else None


@dataclass(frozen=True, slots=True)
class _Tables:
    groups: Mapping[str, Taxon]
    labels: Mapping[str, Taxon]
    by_name: Mapping[str, Taxon]


@cache
def _tables() -> _Tables:
    tables = tomllib.loads((Path(__file__).parent / "data" / "taxa.toml").read_text(encoding="utf-8"))
    phyla: dict[str, str] = tables["phyla"]
    groups, labels, others = (
        {word: _read(path, phyla) for word, path in tables[section].items()}
        for section in ("groups", "labels", "others")
    )
    by_name: dict[str, Taxon] = {}
    for taxon in (*groups.values(), *labels.values(), *others.values()):
        for depth in range(1, len(taxon.lineage) + 1):
            if ancestor := _ending(taxon.lineage[:depth]):
                by_name.setdefault(ancestor.name, ancestor)
    return _Tables(groups, labels, by_name)


def _read(path: str, phyla: Mapping[str, str]) -> Taxon:
    """`Aves/Passeriformes/Corvidae` and `…/Fringillidae/Carduelis carduelis`, whose genus goes without saying."""
    names = path.split("/") if path else []
    lineage = [_KINGDOM, *([phyla[names[0]]] if names else []), *names]
    if " " in lineage[-1]:
        lineage.insert(-1, lineage[-1].split()[0])
    return Taxon(lineage[-1], RANKS[len(lineage) - 1], tuple(lineage))


def _named(name: str) -> Taxon:
    """The taxon of a name that the owner gave."""
    if known := _tables().by_name.get(name):
        return known
    words = name.split()
    ranks = {2: "species", 3: "subspecies"}
    return Taxon(name, ranks.get(len(words)) if words[1:] and all(word.islower() for word in words[1:]) else None)


def _common(taxa: Iterable[Taxon | None]) -> Taxon | None:
    """The narrowest taxon that holds them all; None where one of them is none, or there are none."""
    lineages = [taxon.lineage if taxon else () for taxon in taxa]
    shared: list[str] = []
    for names in zip(*lineages, strict=False):
        if len(set(names)) > 1:
            break
        shared.append(names[0])
    return _ending(tuple(shared))


def _ending(lineage: tuple[str, ...]) -> Taxon | None:
    """The taxon at a lineage's end, which is no rank that is left open."""
    while lineage and lineage[-1] == UNRANKED:
        lineage = lineage[:-1]
    return Taxon(lineage[-1], RANKS[len(lineage) - 1], lineage) if lineage else None
