"""The rows of the permission table about handing out."""

from tests.api.permission_row import OWNER_ONLY, Row

PERIOD = "from=2026-03-01&to=2026-03-31&employee={employee}"
TERMS: dict[str, object] = {"takes_part": True, "weight": 2, "order_limit": 10}

DISTRIBUTION_ROWS = (
    Row("GET", "distribution", OWNER_ONLY),
    Row("PATCH", "distribution", OWNER_ONLY, {"orders_enabled": True}),
    Row("GET", "distribution/queue", OWNER_ONLY),
    Row("GET", "distribution/next?kind=order", OWNER_ONLY),
    Row("GET", "distribution/participants", OWNER_ONLY),
    Row("GET", "distribution/participants/{employee}", OWNER_ONLY),
    Row("PUT", "distribution/participants/{employee}", OWNER_ONLY, TERMS),
    Row("GET", f"shifts?{PERIOD}", OWNER_ONLY),
    Row("GET", f"shifts/hours?{PERIOD}", OWNER_ONLY),
    Row("GET", f"shifts.csv?{PERIOD}", OWNER_ONLY),
)
