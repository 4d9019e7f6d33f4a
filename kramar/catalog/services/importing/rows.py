"""The file between the two processes: a line for each category, row of goods, problem."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kramar.catalog.reading.cleaning import Goods, Problem
from kramar.catalog.reading.raw import RawCategory


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows of a file, by what they are."""

    categories: list[RawCategory]
    goods: list[Goods]
    problems: list[Problem]


def read_batches(path: Path, *, size: int) -> Iterator[Batch]:
    """Yield the rows of a file that was written by ourselves, so many at a time."""
    with path.open(encoding="utf-8") as file:
        while lines := list(islice(file, size)):
            batch = Batch([], [], [])
            for kind, values in map(json.loads, lines):
                if kind == "goods":
                    batch.goods.append(Goods(**values))
                elif kind == "problem":
                    batch.problems.append(Problem(**values))
                else:
                    batch.categories.append(RawCategory(**values))
            yield batch
