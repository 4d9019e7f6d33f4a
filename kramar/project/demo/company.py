"""Who works at the demo company and under which names they sign in."""

from typing import NamedTuple

from kramar.papers.services.requisites import RequisitesDraft

SLUG = "lampa"
NAME = "Лампа"
PASSWORD = "demo"  # noqa: S105 (SPEC §9 publishes it)
# Telegram's shape of a token; only our own fake Telegram knows this one.
TELEGRAM_TOKEN = "5550001024:AAFlampaDemoTokenOnlyForTheFake0001"  # noqa: S105 (as above)
TELEGRAM_BOT_ID = TELEGRAM_TOKEN.partition(":")[0]
TELEGRAM_USERNAME = "lampa_shop_bot"


class DemoEmployee(NamedTuple):
    """One sign-in of the demo company."""

    login: str
    full_name: str
    role: str


EMPLOYEES = (
    DemoEmployee("olena", "Коваль Олена Петрівна", "owner"),
    DemoEmployee("andrii", "Мельничук Андрій Васильович", "manager"),
    DemoEmployee("iryna", "Савченко Ірина Олегівна", "manager"),
    DemoEmployee("oleh", "Дорошенко Олег Іванович", "observer"),
)
# The example of the National Bank's reference: an account of nobody.
ACCOUNT = RequisitesDraft(
    recipient="ФОП Коваль Олена Петрівна",
    iban="UA213223130000026007233566001",
    code="1234567899",
    bank="ПриватБанк",
    purpose="Оплата за товар, замовлення №{number}",
)
