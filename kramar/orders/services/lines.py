"""Lines of an order: checked, completed from the catalogue, and added up."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.core.errors import InvalidError
from kramar.core.sentences import Sentence
from kramar.orders.drafts import LineDraft
from kramar.orders.errors import OfferUnknownError, OrderSumError
from kramar.orders.models import Order, OrderLine
from kramar.orders.models.orders import PREVIEW_LENGTH, REF_LENGTH
from kramar.orders.services.cleaning import LARGEST_SUM, clean_money, clean_text
from kramar.orders.services.stock import Goods, find_goods
from kramar.orders.totals import count_line, count_totals, payment_state

MOST_LINES = 200
LARGEST_QUANTITY = 100_000
LARGEST_TOTAL = Decimal("999999999.99")


def find_goods_of(drafts: Iterable[LineDraft]) -> dict[int, Goods]:
    """Return what the catalogue says of everything in these lines, by one query."""
    return find_goods({draft.offer_id for draft in drafts if draft.offer_id is not None})


def build_lines(
    drafts: Sequence[LineDraft], goods: Mapping[int, Goods], *, company_id: int
) -> list[OrderLine]:
    """Make the lines of an order that is not written yet.

    :param goods: what :func:`find_goods_of` has found
    :raises OfferUnknownError: the catalogue has no such offer
    :raises InvalidError: a line's numbers are out of bounds; names the line by its place, as
        ``lines.0.quantity``
    """
    if len(drafts) > MOST_LINES:
        raise _invalid(
            "lines", Sentence.say(_noop("Забагато товарів: можна до %(most)d"), most=MOST_LINES)
        )
    lines = []
    for position, draft in enumerate(drafts):
        line = _build_line(draft, goods, place=f"lines.{position}")
        line.company_id, line.position = company_id, position
        lines.append(line)
    return lines


def add_up(order: Order, lines: Sequence[OrderLine]) -> None:
    """Count the order's totals anew, and what lists show of its lines.

    :raises OrderSumError: the sum is larger than any shop's
    """
    totals = count_totals(
        [line.total for line in lines],
        kind=order.discount_kind,
        value=order.discount_value,
        delivery_price=order.delivery_price,
    )
    if totals.lines_total > LARGEST_TOTAL:
        message = Sentence.say(
            _noop("Сума замовлення завелика: можна до %(most)s"), most=str(LARGEST_TOTAL)
        )
        raise OrderSumError(message, fields={"lines": message})
    order.lines_total, order.discount, order.total = (
        totals.lines_total,
        totals.discount,
        totals.total,
    )
    order.payment_state = payment_state(paid=order.paid, total=order.total)
    order.lines_count = len(lines)
    order.preview = preview_of(lines)
    order.all_offers = offers_of(lines)
    _mark_repeats(lines)


def _mark_repeats(lines: Sequence[OrderLine]) -> None:
    """Tell lines of what the order has already: whoever counts orders of it leaves them out."""
    seen: set[tuple[int | None, str]] = set()
    for line in lines:
        thing = line.offer_id, "" if line.offer_id is not None else line.name
        line.repeats = thing in seen
        seen.add(thing)


def preview_of(lines: Sequence[OrderLine]) -> str:
    """Return «Лампа «Сова» × 2, Абажур», cut to length."""
    words = [f"{line.name} × {line.quantity}" if line.quantity > 1 else line.name for line in lines]
    text = ", ".join(words)
    return text if len(text) <= PREVIEW_LENGTH else f"{text[: PREVIEW_LENGTH - 1]}…"


def offers_of(lines: Iterable[OrderLine]) -> str:
    """Return what the lines are of, as orders are looked up by it: `` 5 12 ``."""
    ids = sorted({line.offer_id for line in lines if line.offer_id is not None})
    return f" {' '.join(map(str, ids))} " if ids else ""


def _build_line(draft: LineDraft, goods: Mapping[int, Goods], *, place: str) -> OrderLine:
    offer = _offer_of(draft, goods, place)
    if not 1 <= draft.quantity <= LARGEST_QUANTITY:
        raise _invalid(
            f"{place}.quantity",
            Sentence.say(_noop("Кількість — від 1 до %(most)d"), most=LARGEST_QUANTITY),
        )
    name = clean_text(f"{place}.name", draft.name) or (offer.name if offer else "")
    if not name:
        raise _invalid(f"{place}.name", _("Назвіть товар"))
    price = draft.price if draft.price is not None else (offer.price if offer else None)
    if price is None:
        raise _invalid(f"{place}.price", _("Вкажіть ціну"))
    price = clean_money(f"{place}.price", price)
    gross = price * draft.quantity
    discount = clean_money(f"{place}.discount", draft.discount, most=min(gross, LARGEST_SUM))
    return OrderLine(
        offer_id=draft.offer_id,
        sku=clean_text(f"{place}.sku", draft.sku, REF_LENGTH) or (offer.sku if offer else ""),
        name=name,
        quantity=draft.quantity,
        price=price,
        discount=discount,
        total=count_line(quantity=draft.quantity, price=price, discount=discount),
    )


def _offer_of(draft: LineDraft, goods: Mapping[int, Goods], place: str) -> Goods | None:
    if draft.offer_id is None:
        if draft.sku and draft.price is None:
            sentence = Sentence.say(_noop("Товару «%(sku)s» немає в каталозі"), sku=draft.sku)
            raise OfferUnknownError(sentence, fields={f"{place}.sku": sentence})
        return None
    offer = goods.get(draft.offer_id)
    if offer is None:
        message = _("Такого товару в каталозі немає")
        raise OfferUnknownError(message, fields={f"{place}.offer_id": message})
    return offer


def _invalid(field: str, sentence: str) -> InvalidError:
    return InvalidError(sentence, fields={field: sentence})
