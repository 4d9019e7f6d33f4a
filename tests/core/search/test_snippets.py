"""Where something was found is shown in the text as it was written."""

from hypothesis import given
from hypothesis import strategies as st

from kramar.core.search.snippets import LENGTH, Snippet, cut_snippet
from kramar.core.search.wanted import read_wanted


def marked(snippet: Snippet) -> list[str]:
    """Return the highlighted pieces."""
    return [snippet.text[start:end] for start, end in snippet.highlights]


def test_the_words_are_marked_as_they_were_written() -> None:
    snippet = cut_snippet("Доброго дня! Коли буде ДОСТАВКА?", read_wanted("dostavka"))

    assert snippet.text == "Доброго дня! Коли буде ДОСТАВКА?"
    assert marked(snippet) == ["ДОСТАВКА"]


def test_each_word_is_marked_wherever_it_stands() -> None:
    snippet = cut_snippet("Нова Пошта? Так, новою поштою.", read_wanted("нов пошт"))

    assert marked(snippet) == ["Нов", "Пошт", "нов", "пошт"]


def test_an_apostrophe_inside_is_marked_too() -> None:
    assert marked(cut_snippet("Візьму п’ять штук", read_wanted("пять"))) == ["п’ять"]


def test_a_long_text_is_cut_around_the_first_hit() -> None:
    text = "а " * 300 + "лампа «Сова» " + "я " * 300
    snippet = cut_snippet(text, read_wanted("сова"))

    assert snippet.text.startswith("…")
    assert snippet.text.endswith("…")
    assert len(snippet.text) <= LENGTH + 2
    assert marked(snippet) == ["Сова"]


def test_a_number_with_spaces_between_is_marked_as_one() -> None:
    assert marked(cut_snippet("Тел. 067 123-45-67", read_wanted("0671234567"))) == ["067 123-45-67"]


def test_one_letter_is_marked_where_words_begin() -> None:
    assert marked(cut_snippet("Клара Цукер", read_wanted("к").at_word_starts())) == ["К"]


@given(st.text(), st.text(max_size=20))
def test_marks_are_in_order_and_inside(text: str, query: str) -> None:
    snippet = cut_snippet(text, read_wanted(query))
    flat = [place for pair in snippet.highlights for place in pair]

    assert flat == sorted(flat)
    assert not flat or flat[-1] <= len(snippet.text)
