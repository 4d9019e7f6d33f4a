"""Finding clients among a million: by a piece of a phone, a name in any letters, an e-mail."""

import os
import time
from contextlib import closing
from urllib.parse import quote

import psycopg

from bench.processes import program, wait_for_http
from bench.report import Row
from bench.rows.lists import Desk
from bench.sets import large_set

BUDGET = 50.0
TIMES = 20
ASKED = {
    "a piece of a phone": ["067 12", "1234567", "0661234", "(063) 55", "4567"],
    "a surname": ["Бойкоенко", "Мельникчук", "Савчаловий", "Лисан", "бойкурський"],
    "two words": ["Бойкенко Ірина", "Ткач Юрій", "Рудемець Оксана", "Ковал Петро", "Полідий Ганна"],
    "a name in Latin": ["Boykenko", "Shevchalskyi", "Hnat", "Melnykchuk", "Rudar"],
    "an e-mail": ["buyer1234", "buyer99", "yer555", "777@example", "buyer31@example.com"],
}
_FLOOR = """
    SELECT client.*, phone.number FROM clients_client client
    LEFT JOIN clients_clientphone phone ON phone.client_id = client.id
    WHERE client.id = ANY(%s)
"""


def measure_search(port: int) -> list[Row]:
    """Ask for pages of clients over HTTP, in turn with the bare driver reading the same rows."""
    with (
        large_set("clients", port) as shop,
        program("kramar", "serve", "--port", str(port), env=shop.env) as server,
        closing(psycopg.connect(shop.env["KRAMAR_DATABASE_URL"], autocommit=True)) as bare,
    ):
        wait_for_http(port)
        desk = Desk.of(shop, 0, server)
        return [_row(kind, words, desk, bare) for kind, words in ASKED.items()]


def _row(kind: str, words: list[str], desk: Desk, bare: psycopg.Connection) -> Row:
    taken: list[tuple[float, float, str]] = []
    for word in words:
        desk.ask(_path(word))
        for _ in range(TIMES):
            milliseconds, answer = desk.ask(_path(word))
            found = [client["id"] for client in answer["items"]]
            taken.append((milliseconds, _read(bare, found), f"«{word}» finds {len(found)}"))
    p95, _floor, slowest = sorted(taken)[int(len(taken) * 0.95) - 1]
    floor = sorted(floor for _, floor, _ in taken)[int(len(taken) * 0.95) - 1]
    note = f"{slowest}; load {os.getloadavg()[0]:.1f}"
    return Row(f"client found by {kind}, PostgreSQL, p95", "ms", BUDGET, p95, floor, note=note)


def _path(word: str) -> str:
    return f"clients?limit=20&q={quote(word)}"


def _read(bare: psycopg.Connection, ids: list[int]) -> float:
    begun = time.perf_counter()
    bare.execute(_FLOOR, [ids]).fetchall()
    return (time.perf_counter() - begun) * 1000
