"""Orders that a program may send again: the repeat gets the first one (law 10)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from django.db import connection, transaction
from django.utils.translation import gettext as _

from kramar.catalog.queries.offers import find_offer_ids
from kramar.core import clock
from kramar.core.batches import run_together
from kramar.core.errors import InvalidError, KramarError
from kramar.core.plans import planned_once
from kramar.core.rows import update_rows
from kramar.core.tenancy import current_company_id
from kramar.intake.errors import SameOrderError
from kramar.intake.models import IDEMPOTENCY_KEY_LENGTH, IdempotencyKey
from kramar.orders.drafts import LineDraft, OrderDraft
from kramar.orders.models import Order
from kramar.orders.services.composing import NewOrder
from kramar.orders.services.creating import Fate, create_orders
from kramar.staff.models import Employee

_TAKE_ALL = """
    INSERT INTO intake_idempotencykey (company_id, created_at, key)
    SELECT %s::bigint, %s::timestamptz, word FROM unnest(%s::text[]) AS word
    ON CONFLICT DO NOTHING RETURNING id, key
"""
_TAKE_EACH = """
    INSERT INTO intake_idempotencykey (company_id, created_at, key) VALUES %s
    ON CONFLICT DO NOTHING RETURNING id, key
"""


class IdempotencyKeyError(InvalidError):
    """The word is too long to be kept."""

    code = "idempotency_key_invalid"


class OrderEmptyError(InvalidError):
    """There are neither goods nor anybody to call."""

    code = "order_empty"


@dataclass(frozen=True, slots=True)
class Asked:
    """An order to make, with the word by which it may be asked for again; empty without one."""

    key: str
    new: NewOrder


def create_order_once(*, key: str, draft: OrderDraft, by: Employee) -> Order:
    """Make an order, or return the one that was made with this word; an empty one is none.

    :raises IdempotencyKeyError: the word is too long
    :raises KramarError: the order cannot be made; the word stays free
    """
    (answer,) = create_orders_once([Asked(key, NewOrder(draft, by))])
    if isinstance(answer, Exception):
        raise answer
    return answer


def create_orders_once(asked: Sequence[Asked]) -> list[Order | Exception]:
    """Make orders, or find those that were made with the same words.

    Of two at once with one word the second waits at the unique key until the first has its order,
    or none. What is wrong with one stands in its place.
    """
    return run_together(_create_batch, asked)


@transaction.atomic
def _create_batch(asked: Sequence[Asked]) -> list[Fate]:
    words = {each.key for each in asked if each.key and not _is_unfit(each.key)}
    kept = _keep_words(words)
    fates: dict[object, Fate] = {word: row.order for word, row in kept.items() if row.order}
    # Whatever has the same word is the same order; one without a word is like no other.
    names = [each.key or place for place, each in enumerate(asked)]
    fates |= {each.key: _refusal() for each in asked if _is_unfit(each.key)}
    new: dict[object, NewOrder] = {}
    for name, each in zip(names, asked, strict=True):
        if name not in fates:
            new.setdefault(name, each.new)
    made = _make(new)
    _note_orders({word: made[word] for word in words if word in made}, kept)
    fates |= made
    return [fates[name] for name in names]


def _make(new: Mapping[object, NewOrder]) -> dict[object, Fate]:
    good = {name: each for name, each in new.items() if not each.draft.is_empty()}
    made = dict(zip(good, create_orders(_find_goods([*good.values()])), strict=True))
    return {name: made.get(name) or _nothing() for name in new}


def _find_goods(new: Sequence[NewOrder]) -> Sequence[NewOrder]:
    """Let a line that names a SKU be of the offer that has it; a program knows no ids of ours."""
    lines = [line for each in new for line in each.draft.lines]
    skus = {line.sku for line in lines if line.sku and line.offer_id is None}
    offers = find_offer_ids(skus) if skus else {}
    if not offers:
        return new
    return [
        replace(each, draft=replace(each.draft, lines=_with_offers(each.draft.lines, offers)))
        for each in new
    ]


def _with_offers(lines: Sequence[LineDraft], offers: Mapping[str, int]) -> list[LineDraft]:
    return [
        replace(line, offer_id=offers.get(line.sku)) if line.offer_id is None else line
        for line in lines
    ]


def claim_word(word: str) -> IdempotencyKey:
    """Take the word of an order that a person is about to accept.

    :raises SameOrderError: the program has sent it again meanwhile, and it was made
    """
    kept = _keep_words({word})[word]
    if kept.order:
        raise SameOrderError("")
    return kept


def note_order(claimed: IdempotencyKey, order: Order) -> None:
    """Let whoever sends the word again get this order."""
    claimed.order = order
    claimed.save(update_fields=["order"])


def _keep_words(words: Collection[str]) -> dict[str, IdempotencyKey]:
    """Take the words, in one order for everybody; those that others have show their orders."""
    if not words:
        return {}
    fresh = _take_words(sorted(words))
    if len(fresh) == len(words):
        return fresh
    # Asked anew after the insert, which has waited for whoever was about to take one.
    rows = IdempotencyKey.objects.filter(key__in=words - fresh.keys()).select_related("order")
    return fresh | {row.key: row for row in rows}


def _take_words(words: list[str]) -> dict[str, IdempotencyKey]:
    """Write down those that nobody has yet, by one statement."""
    company_id, at = current_company_id(), clock.now()
    moment = connection.ops.adapt_datetimefield_value(at)
    with connection.cursor() as cursor, planned_once():
        if connection.vendor == "postgresql":
            cursor.execute(_TAKE_ALL, [company_id, moment, words])
        else:
            each = ", ".join(["(%s, %s, %s)"] * len(words))
            values = [value for word in words for value in (company_id, moment, word)]
            cursor.execute(_TAKE_EACH % each, values)
        taken = cursor.fetchall()
    return {
        word: IdempotencyKey(pk=pk, company_id=company_id, key=word, created_at=at)
        for pk, word in taken
    }


def _note_orders(made: Mapping[str, Fate], kept: Mapping[str, IdempotencyKey]) -> None:
    """Write beside each word its order; a word that has brought none is free again."""
    rows = []
    for word, fate in made.items():
        if isinstance(fate, Order):
            kept[word].order = fate
            rows.append(kept[word])
    update_rows(rows, ["order"])
    if free := [kept[word].pk for word, fate in made.items() if isinstance(fate, KramarError)]:
        IdempotencyKey.objects.filter(pk__in=free).delete()


def _is_unfit(word: str) -> bool:
    return len(word) > IDEMPOTENCY_KEY_LENGTH or "\0" in word


def _nothing() -> OrderEmptyError:
    fields = {
        "lines": _("Додайте товар або вкажіть покупця"),
        "buyer.phone": _("Вкажіть телефон покупця або додайте товар"),
    }
    return OrderEmptyError(_("У замовленні немає ні товарів, ні покупця"), fields=fields)


def _refusal() -> IdempotencyKeyError:
    message = _("Ключ повторення не довший за %(limit)d символів")
    return IdempotencyKeyError(message % {"limit": IDEMPOTENCY_KEY_LENGTH})
