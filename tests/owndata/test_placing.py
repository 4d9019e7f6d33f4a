"""Every kind of rows of a company is in its archive, or the archive says why it is not."""

from django.apps import apps
from django.db.models import BinaryField, ForeignKey

from kramar.core.models import StoredFile
from kramar.core.tenancy import TenantModel
from kramar.owndata.archive.headings import FOR_PROGRAMS, HEADINGS
from kramar.owndata.archive.owners import OF_WORK, OWNERS
from kramar.owndata.archive.placing import KINDS, LEFT_OUT

SECRET = ("hash", "sealed", "credentials", "password", "token", "secret")


def test_every_kind_of_rows_has_its_place_in_the_archive_or_a_reason() -> None:
    of_companies = {
        model._meta.label for model in apps.get_models() if issubclass(model, TenantModel)
    }

    placed = [kind.label for kind in KINDS]
    assert sorted([*placed, *LEFT_OUT]) == sorted(of_companies)
    assert len({kind.path for kind in KINDS}) == len(KINDS)


def test_every_column_has_a_word_for_people_or_is_for_programs() -> None:
    columns = {name for kind in KINDS for name in kind.columns()}

    assert columns == set(HEADINGS) | FOR_PROGRAMS


def test_no_secret_goes_into_the_archive() -> None:
    secrets = {
        f"{kind.path}.{name}"
        for kind in KINDS
        for name, field in kind.columns().items()
        if name != "credentials_refused_at"
        if any(word in name for word in SECRET)
        or (isinstance(field, BinaryField) and kind.label != "intake.RawOrderRequest")
    }

    assert secrets == set()


def test_every_file_is_somebodys() -> None:
    referring = {
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if isinstance(field, ForeignKey) and field.related_model is StoredFile
    }

    assert {owner.field for owner in OWNERS} | OF_WORK == referring
