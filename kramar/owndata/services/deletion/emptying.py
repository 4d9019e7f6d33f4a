"""Deleting all rows of a company, some at a time, whoever refers to whom."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from django.apps import apps
from django.db import DatabaseError, connection, transaction
from django.db.models import CompositePrimaryKey, ForeignKey, Max, Min

from kramar.core.files import delete_bytes, find_files
from kramar.core.models import StoredFile
from kramar.core.tenancy import TenantModel
from kramar.owndata.models import CompanyDeletion
from kramar.staff.models import Employee
from kramar.staff.services.leaving import forget_users, list_users

# On SQLite nobody writes while a step lasts: some tens of milliseconds.
STEP = 500
# Numbers that are looked through for one step: of a small company they lie far apart.
WINDOW = 5000
REFUSED = "42501"


def list_in_order() -> list[type[TenantModel]]:
    """Return every kind of rows, each before those that it refers to."""
    left = {
        model
        for model in apps.get_models()
        if issubclass(model, TenantModel) and model is not CompanyDeletion
    }
    ordered: list[type[TenantModel]] = []
    while left:
        free = {model for model in left if not any(is_referring(other, model) for other in left)}
        ordered += sorted(free or left, key=lambda model: model._meta.label)
        left -= free or left
    return ordered


def empty_company(tell: Callable[[Counter[str]], None]) -> Counter[str]:
    """Delete the rows of the company in scope, until none is left.

    What somebody writes meanwhile goes with the next round.

    :param tell: is told after each step what was deleted by it; raises to stop
    :returns: how many were deleted, by their kind
    """
    deleted: Counter[str] = Counter()
    while found := _empty_once(tell):
        deleted += found
    return deleted


@contextmanager
def unchecked() -> Iterator[None]:
    """Spare the database the search for references, where it lets us.

    Every kind of rows goes, so that none can be left that refers to nothing; asking for each
    deleted row whether one does would read whole tables, for most references have no index.
    """
    is_sqlite = connection.vendor == "sqlite"
    off, on = (
        ("PRAGMA foreign_keys = OFF", "PRAGMA foreign_keys = ON")
        if is_sqlite
        else ("SET session_replication_role = replica", "SET session_replication_role = origin")
    )
    has_right = _run(off)
    try:
        yield
    finally:
        if has_right:
            _run(on)


def _run(statement: str) -> bool:
    """Run it; whether we may: on PostgreSQL only some roles are allowed to."""
    try:
        # SQLite passes over it within a transaction, PostgreSQL may refuse it.
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute(statement)
            return True
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except DatabaseError as error:
        if getattr(error.__cause__, "sqlstate", "") != REFUSED:
            raise
        return False
    return True


def is_referring(model: type[TenantModel], other: type[TenantModel]) -> bool:
    """Whether rows of one kind refer to rows of another."""
    fields = [field for field in model._meta.concrete_fields if isinstance(field, ForeignKey)]
    return model is not other and any(field.related_model is other for field in fields)


def _empty_once(tell: Callable[[Counter[str]], None]) -> Counter[str]:
    deleted: Counter[str] = Counter()
    for model in list_in_order():
        for ids in _walk(model):
            files, count = _delete(model, ids)
            for file in files:
                delete_bytes(file)
            step = Counter({model._meta.label: count})
            deleted += step
            tell(step)
    return deleted


def _walk(model: type[TenantModel]) -> Iterator[list[int]]:
    """Yield numbers of the company's rows, some at a time."""
    key = _key_of(model)
    ends = model.objects.aggregate(first=Min(key), last=Max(key))
    if ends["first"] is None:
        return
    for start in range(ends["first"] - 1, ends["last"], WINDOW):
        window = {f"{key}__gt": start, f"{key}__lte": min(start + WINDOW, ends["last"])}
        ids = list(model.objects.filter(**window).order_by(key).values_list(key, flat=True))
        for place in range(0, len(ids), STEP):
            yield ids[place : place + STEP]


def _key_of(model: type[TenantModel]) -> str:
    """Name the number that a company's rows are told apart by."""
    key = model._meta.pk
    # The log's key is the company and the number.
    return "number" if isinstance(key, CompositePrimaryKey) else str(key.attname)


@transaction.atomic
def _delete(model: type[TenantModel], ids: Sequence[int]) -> tuple[list[StoredFile], int]:
    rows = model.objects.filter(**{f"{_key_of(model)}__in": ids})
    files = list(find_files(ids).values()) if model is StoredFile else []
    users = list_users(ids) if model is Employee else []
    for many in model._meta.many_to_many:
        getattr(model, many.name).through.objects.filter(
            **{f"{many.m2m_field_name()}__in": ids}
        ).delete()
    for field in model._meta.concrete_fields:
        if field.null and field.related_model is model:
            rows.update(**{field.name: None})
    count = rows._raw_delete(rows.db)  # noqa: SLF001 (without a look at what refers to them)
    forget_users(users)
    return files, count
