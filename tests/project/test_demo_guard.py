import pytest
from django.test import override_settings

from kramar.project.demo.company import PASSWORD
from kramar.project.demo.guard import (
    DemoRefusedError,
    refuse_beyond_loopback,
    refuse_open_demo,
)
from kramar.staff.models import User


@pytest.fixture
def demo_owner(db: None) -> User:
    return User.objects.create_user(login="olena", password=PASSWORD)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_the_demo_may_be_on_ones_own_machine(host: str) -> None:
    refuse_beyond_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "shop.example"])  # noqa: S104
def test_the_demo_is_refused_where_others_come(host: str) -> None:
    with pytest.raises(DemoRefusedError, match="KRAMAR_DEMO=1"):
        refuse_beyond_loopback(host)


def test_the_demo_is_refused_behind_a_public_address() -> None:
    with (
        override_settings(PUBLIC_URL="https://crm.example"),
        pytest.raises(DemoRefusedError, match=r"crm\.example"),
    ):
        refuse_beyond_loopback()


def test_the_operator_may_insist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KRAMAR_DEMO", "1")

    refuse_beyond_loopback("shop.example")


@pytest.mark.usefixtures("demo_owner")
def test_a_server_with_the_known_password_does_not_open_itself() -> None:
    with pytest.raises(DemoRefusedError):
        refuse_open_demo("192.168.1.5")


def test_a_server_whose_owner_has_changed_the_password_opens(demo_owner: User) -> None:
    demo_owner.set_password("хтозна-яке довге")
    demo_owner.save()

    refuse_open_demo("192.168.1.5")


@pytest.mark.django_db
def test_a_server_without_a_demo_opens() -> None:
    refuse_open_demo("192.168.1.5")
