"""Pictures that a source names come after its load, each once, in its order."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from io import BytesIO

import pytest
from django.db import IntegrityError, transaction
from django.test.utils import override_settings
from PIL import Image
from pytest_django import DjangoCaptureOnCommitCallbacks

from kramar.alerts.models import Alert
from kramar.catalog.errors import PictureAbsentError
from kramar.catalog.models import (
    CatalogImport,
    ImportProblem,
    Offer,
    Product,
    ProductPicture,
    RemotePicture,
)
from kramar.catalog.queries.products import get_product, present_product
from kramar.catalog.services.drafts import ProductDraft
from kramar.catalog.services.importing.asking import ask_import, cancel_import
from kramar.catalog.services.importing.running import carry_out
from kramar.catalog.services.importing.sources import SourceDraft, create_source
from kramar.catalog.services.pictures.arranging import arrange_pictures, return_pictures
from kramar.catalog.services.pictures.asking import claim_pictures
from kramar.catalog.services.pictures.running import fetch_pictures_of
from kramar.catalog.services.pictures.tidying import forget_unlinked
from kramar.catalog.services.products import change_product
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.core.files import open_file, store_file
from kramar.core.models import StoredFile
from kramar.staff.models import Employee
from tests.cast import NOON
from tests.fakes.picture_host import PictureHost, paint, showing_pictures

Bring = Callable[..., CatalogImport]


@pytest.fixture
def site(in_lamp_shop: Company) -> Iterator[PictureHost]:
    """Return the supplier's site."""
    with showing_pictures() as host, override_settings(FETCH_LOOPBACK=True):
        yield host


@pytest.fixture
def bring(
    site: PictureHost,
    owner: Employee,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> Bring:
    """Return a function that loads a table of goods and does a round of their pictures."""
    source = create_source(draft=SourceDraft(name="Світлиця"), by=owner)

    def load(*rows: str) -> CatalogImport:
        content = "\n".join(["id;group id;Назва;Варіант;Ціна;Фото", *rows])
        file = store_file(content.replace("@", site.url).encode(), name="goods.csv")
        row = ask_import(source_id=source.pk, file_id=file.pk, by=owner)
        carry_out(row.pk, is_stopping=lambda: False)
        # Alerts are written when the transaction is over.
        with django_capture_on_commit_callbacks(execute=True):
            fetch_round(row)
        return row

    return load


def fetch_round(row: CatalogImport) -> None:
    """Do one round, whenever it is due."""
    CatalogImport.objects.filter(pk=row.pk).update(lease_until=None)
    if CatalogImport.objects.filter(pictures_state__in=["waiting", "running"]).exists():
        fetch_pictures_of(row.pk, is_stopping=lambda: False)
    row.refresh_from_db()


def colour(file: StoredFile | None) -> str:
    assert file is not None
    with open_file(file) as stored:
        return f"#{Image.open(BytesIO(stored.read())).tobytes()[:3].hex()}"


def shown(external_id: str) -> list[str]:
    product = Product.objects.get(external_id=external_id)
    rows = ProductPicture.objects.select_related("file").filter(product=product)
    return [colour(row.file) for row in rows.order_by("position")]


RED, LIME, BLUE = "#ff0000", "#00ff00", "#0000ff"
LAMP = "7;;Лампа;;100;@/red.png, @/lime.png"


def test_pictures_come_in_their_order_and_the_first_is_the_main_one(bring: Bring) -> None:
    row = bring(LAMP)

    product = Product.objects.select_related("picture").get(external_id="7")
    assert shown("7") == [RED, LIME]
    assert colour(product.picture) == RED
    assert len(present_product(get_product(product.pk)).pictures) == 2
    assert (row.pictures_state, row.pictures_total, row.pictures_done) == ("done", 2, 2)


def test_what_has_come_is_not_asked_for_again(bring: Bring, site: PictureHost) -> None:
    bring(LAMP)

    row = bring("7;;Лампа;;100;@/red.png, @/blue.png", "8;;Бра;;100;@/red.png")

    assert site.asked == {"/red.png": 1, "/lime.png": 1, "/blue.png": 1}
    assert (shown("7"), shown("8")) == ([RED, BLUE], [RED])
    assert row.pictures_done == 3


def test_a_variant_has_its_own_picture_and_its_product_the_first(bring: Bring) -> None:
    bring("1;sova;Сова;червона;9;@/red.png", "2;sova;Сова;синя;9;@/blue.png")

    blue = Offer.objects.select_related("picture", "product__picture").get(external_id="2")
    assert (colour(blue.picture), colour(blue.product.picture)) == (BLUE, RED)
    assert shown("group:sova") == [RED, BLUE]


def test_a_picture_that_an_employee_has_chosen_stays(bring: Bring, owner: Employee) -> None:
    bring(LAMP)
    product = Product.objects.get(external_id="7")
    chosen = ProductDraft(picture_id=store_file(paint("black"), name="own.png").pk)
    change_product(product_id=product.pk, draft=chosen, by=owner)

    bring("7;;Лампа;;100;@/blue.png")

    assert colour(Product.objects.select_related("picture").get(pk=product.pk).picture) == "#000000"
    assert shown("7") == [BLUE]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("@/gone.png", "picture_gone"),
        ("@/page.html", "picture_not_image"),
        ("@/large.png", "picture_too_large"),
        ("@/lost.png", "picture_address"),
        ("@/trap.png", "picture_private_address"),
        ("http://192.168.0.1/red.png", "picture_private_address"),
    ],
)
def test_a_picture_that_will_not_come_is_told(bring: Bring, path: str, code: str) -> None:
    row = bring(f"7;;Лампа;;100;{path},@/moved.png")

    problem = ImportProblem.objects.get()
    assert (problem.code, problem.external_id, problem.is_refused) == (code, "7", False)
    assert (row.state, row.pictures_state, row.pictures_failed) == ("done", "done", 1)
    assert shown("7") == ["#008000"]
    assert Alert.objects.filter(key__endswith=":pictures").count() == 1


