"""The permission table: every route, for every role."""

import re

import pytest
from django.test import Client

from kramar.api.routes import api
from tests.api.laws.conftest import Ask
from tests.api.permission_row import ROLES, Row
from tests.api.permission_table import TABLE
from tests.api.world import World


def shape(path: str) -> str:
    """Forget how a path names its parts, and its query."""
    return re.sub(r"{\w+}", "{}", path.split("?", maxsplit=1)[0])


def test_every_route_is_in_the_table() -> None:
    documented = {
        f"{method.upper()} {shape(path.removeprefix('/api/v1/'))}"
        for path, operations in api.get_openapi_schema()["paths"].items()
        for method in operations
    }

    assert {f"{row.method} {shape(row.path)}" for row in TABLE} == documented


@pytest.mark.any_database
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_a_role_gets_the_answer_of_the_table(
    row: Row, role: str, browsers: dict[str, Client], world: World, ask: Ask
) -> None:
    assert ask(browsers[role], row, world) == row.statuses[ROLES.index(role)]
