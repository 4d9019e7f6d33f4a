"""Events are a closed list, and screens are shown how to follow each of them."""

import json
import re
from collections import Counter

import pytest

from kramar.events.shape import Event
from kramar.live.catalogue import EVENTS
from tests.architecture.source import ROOT

KIND = re.compile(r"^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$")
# Events without a scenario in tests/contract: the whole row that they carry replaces the old one.
REPLACING = {
    "catalog.reloaded",  # carries nothing: lists are asked for anew
    "catalog_import.changed",
    "catalog_source.changed",
    "catalog_source.deleted",
    "product_job.changed",
    "bulk_action.changed",
    "chat.changed",
    "channel.changed",
    "order.withdrawn",  # made by the hub for one viewer
    "order_status.changed",
    "order_status.deleted",
    "payment_methods.changed",
    "delivery_methods.changed",
    "order_sources.changed",
    "note.changed",  # the chats page never changes a note, the card does
    "note.deleted",
    "chat.withdrawn",  # made by the hub for one viewer, takes the chat out of every list
}


def concrete_events(shape: type[Event] = Event) -> set[type[Event]]:
    """Return every kind of event that is declared anywhere."""
    below = {event for child in shape.__subclasses__() for event in concrete_events(child)}
    is_ours = shape.__module__.startswith("kramar.") and "kind" in vars(shape)
    return below | {shape} if is_ours else below


def replayed_kinds() -> set[str]:
    """Return the kinds that the committed scenarios hold."""
    files = (ROOT / "tests" / "contract").glob("*.json")
    scenarios = [each for path in files for each in json.loads(path.read_text(encoding="utf-8"))]
    return {event["kind"] for scenario in scenarios for event in scenario["events"]}


def test_every_event_is_in_the_catalogue() -> None:
    assert concrete_events() == set(EVENTS)


def test_no_two_events_share_a_kind() -> None:
    kinds = Counter(event.kind for event in EVENTS)

    assert [kind for kind, count in kinds.items() if count > 1] == []


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_a_kind_says_what_happened_to_what(event: type[Event]) -> None:
    assert KIND.match(event.kind)


def test_every_event_is_replayed() -> None:
    assert {event.kind for event in EVENTS} - replayed_kinds() == REPLACING
