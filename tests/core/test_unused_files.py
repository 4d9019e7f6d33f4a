"""Uploads that were never sent go away; everything that is used stays."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.core.files.storage import default_storage

from kramar.company.models import Company
from kramar.core import clock
from kramar.core.files import store_file
from kramar.core.models import StoredFile
from kramar.core.tenancy import company_scope
from kramar.core.unused_files import GRACE, forget_unused_files

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
AFTER_A_DAY = DAY + GRACE + timedelta(seconds=1)


@pytest.fixture(autouse=True)
def lamp_shop() -> Iterator[Company]:
    company = Company.objects.create(slug="lamps", name="Лампа", created_at=clock.now())
    with company_scope(company.pk):
        yield company


def upload() -> StoredFile:
    return store_file(b"price list", name="ціни.txt", keep_unused=DAY)


def test_an_upload_that_was_never_sent_goes_with_its_bytes() -> None:
    file = upload()

    assert forget_unused_files(clock.now() + AFTER_A_DAY) == 1
    assert not StoredFile.objects.exists()
    assert not default_storage.exists(file.key)


def test_an_upload_of_today_waits() -> None:
    upload()

    assert forget_unused_files(clock.now() + DAY) == 0
    assert StoredFile.objects.exists()


def test_a_file_that_is_not_an_upload_stays() -> None:
    store_file(b"a photo from Telegram", name="photo.jpg")

    assert forget_unused_files(clock.now() + 30 * AFTER_A_DAY) == 0


def test_bytes_that_are_lost_already_do_not_stop_the_rest() -> None:
    default_storage.delete(upload().key)
    upload()

    assert forget_unused_files(clock.now() + AFTER_A_DAY) == 2
