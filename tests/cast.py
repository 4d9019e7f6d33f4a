"""The cast of the whole suite.

Anna and Boris are managers at the lamp shop, Olena owns it, Oleh only looks on. Clara is its
client. The rival is another company, whose rows must never be seen.
"""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from uuid import uuid4

import pytest
from django.conf import settings
from django.test import Client
from django.test.utils import override_settings
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from kramar.channels.connector import Person
from kramar.channels.models import Channel
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events.bus import get_bus
from kramar.staff.models import Employee, Role
from kramar.staff.services.companies import NewCompany, create_company
from kramar.staff.services.employees import NewEmployee, hire_employee

PASSWORD = "ясна лампа"
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

Commits = DjangoCaptureOnCommitCallbacks
SignIn = Callable[[Employee], Client]
MakeChannel = Callable[..., Channel]


@pytest.fixture(scope="session", autouse=True)
def cheap_tests() -> Iterator[None]:
    """Hash passwords the cheap way, the real one is slow on purpose; look for no built files.

    Each browser of a test loads the middleware anew, which would search the disk each time.
    """
    with override_settings(
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        WHITENOISE_USE_FINDERS=False,
    ):
        yield


@pytest.fixture(scope="session", autouse=True)
def own_bus() -> Iterator[None]:
    """Give each process of a run a database of Redis: their companies have the same ids."""
    server = settings.REDIS_URL.rpartition("/")[0]
    number = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    with override_settings(REDIS_URL=f"{server}/{int(number) + 1}" if server else ""):
        yield


@pytest.fixture(autouse=True)
def own_cache(settings: Settings) -> None:
    """Give each test keys of its own: one Redis may serve several processes of tests."""
    default = settings.CACHES["default"]
    settings.CACHES = {"default": {**default, "KEY_PREFIX": uuid4().hex}}


@pytest.fixture
def noon() -> Iterator[datetime]:
    """Let the clock stand at a Monday noon."""
    with clock.standing_at(NOON):
        yield NOON


@pytest.fixture
def commits(django_capture_on_commit_callbacks: Commits) -> Commits:
    """Return the context that does what would follow a commit, which a test never makes."""
    return django_capture_on_commit_callbacks


@pytest.fixture
def wakes() -> Iterator[list[str]]:
    """Return the topics that the bus is told of from now on."""
    heard: list[str] = []
    stop = get_bus().listen(lambda topic, _payload: heard.append(topic))
    yield heard
    stop()


@pytest.fixture
def owner(db: None) -> Employee:
    """Return Olena, the owner of the lamp shop."""
    return found_lamp_shop()


@pytest.fixture
def lamp_shop(owner: Employee) -> Company:
    """Return the company where everybody works."""
    return owner.company


@pytest.fixture
def anna(lamp_shop: Company) -> Employee:
    """Return Anna, a manager."""
    return hire(lamp_shop, "anna", "Бондар Анна Іванівна", "manager")


@pytest.fixture
def boris(lamp_shop: Company) -> Employee:
    """Return Boris, another manager."""
    return hire(lamp_shop, "boris", "Гнатюк Борис Львович", "manager")


@pytest.fixture
def observer(lamp_shop: Company) -> Employee:
    """Return Oleh, who sees every chat and answers in none."""
    return hire(lamp_shop, "oleh", "Дорошенко Олег Іванович", "observer")


@pytest.fixture
def rival(db: None) -> Employee:
    """Return the owner of another company."""
    return found_rival_shop()


@pytest.fixture
def in_lamp_shop(lamp_shop: Company) -> Iterator[Company]:
    """Open the lamp shop's scope for the whole test."""
    with company_scope(lamp_shop.pk):
        yield lamp_shop


@pytest.fixture
def make_channel() -> MakeChannel:
    """Return a function that connects a channel to a company."""
    numbers = count(1)

    def make(company: Company, kind: str = "telegram", name: str = "") -> Channel:
        return connect(company, kind, name, number=next(numbers))

    return make


@pytest.fixture
def lamp_bot(lamp_shop: Company, make_channel: MakeChannel) -> Channel:
    """Return the lamp shop's Telegram bot."""
    return make_channel(lamp_shop, name="Лампи в Telegram")


@pytest.fixture
def clara() -> Person:
    """Return Clara, who buys lamps, as a messenger names her."""
    return Person(external_id="501", name="Клара Цукер", nickname="clara")


@pytest.fixture
def sign_in() -> SignIn:
    """Return a function that gives a browser in which an employee is signed in."""
    return browser_of


@pytest.fixture
def anna_browser(anna: Employee, sign_in: SignIn) -> Client:
    """Return Anna's browser."""
    return sign_in(anna)


@pytest.fixture
def boris_browser(boris: Employee, sign_in: SignIn) -> Client:
    """Return Boris's browser."""
    return sign_in(boris)


@pytest.fixture
def owner_browser(owner: Employee, sign_in: SignIn) -> Client:
    """Return the owner's browser."""
    return sign_in(owner)


@pytest.fixture
def observer_browser(observer: Employee, sign_in: SignIn) -> Client:
    """Return the observer's browser."""
    return sign_in(observer)


@pytest.fixture
def rival_browser(rival: Employee, sign_in: SignIn) -> Client:
    """Return the browser of the other company's owner."""
    return sign_in(rival)


def found_lamp_shop() -> Employee:
    """Found the lamp shop; return Olena, who owns it."""
    return create_company(
        company=NewCompany(slug="lamps", name="Лампи"),
        owner=NewEmployee(login="olena", password=PASSWORD, full_name="Коваль Олена Петрівна"),
    )


def found_rival_shop() -> Employee:
    """Found the other company; return its owner."""
    return create_company(
        company=NewCompany(slug="candles", name="Свічки"),
        owner=NewEmployee(login="rival", password=PASSWORD, full_name="Чужий Петро Панасович"),
    )


def connect(company: Company, kind: str, name: str = "", *, number: int = 1) -> Channel:
    """Connect a channel to a company, without asking anybody's server."""
    with company_scope(company.pk):
        return Channel.objects.create(
            company=company,
            kind=kind,
            name=name or f"Канал {number}",
            key=f"key-{company.slug}-{number}",
            created_at=clock.now(),
        )


def hire(company: Company, login: str, full_name: str, role_code: str) -> Employee:
    """Take somebody into a company, in the role with this code."""
    person = NewEmployee(login=login, password=PASSWORD, full_name=full_name)
    with company_scope(company.pk):
        role = Role.objects.get(code=role_code)
        return hire_employee(person=person, role=role, by=None)


def browser_of(employee: Employee) -> Client:
    """Return a browser in which this employee is signed in."""
    client = Client(headers={"accept": "application/json"})
    client.force_login(employee.user)
    return client
