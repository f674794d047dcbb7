"""What a detector found and what the classifier says of it, as scores over one vocabulary that holds the words of both.

As SpeciesNet does: who is sure of an animal but not of its kind says 'animal', who is sure of a cat says 'cat'.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from rpiwatch.vocabulary import Group, Vocabulary, VocabularyError, with_groups

Narrower = Callable[[str], str | None]
"""For a label of a detector, the group or label of the classifier that says the same, or all that is more precise."""


class Naming:
    """Turns detections into scores over `vocabulary`.

    The score of a detection goes to those labels of the classifier that may be meant by it, by their probabilities,
    and what these leave to the detector's own word. So a group that holds them all has the detection's score whatever
    the classifier says, and one label has it only as far as the classifier is sure. What the classifier says of other
    things is not believed: a network that knows no hand takes one for a sandal.
    """

    def __init__(
        self, vocabulary: Vocabulary, places: Sequence[int], kin: Sequence[NDArray[np.intp] | None] | None = None
    ) -> None:
        """`places` has the index in the vocabulary of each of the detector's labels, `kin` what it may be, if known."""
        self.vocabulary = vocabulary
        self._places = tuple(places)
        self._kin = tuple(kin) if kin is not None else (None,) * len(self._places)
        self._wanted = frozenset(range(len(self._places)))

    def only(self, names: Iterable[str]) -> Naming:
        """The same, that wants nothing but what may be one of these labels or groups; all, where there are none."""
        members = {member for name in names for member in self.vocabulary.find(name).members}
        naming = Naming(self.vocabulary, self._places, self._kin)
        if members:
            naming._wanted = frozenset(
                label
                for label, (place, kin) in enumerate(zip(self._places, self._kin, strict=True))
                if place in members or (kin is not None and not members.isdisjoint(kin.tolist()))
            )
        return naming

    def is_wanted(self, label: int) -> bool:
        """Whether what the detector calls `label` matters."""
        return label in self._wanted

    def is_named(self, label: int) -> bool:
        """Whether a classifier can say more of what the detector calls `label`."""
        return self._kin[label] is not None

    def scores(
        self, found: Mapping[int, float], probabilities: NDArray[np.float32] | None = None
    ) -> NDArray[np.float32]:
        """The scores of one subject, float32 (labels of the vocabulary,), whose sum is at most 1.

        `found` has the detector's score, 0..1, of each of its labels that it gave; `probabilities` are the
        classifier's of the crop, None where it was not asked. Several scores do not add up: they come from boxes of
        their own, and are taken as if each could be wrong by itself, so that leaves which are a little of every animal
        are not surely one.
        """
        scores = np.zeros(len(self.vocabulary.labels), np.float32)
        together = 1.0 - float(np.prod([1.0 - score for score in found.values()]))
        share = together / total if (total := sum(found.values())) else 0.0
        for label, score in found.items():
            kin, rest = self._kin[label], share * score
            if kin is not None and probabilities is not None:
                shares = rest * probabilities[kin]
                scores[kin] += shares
                rest = max(0.0, rest - float(shares.sum()))
            scores[self._places[label]] += rest
        return scores


def detector_alone(detector: Vocabulary, custom_groups: Mapping[str, Sequence[str]]) -> Naming:
    """The detector's own words: its labels, and its groups where it wavers between some of them."""
    vocabulary = with_groups(replace(detector, groups=_coarse(detector.groups)), custom_groups)
    return Naming(vocabulary, range(len(detector.labels)))


def two_stages(
    classifier: Vocabulary, detector: Vocabulary, narrower: Narrower, custom_groups: Mapping[str, Sequence[str]]
) -> Naming:
    """The classifier's words and, for what it cannot tell or does not know, the detector's.

    The labels of the classifier keep their indices. Raises VocabularyError for the owner's groups.
    """
    labels = list(classifier.labels)
    places = []
    for label in detector.labels:
        word = narrower(label) or label
        if word in classifier.labels:
            places.append(classifier.labels.index(word))
        else:
            places.append(len(labels))
            labels.append(label)
    groups = dict(classifier.groups)
    for name, group in _coarse(detector.groups).items():
        own = groups.get(name)
        members = {places[member] for member in group.members} | set(own.members if own else ())
        groups[name] = Group(name, tuple(sorted(members)), history=True, coarse=True)
    for name in set(detector.labels) & set(groups):
        if not groups[name].history:
            groups[name] = replace(groups[name], history=True, coarse=True)
    joined = replace(classifier, labels=tuple(labels), groups=groups)
    # An owner's group of a detector's name holds what the detector calls so.
    added = {label.casefold(): label for label in labels[len(classifier.labels) :]}
    custom_groups = {
        name: (*words, added[name.casefold()]) if name.casefold() in added else words
        for name, words in custom_groups.items()
    }
    # The classifier's groups first, so that an owner's group of them holds the detector's words for them too.
    joined = with_groups(_with_generic(joined, classifier, detector, places, narrower), custom_groups)
    joined = _with_generic(joined, classifier, detector, places, narrower)
    return Naming(joined, places, [_kin(joined, classifier, narrower(label)) for label in detector.labels])


def _coarse(groups: Mapping[str, Group]) -> dict[str, Group]:
    return {name: replace(group, history=True, coarse=True) for name, group in groups.items()}


def _kin(vocabulary: Vocabulary, classifier: Vocabulary, word: str | None) -> NDArray[np.intp] | None:
    """The labels of the classifier that a word of the detector's may mean; None where there are none."""
    if word is None:
        return None
    try:
        members = [member for member in vocabulary.find(word).members if member < len(classifier.labels)]
    except VocabularyError:
        return None  # a classifier of other things
    return np.array(members, dtype=np.intp) if members else None


def _with_generic(
    vocabulary: Vocabulary, classifier: Vocabulary, detector: Vocabulary, places: Sequence[int], narrower: Narrower
) -> Vocabulary:
    """Put the detector's word for something into each group that holds all that it may mean."""
    groups = dict(vocabulary.groups)
    for label, place in zip(detector.labels, places, strict=True):
        kin = _kin(vocabulary, classifier, narrower(label))
        if kin is None:
            continue
        wanted = set(kin.tolist())
        for name, group in groups.items():
            if wanted <= set(group.members) and place not in group.members:
                groups[name] = replace(group, members=tuple(sorted((*group.members, place))))
    return replace(vocabulary, groups=groups)
