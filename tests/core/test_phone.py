"""Phones in every spelling."""

import pytest

from kramar.core.phone import PhoneError, mask_phone, parse_phone


@pytest.mark.parametrize(
    "text",
    [
        "0671234567",
        "067 123 45 67",
        "(067) 123-45-67",
        "80671234567",
        "8 067 123 45 67",
        "380671234567",
        "38 (067) 123-45-67",
        "+380671234567",
        "+38 067 123–45–67",
        "00380671234567",
        "671234567",
        " 067.123.45.67 ",
    ],
)
def test_every_ukrainian_spelling_is_one_number(text: str) -> None:
    assert parse_phone(text) == "+380671234567"


@pytest.mark.parametrize(
    ("text", "number"), [("+48 601 234 567", "+48601234567"), ("+1 (202) 555-0123", "+12025550123")]
)
def test_a_number_with_its_country_stays_foreign(text: str, number: str) -> None:
    assert parse_phone(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "телефон", "0671234", "06712345678901", "067 лампа", "+", "++380671234567", "123" * 20],
)
def test_what_cannot_be_called_is_refused(text: str) -> None:
    with pytest.raises(PhoneError, match="не схоже на номер"):
        parse_phone(text)


def test_the_middle_of_a_hidden_number_is_not_to_be_read() -> None:
    assert mask_phone("+380671234567") == "+38067•••••67"
