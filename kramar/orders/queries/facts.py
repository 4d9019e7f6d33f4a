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
from kramar.orders.queries.filters import OrderFilter, Span, Value, Words, joined

# The function of the migration; the index holds what it returns.
FACTS = (
    "orders_facts(company_id, status_id, responsible_id, source_id, carrier, payment_state, utm, "
    "chat_id, total, created_at, all_offers)"
)
# Sums are told apart by a fifth of themselves, moments by 24 days; spans of more are not asked for.
STEPS_OF_SUM = 5
LARGEST_SUM = Decimal(10) ** 9
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
    first, last = (_step(each) for each in (span.first or 0, span.last or LARGEST_SUM))
    # One more on either side: the database rounds for itself.
    return _few(range(max(first - 1, 0), last + 2))


def _step(total: object) -> int:
    return floor(log(max(float(str(total)), 1)) * STEPS_OF_SUM)


def _moments(span: Span) -> Sequence[int]:
    if not isinstance(span.first, datetime):
        # Where it begins nobody knows.
        return ()
    until = span.last if isinstance(span.last, datetime) else clock.now() + LATEST
    first, last = (floor(each.timestamp() / SECONDS) for each in (span.first, until))
    return _few(range(first, last + 1))


def _few(spans: range) -> Sequence[int]:
    return spans if len(spans) <= MOST_SPANS else ()
