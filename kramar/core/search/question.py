"""What an engine is asked, and what it answers."""

from dataclasses import dataclass

from kramar.core.search.wanted import Wanted
from kramar.core.tenancy import TenantModel

Value = str | int

# Before the newest row there is.
FROM_THE_NEWEST = 2**63 - 1

# How many of the newest rows are looked at before the index is asked, at first and at most. Where
# a walk of n rows costs as much as fetching the rows of a word that n rows have often enough, it
# is long enough; that grows as the root of the table.
MESSAGES_WALKS = (20_000, 100_000)
"""For tables of tens of millions of rows."""
CARDS_WALKS = (2_000, 20_000)
"""For tables of up to a few millions: clients, orders, products."""


@dataclass(frozen=True, slots=True)
class Among:
    """Which rows count, as a condition in SQL on the table under the name ``words``."""

    condition: str
    parameters: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """The newest rows of a table that have what is wanted.

    :param model: has ``company`` and ``folded``, and an index by ``AddWordIndex``
    :param before: only rows with a smaller key
    :param walks: how many of the newest rows are looked at before the index, at first and at most
    """

    model: type[TenantModel]
    wanted: Wanted
    limit: int
    before: int = FROM_THE_NEWEST
    among: Among | None = None
    walks: tuple[int, int] = MESSAGES_WALKS

    @property
    def table(self) -> str:
        """The table's name."""
        return self.model._meta.db_table

    @property
    def key(self) -> str:
        """The column of its primary key."""
        return str(self.model._meta.pk.column)


@dataclass(frozen=True, slots=True)
class Found:
    """Keys of rows, the newest first.

    :param reached: the time was over when only rows down to this key had been looked at
    """

    keys: list[int]
    reached: int | None = None
