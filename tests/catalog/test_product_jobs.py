"""One change of many products: seen before, made in the background, undone."""

import json
from decimal import Decimal

import pytest

from kramar.catalog.errors import CannotUndoProductJobError, ProductJobRunningError
from kramar.catalog.models import Category, Offer, Product, ProductJob
from kramar.catalog.queries.products import ProductFilter
from kramar.catalog.services.categories import CategoryDraft, create_category
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.jobs.asking import (
    BulkWish,
    ask_product_job,
    cancel_product_job,
    undo_product_job,
)
from kramar.catalog.services.jobs.changes import Amount, BulkChange
from kramar.catalog.services.jobs.preview import preview_change
from kramar.catalog.services.jobs.running import work_on
from kramar.catalog.services.products import change_offer, create_product
from kramar.core.errors import InvalidError
from kramar.core.tenancy import company_scope
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee

DEARER = BulkChange(price=Amount("percent", Decimal(10)))


@pytest.fixture
def ball(owl: Product, anna: Employee) -> Product:
    """Return a lamp of which nobody counts how many there are."""
    offer = OfferDraft(sku="BALL", price=Decimal("99.99"), tracks_stock=False)
    return create_product(draft=ProductDraft(name="Куля"), offers=[offer], by=anna)


def finish(job: ProductJob) -> ProductJob:
    """Work at a job until it has ended."""
    more = True
    while more:
        more = work_on(job.pk)
    job.refresh_from_db()
    return job


def change(by: Employee, what: BulkChange, *products: Product) -> ProductJob:
    """Make a change of some products, or of all."""
    wanted = None if products else ProductFilter()
    wish = BulkWish(what, wanted, [each.pk for each in products])
    return finish(ask_product_job(wish=wish, by=by))


def prices() -> dict[str, Decimal]:
    return dict(Offer.objects.values_list("sku", "price"))


def test_prices_of_all_are_raised_and_brought_back(ball: Product, anna: Employee) -> None:
    job = change(anna, DEARER)
    raised = prices()
    undone = finish(undo_product_job(job_id=job.pk, by=anna))

    assert (job.state, job.total, job.done, job.skipped) == ("done", 2, 2, 0)
    assert raised == {
        "SOVA-W": Decimal("704.00"),
        "SOVA-B": Decimal("759.00"),
        "BALL": Decimal("109.99"),
    }
    assert (undone.state, undone.undone) == ("undone", 2)
    assert prices() == {"SOVA-W": Decimal(640), "SOVA-B": Decimal(690), "BALL": Decimal("99.99")}


def test_what_was_changed_since_is_not_undone(owl: Product, white: Offer, anna: Employee) -> None:
    job = change(anna, DEARER)
    change_offer(offer_id=white.pk, draft=OfferDraft(price=Decimal(1)), by=anna)

    finish(undo_product_job(job_id=job.pk, by=anna))

    assert prices() == {"SOVA-W": Decimal(1), "SOVA-B": Decimal(690)}


def test_uncounted_stock_is_skipped_with_its_reason(ball: Product, anna: Employee) -> None:
    job = change(anna, BulkChange(stock=Amount("add", Decimal(2))))

    assert (job.done, job.skipped, job.skipped_reasons) == (1, 1, {"stock_not_counted": 1})
    assert dict(Offer.objects.values_list("sku", "stock"))["SOVA-W"] == 7


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        (BulkChange(price=Amount("add", Decimal(-650))), "price_out_of_range"),
        (BulkChange(stock=Amount("add", Decimal(-4))), "stock_out_of_range"),
    ],
)
def test_a_product_is_changed_whole_or_not_at_all(
    owl: Product, anna: Employee, what: BulkChange, reason: str
) -> None:
    job = change(anna, what, owl)

    assert (job.done, job.skipped_reasons) == (0, {reason: 1})
    assert prices() == {"SOVA-W": Decimal(640), "SOVA-B": Decimal(690)}


def test_products_are_moved_archived_and_brought_back(owl: Product, anna: Employee) -> None:
    shelf = create_category(draft=CategoryDraft(name="Стіл"), by=anna)
    job = change(anna, BulkChange(category_id=shelf.pk, state="archived"), owl)
    owl.refresh_from_db()
    moved = (owl.category_id, owl.archived_at is not None)

    finish(undo_product_job(job_id=job.pk, by=anna))

    owl.refresh_from_db()
    assert moved == (shelf.pk, True)
    assert (owl.category_id, owl.archived_at) == (None, None)


def test_a_category_that_has_gone_is_not_brought_back(owl: Product, anna: Employee) -> None:
    shelf = create_category(draft=CategoryDraft(name="Стіл"), by=anna)
    Product.objects.update(category=shelf)
    job = change(anna, BulkChange(category_id=0), owl)
    Category.objects.all().delete()

    assert finish(undo_product_job(job_id=job.pk, by=anna)).state == "undone"


def test_what_a_feed_has_hidden_is_put_on_sale_again(owl: Product, anna: Employee) -> None:
    Product.objects.update(is_active=False)
    Offer.objects.update(is_active=False)

    change(anna, BulkChange(state="active"), owl)

    assert Product.objects.get().is_active
    assert Offer.objects.filter(is_active=True).count() == 2


def test_many_are_told_in_one_event(owl: Product, anna: Employee) -> None:
    change(anna, DEARER)

    data = json.loads(StoredEvent.objects.get(kind="offer.stock_changed").data)
    assert sorted(each["price"] for each in data["offers"]) == ["704.00", "759.00"]


def test_the_preview_shows_both_and_changes_nothing(ball: Product) -> None:
    both = BulkChange(price=DEARER.price, stock=Amount("set", Decimal(9)))

    preview = preview_change(BulkWish(both, ProductFilter()))

    shown = {line.sku: (line.new_price, line.new_stock, line.problem) for line in preview.lines}
    assert preview.total == 2
    assert shown["SOVA-W"] == (Decimal("704.00"), 9, "")
    assert shown["BALL"] == (Decimal("99.99"), 0, "stock_not_counted")
    assert prices()["SOVA-W"] == Decimal(640)


def test_one_change_at_a_time(owl: Product, anna: Employee) -> None:
    ask_product_job(wish=BulkWish(DEARER, ProductFilter()), by=anna)

    with pytest.raises(ProductJobRunningError):
        ask_product_job(wish=BulkWish(DEARER, ProductFilter()), by=anna)


def test_a_stopped_change_does_nothing_more(owl: Product, anna: Employee) -> None:
    job = ask_product_job(wish=BulkWish(DEARER, ProductFilter()), by=anna)
    cancel_product_job(job_id=job.pk, by=anna)

    assert finish(job).state == "cancelled"
    assert prices()["SOVA-W"] == Decimal(640)


def test_a_change_is_undone_once(owl: Product, anna: Employee) -> None:
    job = change(anna, DEARER)
    finish(undo_product_job(job_id=job.pk, by=anna))

    with pytest.raises(CannotUndoProductJobError):
        undo_product_job(job_id=job.pk, by=anna)


def test_nothing_to_change_is_refused(owl: Product, anna: Employee) -> None:
    with pytest.raises(InvalidError):
        ask_product_job(wish=BulkWish(BulkChange(), ProductFilter()), by=anna)


def test_another_companys_products_are_not_found(owl: Product, rival: Employee) -> None:
    with company_scope(rival.company_id):
        assert change(rival, DEARER).total == 0

    assert prices()["SOVA-W"] == Decimal(640)
