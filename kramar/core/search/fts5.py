"""The engine on SQLite: FTS5 with trigrams, which walks its rows from the newest by itself."""

from django.db import connection

from kramar.core.search.limits import SearchTime
from kramar.core.search.question import Found, Question, Value
from kramar.core.search.wanted import SHORTEST, Words
from kramar.core.tenancy import current_company_id

_PRIVATE_AREA, _DIGIT_BITS, _DIGITS = 0xE000, 12, 3


def find(question: Question, search_time: SearchTime) -> Found:
    """Answer the question for the company in scope."""
    index = f"{question.table}_words"
    sql = (
        f"SELECT {index}.rowid FROM {index}"  # noqa: S608 (names and conditions are ours)
        f" CROSS JOIN {question.table} words ON words.{question.key} = {index}.rowid"
        f" WHERE {index} MATCH %s AND {index}.rowid < %s AND words.company_id = %s"
        f" AND ({_conditions(question)})"
        f"{f' AND {question.among.condition}' if question.among else ''}"
        f" ORDER BY {index}.rowid DESC LIMIT %s"
    )
    parameters: tuple[Value, ...] = (
        _match(question.wanted.alternatives),
        question.before,
        current_company_id(),
        *(word for words in question.wanted.alternatives for word in words),
        *(question.among.parameters if question.among else ()),
        question.limit,
    )

    def look() -> Found:
        with connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            return Found([key for (key,) in cursor.fetchall()])

    return search_time.run(look)


def _conditions(question: Question) -> str:
    """Look at the words again: trigrams may stand in a text without the word that they make."""
    return " OR ".join(
        "(" + " AND ".join(["instr(words.folded, %s) > 0"] * len(words)) + ")"
        for words in question.wanted.alternatives
    )


def _match(alternatives: tuple[Words, ...]) -> str:
    """Write the index's own query. Folded words hold no quotes, and each trigram is quoted."""
    readings = " OR ".join(
        "(" + " AND ".join(f'"{each}"' for each in _trigrams(words)) + ")" for words in alternatives
    )
    return f'"{_company_tag(current_company_id())}" AND ({readings})'


def _trigrams(words: Words) -> list[str]:
    found = {word[at : at + SHORTEST] for word in words for at in range(len(word) - SHORTEST + 1)}
    return sorted(found)


def _company_tag(company_id: int) -> str:
    """Return what ``AddWordIndex`` puts before the words of a company."""
    mask = (1 << _DIGIT_BITS) - 1
    return "".join(
        chr(_PRIVATE_AREA + (company_id >> _DIGIT_BITS * digit & mask)) for digit in range(_DIGITS)
    )