def test_what_is_no_address_is_told_with_the_row(bring: Bring) -> None:
    bring("7;;Лампа;;100;photo.png")

    assert ImportProblem.objects.values_list("code", "value").get() == ("bad_picture", "photo.png")
    assert Offer.objects.get().pictures_state == ""


def test_a_host_in_trouble_is_asked_again_later(bring: Bring, site: PictureHost) -> None:
    row = bring("7;;Лампа;;100;@/busy/red.png,@/lime.png")
    assert (row.pictures_state, row.pictures_tries, shown("7")) == ("running", 1, [LIME])
    assert claim_pictures() is None

    site.is_busy = False
    fetch_round(row)

    assert (row.pictures_state, row.pictures_failed, shown("7")) == ("done", 0, [RED, LIME])


def test_after_the_last_try_it_is_told(bring: Bring, site: PictureHost) -> None:
    row = bring("7;;Лампа;;100;@/busy/red.png")
    CatalogImport.objects.update(pictures_tries=3)

    fetch_round(row)

    assert (row.pictures_state, row.pictures_failed) == ("done", 1)
    assert (site.asked["/busy/red.png"], RemotePicture.objects.get().file) == (2, None)


def test_pictures_that_were_stopped_come_with_the_next_load(
    bring: Bring, site: PictureHost, owner: Employee
) -> None:
    stopped = bring("7;;Лампа;;100;@/busy/red.png")
    cancel_import(import_id=stopped.pk, by=owner)
    site.is_busy = False
    fetch_round(stopped)
    assert (stopped.pictures_state, site.asked["/busy/red.png"]) == ("cancelled", 1)

    bring("7;;Лампа;;100;@/busy/red.png")

    assert shown("7") == [RED]


def test_an_address_is_kept_once_and_either_came_or_failed(in_lamp_shop: Company) -> None:
    known = {"company": in_lamp_shop, "url": "u", "fetched_at": NOON}
    RemotePicture.objects.create(**known, digest="d", failure="picture_gone")

    with pytest.raises(IntegrityError), transaction.atomic():
        RemotePicture.objects.create(**known, digest="d", failure="picture_gone")
    with pytest.raises(IntegrityError, match="came_or_failed"), transaction.atomic():
        RemotePicture.objects.create(**known, digest="e")


def test_pictures_that_nothing_shows_are_forgotten(bring: Bring) -> None:
    bring(LAMP)
    bring("7;;Лампа;;100;@/red.png")
    gone = RemotePicture.objects.select_related("file").get(url__endswith="lime.png")

    with clock.standing_at(clock.now() + timedelta(days=2)):
        bring("8;;Бра;;100;@/blue.png")

    assert not RemotePicture.objects.filter(pk=gone.pk).exists()
    assert RemotePicture.objects.filter(url__endswith="red.png").exists()
    assert StoredFile.objects.get(pk=gone.file_id or 0).unused_until is not None


def arrange(bring: Bring, by: Employee) -> Product:
    """Put the lamp's lime picture before the red one, and one of the employee's own last."""
    bring(LAMP)
    red, lime = ProductPicture.objects.order_by("position").values_list("file_id", flat=True)
    own = store_file(paint("black"), name="own.png", keep_unused=timedelta(days=1))
    lamp = Product.objects.get(external_id="7")
    return arrange_pictures(product_id=lamp.pk, file_ids=[lime, red, own.pk], by=by)


def test_what_an_employee_has_put_in_order_a_load_leaves(bring: Bring, owner: Employee) -> None:
    lamp = arrange(bring, owner)

    bring("7;;Лампа;;100;@/blue.png")

    main = Product.objects.select_related("picture").get(pk=lamp.pk).picture
    assert shown("7") == [LIME, RED, "#000000"]
    assert colour(main) == LIME


def test_pictures_are_given_back_to_the_source(
    bring: Bring, site: PictureHost, owner: Employee
) -> None:
    lamp = arrange(bring, owner)
    arrange_pictures(product_id=lamp.pk, file_ids=[], by=owner)
    with clock.standing_at(clock.now() + timedelta(days=2)):
        forget_unlinked()

    back = return_pictures(product_id=lamp.pk, by=owner)
    assert (back.picture_id, back.pictures_by_hand, shown("7")) == (None, False, [])
    bring(LAMP)

    assert shown("7") == [RED, LIME]
    assert site.asked["/red.png"] == 2


def test_a_product_takes_only_pictures_and_not_hundreds(bring: Bring, owner: Employee) -> None:
    lamp = arrange(bring, owner)
    text = store_file(b"no picture", name="a.txt")

    with pytest.raises(InvalidError):
        arrange_pictures(product_id=lamp.pk, file_ids=[text.pk], by=owner)
    with pytest.raises(InvalidError):
        arrange_pictures(product_id=lamp.pk, file_ids=range(1, 32), by=owner)
    with pytest.raises(PictureAbsentError):
        arrange_pictures(product_id=lamp.pk, file_ids=[text.pk + 999], by=owner)
    assert shown("7") == [LIME, RED, "#000000"]
