"""The numbers that tell how the installation is doing, in Prometheus's words."""

from collections.abc import Iterator

from django.db.models import Count, Min
from django_scopes import scopes_disabled
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.process_collector import ProcessCollector

from kramar.channels.models import Delivery, Payload
from kramar.core import clock
from kramar.core.gauges import list_gauges

ON_ITS_WAY = (Delivery.State.QUEUED, Delivery.State.SENDING)


class InstallationCollector:
    """Reads the numbers anew at each scrape; they are in the database, not in a process."""

    def collect(self) -> Iterator[Metric]:
        """Yield what is in the queues, and what the parts of this process have registered."""
        yield from _inbound()
        yield from _outbound()
        for gauge in list_gauges():
            yield GaugeMetricFamily(gauge.name, gauge.help, value=gauge.read())


def write_metrics() -> bytes:
    """Write all the numbers."""
    registry = CollectorRegistry()
    registry.register(InstallationCollector())
    ProcessCollector(registry=registry)
    with scopes_disabled():
        return generate_latest(registry)


def _inbound() -> Iterator[Metric]:
    pending = Payload.objects.filter(state=Payload.State.PENDING)
    waiting = pending.aggregate(number=Count("pk"), oldest=Min("received_at"))
    oldest = waiting["oldest"]
    yield GaugeMetricFamily(
        "kramar_payload_oldest_age_seconds",
        "Age of the oldest payload that is not yet in a chat",
        value=(clock.now() - oldest).total_seconds() if oldest else 0,
    )
    yield GaugeMetricFamily(
        "kramar_payloads_pending", "Payloads not yet in chats", value=waiting["number"]
    )
    yield GaugeMetricFamily(
        "kramar_payloads_failed",
        "Payloads that could not be handled and wait for a person",
        value=Payload.objects.filter(state=Payload.State.FAILED).count(),
    )


def _outbound() -> Iterator[Metric]:
    rows = Delivery.objects.filter(state__in=ON_ITS_WAY)
    numbers = dict(rows.values_list("state").annotate(number=Count("pk")).order_by())
    family = GaugeMetricFamily(
        "kramar_outbox_deliveries", "Messages on their way out", labels=["state"]
    )
    for state in ON_ITS_WAY:
        family.add_metric([state.value], numbers.get(state.value, 0))
    yield family
