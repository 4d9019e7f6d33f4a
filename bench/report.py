"""What was measured, beside its budget and its floor."""

from dataclasses import dataclass, replace
from statistics import median


@dataclass(frozen=True)
class Row:
    """One budget.

    :param at_least: the budget is a lower bound (messages a second); otherwise an upper one
    :param floor: the same work done by the bare driver in the same run
    """

    what: str
    unit: str
    budget: float | None
    measured: float
    floor: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether the budget is kept; a row without one always is."""
        if self.budget is None:
            return True
        return self.measured >= self.budget if self.at_least else self.measured <= self.budget

    @property
    def share(self) -> str:
        """How near the measured value comes to the floor, in percent."""
        if not self.floor:
            return ""
        of_floor = self.measured / self.floor if self.at_least else self.floor / self.measured
        return f"{of_floor:.0%}"

    def cells(self) -> list[str]:
        """Write the row's cells."""
        sign = "≥" if self.at_least else "≤"
        budget = f"{sign} {self.budget:,g} {self.unit}" if self.budget is not None else ""
        floor = f"{self.floor:,.4g} {self.unit}" if self.floor else ""
        return [
            self.what,
            budget,
            f"{self.measured:,.4g} {self.unit}",
            floor,
            self.share,
            "kept" if self.is_kept else "MISSED",
            self.note,
        ]


HEAD = ["what", "budget", "measured", "floor", "share", "", "note"]


def medians(runs: list[list[Row]]) -> list[Row]:
    """Join runs of the same rows into one, each value the median."""
    return [_median(list(same)) for same in zip(*runs, strict=True)]


def _median(rows: list[Row]) -> Row:
    floors = [row.floor for row in rows if row.floor]
    return replace(
        rows[0],
        measured=median(row.measured for row in rows),
        floor=median(floors) if floors else None,
    )


def to_markdown(rows: list[Row]) -> str:
    """Write a table that is as readable in a terminal as in a document."""
    table = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in table) for column in range(len(HEAD))]
    lines = [
        "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        + " |"
        for line in table
    ]
    lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
    return "\n".join(lines)
