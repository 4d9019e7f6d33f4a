"""Which clients a request asks for, read from its query."""

from datetime import datetime

from ninja import Schema
from pydantic import Field

from kramar.api.employee_words import read_responsibles
from kramar.api.pages import Cursor, read_cursor, to_cursor
from kramar.clients.models import Client
from kramar.clients.queries.filters import NOBODY, ClientFilter, Sort
from kramar.clients.queries.listing import ClientPlace
from kramar.staff.models import Employee


class ClientChoices(Schema):
    """The filters of the list; ``responsible`` is an id, ``me`` or ``none``.

    ``q`` is a part of a phone in any spelling, of a name or an e-mail.
    """

    q: str = Field(default="", max_length=1000)
    responsible: list[str] = Field(default=[], max_length=200)
    has_chats: bool | None = None
    blacklisted: bool | None = None
    duplicates: bool = False
    created_from: datetime | None = None
    created_to: datetime | None = None

    def wanted(self, by: Employee) -> ClientFilter:
        """Return the filter.

        :raises InvalidError: a responsible is neither an id nor ``me`` nor ``none``
        :raises AbsentError: the company has no such employee
        """
        responsible = read_responsibles(self.responsible, by)
        return ClientFilter(
            q=self.q,
            responsible=tuple(NOBODY if each is None else each for each in responsible),
            has_chats=self.has_chats,
            blacklisted=self.blacklisted,
            duplicates=self.duplicates,
            created_from=self.created_from,
            created_to=self.created_to,
        )


class ClientQuery(ClientChoices):
    """The filters of the list, its order, and the page of it.

    What is found by ``q`` comes newest first.
    """

    sort: Sort = "newest"
    cursor: Cursor = None
    limit: int = Field(default=20, ge=1, le=100)

    def place(self) -> ClientPlace | None:
        """Return where the page begins, ``None`` for the first.

        :raises InvalidError: the cursor is not one that we gave
        """
        if self.cursor is None:
            return None
        name, client_id = read_cursor(self.cursor, str, int)
        return ClientPlace(int(client_id), str(name))

    def cursor_after(self, last: Client) -> str:
        """Return the cursor of the page that follows a page's last client."""
        return to_cursor(last.sort_name, last.pk)
