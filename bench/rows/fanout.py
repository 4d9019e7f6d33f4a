"""Pushing: processor time of one frame, memory of many sockets, one event to all of them."""

from bench.processes import Installation, Program, installation, program, wait_for_http
from bench.report import Row

SECONDS = 8.0


def measure_frame_cost(port: int) -> list[Row]:
    """Push 20 messages a second to 500 sockets of one company."""
    with installation(port, employees=100) as shop:
        with program("bench.hub_server", str(port), env=shop.env) as server:
            wait_for_http(port)
            cost, size = _push(server, shop, sockets=500)
        with program("bench.broadcast_floor", str(port), env=shop.env) as floor:
            wait_for_http(port)
            floor_cost, _ = _push(floor, shop, sockets=500, size=size)
    return [
        Row(
            what="processor time of a delivered frame, 500 sockets",
            unit="µs",
            budget=20.0,
            measured=cost,
            floor=floor_cost,
            note="server process, all threads; floor: websockets.broadcast of the same size",
        )
    ]


def measure_crowd(port: int) -> list[Row]:
    """Let 2,000 sockets of one company connect and push single events to all of them."""
    with (
        installation(port, employees=200) as shop,
        program("bench.hub_server", str(port), env=shop.env) as server,
        program("bench.watch", env=shop.env) as watch,
    ):
        wait_for_http(port)
        idle = server.memory_mb()
        watch.ask(port=port, cookies=_cookies(shop, 2000))
        server.ask(companies=[shop.seeded["companies"][0]["id"]], rate=1, seconds=10)
        memory = server.memory_mb()
        report = watch.ask()
    return [
        Row(
            "memory of the process with 2,000 sockets", "MB", 150.0, memory, note=f"idle {idle:.0f}"
        ),
        Row("one event to all of 2,000 sockets, p95", "ms", 100.0, report["p95"]),
    ]


def _push(server: Program, shop: Installation, *, sockets: int, size: int = 0) -> tuple[float, int]:
    """Return the microseconds of processor time of a frame, and its size."""
    with program("bench.watch", env=shop.env) as watch:
        watch.ask(port=shop.port, cookies=_cookies(shop, sockets))
        before = server.cpu_seconds()
        company_id = shop.seeded["companies"][0]["id"]
        server.ask(companies=[company_id], rate=20, seconds=SECONDS, size=size)
        spent = server.cpu_seconds() - before
        report = watch.ask()
    return spent / report["frames"] * 1e6, int(report["bytes"] / report["frames"])


def _cookies(shop: Installation, count: int) -> list[str]:
    sessions = shop.seeded["companies"][0]["sessions"]
    return [sessions[number % len(sessions)] for number in range(count)]
