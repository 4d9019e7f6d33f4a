"""The company is the ground we stand on: scope, and the models that live in it.

A scope is opened in exactly three places (HTTP middleware, socket connect, worker). Outside of it
a company's rows can be neither read nor written: the manager raises ``ScopeError``.
"""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import Any, ClassVar, Self, TypeVar

from django.db import models
from django.db.models.base import ModelBase
from django_scopes import get_scope, scope
from django_scopes.exceptions import ScopeError


def company_scope(company_id: int) -> AbstractContextManager[None]:
    """Open the scope of one company for the current thread or task."""
    opened: AbstractContextManager[None] = scope(company=company_id)
    return opened


def current_company_id() -> int:
    """Return the company whose scope is open.

    :raises ScopeError: no scope is open, or scopes are switched off
    """
    company_id = get_scope().get("company")
    if not isinstance(company_id, int):
        msg = "a company's rows were asked for outside of its scope"
        raise ScopeError(msg)
    return company_id


def refuse_other_company(company_id: int | None) -> None:
    """Refuse to write a row that is not of the company in scope.

    :raises ScopeError: it is another company's
    """
    if get_scope().get("_enabled", True) and company_id != current_company_id():
        msg = "a row of another company was about to be written"
        raise ScopeError(msg)


ModelT = TypeVar("ModelT", bound="TenantModel")


class TenantQuerySet(models.QuerySet[ModelT]):
    """A queryset whose bulk writes stay inside the company."""

    def bulk_create(self, objs: Iterable[ModelT], *args: Any, **kwargs: Any) -> list[ModelT]:  # noqa: ANN401 (Django's own signature is passed through)
        """Insert many rows, all of them of the company in scope."""
        rows = list(objs)
        for company_id in {row.company_id for row in rows}:
            refuse_other_company(company_id)
        return super().bulk_create(rows, *args, **kwargs)


class TenantManager(models.Manager[ModelT]):
    """Reads the rows of the company in scope and nothing else; fails closed without a scope."""

    def get_queryset(self) -> TenantQuerySet[ModelT]:
        """Return the company's rows.

        :raises ScopeError: no scope is open
        """
        rows: TenantQuerySet[ModelT] = TenantQuerySet(self.model, using=self._db)
        if not get_scope().get("_enabled", True):
            return rows
        return rows.filter(company_id=current_company_id())


class TenantModel(models.Model):
    """A row that belongs to one company. Its indexes start with the company."""

    company = models.ForeignKey(
        "company.Company", on_delete=models.CASCADE, related_name="+", db_index=False
    )

    objects: ClassVar[TenantManager[Self]] = TenantManager()

    class Meta:
        abstract = True

    def save(
        self,
        *,
        force_insert: bool | tuple[ModelBase, ...] = False,
        force_update: bool = False,
        using: str | None = None,
        update_fields: Iterable[str] | None = None,
    ) -> None:
        """Write the row.

        :raises ScopeError: the row belongs to another company than the one in scope
        """
        refuse_other_company(self.company_id)
        super().save(
            force_insert=force_insert,
            force_update=force_update,
            using=using,
            update_fields=update_fields,
        )
