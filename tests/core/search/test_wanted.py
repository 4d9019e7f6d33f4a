"""What a person wants, read from what they typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kramar.core.search.folding import fold
from kramar.core.search.wanted import LONGEST, MOST_WORDS, other_layout, read_wanted

LAYOUTS = [
    ("ghbdsn", "привіт"),
    ("ljcnfdrf", "доставка"),
    ("Rb]d", "київ"),
    ("'dhjgf", "європа"),
    (",jho", "борщ"),
    ("руддщ", "hello"),
]


@pytest.mark.parametrize(("typed", "meant"), LAYOUTS)
def test_the_other_keyboard_layout_is_an_alternative(typed: str, meant: str) -> None:
    assert read_wanted(typed).is_in(fold(meant))


def test_letters_of_both_alphabets_were_typed_on_purpose() -> None:
    assert other_layout("iPhone чохол") == ""


@pytest.mark.parametrize("typed", ["moye", "moie", "moje", "моє", "мое"])
def test_a_transliterated_soft_e_is_an_alternative(typed: str) -> None:
    assert read_wanted(typed).is_in(fold("Моє замовлення"))


@pytest.mark.parametrize("typed", ["067-123", "+38 (067) 12", "38067", "123 45 67", "8067123"])
def test_any_fragment_of_a_phone_is_one_number(typed: str) -> None:
    assert read_wanted(typed).is_in("380671234567")


@pytest.mark.parametrize("typed", ["", "   ", "?!…", "***", "\0", "%_%", "🙂"])
def test_signs_alone_are_nothing(typed: str) -> None:
    assert read_wanted(typed).is_empty


def test_words_may_stand_in_any_order() -> None:
    assert read_wanted("пошта нова").is_in(fold("Нова пошта, відділення 5"))
    assert not read_wanted("пошта стара").is_in(fold("Нова пошта, відділення 5"))


def test_two_letters_are_too_few_for_an_index() -> None:
    assert read_wanted("що").long_enough().is_empty
    assert not read_wanted("що там").long_enough().is_empty


def test_a_short_word_is_looked_for_where_words_begin() -> None:
    assert read_wanted("ц").at_word_starts().is_in("  klara  tsuker")
    assert not read_wanted("ц").at_word_starts().is_in("  otset")


def test_a_pasted_letter_is_cut() -> None:
    wanted = read_wanted("лампа сова " * 1000)

    assert wanted.letters < LONGEST
    assert len(wanted.alternatives[0]) <= MOST_WORDS


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert read_wanted(text).letters <= LONGEST
