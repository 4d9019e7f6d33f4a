"""The engine on PostgreSQL: pg_trgm, which finds rows in no order, and a walk, which does.

A frequent word is in the newest rows, so these are walked first: half a microsecond each. A longer
walk follows where the first promises that it finds enough. Any other word is rare enough to be
fetched whole by the index and sorted: it is in about one row of three thousand, or less. A frequent
word in the few chats that may be seen is neither; then the walk goes on for as long as there is
time.
"""

from collections.abc import Sequence
from functools import partial

from django.db import connection

from kramar.core.search.limits import SearchTime, SearchTooLongError
from kramar.core.search.question import Found, Question, Value
from kramar.core.tenancy import current_company_id

LONG_WALK = 400_000
# Rows that tell whether a word is frequent, and matches among them that make it so.
SAMPLE = 20_000
FREQUENT = 20


def find(question: Question, search_time: SearchTime) -> Found:
    """Answer the question for the company in scope."""
    keys = search_time.run(partial(_find_soon, question, search_time))
    return _walk_on(question, search_time) if keys is None else Found(keys)


def _find_soon(question: Question, search_time: SearchTime) -> list[int] | None:
    """Find what is in the newest rows or rare; ``None`` where only walking on can tell."""
    first, second = question.walks
    keys = _walk(question, first)
    if len(keys) < question.limit <= 2 * len(keys) * second // first:
        search_time.go_on()
        keys = _walk(question, second)
    if len(keys) == question.limit:
        return keys
    if question.among and _is_frequent(question):
        return None
    search_time.go_on()
    return _fetch(question)


def _walk(question: Question, rows: int) -> list[int]:
    """Look at so many of the newest rows."""
    words = (
        f"(SELECT * FROM {question.table}"  # noqa: S608 (names are ours)
        f" WHERE company_id = %s AND {question.key} < %s"
        f" ORDER BY {question.key} DESC LIMIT %s)"
    )
    return _list_keys(question, words, "", [current_company_id(), question.before, rows])


def _fetch(question: Question) -> list[int]:
    """Fetch everything that matches by the index."""
    # Materialized: a planner that hopes to find enough on its way would walk all the rows.
    words = (
        f"(WITH matching AS MATERIALIZED (SELECT * FROM {question.table} words"  # noqa: S608 (names are ours)
        f" WHERE company_id = %s AND ({_conditions(question)})) SELECT * FROM matching)"
    )
    condition = f"words.{question.key} < %s AND "
    parameters: tuple[Value, ...] = (
        current_company_id(),
        *_patterns(question),
        question.before,
    )
    return _list_keys(question, words, condition, parameters)


def _walk_on(question: Question, search_time: SearchTime) -> Found:
    """Walk further and further until there are enough rows, no more rows, or no more time."""
    found: list[int] = []
    first, before = search_time.run(partial(_ends, question))
    while before > first and len(found) < question.limit:
        start = max(before - LONG_WALK, first)
        try:
            found += search_time.run(partial(_walk_between, question, start, before))
        except SearchTooLongError:
            return Found(found[: question.limit], reached=before)
        before = start
    return Found(found[: question.limit])


def _walk_between(question: Question, start: int, before: int) -> list[int]:
    words = (
        f"(SELECT * FROM {question.table}"  # noqa: S608 (names are ours)
        f" WHERE company_id = %s AND {question.key} >= %s AND {question.key} < %s)"
    )
    return _list_keys(question, words, "", [current_company_id(), start, before])


def _list_keys(
    question: Question, words: str, condition: str, parameters: Sequence[Value]
) -> list[int]:
    among = question.among
    sql = (
        f"SELECT words.{question.key} FROM {words} words"  # noqa: S608 (names and conditions are ours)
        f" WHERE {condition}({_conditions(question)}){f' AND {among.condition}' if among else ''}"
        f" ORDER BY words.{question.key} DESC LIMIT %s"
    )
    last = (*_patterns(question), *(among.parameters if among else ()), question.limit)
    with connection.cursor() as cursor:
        cursor.execute(sql, [*parameters, *last])
        return [key for (key,) in cursor.fetchall()]


def _is_frequent(question: Question) -> bool:
    sql = (
        f"SELECT count(*) FROM (SELECT folded FROM {question.table}"  # noqa: S608 (names are ours)
        f" WHERE company_id = %s ORDER BY {question.key} DESC LIMIT %s) words"
        f" WHERE {_conditions(question)}"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [current_company_id(), SAMPLE, *_patterns(question)])
        return bool(cursor.fetchall()[0][0] > FREQUENT)


def _ends(question: Question) -> tuple[int, int]:
    """Return the first key and the one after the last, both 0 where there is no row."""
    sql = (
        f"SELECT coalesce(min({question.key}), 0), coalesce(max({question.key}) + 1, 0)"  # noqa: S608 (names are ours)
        f" FROM {question.table} WHERE company_id = %s AND {question.key} < %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [current_company_id(), question.before])
        first, after_last = cursor.fetchall()[0]
        return int(first), int(after_last)


def _conditions(question: Question) -> str:
    return " OR ".join(
        "(" + " AND ".join(["words.folded LIKE %s"] * len(words)) + ")"
        for words in question.wanted.alternatives
    )


def _patterns(question: Question) -> list[str]:
    """Return the words as patterns. Folded words hold neither ``%`` nor ``_``."""
    return [f"%{word}%" for words in question.wanted.alternatives for word in words]
