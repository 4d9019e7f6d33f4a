"""What machines ask about the installation: does it live, is it ready, how is it doing."""

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from kramar.events.bus import get_bus


@require_safe
@never_cache
def show_liveness(request: HttpRequest) -> JsonResponse:  # noqa: ARG001 (a view is handed the request)
    """Say that the process lives; asks nothing else."""
    return JsonResponse({"status": "ok"})


@require_safe
@never_cache
def show_readiness(request: HttpRequest) -> JsonResponse:  # noqa: ARG001 (a view is handed the request)
    """Say whether requests can be served: the database answers, and so does the bus."""
    parts = {"database": _database_answers(), "bus": get_bus().is_reachable()}
    words = {name: "ok" if good else "unreachable" for name, good in parts.items()}
    return JsonResponse(words, status=200 if all(parts.values()) else 503)


@require_safe
@never_cache
def show_metrics(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 (a view is handed the request)
    """Write the numbers that Prometheus collects."""
    # Loaded on the first call: an installation that nobody measures need not carry it.
    from prometheus_client import CONTENT_TYPE_LATEST  # noqa: PLC0415

    from kramar.project.metrics import write_metrics  # noqa: PLC0415

    return HttpResponse(write_metrics(), content_type=CONTENT_TYPE_LATEST)


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True
