"""What filters ask of an order, in one index of PostgreSQL's: each fact is a number in it.

Of conditions that are each met by many orders, and by hardly any together, such an index finds
those few at once, whichever they are: it looks up the rarest fact, and the others only beside it.
SQLite has no such index; a shop of a million orders runs on PostgreSQL.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from math import floor, log

from kramar.core import clock
from kramar.core.tenancy import current_company_id
from kramar.orders.queries.cells import Cells
from kramar.orders.queries.filters import OrderFilter, Ordering, Span, Value, Words, joined

# The function of the migration; the index holds what it returns.
FACTS = (
    "orders_facts(company_id, status_id, responsible_id, source_id, carrier, payment_state, utm, "
    "chat_id, total, created_at, changed_at, all_offers)"
)
# Sums are told apart by a fifth of themselves, those of 163,000 and more not at all; moments by 24
# days. More spans than so many are not asked for.
STEPS_OF_SUM = 5
LAST_STEP = 60
SECONDS = 2**21
MOST_SPANS = 60
# No order is made later than now, whatever the clocks of two machines say.
LATEST = timedelta(days=1)


def facts_condition(cells: Cells, wanted: OrderFilter) -> Words:
    """Say which facts orders have; spans are only narrowed by them, and must be asked for too."""
    asked = [each for each in _asked(cells, wanted) if each]
    certain = [words[0] for words in asked if len(words) == 1]
    parts = [_having("@>", certain)] if certain else []
    return joined([*parts, *(_having("&&", words) for words in asked if len(words) > 1)])


def _asked(cells: Cells, wanted: OrderFilter) -> Iterator[list[str]]:
    """Yield, of each kind, the facts of which an order must have one."""
    if wanted.status_ids or wanted.groups:
        yield _words("status", cells.status_ids)
    yield _words("responsible", cells.responsible_keys or ())
    yield _words("source", wanted.source_ids)
    yield _words("carrier", wanted.carriers)
    yield _words("payment", wanted.payments)
    yield _words("utm_source", wanted.utm_sources)
    yield _words("utm_campaign", wanted.utm_campaigns)
    yield _words("chat", () if wanted.from_chat is None else (int(wanted.from_chat),))
    yield _words("offer", () if wanted.offer_id is None else (wanted.offer_id,))
    yield _words("total", _sums(wanted.total))
    yield _words("created", _moments(wanted.created))


def _having(sign: str, words: Sequence[str]) -> Words:
    one = "hashtextextended(%s::text, %s::bigint)"
    values: list[Value] = [each for word in words for each in (word, current_company_id())]
    return f"{FACTS} {sign} ARRAY[{', '.join([one] * len(words))}]", values


def _words(kind: str, values: Sequence[int] | Sequence[str]) -> list[str]:
    return [f"{kind} {value}" for value in values]


def _sums(span: Span) -> Sequence[int]:
    if span == Span():
        return ()
    first = _step(span.first or 0)
    last = LAST_STEP if span.last is None else _step(span.last)
    # One more on either side: the database rounds for itself.
    return _few(range(max(first - 1, 0), min(last + 1, LAST_STEP) + 1))


def _step(total: object) -> int:
    return min(floor(log(max(float(str(total)), 1)) * STEPS_OF_SUM), LAST_STEP)


def _moments(span: Span) -> Sequence[int]:
    if not isinstance(span.first, datetime):
        # Where it begins nobody knows.
        return ()
    until = span.last if isinstance(span.last, datetime) else clock.now() + LATEST
    first, last = (floor(each.timestamp() / SECONDS) for each in (span.first, until))
    return _few(range(first, last + 1))


def _few(spans: range) -> Sequence[int]:
    return spans if len(spans) <= MOST_SPANS else ()


def spans_beside(ordering: Ordering, key: datetime | Decimal, counts: Sequence[int]) -> list[Words]:
    """Say of an order that it is in the first spans a list comes to from a key on, or in the next.

    :param counts: how many spans each time; the first of all lies before the key, so that nothing
        is lost where the database rounds otherwise
    """
    kind = {"created_at": "created", "changed_at": "changed", "total": "total"}[ordering.column]
    here = floor(key.timestamp() / SECONDS) if isinstance(key, datetime) else _step(key)
    sign = -1 if ordering.direction == "desc" else 1
    first, found = here - sign, []
    for count in counts:
        spans = range(first, first + sign * count, sign)
        found.append(_having("&&", _words(kind, spans)))
        first += sign * count
    return found
