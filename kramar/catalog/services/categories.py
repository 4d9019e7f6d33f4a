"""Categories: shelves that stand in each other."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.catalog.errors import CategoryAbsentError, CategoryInUseError
from kramar.catalog.events import CategoryChanged, CategoryDeleted, CategorySnapshot
from kramar.catalog.models import Category, Product
from kramar.catalog.models.goods import NAME_LENGTH
from kramar.catalog.queries.products import get_category
from kramar.catalog.services.drafts import refuse
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.staff.models import Employee

DEEPEST = 20


@dataclass(frozen=True, slots=True)
class CategoryDraft:
    """A category's fields; ``None`` leaves one as it is. A parent of zero is none."""

    name: str | None = None
    parent_id: int | None = None
    position: int | None = None


@transaction.atomic
def create_category(*, draft: CategoryDraft, by: Employee) -> Category:
    """Make a category.

    :raises InvalidError: it has no name, or stands too deep
    :raises CategoryAbsentError: no such parent in the company
    """
    name = _clean_name(draft.name or "")
    parent_id = draft.parent_id or None
    if parent_id:
        _refuse_loop(None, parent_id)
    category = Category.objects.create(
        company_id=current_company_id(),
        name=name,
        parent_id=parent_id,
        position=draft.position or 0,
    )
    record("category.created", target=category, by=by, name=name)
    publish(CategoryChanged(category=CategorySnapshot.of(category)))
    return category


@transaction.atomic
def change_category(*, category_id: int, draft: CategoryDraft, by: Employee) -> Category:
    """Rename a category, or move it.

    :raises CategoryAbsentError: no such category in the company
    :raises InvalidError: it would stand in itself
    """
    category = _lock(category_id)
    before = values_of(category, ["name", "position"])
    if draft.name is not None:
        category.name = _clean_name(draft.name)
    if draft.parent_id:
        _refuse_loop(category_id, draft.parent_id)
    if draft.parent_id is not None:
        category.parent_id = draft.parent_id or None
    if draft.position is not None:
        category.position = draft.position
    category.save(update_fields=["name", "parent", "position"])
    changes = compare(before, values_of(category, ["name", "position"]))
    record("category.changed", target=category, by=by, name=category.name, changes=changes)
    publish(CategoryChanged(category=CategorySnapshot.of(category)))
    return category


@transaction.atomic
def delete_category(*, category_id: int, by: Employee) -> None:
    """Delete an empty category.

    :raises CategoryAbsentError: no such category in the company
    :raises CategoryInUseError: products or categories stand in it
    """
    category = _lock(category_id)
    count = Product.objects.filter(category=category).count()
    if count:
        raise CategoryInUseError(
            _("У категорії «%(name)s» є товари: %(count)d. Спершу перенесіть їх")
            % {"name": category.name, "count": count}
        )
    if Category.objects.filter(parent=category).exists():
        raise CategoryInUseError(
            _("У категорії «%(name)s» є інші категорії. Спершу перенесіть їх")
            % {"name": category.name}
        )
    record("category.deleted", target=category, by=by, name=category.name)
    category.delete()
    publish(CategoryDeleted(category_id=category_id))


def _lock(category_id: int) -> Category:
    row = Category.objects.select_for_update().filter(pk=category_id).first()
    if row is None:
        raise CategoryAbsentError(_("Категорію не знайдено"))
    return row


def _clean_name(name: str) -> str:
    cleaned = name.replace("\x00", "").strip()
    if not cleaned:
        refuse("name", _("Вкажіть назву"))
    if len(cleaned) > NAME_LENGTH:
        refuse("name", _("Задовго: можна до %(limit)d символів") % {"limit": NAME_LENGTH})
    return cleaned


def _refuse_loop(category_id: int | None, parent_id: int) -> None:
    """Walk up from the parent: the category itself must not be met."""
    step: int | None = parent_id
    for _depth in range(DEEPEST):
        if step is None:
            return
        if step == category_id:
            break
        step = get_category(step).parent_id
    refuse("parent_id", _("Категорія не може стояти сама в собі"))
