"""Another company's row is not found, wherever a route names it: in path, query or body.

The places come from the OpenAPI document: an id that the document has and the permission table
does not fill in fails the first test.
"""

import re
from collections.abc import Iterator

import pytest
from django.test import Client

from kramar.api.routes import api
from kramar.chats.models import Chat
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.api.laws.conftest import Ask
from tests.api.laws.test_permissions import shape
from tests.api.permission_row import Row
from tests.api.permission_table import TABLE
from tests.api.world import World

# Numbers that are no ids, one id that is compared with what is there and never looked up, and
# ids that are looked for among the employee's own rows alone.
NO_IDS = {
    *("after", "around", "before", "from", "hours", "ids", "limit", "overdue_minutes", "position"),
    *("day", "quantity", "seen_seq", "seq", "stock", "value", "version"),
    *("seats", "length", "width", "height"),
    # Months.
    *("messages", "requests", "order_history", "audit"),
    *("weight", "order_limit", "chat_limit", "leave_after_minutes", "target_id"),
    # Looked up by the same code as the same id on the body's first level.
    *("messages.attachments", "offers.picture_id", "filter.channel", "filter.label"),
    *("filter.category", "filter.status"),
}
# Texts that hold ids among other words.
TEXT_IDS = {"responsible"}
# Whoever holds an invitation's token is invited, whatever company they work in.
SECRETS = {"token"}

Place = tuple[Row, str]

DOCUMENT = api.get_openapi_schema()


def words(row: Row) -> list[str]:
    """Return the ids that a row of the table names."""
    return sorted(set(re.findall(r"{(\w+)}", f"{row.path} {row.body}")) - SECRETS)


def body_ids(part: object, place: str = "") -> Iterator[str]:
    """Yield the numbers of a JSON body, those of its parts with the part's name before them."""
    schemas = DOCUMENT["components"]["schemas"]
    for name in re.findall(r"schemas/(\w+)", str(part)):
        for key, inner in schemas[name].get("properties", {}).items():
            if "integer" in str(inner):
                yield f"{place}{key}"
            yield from body_ids(inner, f"{place}{key}.")


def documented_ids() -> dict[str, set[str]]:
    """Return the names of the ids that each route takes."""
    found = {}
    for path, operations in DOCUMENT["paths"].items():
        for method, operation in operations.items():
            numbers = {
                each["name"]
                for each in operation["parameters"]
                if "integer" in str(each["schema"]) or each["name"] in TEXT_IDS
            }
            route = f"{method.upper()} {shape(path.removeprefix('/api/v1/'))}"
            numbers |= set(body_ids(operation.get("requestBody", "")))
            found[route] = {each for each in numbers if not {each, each.split(".")[-1]} & NO_IDS}
    return found


PLACES: list[Place] = [(row, word) for row in TABLE for word in words(row)]


def filled_ids() -> dict[str, set[str]]:
    """Return the ids that the table's rows of each route name together."""
    found: dict[str, set[str]] = {}
    for row in TABLE:
        found.setdefault(f"{row.method} {shape(row.path)}", set()).update(words(row))
    return found


def test_every_id_of_the_document_is_filled_in_by_the_table() -> None:
    filled = {route: len(names) for route, names in filled_ids().items()}

    assert filled == {route: len(ids) for route, ids in documented_ids().items()}


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place[0].name} · {place[1]}")
def test_another_companys_row_is_not_found(
    place: Place,
    owner: Employee,
    browsers: dict[str, Client],
    world: World,
    rival_world: World,
    ask: Ask,
) -> None:
    row, word = place
    with company_scope(owner.company_id):
        Chat.objects.update(responsible=owner)

    assert ask(browsers["owner"], row, world.with_foreign(word, rival_world)) == 404
