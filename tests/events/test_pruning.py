"""Old events go, and never those that a screen may still resume from."""

from datetime import timedelta

from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events import services
from kramar.events.models import StoredEvent
from kramar.events.queries import list_events_after
from tests.events.conftest import Ring


def age(number: int, days: float) -> None:
    """Make all events up to this number so many days old."""
    moment = clock.now() - timedelta(days=days)
    StoredEvent.objects.filter(number__lte=number).update(created_at=moment)


def kept() -> list[int]:
    return [event.number for event in list_events_after(0, limit=9999)]


def test_events_of_three_days_are_kept(company: Company, ring: Ring) -> None:
    ring("давно", "давно", "недавно")

    with company_scope(company.pk):
        age(3, 2.9)
        age(2, 3.1)
        deleted = services.prune(at=clock.now())

        assert (deleted, kept()) == (2, [3])


def test_more_than_one_portion_is_deleted(company: Company, ring: Ring) -> None:
    ring(*(str(number) for number in range(1200)))

    with company_scope(company.pk):
        age(1199, 4)
        services.prune(at=clock.now())

        assert kept() == [1200]


def test_there_are_never_too_many(company: Company, ring: Ring) -> None:
    ring(*(str(number) for number in range(25)))

    with company_scope(company.pk):
        services.prune(at=clock.now(), keep=10)

        assert kept() == list(range(16, 26))


def test_numbers_go_on_after_pruning(company: Company, ring: Ring) -> None:
    ring("давно")

    with company_scope(company.pk):
        age(1, 4)
        services.prune(at=clock.now())
        ring("нове")

        assert kept() == [2]
