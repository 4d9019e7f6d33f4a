"""Erasing what is left of a person, some at a time; done again after a fall, it does no harm."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kramar.audit.services import rewrite_entries
from kramar.channels.services.erasing import forget_deliveries, forget_payloads
from kramar.chats.queries.personal import list_person_chats
from kramar.chats.services.erasing import erase_messages
from kramar.clients.queries.personal import list_cards
from kramar.core import clock
from kramar.core.jobs import LEASE, forget_written_files
from kramar.core.unused_files import forget_files
from kramar.delivery.services.erasing import forget_recipients
from kramar.erasure.models import Erasure
from kramar.events.services import forget_events
from kramar.intake.services.erasing import forget_requests, forget_requests_from
from kramar.orders.queries.personal import list_order_ids
from kramar.orders.services.erasing import erase_buyers, without_buyer
from kramar.webhooks.services.erasing import forget_told

Stopping = Callable[[], bool]


class StoppedError(Exception):
    """The process ends; whoever comes next begins again."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Where a person is still to be found."""

    cards: Sequence[int]
    chats: Sequence[int]
    orders: Sequence[int]
    addresses: Sequence[tuple[int, str]]
    phones: Sequence[str]


def work_on(job_id: int, is_stopping: Stopping) -> None:
    """Erase what is left, in the company's scope.

    Where an archive is just being written, its lease runs out first: what was written is taken away
    once it is ready.

    :param is_stopping: asked between two parts
    """
    erasure = Erasure.objects.select_related("client", "asked_by__role").get(pk=job_id)
    cards = [each.pk for each in list_cards(erasure.client)]
    traces = Traces(
        cards,
        [each.pk for each in list_person_chats(cards)],
        list_order_ids(cards),
        [(channel_id, address) for channel_id, address in erasure.traces if channel_id],
        [phone for channel_id, phone in erasure.traces if not channel_id],
    )
    rows = Erasure.objects.filter(pk=job_id)

    def go_on() -> None:
        if is_stopping():
            raise StoppedError
        rows.update(lease_until=clock.now() + LEASE)

    try:
        _erase(erasure, traces, go_on)
    except StoppedError:
        rows.update(lease_until=None)
        return
    if forget_written_files(clock.now()):
        rows.update(state=Erasure.State.DONE, lease_until=None, traces=[], file_ids=[])


def _erase(erasure: Erasure, traces: Traces, go_on: Callable[[], None]) -> None:
    forget_files(erasure.file_ids)
    for chat_id in traces.chats:
        _erase_chat(chat_id, go_on)
    last = 0
    while ids := erase_buyers(client_ids=traces.cards, after=last, by=erasure.asked_by):
        go_on()
        last = ids[-1]
    forget_requests(traces.orders)
    for phone in traces.phones:
        forget_requests_from(phone, go_on)
    forget_recipients(traces.orders)
    rewrite_entries(kind="order", target_ids=traces.orders, rewrite=without_buyer)
    for channel_id, address in traces.addresses:
        go_on()
        forget_payloads(channel_id=channel_id, external_id=address)
    go_on()
    forget_events(
        upto=erasure.told_upto,
        chat_ids=traces.chats,
        order_ids=traces.orders,
        words=_words(traces.cards, spaced=False),
    )
    go_on()
    forget_told(
        [
            *_words(traces.cards, spaced=True),
            *(f'"chat": {{"id": {chat_id},' for chat_id in traces.chats),
            *(f'"order": {{"id": {order_id},' for order_id in traces.orders),
        ]
    )


def _erase_chat(chat_id: int, go_on: Callable[[], None]) -> None:
    after = 0
    while True:
        go_on()
        step = erase_messages(chat_id=chat_id, after=after)
        if not step.message_ids:
            return
        after = step.last_seq
        forget_deliveries(step.message_ids)
        forget_files(step.file_ids)


def _words(client_ids: Sequence[int], *, spaced: bool) -> list[str]:
    """Say how JSON names a client, as the log writes it or as receivers are told."""
    space = " " if spaced else ""
    return [
        word
        for each in client_ids
        for word in (
            f'"client":{space}{{"id":{space}{each},',
            f'"client_id":{space}{each},',
            f'"client_id":{space}{each}}}',
        )
    ]
