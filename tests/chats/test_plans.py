"""Law suite of plans: on a large table no list of chats is scanned or sorted."""

from itertools import count

import pytest
from django.db import connection

from kramar.channels.models import Channel
from kramar.chats import policies, queries
from kramar.chats.models import Chat, Contact
from kramar.chats.queries import ChatFilter, ChatPosition
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee

CHATS = 4_000
# A table of a few rows, such as the channels', is rightly read whole.
FORBIDDEN = (
    "Seq Scan on chats_chat",
    "Seq Scan on chats_contact",
    "Sort",
    "SCAN chats_chat\n",
    "TEMP B-TREE",
)


@pytest.fixture
def many_chats(anna: Employee, lamp_bot: Channel) -> None:
    """Fill the table: every tenth chat is Anna's, every twentieth waits unread."""
    at = clock.now()
    numbers = count()
    with company_scope(anna.company_id):
        contacts = Contact.objects.bulk_create(
            Contact(
                company_id=anna.company_id,
                channel=lamp_bot,
                external_id=str(next(numbers)),
                name="Людина",
                created_at=at,
            )
            for _ in range(CHATS)
        )
        Chat.objects.bulk_create(
            Chat(
                company_id=anna.company_id,
                channel=lamp_bot,
                contact=contact,
                responsible=anna if number % 10 == 0 else None,
                unread=int(number % 20 == 0),
                waiting_since=at if number % 20 == 0 else None,
                last_message_at=at,
                created_at=at,
            )
            for number, contact in enumerate(contacts)
        )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


FILTERS = (
    ChatFilter(),
    ChatFilter(state=Chat.State.OPEN),
    ChatFilter(state=Chat.State.CLOSED),
    ChatFilter(unread=True),
    ChatFilter(unanswered=True),
    ChatFilter(responsible_ids=(None,)),
    ChatFilter(state=Chat.State.OPEN, unread=True),
    ChatFilter(state=Chat.State.OPEN, unanswered=True),
    ChatFilter(state=Chat.State.OPEN, responsible_ids=(None,)),
)


def faults(by: Employee, after: ChatPosition | None) -> dict[str, list[str]]:
    """Return what each filter's plan must not do and does."""
    sight = policies.ChatSight.of(by)
    with company_scope(by.company_id):
        plans = {
            str(wanted): queries.page_of_chats(sight, wanted, after=after, limit=30).explain()
            for wanted in FILTERS
        }
    found = {
        wanted: [word for word in FORBIDDEN if word in f"{plan}\n"]
        for wanted, plan in plans.items()
    }
    return {wanted: words for wanted, words in found.items() if words}


@pytest.mark.usefixtures("many_chats")
def test_the_first_page_walks_an_index(anna: Employee) -> None:
    assert faults(anna, after=None) == {}


@pytest.mark.usefixtures("many_chats")
def test_a_deep_page_walks_an_index(anna: Employee) -> None:
    assert faults(anna, after=ChatPosition(clock.now(), CHATS // 2)) == {}
