"""What a load tells of its troubles, in words."""

from django.utils.translation import gettext_noop as _

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.catalog.failures import failure_words
from kramar.catalog.models import CatalogImport, ImportProblem

PROBLEMS = {
    "no_id": _("Немає коду товару, тож його не впізнати наступного разу"),
    "id_repeated": _("Код «%(value)s» уже був у цьому файлі"),
    "no_name": _("Немає назви"),
    "no_price": _("Немає ціни"),
    "bad_price": _("Ціна «%(value)s» — не число"),
    "price_not_positive": _("Ціна «%(value)s» має бути більшою за нуль"),
    "price_too_large": _("Ціна «%(value)s» завелика"),
    "bad_stock": _("Кількість «%(value)s» — не ціле число від 0 до 10 000 000"),
    "too_long": _("Задовге значення: «%(value)s»"),
    "sku_repeated": _("Артикул «%(value)s» уже був у цьому файлі: товар прийнято без нього"),
    "bad_picture": _("«%(value)s» — не адреса фото: товар прийнято без нього"),
    "picture_gone": _("Фото за адресою %(value)s уже немає"),
    "picture_refused": _("Сервер не віддав фото: %(value)s"),
    "picture_unreachable": _("Сервер із фото не відповідає: %(value)s"),
    "picture_not_image": _("За адресою %(value)s не фото: приймаються JPEG, PNG, GIF та WebP"),
    "picture_too_large": _("Фото завелике, приймається до 10 МБ: %(value)s"),
    "picture_address": _("Неправильна адреса фото: %(value)s"),
    "picture_private_address": _("Адреса фото веде у внутрішню мережу: %(value)s"),
    "sku_taken": _("Артикул «%(value)s» має інший товар: цей прийнято без нього"),
}

MOST_PROBLEMS = 10_000
# Each bad row is a line of its own; beyond so many one line counts them.
MOST_ALERTS = 20


def describe_problem(problem: ImportProblem) -> str:
    """Say what is wrong with a row."""
    return str(Words(PROBLEMS[problem.code], {"value": problem.value}))


def tell_trouble(row: CatalogImport) -> None:
    """Raise a system message where the load failed, and one for each of the first bad rows."""
    link = f"/products/imports?report={row.pk}"
    source = {"source": row.source.name}
    if row.error:
        raise_alert(
            kind=AlertKind.CATALOG_IMPORT,
            key=f"source:{row.source_id}:failed",
            title=Words(_("Товари з «%(source)s» не завантажено"), source),
            details=failure_words(row.error, row.error_data),
            link=link,
        )
    refused = ImportProblem.objects.filter(catalog_import=row, is_refused=True)
    count = refused.count()
    if count > MOST_ALERTS:
        raise_alert(
            kind=AlertKind.CATALOG_IMPORT,
            key=f"source:{row.source_id}:rows",
            title=Words(
                _("Товари з «%(source)s»: рядків із зауваженнями: %(count)d"),
                # More than are kept one by one.
                {**source, "count": row.bad},
            ),
            link=link,
        )
    for problem in refused.order_by("pk")[:MOST_ALERTS]:
        _tell_row(row, problem, link)


def tell_lost_pictures(row: CatalogImport) -> None:
    """Raise one system message for all pictures of a load that could not be fetched."""
    if not row.pictures_failed:
        return
    lost = ImportProblem.objects.filter(catalog_import=row, code__startswith="picture_")
    first = lost.order_by("pk").first()
    raise_alert(
        kind=AlertKind.CATALOG_IMPORT,
        key=f"source:{row.source_id}:pictures",
        title=Words(
            _("Фото товарів із «%(source)s»: не завантажено %(count)d"),
            {"source": row.source.name, "count": row.pictures_failed},
        ),
        details=Words(PROBLEMS[first.code], {"value": first.value}) if first else Words(""),
        link=f"/products/imports?report={row.pk}",
    )


def _tell_row(row: CatalogImport, problem: ImportProblem, link: str) -> None:
    title = Words(
        _("Товар «%(name)s» не завантажено: рядок %(row)d, джерело «%(source)s»"),
        {
            "name": problem.name or problem.external_id,
            "row": problem.row,
            "source": row.source.name,
        },
    )
    raise_alert(
        kind=AlertKind.PRODUCT,
        key=f"source:{row.source_id}:{problem.external_id or problem.row}:{problem.code}",
        title=title,
        details=Words(PROBLEMS[problem.code], {"value": problem.value}),
        link=link,
    )
