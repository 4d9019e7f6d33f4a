"""Reading a company's rows by their keys, a bounded number at a time, however many there are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.apps import apps
from django.db.models import Max, Min

from kramar.core.tenancy import TenantModel
from kramar.owndata.archive.placing import KINDS, Kind

# Of one company there may be few among many others' rows: a step is bounded by keys, not by finds.
WINDOW = 2000
Row = tuple[object, ...]

# What a row is called where another refers to it.
NAMES: dict[str, tuple[str, ...]] = {
    "staff.Employee": ("full_name",),
    "staff.Role": ("name",),
    "staff.ApiKey": ("name",),
    "channels.Channel": ("name",),
    "chats.Contact": ("name", "nickname"),
    "chats.Chat": ("contact__name", "contact__nickname"),
    "chats.Label": ("name",),
    "chats.QuickReply": ("activation",),
    "clients.Client": ("last_name", "first_name", "patronymic"),
    "catalog.CatalogSource": ("name",),
    "catalog.Category": ("name",),
    "catalog.Product": ("name",),
    "catalog.Offer": ("product__name", "name"),
    "orders.Order": ("number",),
    "orders.OrderStatus": ("name",),
    "orders.OrderSource": ("name",),
    "orders.PaymentMethod": ("name",),
    "orders.DeliveryMethod": ("name",),
}


@dataclass(frozen=True, slots=True)
class Span:
    """The rows of a kind that were there when the archive was begun.

    :param first_id: of the oldest
    :param last_id: of the newest
    """

    kind: Kind
    first_id: int
    last_id: int
    count: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows of a kind in the order of its columns.

    :param names: of the rows that a column refers to, by the column and the id
    :param lists: of ids that stand in tables of their own, by the name and the row's id
    """

    rows: Sequence[Row]
    names: Mapping[str, Mapping[object, str]]
    lists: Mapping[str, Mapping[object, Sequence[int]]]


def measure() -> list[Span]:
    """Find out what is there now; what comes later does not go into the archive.

    What refers is measured before what it refers to, so that nothing in the archive refers to a
    row that is too young for it. Not in a transaction: on SQLite nobody could write meanwhile.
    """
    spans = {kind.path: _measure(kind) for kind in reversed(KINDS)}
    return [spans[kind.path] for kind in KINDS]


def read_batches(span: Span) -> Iterator[Batch]:
    """Yield the rows of a span, the oldest first."""
    columns = list(span.kind.columns())
    lookups = [span.kind.beside.get(name, name) for name in columns]
    targets = targets_of(span.kind)
    for start in range(span.first_id - 1, span.last_id, WINDOW):
        window = {"pk__gt": start, "pk__lte": min(start + WINDOW, span.last_id)}
        found = span.kind.model.objects.filter(**window).order_by("pk")
        rows: list[Row] = list(found.values_list(*lookups))
        if rows:
            names = {
                name: _name(label, {row[columns.index(name)] for row in rows})
                for name, label in targets.items()
            }
            yield Batch(rows, names, _list_beside(span.kind.model, [row[0] for row in rows]))


def targets_of(kind: Kind) -> dict[str, str]:
    """Return the columns that refer to rows with names, each with the model of those."""
    found = dict(kind.names)
    for name, field in kind.columns().items():
        target = field.related_model if field is not None else None
        if isinstance(target, type) and target._meta.label in NAMES:
            found[name] = target._meta.label
    return found


def lists_of(model: type[TenantModel]) -> list[str]:
    """Name what a model keeps many of in a table between."""
    return [field.name for field in model._meta.many_to_many]


def _measure(kind: Kind) -> Span:
    rows = kind.model.objects.all()
    ends = rows.aggregate(first=Min("pk"), last=Max("pk"))
    return Span(kind, ends["first"] or 1, ends["last"] or 0, rows.count())


def _name(label: str, ids: set[object]) -> dict[object, str]:
    model = apps.get_model(label)
    found = model._default_manager.filter(pk__in=ids - {None}).values_list("pk", *NAMES[label])
    return {key: " ".join(str(part) for part in parts if part) for key, *parts in found}


def _list_beside(
    model: type[TenantModel], ids: Sequence[object]
) -> dict[str, dict[object, list[int]]]:
    lists: dict[str, dict[object, list[int]]] = {}
    for field in model._meta.many_to_many:
        pairs = model.objects.filter(pk__in=ids, **{f"{field.name}__isnull": False})
        for key, other in pairs.values_list("pk", f"{field.name}__pk").order_by("pk"):
            lists.setdefault(field.name, {}).setdefault(key, []).append(other)
    return lists
