"""``python -m bench [ROW ...] [--runs N]``: measures every budget beside its floor."""

import argparse
import json
import os
import platform
from collections.abc import Callable
from dataclasses import asdict

from bench.processes import ROOT
from bench.report import Row, medians, to_markdown
from bench.rows import (
    alerts,
    browsing,
    clients,
    fanout,
    goods,
    handing_out,
    inbound,
    lists,
    order_lists,
    orders,
    startup,
    tables,
)

RESULTS = ROOT / "bench" / "results"
FIRST_PORT = 5300

MEASUREMENTS: dict[str, Callable[[int], list[Row]]] = {
    "inbound-sqlite": inbound.measure_sqlite,
    "inbound-postgresql": inbound.measure_postgresql,
    "alerts-sqlite": alerts.measure_sqlite,
    "alerts-postgresql": alerts.measure_postgresql,
    "orders-sqlite": orders.measure_sqlite,
    "orders-postgresql": orders.measure_postgresql,
    "handing-out-sqlite": handing_out.measure_sqlite,
    "handing-out-postgresql": handing_out.measure_postgresql,
    "acknowledgement": inbound.measure_acknowledgement,
    "connectors": inbound.measure_connectors,
    "latency-many": inbound.measure_latency_of_many,
    "latency-one": inbound.measure_latency_of_one,
    "lists-sqlite": lists.measure_sqlite,
    "lists-postgresql": lists.measure_postgresql,
    "order-lists": order_lists.measure_lists,
    "order-reports": order_lists.measure_reports,
    "clients": clients.measure_search,
    "goods-sqlite": goods.measure_sqlite,
    "goods-postgresql": goods.measure_postgresql,
    "tables": tables.measure_tables,
    "browser": browsing.measure_browser,
    "frame-cost": fanout.measure_frame_cost,
    "crowd": fanout.measure_crowd,
    "start": startup.measure_start,
    "scripts": startup.measure_scripts,
}


def measure(name: str, runs: int, port: int) -> list[Row]:
    """Run one measurement several times; write every run down."""
    done = []
    for run in range(runs):
        print(f"· {name} {run + 1}/{runs}", flush=True)
        done.append(MEASUREMENTS[name](port))
    rows = medians(done)
    RESULTS.mkdir(parents=True, exist_ok=True)
    content = {
        "runs": [[asdict(row) for row in rows] for rows in done],
        "median": [asdict(row) for row in rows],
        "processors": os.cpu_count(),
        "python": platform.python_version(),
    }
    (RESULTS / f"{name}.json").write_text(json.dumps(content, indent=2, ensure_ascii=False))
    return rows


def main() -> None:
    """Measure what the arguments name, everything by default."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("rows", nargs="*", choices=[[], *MEASUREMENTS], help="what to measure")
    parser.add_argument("--runs", type=int, default=3, help="runs, of which the median counts")
    parser.add_argument("--port", type=int, default=FIRST_PORT)
    arguments = parser.parse_args()
    rows: list[Row] = []
    for name in arguments.rows or MEASUREMENTS:
        rows += measure(name, arguments.runs, arguments.port)
    table = to_markdown(rows)
    (RESULTS / "performance.md").write_text(table + "\n")
    print("\n" + table)


if __name__ == "__main__":
    main()
