"""Numbers of this process that the metrics show; whoever holds one registers how to read it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gauge:
    """A number that goes up and down."""

    name: str
    help: str
    read: Callable[[], float]


_gauges: dict[str, Gauge] = {}


def register_gauge(gauge: Gauge) -> None:
    """Show a number from now on; the newest holder of a name wins."""
    _gauges[gauge.name] = gauge


def list_gauges() -> list[Gauge]:
    """Return the registered gauges."""
    return list(_gauges.values())
