"""The database of each of pytest's processes: a copy, because migrations take long."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.contenttypes.management import create_contenttypes
from django.db import connection
from django.db.models.signals import post_migrate  # noqa: TID251 (Django's own, to be spared)
from pytest_django import DjangoDbBlocker

from tests.installations import copy_empty, create_postgresql, drop_postgresql


@pytest.fixture(scope="session")
def django_db_setup(
    tmp_path_factory: pytest.TempPathFactory,
    django_test_environment: None,
    django_db_blocker: DjangoDbBlocker,
    django_db_modify_db_settings: None,
) -> Iterator[None]:
    """Stand in for pytest-django's own, which walks all migrations in each process."""
    data = tmp_path_factory.mktemp("database") / "data"
    _forget_permissions()
    with django_db_blocker.unblock():
        name = connection.settings_dict["TEST"]["NAME"] or "kramar_tests"
        if connection.vendor == "postgresql":
            create_postgresql(name, data)
        else:
            _copy_sqlite(name, data)
        connection.close()
        settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = name
    yield
    with django_db_blocker.unblock():
        connection.close()
        if connection.vendor == "postgresql":
            drop_postgresql(name)


def _copy_sqlite(name: str, data: Path) -> None:
    copy_empty(data)
    Path(name).unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(data / "kramar.sqlite3")) as empty,
        closing(sqlite3.connect(name)) as own,
    ):
        empty.backup(own)


def _forget_permissions() -> None:
    """Make none of Django's permissions each time tables are emptied: Kramar asks no such thing."""
    post_migrate.disconnect(dispatch_uid="django.contrib.auth.management.create_permissions")
    post_migrate.disconnect(create_contenttypes)
