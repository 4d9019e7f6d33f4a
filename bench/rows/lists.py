"""Lists, their numbers and an opened chat, asked over HTTP of the product on the large sets."""

import http.client
import json
import os
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from bench.processes import Installation, Program, program, wait_for_http
from bench.report import Row
from bench.rows.list_floor import Bare
from bench.sets import large_set

TIMES = 20
DEEP_PAGES = 20
PAGE = 30
EMPLOYEES = 8
WORDS_OF = 20_000
WORDS = 20
SHORTEST_WORD = 4
SECONDS = 8.0


@dataclass
class Desk:
    """One employee's browser: a connection that stays open."""

    session: str
    connection: http.client.HTTPConnection
    server: Program

    @classmethod
    def of(cls, shop: Installation, number: int, server: Program) -> "Desk":
        """Sit the employee down."""
        connection = http.client.HTTPConnection("127.0.0.1", shop.port, timeout=60)
        return cls(shop.seeded["sessions"][number], connection, server)

    def ask(self, path: str) -> tuple[float, Any]:
        """Ask for something; return the milliseconds it took, and it.

        :raises RuntimeError: it was refused
        """
        begun = time.perf_counter()
        headers = {"Cookie": f"sessionid={self.session}", "Connection": "keep-alive"}
        self.connection.request("GET", f"/api/v1/{path}", headers=headers)
        answer = self.connection.getresponse()
        body = answer.read()
        taken = (time.perf_counter() - begun) * 1000
        if answer.status != http.HTTPStatus.OK:
            raise RuntimeError(f"{path}: {answer.status} {body[:200]!r}")
        return taken, json.loads(body)


def measure_sqlite(port: int) -> list[Row]:
    """Measure on SQLite."""
    return _measure("sqlite", "SQLite", port)


def measure_postgresql(port: int) -> list[Row]:
    """Measure on PostgreSQL."""
    return _measure("postgresql", "PostgreSQL", port)


def filters_of(shop: Installation) -> dict[str, str]:
    """Return filters of every kind and combinations of them, common and rare."""
    channels, people, labels = (shop.seeded[key] for key in ("channels", "people", "labels"))
    half = "".join(f"&responsible={person}" for person in people[25:])
    return {
        "open": "state=open",
        "closed": "state=closed",
        "all": "state=all",
        "unread": "state=all&unread=true",
        "unanswered": "unanswered=true",
        "linked": "state=all&linked=true",
        "unlinked": "state=all&linked=false",
        "snoozed": "state=all&snoozed=true",
        "of nobody": "responsible=none",
        "mine": "state=all&responsible=me",
        "rare channel": f"state=all&channel={channels[-1]}",
        "of one on a rare channel": f"state=all&channel={channels[-1]}&responsible={people[-1]}",
        "of 25 people": f"state=all{half}",
        "of 25 people on 2 channels, unread": (
            f"state=all&unread=true{half}&channel={channels[0]}&channel={channels[3]}"
        ),
        "common label": f"state=all&label={labels[0]}",
        "rare label": f"state=all&label={labels[-1]}",
        "label on a channel": f"state=all&label={labels[0]}&channel={channels[-2]}",
        "any of 3 labels": "state=all" + "".join(f"&label={label}" for label in labels[:3]),
        "all of 2 labels": f"state=all&label_mode=all&label={labels[0]}&label={labels[1]}",
        "all of 2 rare labels": f"state=all&label_mode=all&label={labels[-2]}&label={labels[-1]}",
    }


@dataclass
class Taken:
    """Milliseconds of the product's answers to one question, and of the bare driver's.

    :param processor: seconds that the server worked for all of them: what a busy machine makes
        no longer
    """

    answers: list[float] = field(default_factory=list)
    floors: list[float] = field(default_factory=list)
    processor: float = 0.0


def _measure(database: str, name: str, port: int) -> list[Row]:
    with (
        large_set(database, port) as shop,
        program("kramar", "serve", "--port", str(port), env=shop.env) as server,
        closing(Bare(shop)) as bare,
    ):
        wait_for_http(port)
        name = f"{name}, {shop.seeded['chats']:,} chats"
        desk, asked = Desk.of(shop, 0, server), filters_of(shop)
        first, deep = _paths(desk, asked, pages=0), _paths(desk, asked, pages=DEEP_PAGES)
        counts = {kind: f"chats/counts?{words}" for kind, words in asked.items()}
        return [
            worst(f"chat list, first page, {name}", 30.0, ask_all(desk, first, bare.read_page)),
            worst(f"chat list, deep page, {name}", 30.0, ask_all(desk, deep, bare.read_page)),
            worst(f"counters of the funnel, {name}", 5.0, ask_all(desk, counts, bare.read_numbers)),
            _open_longest(desk, bare, shop.seeded["longest"], name),
            *_searches(desk, bare, name),
            *_together(shop, server, name, list(asked.values())),
        ]


