"""What a load tells of its troubles, in words."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as later

from kramar.catalog.models import CatalogImport, ImportProblem

PROBLEMS = {
    "no_id": later("Немає коду товару, тож його не впізнати наступного разу"),
    "id_repeated": later("Код «%(value)s» уже був у цьому файлі"),
    "no_name": later("Немає назви"),
    "no_price": later("Немає ціни"),
    "bad_price": later("Ціна «%(value)s» — не число"),
    "price_not_positive": later("Ціна «%(value)s» має бути більшою за нуль"),
    "price_too_large": later("Ціна «%(value)s» завелика"),
    "bad_stock": later("Кількість «%(value)s» — не ціле число від 0 до 10 000 000"),
    "too_long": later("Задовге значення: «%(value)s»"),
    "sku_repeated": later("Артикул «%(value)s» уже був у цьому файлі: товар прийнято без нього"),
    "sku_taken": later("Артикул «%(value)s» має інший товар: цей прийнято без нього"),
}


def describe_problem(problem: ImportProblem) -> str:
    """Say what is wrong with a row."""
    sentence = _(PROBLEMS.get(problem.code, problem.code))
    return sentence % {"value": problem.value} if "%(value)s" in sentence else sentence


def tell_trouble(row: CatalogImport) -> None:
    """Raise a system message where the load failed or rows were not taken."""
