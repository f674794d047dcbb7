from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from torchvision.models._meta import _IMAGENET_CATEGORIES

from rpiwatch.vocabulary import Group, Label, Scorer, Vocabulary, VocabularyError, load_vocabulary

IMAGENET = load_vocabulary("imagenet")


def members(name: str, vocabulary: Vocabulary = IMAGENET) -> set[str]:
    return {vocabulary.labels[index] for index in vocabulary.find(name).members}


def indices(*spans: tuple[int, int]) -> tuple[int, ...]:
    return tuple(index for first, last in spans for index in range(first, last + 1))


# The table


def test_labels_are_torchvisions_but_for_the_dog_that_is_also_a_garment() -> None:
    expected = list(_IMAGENET_CATEGORIES)
    assert expected[264] == "Cardigan"
    expected[264] = "Cardigan Welsh corgi"
    assert list(IMAGENET.labels) == expected


def test_no_two_labels_differ_only_in_case() -> None:
    assert len({label.casefold() for label in IMAGENET.labels}) == len(IMAGENET.labels) == 1000


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("bird", indices((7, 24), (80, 100), (127, 146))),
        ("dog", indices((151, 268))),
        ("cat", indices((281, 285))),
        ("fox", indices((277, 280))),
        ("wild cat", indices((286, 293))),
        ("insect", indices((300, 326))),
        ("snake", indices((52, 68))),
        ("reptile", indices((33, 68))),
        ("mammal", indices((101, 106), (147, 299), (330, 388))),
        ("animal", indices((0, 397))),
    ],
)
def test_groups_of_imagenets_own_order(group: str, expected: tuple[int, ...]) -> None:
    assert IMAGENET.find(group).members == expected


def test_birds_and_dogs_are_as_many_as_imagenet_has() -> None:
    assert len(members("bird")) == 59
    assert len(members("dog")) == 118


def test_groups_of_the_history_share_no_label() -> None:
    spoken = [index for group in IMAGENET.groups.values() if group.history for index in group.members]
    assert len(spoken) == len(set(spoken))


def test_every_animal_is_in_a_group_of_the_history_or_has_a_name_of_its_own() -> None:
    alone = {name.name for name in IMAGENET.history("groups") if isinstance(name, Label) and name.index < 398}
    assert alone == {
        "triceratops", "trilobite", "scorpion", "tick", "centipede", "platypus", "hyena", "beaver", "zebra",
        "hippopotamus", "otter", "skunk", "badger", "armadillo", "three-toed sloth", "lesser panda",
    }  # fmt: skip


def test_groups_have_everyday_names_and_members_in_order() -> None:
    for name, group in IMAGENET.groups.items():
        assert group.name == name
        assert re.fullmatch(r"[a-z]+( [a-z]+)*", name)
        assert group.members == tuple(sorted(set(group.members)))
        assert group.members


def test_a_group_with_a_labels_name_holds_it_and_speaks_for_it() -> None:
    shared = set(IMAGENET.groups) & set(IMAGENET.labels)
    assert shared == {"cup", "mushroom", "tractor"}
    for name in shared:
        assert name in members(name)
        assert IMAGENET.groups[name].history


@pytest.mark.parametrize(
    ("label", "group", "belongs"),
    [
        ("chickadee", "bird", True),
        ("hen-of-the-woods", "bird", False),
        ("birdhouse", "bird", False),
        ("Madagascar cat", "cat", False),
        ("Madagascar cat", "lemur", True),
        ("catamaran", "cat", False),
        ("fox squirrel", "squirrel", True),
        ("fox squirrel", "fox", False),
        ("squirrel monkey", "monkey", True),
        ("spider monkey", "spider", False),
        ("spider web", "animal", False),
        ("sea lion", "wild cat", False),
        ("tiger beetle", "insect", True),
        ("Cardigan Welsh corgi", "dog", True),
        ("cardigan", "clothing", True),
        ("crane bird", "bird", True),
        ("crane", "animal", False),
        ("mouse", "animal", False),
        ("plane", "aircraft", False),
        ("airliner", "aircraft", True),
        ("amphibian", "animal", False),
        ("tank", "vehicle", True),
        ("mountain bike", "bicycle", True),
        ("water bottle", "bottle", True),
        ("water bottle", "animal", False),
        ("hotdog", "dog", False),
        ("prairie chicken", "chicken", False),
    ],
)
def test_names_that_could_mislead_are_where_they_belong(label: str, group: str, belongs: bool) -> None:
    assert label in IMAGENET.labels
    assert (label in members(group)) is belongs


