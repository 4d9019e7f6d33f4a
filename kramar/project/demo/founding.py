"""Founds the demo company: employees who sign in, a paid plan and a channel of each kind."""

import secrets
from datetime import datetime, timedelta
from decimal import Decimal

from django.conf import settings
from django.db import transaction

from kramar.channels.credentials import seal
from kramar.channels.models import Channel
from kramar.channels.services import ChannelRequest, connect_channel, pause_channel
from kramar.company.models import Company, PaymentDetails, Plan, Subscription
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.project.demo.company import (
    EMPLOYEES,
    NAME,
    PASSWORD,
    SLUG,
    TELEGRAM_BOT_ID,
    TELEGRAM_TOKEN,
    TELEGRAM_USERNAME,
    DemoEmployee,
)
from kramar.staff.models import Employee, Role
from kramar.staff.services.companies import NewCompany, create_company
from kramar.staff.services.employees import NewEmployee, hire_employee

OPENED_BEFORE = timedelta(days=75)
PAID_FOR = timedelta(days=212)
# A port on which nothing listens, should somebody resume the channel by hand.
NO_TELEGRAM = "http://127.0.0.1:9"
# The account that the owner's bot answers for.
OWNER = {
    "account_id": "41",
    "name": "Олена Коваль",
    "nickname": "",
    "key": "demo",
    "keys": ["demo"],
}
GREETING = "Вітаємо в «Лампі»! Напишіть, яке світло шукаєте, ми поруч 💡"
AWAY = "Залиште номер телефону, якщо зручніше, щоб ми зателефонували."


def found_company(*, now: datetime) -> Company:
    """Return the demo company, made with all that it stands on if it is not there yet."""
    company = Company.objects.filter(slug=SLUG).first()
    if company:
        return company
    with clock.standing_at(now - OPENED_BEFORE), transaction.atomic():
        company = _make_company()
        _subscribe(company, now)
    return company


def _make_company() -> Company:
    first, *others = EMPLOYEES
    owner = create_company(company=NewCompany(SLUG, NAME), owner=_person(first))
    company = owner.company
    with company_scope(company.pk):
        roles = {role.code: role for role in Role.objects.all()}
        for employee in others:
            hire_employee(person=_person(employee), role=roles[employee.role], by=owner)
        _open_telegram(company, owner)
        _open_silent(company, owner, "instagram", "Instagram @lampa.shop")
        _open_silent(company, owner, "messenger", "Лампа у Facebook")
        _open_silent(company, owner, "whatsapp", "Лампа у WhatsApp")
        _open_silent(company, owner, "viber", "Лампа у Viber")
        _open_silent(company, owner, "telegram_business", "Телефон Олени")
        _open_widget(owner)
    return company


def _person(employee: DemoEmployee) -> NewEmployee:
    return NewEmployee(employee.login, PASSWORD, employee.full_name)


def _subscribe(company: Company, now: datetime) -> None:
    plan, _ = Plan.objects.get_or_create(
        name="Крамниця",
        defaults={
            "price": Decimal("690.00"),
            "employee_limit": 10,
            "channel_limit": 10,
            "order_limit": 3000,
        },
    )
    paid_until = (now + PAID_FOR).date()
    Subscription.objects.create(company=company, plan=plan, paid_until=paid_until)
    if not PaymentDetails.objects.exists():
        PaymentDetails.objects.create(
            recipient="ФОП Ліхтаренко Світлана Ігорівна",
            code="3012304567",
            # An account of nobody: its check digits are right, its bank does not exist.
            iban="UA263999990000026007233566001",
            bank="АТ «Демобанк»",
            purpose=f"Оплата тарифу «{plan.name}» за компанію «{company.name}»",
        )


def _open_telegram(company: Company, owner: Employee) -> None:
    """Open the bot's channel without asking Telegram, which knows nothing of this bot.

    It is paused until a fake Telegram runs: answers wait, and nobody outside is troubled.
    """
    identity = {"external_id": TELEGRAM_BOT_ID, "name": NAME, "nickname": TELEGRAM_USERNAME}
    channel = Channel.objects.create(
        company=company,
        kind="telegram",
        name="Лампа бот",
        key=secrets.token_urlsafe(18),
        credentials=seal({"token": TELEGRAM_TOKEN, "secret": secrets.token_urlsafe(36)}),
        settings={"mode": "polling", "identity": identity, "api_base": NO_TELEGRAM},
        created_at=company.created_at,
    )
    pause_channel(channel=channel, by=owner)


def _open_silent(company: Company, owner: Employee, kind: str, name: str) -> None:
    """Open a channel of which there is only the past: nobody outside knows of it, it is paused."""
    identity = {"external_id": f"demo-{kind}", "name": NAME, "nickname": "lampa.shop"}
    channel = Channel.objects.create(
        company=company,
        kind=kind,
        name=name,
        key=secrets.token_urlsafe(18),
        credentials=seal({"secret": secrets.token_urlsafe(36)}),
        # A page's token is never renewed, so that nobody is asked for another one.
        settings={"identity": identity, "flavour": "page"},
        connection=OWNER if kind == "telegram_business" else None,
        created_at=company.created_at,
    )
    pause_channel(channel=channel, by=owner)


def _open_widget(owner: Employee) -> None:
    site = settings.PUBLIC_URL
    request = ChannelRequest(
        kind="widget",
        name="Сайт «Лампа»",
        credentials={},
        settings={
            "origins": sorted({site, "http://127.0.0.1:8000", "http://localhost:8000"}),
            "greeting": GREETING,
            "away": AWAY,
            "title": NAME,
            "language": "uk",
            "color": "#b8452f",
        },
    )
    connect_channel(request=request, by=owner)
