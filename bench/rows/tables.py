"""A spreadsheet of two hundred thousand goods, read as a load reads it: a process of its own."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.processes import ROOT
from bench.report import Row
from kramar.core.spreadsheets import write_spreadsheet

ROWS = 200_000
SHOWN = 20
HEADS = ("Код", "Назва", "Артикул", "Ціна", "Залишок", "Категорія", "Виробник", "Опис", "Фото")
SAID = "Світильник для дому та саду, тепле світло, керується з пульта або телефона. " * 4
FLOOR = (
    "import sys; from python_calamine import CalamineWorkbook;"
    "book = CalamineWorkbook.from_path(sys.argv[1]);"
    "print(sum(1 for _ in book.get_sheet_by_index(0).iter_rows()))"
)


@dataclass
class _Spent:
    """What a process has spent; memory in MB of a million bytes."""

    seconds: float
    processor: float
    memory: float


def measure_tables(_port: int) -> list[Row]:
    """Measure how a whole table is read, and its first rows; whole ones by a library besides."""
    with TemporaryDirectory(prefix="kramar-bench-") as folder:
        path, out = Path(folder) / "goods.xlsx", Path(folder) / "rows"
        _write(path)
        order = {"path": str(path), "out": str(out), "mapping": {}}
        whole = _run(["-m", "kramar.catalog.reading"], {**order, "limit": 0})
        lines = sum(1 for _line in out.open(encoding="utf-8"))
        if lines != ROWS:
            raise RuntimeError(f"{lines} of {ROWS} rows were read")
        shown = _run(["-m", "kramar.catalog.reading"], {**order, "limit": SHOWN})
        floor = _run(["-c", FLOOR, str(path)], {})
    what = f"XLSX of {ROWS:,} rows"
    note = f"{whole.processor:.1f} s of processor, floor {floor.processor:.1f}"
    load = f"load {os.getloadavg()[0]:.1f}"
    return [
        Row(f"{what} read", "s", 60.0, whole.seconds, floor.seconds, note=f"{note}; {load}"),
        Row(f"{what} read: memory of the reader", "MB", 300.0, whole.memory, floor.memory),
        Row(f"{what}: the first {SHOWN} shown", "s", 1.0, shown.seconds, note=load),
    ]


def _write(path: Path) -> None:
    rows = (
        (
            *(str(number), f"Лампа настільна «Сова» {number}", f"L-{number}"),
            *(str(100 + number % 900), str(number % 50), f"Лампи / {number % 100}", "Світлиця"),
            *(SAID, f"http://127.0.0.1:9/{number}/1.jpg"),
        )
        for number in range(ROWS)
    )
    with path.open("wb") as file:
        write_spreadsheet(file, chain([HEADS], rows))


def _run(arguments: list[str], order: dict[str, object]) -> _Spent:
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(json.dumps(order) + "\n")
    process.stdin.close()
    # What this one process has used, whatever others did before.
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"a reader ended with {process.returncode}")
    seconds = time.perf_counter() - begun
    return _Spent(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1e6)
