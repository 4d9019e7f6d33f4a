"""The text of a quick reply: what is put in, what is missing, what is no variable at all."""

import pytest

from kramar.chats.services.quick_replies.variables import (
    VARIABLES,
    Piece,
    find_unknown,
    join_pieces,
    list_missing,
    render,
)

VALUES = {"client.first_name": "Ірина", "me.first_name": "Анна", "time": "14:05"}


def shown(text: str) -> str:
    return join_pieces(render(text, VALUES))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Добрий день, {client.first_name}!", "Добрий день, Ірина!"),
        ("{me.first_name}{time}", "Анна14:05"),
        ("{ client.first_name }, {CLIENT.FIRST_NAME}", "Ірина, Ірина"),
        ("без змінних", "без змінних"),
        ("", ""),
        ("дужки { не змінна } і {}", "дужки { не змінна } і {}"),
        ("{{time}}", "{14:05}"),
        ("рядок\n{time}\n", "рядок\n14:05\n"),
    ],
)
def test_values_stand_in_the_places_of_variables(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_each_part_says_what_it_stands_for() -> None:
    assert render("Так, {client.first_name}.", VALUES) == [
        Piece("Так, "),
        Piece("Ірина", "client.first_name"),
        Piece("."),
    ]


def test_what_is_missing_stays_in_braces_and_is_named_once() -> None:
    pieces = render("{order.ttn} і ще {order.ttn}, {order.total}", VALUES)

    assert join_pieces(pieces) == "{order.ttn} і ще {order.ttn}, {order.total}"
    assert list_missing(pieces) == ["order.ttn", "order.total"]


def test_a_blank_value_is_missing() -> None:
    assert list_missing(render("{client.first_name}", {"client.first_name": "  "})) == [
        "client.first_name"
    ]


def test_a_value_with_braces_is_not_read_again() -> None:
    assert join_pieces(render("{contact.name}", {"contact.name": "{time}"})) == "{time}"


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("{client.nme}", ["client.nme"]),
        ("{знижка} {знижка} {x}", ["знижка", "x"]),
        ("{ client.nme }", ["client.nme"]),
        ("{ дві речі }", []),
        ("{client.first_name}", []),
        ("{Client.First_Name}", []),
    ],
)
def test_words_in_braces_that_stand_for_nothing_are_named(text: str, unknown: list[str]) -> None:
    assert find_unknown(text) == unknown


def test_every_variable_is_known() -> None:
    assert find_unknown("".join(f"{{{name}}}" for name in VARIABLES)) == []
