"""Whatever is sent to a route, it answers as the OpenAPI document says, and never breaks."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
import schemathesis
from django.test.client import ClientHandler
from hypothesis import HealthCheck, given, settings
from schemathesis import APIOperation, Case
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import response_schema_conformance

from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from kramar.staff.services.api_keys import create_api_key
from tests.api.world import World

EXAMPLES = 6
CHECKS = [not_a_server_error, response_schema_conformance]

handler = ClientHandler()


def application(
    environ: dict[str, object], start: Callable[[str, list[tuple[str, str]]], object]
) -> Iterable[bytes]:
    """Serve as WSGI inside the test's transaction: the real one closes the connection after."""
    response = handler(environ)
    start(f"{response.status_code} {response.reason_phrase}", list(response.items()))
    return [response.getvalue()]


schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)
Operation = APIOperation[Any, Any, Any, Any]
Send = Callable[["Case[Any]"], None]
OPERATIONS = [each.ok() for each in schema.get_all_operations() if isinstance(each, Ok)]


@pytest.fixture
def send(db: None, absent_messenger: None, owner: Employee, world: World) -> Send:
    with company_scope(owner.company_id):
        _, key = create_api_key(employee=owner, name="будь-що", by=owner)

    def call(case: "Case[Any]") -> None:
        # Rows that are there lead further into a route than made-up ids do.
        found = {name: world.ids[name.removesuffix("_id")] for name in case.path_parameters}
        case.path_parameters.update(found)
        case.call_and_validate(headers={"Authorization": f"Bearer {key}"}, checks=CHECKS)

    return call


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.label)
def test_no_input_breaks_a_route(operation: Operation, send: Send) -> None:
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def send_anything(case: "Case[Any]") -> None:
        send(case)

    send_anything()