def ask_all(
    desk: Desk, paths: dict[str, str], read: Callable[[Any], float], *, times: int = TIMES
) -> dict[str, Taken]:
    """Ask often, in turn with the bare driver, so that both have the same neighbours."""
    found = {}
    for name, path in paths.items():
        taken = found[name] = Taken()
        for _ in range(times):
            before = desk.server.cpu_seconds()
            milliseconds, answer = desk.ask(path)
            taken.answers.append(milliseconds)
            taken.processor += desk.server.cpu_seconds() - before
            taken.floors.append(read(answer))
    return found


def _paths(desk: Desk, asked: dict[str, str], *, pages: int) -> dict[str, str]:
    """Return where the lists go on after so many pages of a hundred."""
    found = {}
    for name, words in asked.items():
        cursor = ""
        for _ in range(pages):
            following = desk.ask(f"chats?limit=100&{words}{cursor}")[1]["next"]
            if following is None:
                break
            cursor = f"&cursor={following}"
        found[name] = f"chats?limit={PAGE}&{words}{cursor}"
    return found


def _open_longest(desk: Desk, bare: Bare, chat_id: int, name: str) -> Row:
    path = f"chats/{chat_id}"
    paths = {"row": path, "messages": f"{path}/messages?limit=50"}
    parts = ask_all(desk, paths, lambda _: bare.open_chat(chat_id))
    row, messages = parts["row"], parts["messages"]
    both = [sum(each) for each in zip(row.answers, messages.answers, strict=True)]
    whole = Taken(both, row.floors, row.processor + messages.processor)
    return worst(f"chat of 100 k messages opened, {name}", 20.0, {"both": whole})


def _searches(desk: Desk, bare: Bare, name: str) -> Iterator[Row]:
    """Search for words that most of the newest messages say, and that one of them says alone."""
    counts = Counter(word for folded in bare.newest_words(WORDS_OF) for word in {*folded.split()})
    known = [word for word, _ in counts.most_common() if len(word) >= SHORTEST_WORD]
    for kind, words in (("frequent", known[:WORDS]), ("rare", known[-WORDS:])):
        paths = {word: f"search?q={word}" for word in words}
        taken = ask_all(desk, paths, bare.read_found)
        yield worst(f"search by a {kind} word, {name}", 200.0, taken)


def worst(what: str, budget: float, measured: dict[str, Taken]) -> Row:
    """Make a row of the slowest question."""
    p95 = {name: _p95(taken.answers) for name, taken in measured.items()}
    slowest = max(p95, key=lambda name: p95[name])
    every = [each for taken in measured.values() for each in taken.answers]
    note = f"of {len(measured)} the slowest: {slowest}" if len(measured) > 1 else ""
    each = sum(taken.processor for taken in measured.values()) * 1000 / len(every)
    note += f"; median of all {statistics.median(every):.1f}; processor of the server {each:.1f}"
    note += f"; load {os.getloadavg()[0]:.1f}"
    floor = _p95(measured[slowest].floors)
    return Row(f"{what}, p95", "ms", budget, p95[slowest], floor, note=note.removeprefix("; "))


def _together(shop: Installation, server: Program, name: str, asked: Sequence[str]) -> list[Row]:
    """Let employees ask for lists back to back."""

    def work(number: int) -> list[float]:
        desk, until = Desk.of(shop, number, server), time.monotonic() + SECONDS
        taken: list[float] = []
        while time.monotonic() < until:
            words = asked[(len(taken) + number) % len(asked)]
            taken.append(desk.ask(f"chats?limit={PAGE}&{words}")[0])
        return taken

    before = server.cpu_seconds()
    with ThreadPoolExecutor(EMPLOYEES) as people:
        taken = [each for own in people.map(work, range(EMPLOYEES)) for each in own]
    each_one = (server.cpu_seconds() - before) * 1000 / len(taken)
    note = f"processor of the server {each_one:.1f} ms each; load {os.getloadavg()[0]:.1f}"
    what = f"{EMPLOYEES} employees asking for lists back to back, {name}"
    return [
        Row(what, "requests/s", 100.0, len(taken) / SECONDS, at_least=True, note=note),
        Row(f"{what}, p95", "ms", 150.0, _p95(taken), note=note),
    ]


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[int(len(values) * 0.95) - 1]
