"""Why a file of goods was not taken, in words."""

from collections.abc import Mapping

from django.utils.translation import gettext_noop as _

from kramar.alerts.words import Words

FAILURES = {
    "damaged": _("Файл пошкоджено або обірвано, рядок %(place)s"),
    "has_dtd": _("У файлі є DOCTYPE: такі файли не приймаються, приберіть цей рядок"),
    "not_yml": _("Це не YML-файл із товарами"),
    "not_table": _("Файл не схожий на таблицю CSV чи Excel або він пошкоджений"),
    "empty": _("У файлі немає рядків"),
    "unmapped": _("Не вибрано потрібних колонок: назва, ціна та код або артикул"),
    "too_large": _("Файл завеликий: приймається до мільйона товарів і 20 000 категорій"),
    "encoding": _("Невідоме кодування файлу"),
    "nothing_good": _("У файлі немає жодного товару, який можна прийняти"),
    "file_lost": _("Файл зник зі сховища, завантажте його ще раз"),
    "internal": _("Внутрішня помилка, її записано в журнал"),
    "fetch_address": _("Неправильна адреса файлу"),
    "fetch_private_address": _("Адреса веде у внутрішню мережу: такі не читаються"),
    "fetch_unreachable": _("Сервер із файлом не відповідає"),
    "fetch_redirected": _("Адреса перенаправляє на %(place)s: вкажіть саме її"),
    "fetch_refused": _("Сервер із файлом відповів %(place)s"),
    "fetch_too_large": _("Файл завеликий: за адресою приймається до 1 ГБ"),
    "fetch_too_slow": _("Файл завантажувався надто довго"),
}


def failure_words(code: str, data: Mapping[str, str]) -> Words:
    """Return the sentence for a code; ``place`` says where."""
    if code == "damaged" and not data.get("place"):
        return Words(_("Файл пошкоджено або обірвано"))
    return Words(FAILURES.get(code, FAILURES["internal"]), {"place": "", **data})
