"""Which orders a list is asked for."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """Which orders are asked for; conditions of different kinds are joined by «and».

    :param responsible_ids: ``None`` among them stands for «nobody»
    """

    status_ids: tuple[int, ...] = ()
    groups: tuple[str, ...] = ()
    responsible_ids: tuple[int | None, ...] = ()

    def condition(self) -> Q:
        """Say it to the database about single orders."""
        condition = Q(deleted_at=None)
        if self.status_ids:
            condition &= Q(status_id__in=self.status_ids)
        if self.groups:
            condition &= Q(status__group__in=self.groups)
        if self.responsible_ids:
            condition &= _responsible_in(self.responsible_ids)
        return condition


@dataclass(frozen=True, slots=True)
class OrderPosition:
    """Where a page of orders ends: lists go on after it."""

    created_at: datetime
    order_id: int


def _responsible_in(responsible_ids: tuple[int | None, ...]) -> Q:
    named = [each for each in responsible_ids if each is not None]
    condition = Q(responsible_id__in=named)
    return condition | Q(responsible_id=None) if None in responsible_ids else condition
