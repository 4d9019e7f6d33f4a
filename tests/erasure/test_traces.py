"""What no card leads to is found by the phone, and goes too; what may be another's stays."""

from dataclasses import replace

import pytest

from kramar.channels.models import Channel
from kramar.chats.models import Chat
from kramar.chats.queries.personal import list_person_chats
from kramar.chats.services.receiving import receive
from kramar.clients.models import Client
from kramar.clients.queries.personal import list_own_phones
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.core import clock
from kramar.core.files import has_bytes, store_file
from kramar.erasure.models import Erasure
from kramar.erasure.services.asking import erase_client
from kramar.erasure.tasks import work_once
from kramar.intake.models import RawOrderRequest
from kramar.owndata.models import CompanyExport
from kramar.staff.models import Employee
from tests.erasure.conftest import PERSON, says
from tests.erasure.test_erasure import rows_that_say_who

pytestmark = pytest.mark.django_db
SITE = b"bayer_name=%D0%9C%D0%B0%D1%80%D0%BA%D0%BE&phone=%2B38+%28067%29+111-22-33"
State = RawOrderRequest.State


@pytest.fixture
def other_bot(marko: Client, lamp_bot: Channel) -> Channel:
    """Return another bot of the shop, to which Marko wrote by his own number too."""
    bot = Channel.objects.create(
        company_id=lamp_bot.company_id,
        kind=lamp_bot.kind,
        name="Другий",
        key="other-bot",
        credentials=lamp_bot.credentials,
        created_at=clock.now(),
    )
    by_number = replace(PERSON, external_id="901778", phone="+380671112233")
    receive(bot, [says("Пишу потайки", 7), replace(says("Чи є?", 8), person=by_number)])
    return bot


def ask(company_id: int, body: bytes) -> RawOrderRequest:
    return RawOrderRequest.objects.create(
        company_id=company_id, body=body, state=State.FAILED, received_at=clock.now()
    )


def archive(by: Employee, state: str) -> CompanyExport:
    return CompanyExport.objects.create(
        company_id=by.company_id,
        employee=by,
        state=state,
        file=store_file(b"all", name="kramar-lamps.zip"),
        created_at=clock.now(),
    )


def test_unlinked_chats_refused_requests_and_older_archives_go_too(
    chat: Chat, other_bot: Channel, marko: Client, owner: Employee
) -> None:
    request, others = ask(marko.company_id, SITE), ask(marko.company_id, b"phone=0671112244")
    written = archive(owner, "done")
    file = written.file

    erase_client(client_id=marko.pk, by=owner)
    work_once(lambda: False)

    assert rows_that_say_who() == []
    assert set(Chat.objects.values_list("client_id", flat=True)) == {marko.pk}
    request.refresh_from_db()
    others.refresh_from_db()
    assert (request.state, others.state) == (State.DISCARDED, State.FAILED)
    assert file
    assert not has_bytes(file)


def test_an_archive_that_is_being_written_is_waited_for(
    chat: Chat, marko: Client, owner: Employee
) -> None:
    written = archive(owner, "running")
    erase_client(client_id=marko.pk, by=owner)

    work_once(lambda: False)
    assert Erasure.objects.get().state == Erasure.State.WAITING

    CompanyExport.objects.filter(pk=written.pk).update(state="done")
    Erasure.objects.update(lease_until=None)
    work_once(lambda: False)
    written.refresh_from_db()
    assert (Erasure.objects.get().state, written.file) == (Erasure.State.DONE, None)


def test_a_phone_of_two_cards_tells_nobody(
    other_bot: Channel, marko: Client, anna: Employee
) -> None:
    fields = ClientFields(last_name="Забудько", phones=["0671112233"])
    create_client(fields=fields, responsible=None, by=anna)

    assert list_own_phones([marko.pk]) == []
    assert list_person_chats([marko.pk], phones=[]) == []
