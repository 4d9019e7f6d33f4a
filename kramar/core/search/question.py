"""What an engine is asked, and what it answers."""

from dataclasses import dataclass

from kramar.core.search.wanted import Wanted
from kramar.core.tenancy import TenantModel

Value = str | int

# Before the newest row there is.
FROM_THE_NEWEST = 2**63 - 1


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
    """

    model: type[TenantModel]
    wanted: Wanted
    limit: int
    before: int = FROM_THE_NEWEST
    among: Among | None = None

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
