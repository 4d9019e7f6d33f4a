"""The list of events is closed: whatever is published has a place in it."""

from collections.abc import Iterator

import jsonschema_rs

from kramar.events.shape import Event
from kramar.live.catalogue import EVENTS, frames_schema


def published_events(root: type[Event] = Event) -> Iterator[type[Event]]:
    """List the events of the product, however deep they are derived."""
    for event in root.__subclasses__():
        if event.__module__.startswith("kramar.") and not event.__name__.startswith("_"):
            yield event
        yield from published_events(event)


def test_every_event_is_in_the_catalogue() -> None:
    assert set(published_events()) == set(EVENTS)


def test_kinds_are_told_apart() -> None:
    assert len({event.kind for event in EVENTS}) == len(EVENTS)


def test_the_schema_takes_what_the_hub_sends() -> None:
    validator = jsonschema_rs.validator_for(frames_schema())
    withdrawn = {"number": 5, "kind": "chat.withdrawn", "data": {"chat_id": 7}}

    assert validator.is_valid({"type": "welcome", "number": 5, "employee": 1})
    assert validator.is_valid({"type": "events", "events": [withdrawn], "upto": 5})


def test_the_schema_refuses_what_nobody_sends() -> None:
    validator = jsonschema_rs.validator_for(frames_schema())

    assert not validator.is_valid({"type": "events", "events": [{"number": 5}], "upto": 5})
    assert not validator.is_valid({"type": "welcome", "number": 5})
    assert not validator.is_valid({"type": "dance"})