def test_words_called_absent_are_absent_and_their_hints_name_what_exists() -> None:
    assert "ImageNet has no person" in IMAGENET.hint("person")
    for word, hint in IMAGENET._absent.items():
        assert IMAGENET.hint(word) == hint
        with pytest.raises(VocabularyError):
            IMAGENET.find(word)
        for quoted in re.findall(r"'([^']+)'", hint):
            IMAGENET.find(quoted)


# Scores


def test_group_scores_are_the_sums_of_their_members() -> None:
    names = IMAGENET.history("groups")
    probabilities = np.random.default_rng(7).dirichlet(np.full(1000, 0.05)).astype(np.float32)
    scores = Scorer(names)(probabilities)
    assert scores.shape == (len(names),)
    for name, score in zip(names, scores, strict=True):
        assert score == pytest.approx(sum(float(probabilities[index]) for index in name.members), abs=1e-12)
    assert scores.sum() == pytest.approx(float(probabilities.sum(dtype=np.float64)))
    labels = Scorer(IMAGENET.history("labels"))(probabilities)
    assert labels.astype(np.float32).tobytes() == probabilities.tobytes()


@given(
    st.lists(st.sets(st.integers(0, 9), min_size=1), max_size=8),
    st.lists(st.integers(0, 64), min_size=10, max_size=10),
)
def test_scores_of_any_names_overlapping_or_not(sets: list[set[int]], parts: list[int]) -> None:
    names = [Group(str(place), tuple(sorted(each)), history=True) for place, each in enumerate(sets)]
    scores = Scorer(names)(np.array(parts, dtype=np.float32) / 64)
    assert scores.tolist() == [sum(parts[index] for index in each) / 64 for each in sets]


# Finding names


def test_history_of_labels_is_the_models_own() -> None:
    names = IMAGENET.history("labels")
    assert [name.name for name in names] == list(IMAGENET.labels)
    assert [name.members for name in names] == [(index,) for index in range(1000)]


def test_history_of_groups_holds_every_label_once() -> None:
    names = IMAGENET.history("groups")
    assert sorted(index for name in names for index in name.members) == list(range(1000))
    assert len({name.name for name in names}) == len(names)
    assert {"bird", "zebra", "umbrella"} <= {name.name for name in names}
    assert not {"animal", "songbird", "chickadee"} & {name.name for name in names}


def test_find_gives_labels_and_groups_whatever_the_case() -> None:
    assert IMAGENET.find("chickadee") == Label("chickadee", 19)
    assert IMAGENET.find("Bird").name == "bird"
    assert IMAGENET.find("komodo dragon").members == (48,)
    assert isinstance(IMAGENET.find("cup"), Group)


