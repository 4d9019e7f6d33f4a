"""Sums in words, as Ukrainian papers write them: «Шістсот сорок гривень 00 копійок»."""

from collections.abc import Iterator
from decimal import Decimal

ONES = (
    *("", "один", "два", "три", "чотири", "п’ять", "шість", "сім", "вісім", "дев’ять"),
    *("десять", "одинадцять", "дванадцять", "тринадцять", "чотирнадцять", "п’ятнадцять"),
    *("шістнадцять", "сімнадцять", "вісімнадцять", "дев’ятнадцять"),
)
TENS = (
    *("", "", "двадцять", "тридцять", "сорок", "п’ятдесят"),
    *("шістдесят", "сімдесят", "вісімдесят", "дев’яносто"),
)
HUNDREDS = (
    *("", "сто", "двісті", "триста", "чотириста", "п’ятсот"),
    *("шістсот", "сімсот", "вісімсот", "дев’ятсот"),
)
FEMININE = {"один": "одна", "два": "дві"}
Forms = tuple[str, str, str]
HRYVNIAS: Forms = ("гривня", "гривні", "гривень")
KOPECKS: Forms = ("копійка", "копійки", "копійок")
# Each counts a thousand of the one before; hryvnias and thousands are feminine.
SCALES: tuple[tuple[Forms, bool], ...] = (
    (HRYVNIAS, True),
    (("тисяча", "тисячі", "тисяч"), True),
    (("мільйон", "мільйони", "мільйонів"), False),
    (("мільярд", "мільярди", "мільярдів"), False),
)
TEENS = range(11, 20)
FEW = range(2, 5)


def say_amount(amount: Decimal) -> str:
    """Say a sum of hryvnias in words, its kopecks in digits."""
    whole, kopecks = divmod(int(amount * 100), 100)
    words = list(_say_whole(whole)) or ["нуль"]
    if whole % 1000 == 0:
        words.append(HRYVNIAS[2])
    sentence = " ".join(words)
    return f"{sentence[0].upper()}{sentence[1:]} {kopecks:02} {choose_form(kopecks, KOPECKS)}"


def choose_form(number: int, forms: Forms) -> str:
    """Return the form that stands with a number: «1 гривня», «2 гривні», «5 гривень»."""
    if number % 100 in TEENS:
        return forms[2]
    if number % 10 == 1:
        return forms[0]
    return forms[1] if number % 10 in FEW else forms[2]


def _say_whole(number: int) -> Iterator[str]:
    for place in reversed(range(len(SCALES))):
        part = number // 1000**place % 1000
        forms, is_feminine = SCALES[place]
        if part:
            yield from _say_hundreds(part, is_feminine=is_feminine)
            yield choose_form(part, forms)


def _say_hundreds(number: int, *, is_feminine: bool) -> Iterator[str]:
    hundreds, rest = divmod(number, 100)
    words = [HUNDREDS[hundreds]]
    words += [ONES[rest]] if rest < len(ONES) else [TENS[rest // 10], ONES[rest % 10]]
    yield from (FEMININE.get(word, word) if is_feminine else word for word in words if word)
