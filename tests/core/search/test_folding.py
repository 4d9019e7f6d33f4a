"""What is meant alike is folded alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kramar.core.search.folding import fold, fold_name, fold_with_places
from kramar.core.search.numbers import fold_with_numbers

ALIKE = [
    ("Доставка", "dostavka"),
    ("ДОСТАВКА", "доставка"),
    ("щастя", "shchastia"),
    ("борщ", "borsch"),
    ("Харків", "Kharkiv"),
    ("Харків", "Harkiv"),
    ("Київ", "Kyiv"),
    ("Київ", "Kyyiv"),
    ("Запоріжжя", "Zaporizhzhya"),
    ("Згорани", "Zghorany"),
    ("Юрій", "Yurii"),
    ("Юрій", "Jurij"),
    ("Яна", "Iana"),
    ("цибуля", "tsybulya"),
    ("цибуля", "cybulia"),
    ("чай", "chai"),
    ("п'ять", "пять"),
    ("п’ять", "пʼять"),
    ("п`ять", "piat"),
    ("ґудзик", "гудзик"),
    ("ґудзик", "hudzyk"),
    ("ґудзик", "gudzik"),
    ("хліб", "хлиб"),
    ("хліб", "хлыб"),
    ("їжак", "і\u0308жак"),
    ("йод", "и\u0306од"),
    ("єдність", "едність"),
    ("ёлка", "елка"),
    ("елка", "элка"),
    ("ден\u200bь", "день"),
    ("до\u00adставка", "доставка"),
    ("café", "cafe"),
    ("номер ١٢٣", "номер 123"),
    ("нова-пошта", "Нова  пошта!"),
]
APART = [("лампа", "ламба"), ("шапка", "сапка"), ("жар", "зар"), ("час", "цас"), ("5", "6")]
OPERATORS = "%_\\\"'*^:()[]{}+-~|&;\0\n"
# The alphabets that meet in a shop's messages.
LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъabcdefghijklmnopqrstuvwxyz0123456789 '’-.,"
shop_text = st.text(LETTERS, max_size=40)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_spellings_of_one_word_are_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_nothing_is_left_that_a_query_would_take_for_an_operator(text: str) -> None:
    assert not set(fold(text + OPERATORS)) & set(OPERATORS)


@given(st.text())
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.lower()) == fold(text)


@given(st.text("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя '", max_size=20), shop_text, shop_text)
def test_a_part_of_a_ukrainian_text_is_found_in_it(part: str, before: str, after: str) -> None:
    assert fold(part) in fold(f"{before} {part}{after}")


@given(st.one_of(st.text(), shop_text))
def test_places_belong_to_the_same_skeleton(text: str) -> None:
    folded, places = fold_with_places(text)

    assert folded == fold(text)
    assert len(places) == len(folded)
    assert all(0 <= start < end <= len(text) for start, end in places)


def test_a_soft_sign_goes_with_its_letter() -> None:
    assert fold_with_places("День!") == ("den", [(0, 1), (1, 2), (2, 4)])


def test_two_spaces_stand_before_each_word_of_a_name() -> None:
    assert fold_name("Клара Цукер", "clara") == "  klara  tsuker  tslara"


@pytest.mark.parametrize(
    "spelling",
    ["067 123 45 67", "0671234567", "+38 (067) 123-45-67", "8067 123-45-67", "380671234567"],
)
def test_a_phone_in_a_text_is_kept_whole(spelling: str) -> None:
    assert "380671234567" in fold_with_numbers(f"Мій номер {spelling}, Клара")
