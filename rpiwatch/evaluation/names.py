"""Which of the history's words are right for what was really there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rpiwatch.records import NOTHING
from rpiwatch.taxa import Taxonomy
from rpiwatch.vocabulary import Vocabulary, VocabularyError


class RightNames:
    """Says whether a label of the history is right, by the vocabulary that a mode speaks.

    A true visit bears one name or several. Its first name is right, and so is each member of the group of that name:
    of 'bird' also 'goldfinch'. A further name that is a parent of the first, as in bird|animal, is right by itself
    alone, for a cat is no right answer to a bird; one that is none, as in car|truck, is right with its members.
    A scientific name means all labels of that taxon. Case does not matter.
    """

    def __init__(self, vocabulary: Vocabulary, taxonomy: Taxonomy | None = None) -> None:
        self._vocabulary = vocabulary
        self._taxonomy = taxonomy
        self._lineages: Mapping[str, frozenset[int]] | None = None
        self._members: dict[str, frozenset[int]] = {}
        self._known: dict[tuple[tuple[str, ...], str], bool] = {}

    def is_right(self, names: Sequence[str], label: str) -> bool:
        """Whether the history's `label` is right for a visit that bears `names`."""
        if label == NOTHING:
            return False
        key = tuple(names), label
        if key not in self._known:
            self._known[key] = self._decide(*key)
        return self._known[key]

    def target_of(self, names: Sequence[str]) -> str | None:
        """The first of the names that the vocabulary knows, as it spells it: what a clip can be saved for."""
        for name in names:
            try:
                return self._vocabulary.find(name).name
            except VocabularyError:
                continue
        return None

    def knows(self, names: Sequence[str]) -> bool:
        """Whether any label of this vocabulary is right for a visit that bears `names`."""
        return any(self._members_of(name) for name in names)

    def _decide(self, names: tuple[str, ...], label: str) -> bool:
        if any(label.casefold() == name.casefold() for name in names):
            return True
        said = self._members_of(label)
        if not said:
            return False
        first = self._members_of(names[0])
        # A parent's members are not right, and where the first name is unknown any further one may be its parent.
        whole = [first, *(members for name in names[1:] if first and not first <= (members := self._members_of(name)))]
        return any(said <= members for members in whole)

    def _members_of(self, name: str) -> frozenset[int]:
        """The label indices that a name stands for; none where it is unknown."""
        if name not in self._members:
            try:
                self._members[name] = frozenset(self._vocabulary.find(name).members)
            except VocabularyError:
                self._members[name] = self._taxa().get(name.casefold(), frozenset())
        return self._members[name]

    def _taxa(self) -> Mapping[str, frozenset[int]]:
        if self._lineages is None:
            found: dict[str, set[int]] = {}
            for index, label in enumerate(self._vocabulary.labels if self._taxonomy else ()):
                taxon = self._taxonomy.identify(label).taxon if self._taxonomy else None
                for name in (taxon.name, *taxon.lineage) if taxon else ():
                    found.setdefault(name.casefold(), set()).add(index)
            self._lineages = {name: frozenset(indices) for name, indices in found.items()}
        return self._lineages
