"""Orders that come at once are made together, and each is answered as if it had come alone."""

from collections.abc import Sequence

import pytest

from kramar.alerts.models import Alert
from kramar.catalog.models import Offer
from kramar.core import clock
from kramar.core.errors import KramarError
from kramar.events.models import StoredEvent
from kramar.intake.models import IdempotencyKey, RawOrderRequest
from kramar.intake.services.receiving import (
    LEFT_AFTER,
    Delivered,
    keep_requests,
    take_left_requests,
    take_requests,
)
from kramar.intake.services.repeating import Asked, create_orders_once
from kramar.orders.drafts import BuyerDraft, LineDraft, OrderDraft
from kramar.orders.models import Order, OrderCounter
from kramar.orders.services.composing import NewOrder
from kramar.staff.models import ApiKey, Employee
from tests.cast import Commits
from tests.intake.conftest import Site

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_lamp_shop")]

GOOD = OrderDraft(buyer=BuyerDraft(phone="0671234567"))
BAD = OrderDraft(lines=[LineDraft(name="Лампа")])


@pytest.fixture
def sender(key: str) -> ApiKey:
    """Return the row of the site's key."""
    return ApiKey.objects.get()


def keep(sender: ApiKey, *queries: str) -> list[RawOrderRequest]:
    delivered = [Delivered(b"", "", query) for query in queries]
    return keep_requests(delivered=delivered, key=sender)


def states(answers: Sequence[RawOrderRequest | Exception]) -> list[str]:
    return [each.state if isinstance(each, RawOrderRequest) else "broken" for each in answers]


def numbers(answers: Sequence[Order | Exception]) -> list[int | str]:
    return [
        each.number if isinstance(each, Order) else getattr(each, "code", "broken")
        for each in answers
    ]


def test_each_form_has_its_own_fate(sender: ApiKey, owl: Offer, commits: Commits) -> None:
    requests = keep(
        sender,
        "order_id=1&phone=0671234567&product_id=SOVA&count=7",
        "order_id=1&phone=0671234567&product_id=SOVA&count=1",
        "order_id=2&phone=0671234567&product_id=SOVA&count=7",
        "order_id=3&phone=0671234567&product_id=NEMA",
        "order_id=4&phone=0671234567&product_id=SOVA&count=3",
    )
    with commits(execute=True):
        answers = take_requests(requests)

    assert states(answers) == ["accepted", "duplicate", "failed", "failed", "accepted"]
    made = RawOrderRequest.objects.order_by("pk").values_list("order__number", flat=True)
    assert list(made) == [1, None, None, None, 2]
    assert Alert.objects.filter(kind="intake").exists()


def test_a_number_whose_first_order_failed_is_no_repeat(sender: ApiKey, owl: Offer) -> None:
    requests = keep(
        sender,
        "order_id=1&phone=0671234567&product_id=SOVA&count=11",
        "order_id=1&phone=0671234567&product_id=SOVA&count=2",
    )

    assert states(take_requests(requests)) == ["failed", "accepted"]


def test_what_is_taken_twice_is_one_order(sender: ApiKey) -> None:
    requests = keep(sender, "phone=0671234567&products=Лампа")
    take_requests(requests)

    again = take_requests([RawOrderRequest.objects.get()])

    assert states(again) == ["accepted"]
    assert Order.objects.count() == 1


def test_what_the_database_refuses_is_no_order_and_is_taken_later(sender: ApiKey) -> None:
    take_requests(keep(sender, "phone=0671234567&products=Лампа"))
    OrderCounter.objects.update(number=0)

    answers = take_requests(keep(sender, *["phone=0671234567&products=Лампа"] * 2))

    # The number 1 is taken: both fail, then each alone, and nobody hears of an order.
    assert states(answers) == ["broken"] * 2
    assert Order.objects.count() == 1
    assert StoredEvent.objects.filter(kind="order.created").count() == 1
    OrderCounter.objects.update(number=1)
    assert take_left_requests(clock.now() + LEFT_AFTER * 2) == 2
    assert list(Order.objects.order_by("pk").values_list("number", flat=True)) == [1, 2, 3]


def test_what_breaks_again_waits_for_a_person(sender: ApiKey, commits: Commits) -> None:
    take_requests(keep(sender, "phone=0671234567&products=Лампа"))
    OrderCounter.objects.update(number=0)
    (request,) = keep(sender, "phone=0671234567&products=Лампа")
    take_requests([request])

    with commits(execute=True):
        take_left_requests(clock.now() + LEFT_AFTER * 2)

    request.refresh_from_db()
    assert (request.state, request.problems[0]["field"]) == ("failed", "order")
    assert Alert.objects.get().link == f"/order-requests/{request.pk}"


def test_a_form_that_is_left_for_later_is_answered_as_kept(site: Site, sender: ApiKey) -> None:
    site(phone="0671234567", products="Лампа")
    OrderCounter.objects.update(number=0)

    answer = site(phone="0671234567", products="Лампа")

    assert answer.json() == {"status": "ok", "message": ["Заявку збережено"]}
    assert list(RawOrderRequest.objects.values_list("state", flat=True).order_by("pk")) == [
        "accepted",
        "received",
    ]


def test_one_word_twice_in_a_batch_is_one_order(owner: Employee) -> None:
    asks = [Asked(word, NewOrder(GOOD, owner)) for word in ("a", "b", "a", "", "")]

    assert numbers(create_orders_once(asks)) == [1, 2, 1, 3, 4]
    assert numbers(create_orders_once(asks[:3])) == [1, 2, 1]


def test_a_word_that_brought_no_order_stays_free(owner: Employee) -> None:
    bad = [Asked(word, NewOrder(BAD, owner)) for word in ("a", "x" * 201)]

    answers = create_orders_once([*bad, Asked("b", NewOrder(GOOD, owner))])

    assert numbers(answers) == ["invalid", "idempotency_key_invalid", 1]
    assert IdempotencyKey.objects.get().key == "b"
    assert isinstance(answers[0], KramarError)