def test_names_that_differ_only_in_case_are_told_apart_by_it(tmp_path: Path) -> None:
    (tmp_path / "labels.txt").write_text("Cardigan\ncardigan\n")
    vocabulary = load_vocabulary("labels.txt", base=tmp_path)
    assert vocabulary.find("cardigan").members == (1,)
    with pytest.raises(VocabularyError, match="'CARDIGAN' could be 'Cardigan' or 'cardigan'"):
        vocabulary.find("CARDIGAN")


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("brid", "'bird'"),
        ("chickadees", "'chickadee'"),
        ("bottl", "'bottle'"),
        ("bike", "'mountain bike'"),
        ("kat", "'cat'"),
        ("persn", "ImageNet has no person"),
        ("deer", "'deer and antelope'"),
        ("xyzzy", "'rpiwatch labels' lists all"),
        ("", "'rpiwatch labels' lists all"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(wrong: str, meant: str) -> None:
    with pytest.raises(VocabularyError, match="is no label or group of the model") as caught:
        IMAGENET.find(wrong)
    assert repr(wrong) in str(caught.value)
    assert meant in str(caught.value)


@given(st.text(max_size=30))
def test_any_text_is_found_or_refused_with_valid_names(text: str) -> None:
    for name in IMAGENET.nearest(text):
        assert IMAGENET.find(name).name == name
    try:
        assert IMAGENET.find(text).name.casefold() == text.casefold()
    except VocabularyError as error:
        assert str(error)  # noqa: PT017
    for row in IMAGENET.search(text):
        assert row.name in IMAGENET.labels or row.name in IMAGENET.groups


def test_search_finds_by_name_and_labels_by_their_groups() -> None:
    rows = IMAGENET.search("BIRD")
    assert rows[0].kind == "group"
    assert (rows[0].name, rows[0].size, rows[0].groups) == ("bird", 59, ("animal",))
    chickadee = next(row for row in rows if row.name == "chickadee")
    assert (chickadee.kind, chickadee.index, chickadee.size) == ("label", 19, 1)
    assert chickadee.groups == ("bird", "animal", "songbird")
    assert {"birdhouse", "indigo bunting", "bird of prey"} <= {row.name for row in rows}


def test_search_does_not_take_a_part_of_a_groups_word_for_the_group() -> None:
    names = [row.name for row in IMAGENET.search("cat")]
    assert {"cattle", "tabby", "catamaran", "lion"} <= set(names)
    assert "ox" not in names


def test_search_for_nothing_lists_all_and_for_nonsense_nothing() -> None:
    assert len(IMAGENET.search()) == len(IMAGENET.groups) + 1000
    assert IMAGENET.search("xyzzy") == ()


# The owner's groups


def test_an_own_group_of_labels_and_groups_comes_into_the_history_first() -> None:
    vocabulary = load_vocabulary("imagenet", {"visitor": ["Bird", "squirrel", "skunk"]})
    first = vocabulary.history("groups")[0]
    assert isinstance(first, Group)
    assert first.name == "visitor"
    assert members("visitor", vocabulary) == members("bird") | members("squirrel") | {"skunk"}
    assert "skunk" not in {name.name for name in vocabulary.history("groups")}
    assert "bird" in {name.name for name in vocabulary.history("groups")}


def test_own_groups_may_name_each_other_in_any_order() -> None:
    vocabulary = load_vocabulary("imagenet", {"guest": ["tit", "jay"], "tit": ["chickadee"]})
    assert members("guest", vocabulary) == {"chickadee", "jay"}


def test_an_own_group_may_add_to_the_built_in_one_of_its_name() -> None:
    vocabulary = load_vocabulary("imagenet", {"bird": ["bird", "birdhouse"]})
    assert members("bird", vocabulary) == members("bird") | {"birdhouse"}
    assert members("animal", vocabulary) == members("animal")
    assert [name.name for name in vocabulary.history("groups")].count("bird") == 1


def test_an_own_group_of_the_same_labels_speaks_in_the_place_of_the_built_in_one() -> None:
    vocabulary = load_vocabulary("imagenet", {"Vogel": ["bird"]})
    spoken = {name.name for name in vocabulary.history("groups")}
    assert "Vogel" in spoken
    assert "bird" not in spoken
    assert vocabulary.find("bird").members == vocabulary.find("Vogel").members


def test_a_parent_can_be_lifted_into_the_history() -> None:
    vocabulary = load_vocabulary("imagenet", {"butterfly": ["butterfly"]})
    assert "butterfly" in {name.name for name in vocabulary.history("groups")}
    assert members("butterfly", vocabulary) < members("insect", vocabulary)


def test_an_own_group_may_have_the_name_of_a_label_that_it_holds() -> None:
    vocabulary = load_vocabulary("imagenet", {"tabby": ["tabby", "tiger cat"]})
    assert members("tabby", vocabulary) == {"tabby", "tiger cat"}


@pytest.mark.parametrize(
    ("groups", "message"),
    [
        (
            {"tit": ["chickade"]},
            r"\[groups\] tit: 'chickade' is no label or group of the model; did you mean 'chickadee'",
        ),
        ({"crane": ["bird"]}, r"\[groups\] crane: is the name of a label .* add 'crane' to it"),
        ({"Crane": ["bird"]}, r"\[groups\] Crane: is the name of a label .* add 'crane' to it"),
        ({"a": ["b"], "b": ["c"], "c": ["b"]}, r"goes in a circle \(b → c → b\)"),
        ({"a": ["a"]}, r"\[groups\] a: 'a' is no label or group"),
        ({"a": []}, r"\[groups\] a: is empty"),
        ({"none": ["bird"]}, r"\[groups\] none: is what the history says when nothing is there"),
        ({" ": ["bird"]}, r"\[groups\] ' ': expected a name without spaces around it"),
        ({"pet": ["dog"], "Pet": ["cat"]}, r"\[groups\] pet: another group differs only in upper and lower case"),
    ],
)
def test_own_groups_that_cannot_be_are_refused(groups: dict[str, list[str]], message: str) -> None:
    with pytest.raises(VocabularyError, match=message):
        load_vocabulary("imagenet", groups)


# Label files


def test_a_label_file_is_read_in_its_order(tmp_path: Path) -> None:
    (tmp_path / "pets.txt").write_bytes("\ufeffcat\r\n dog \r\nwater bottle, Überkanne\r\n".encode())
    vocabulary = load_vocabulary("pets.txt", {"pet": ["cat", "dog"]}, base=tmp_path)
    assert vocabulary.labels == ("cat", "dog", "water bottle, Überkanne")
    assert [name.name for name in vocabulary.history("groups")] == ["pet", "water bottle, Überkanne"]
    assert set(vocabulary.groups) == {"pet"}
    assert load_vocabulary(str(tmp_path / "pets.txt"), base=Path("/elsewhere")).labels == vocabulary.labels


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "labels.txt: is empty; expected a text file with one label a line"),
        (b"\n", "labels.txt: is empty"),
        (b"cat\n\ndog\n", "labels.txt: line 2: is blank"),
        (b"cat\ndog\n\n", "labels.txt: line 3: is blank"),
        (b"cat\ndog\ncat\n", "labels.txt: line 3: 'cat' is on line 1 already"),
        (b"cat\nnone\n", "labels.txt: line 2: 'none' is what the history says"),
        (b"cat\nK\xfcken\n", "labels.txt: line 2: not UTF-8"),
    ],
)
def test_a_label_file_that_cannot_be_used_is_named_with_its_line(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "labels.txt").write_bytes(content)
    with pytest.raises(VocabularyError, match=re.escape(message)) as caught:
        load_vocabulary("labels.txt", base=tmp_path)
    assert str(tmp_path) in str(caught.value)


def test_a_label_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match=r"nowhere\.txt: cannot read the labels \(No such file or directory\)"):
        load_vocabulary("nowhere.txt", base=tmp_path)


def test_groups_of_imagenet_are_not_those_of_another_model(tmp_path: Path) -> None:
    (tmp_path / "labels.txt").write_text("robin\nbee\n")
    vocabulary = load_vocabulary("labels.txt", base=tmp_path)
    with pytest.raises(VocabularyError, match="'bird' is no label or group"):
        vocabulary.find("bird")
    with pytest.raises(VocabularyError, match="'person' is no label or group of the model; 'rpiwatch labels'"):
        vocabulary.find("person")


def test_it_starts_without_the_heavy_libraries() -> None:
    code = "import sys, rpiwatch.vocabulary; print(sorted({'torch', 'torchvision', 'cv2', 'av'} & set(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_a_labels_file_that_no_disk_can_hold_is_told() -> None:
    with pytest.raises(VocabularyError, match=r"cannot read the labels \(embedded null byte\); expected a text file"):
        load_vocabulary("bi\0rds.txt")
