"""Scientific names for what the history calls things."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from rpiwatch import taxa
from rpiwatch.taxa import RANKS, UNRANKED, Identity, open_taxonomy
from rpiwatch.vocabulary import IMAGENET, load_vocabulary

TABLE = tomllib.loads((Path(taxa.__file__).parent / "data" / "taxa.toml").read_text())
OWN = open_taxonomy(
    IMAGENET,
    {"garden guest": ["hare and rabbit", "squirrel"], "mixed": ["dog", "car"], "Vogel": ["bird"], "fox": ["red fox"]},
    {"marmot": "Marmota marmota", "Clothing": "Homo sapiens", "jay": "Garrulus glandarius glandarius"},
)


def name_of(identity: Identity) -> str | None:
    return identity.taxon.name if identity.taxon else None


def test_the_table_speaks_of_names_that_the_model_has():
    vocabulary = load_vocabulary(IMAGENET)
    assert set(TABLE["groups"]) <= set(vocabulary.groups)
    assert set(TABLE["labels"]) <= set(vocabulary.labels)
    for label in TABLE["labels"]:
        assert vocabulary.labels.index(label) in vocabulary.groups["animal"].members, label


def test_every_lineage_is_well_formed_and_agrees_with_the_others():
    above: dict[str, str] = {}
    for section in ("groups", "labels", "others"):
        for path in TABLE[section].values():
            names = path.split("/") if path else []
            assert len(names) <= 4, path
            if names:
                assert names[0] in TABLE["phyla"], path
            for index, name in enumerate(names):
                pattern = r"[A-Z][a-z]+( [a-z]+)?" if index == 3 else rf"[A-Z][a-z]+|{UNRANKED}"
                assert re.fullmatch(pattern, name), path
            assert not names or names[-1] != UNRANKED, path
            for parent, name in pairwise(names):
                if UNRANKED not in (parent, name):
                    assert above.setdefault(name, parent) == parent, path


@pytest.mark.parametrize(
    "label", [load_vocabulary(IMAGENET).labels[i] for i in load_vocabulary(IMAGENET).groups["animal"].members]
)
def test_every_animal_of_the_model_has_a_taxon(label):
    identity = open_taxonomy(IMAGENET, {}, {}).identify(label)
    assert identity.kind == "animal"
    assert identity.taxon.lineage[-1] == identity.taxon.name
    assert identity.taxon.rank == RANKS[len(identity.taxon.lineage) - 1]


def test_a_label_lies_within_its_groups():
    """A finer name never contradicts the coarser one."""
    vocabulary, taxonomy = load_vocabulary(IMAGENET), open_taxonomy(IMAGENET, {}, {})
    for group in TABLE["groups"]:
        lineage = taxonomy.identify(group).taxon.lineage
        for index in vocabulary.groups[group].members:
            finer = taxonomy.identify(vocabulary.labels[index]).taxon.lineage
            assert finer[: len(lineage)] == lineage, (group, vocabulary.labels[index])


@pytest.mark.parametrize(
    ("label", "detail", "kind", "name", "word"),
    [
        ("bird", "goldfinch", "animal", "Carduelis carduelis", "goldfinch"),
        ("bird", "vulture", "animal", "Aves", "bird"),  # vultures are of two orders: no finer than the group
        ("bird", None, "animal", "Aves", "bird"),
        ("dog", "beagle", "animal", "Canis familiaris", "dog"),
        ("beagle", None, "animal", "Canis familiaris", "beagle"),
        ("ladybug", None, "animal", "Coleoptera", "ladybug"),  # its smallest group is 'beetle'
        ("garden guest", "fox squirrel", "animal", "Sciurus niger", "fox squirrel"),
        ("garden guest", None, "animal", "Mammalia", "garden guest"),  # what hares and squirrels have in common
        ("fox", None, "animal", "Vulpes vulpes", "fox"),  # the owner's group, not the built-in one of this name
        ("Vogel", None, "animal", "Aves", "Vogel"),
        ("squirrel", "marmot", "animal", "Marmota marmota", "marmot"),
        ("bird", "jay", "animal", "Garrulus glandarius glandarius", "jay"),
        ("clothing", "jean", "human", "Homo sapiens", "clothing"),
        ("car", "jeep", "vehicle", None, "car"),
        ("jeep", None, "vehicle", None, "jeep"),
        ("boat", "yawl", "vehicle", None, "boat"),
        ("mixed", None, "other", None, "mixed"),
        ("bottle", None, "other", None, "bottle"),
        ("no longer a label", "nor this", "other", None, "no longer a label"),
    ],
)
def test_what_words_mean(label, detail, kind, name, word):
    identity = OWN.identify(label, detail)
    assert (identity.kind, name_of(identity), identity.word) == (kind, name, word)


def test_an_owners_name_has_its_lineage_where_it_is_known():
    taxonomy = open_taxonomy(
        IMAGENET, {}, {"porcupine": "Erinaceus europaeus", "jay": "Cyanocitta cristata", "kite": "Milvus"}
    )
    assert taxonomy.identify("porcupine").taxon.higher_ranks()["family"] == "Erinaceidae"
    jay, kite = taxonomy.identify("jay").taxon, taxonomy.identify("kite").taxon
    assert (jay.rank, jay.lineage) == ("species", ())
    assert (kite.rank, kite.lineage) == (None, ())


def test_of_another_models_words_only_the_owner_knows(tmp_path):
    labels = tmp_path / "labels.txt"
    labels.write_text("robin\ncar\nwren\n")
    taxonomy = open_taxonomy(str(labels), {}, {"wren": "Troglodytes troglodytes"})
    assert [taxonomy.identify(word).kind for word in ("robin", "car", "wren")] == ["other", "other", "animal"]
