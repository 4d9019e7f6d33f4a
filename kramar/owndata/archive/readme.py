"""The page that says what is what in the archive."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.translation import gettext as _

from kramar.owndata.archive.placing import LEFT_OUT
from kramar.owndata.archive.reading import Span


def write_readme(*, name: str, at: datetime, spans: Sequence[Span], files: int) -> str:
    """Return the page in the language that is switched on."""
    kinds = [f"  {span.kind.path}  ({span.count})  {span.kind.title}" for span in spans]
    absent = [f"  {label}: {reason}" for label, reason in sorted(LEFT_OUT.items())]
    return "\r\n".join(
        [
            _("Усі дані компанії «%(name)s»") % {"name": name},
            _("Станом на %(at)s") % {"at": f"{at:%Y-%m-%d %H:%M:%S %Z}"},
            "",
            _("Кожна таблиця є двічі: .csv для людей (відкриває Excel) і .jsonl для програм."),
            _("У .csv замість номерів стоять назви, у .jsonl — номери, за якими рядки зв’язані."),
            _("Час у .csv — за годинником компанії, у .jsonl — за Гринвічем (UTC)."),
            _("Компанія працювала, доки писався архів: кожна таблиця читалася частинами."),
            _("Того, що з’явилося пізніше, тут немає; змінене тим часом — яким прочитано."),
            "",
            _("Таблиці (у дужках — скільки рядків):"),
            "  company.json",
            *kinds,
            "",
            _("Файли: %(count)d, у папці files; перелік — files.csv і files.jsonl.")
            % {"count": files},
            _("Назва файлу починається з його номера, папка каже, чий він."),
            "",
            _("Чого тут немає і чому:"),
            *absent,
            "",
        ]
    )
