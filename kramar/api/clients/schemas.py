"""Shapes that several of the clients' routes share."""

from typing import Annotated

from ninja import Schema
from pydantic import Field

from kramar.clients.events import ClientSnapshot
from kramar.clients.models import Client
from kramar.clients.queries import Eyes, present_clients
from kramar.staff.models import Employee

# Far more than a field may have: the service says in words which length is allowed.
Text = Annotated[str, Field(max_length=100_000)]
Texts = Annotated[list[Annotated[str, Field(max_length=1000)]], Field(max_length=100)]


class ClientPage(Schema):
    """A page of clients."""

    items: list[ClientSnapshot]
    next: str | None = None


def show_client(client: Client, by: Employee) -> ClientSnapshot:
    """Present a client as the employee may see them."""
    return present_clients([client], Eyes.of(by))[0]
