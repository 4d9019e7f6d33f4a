"""The first company of an installation, made by whoever reads the terminal."""

import pytest
from django.test import Client

from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from kramar.staff.services.first_start import start_code

PLACE = "/api/v1/start"


def start(client: Client, code: str) -> int:
    body = {
        "code": code,
        "company": "Свічкова лавка",
        "full_name": "Лях Ольга Іванівна",
        "login": "olha",
        "password": "віск і ґніт 7",
    }
    return client.post(PLACE, body, content_type="application/json").status_code


@pytest.mark.django_db
def test_whoever_has_the_code_owns_the_first_company(client: Client) -> None:
    assert client.get(PLACE).json() == {"is_open": True}

    assert start(client, f" {start_code().lower()}") == 204

    me = client.get("/api/v1/me").json()
    assert (me["login"], me["role"]["code"]) == ("olha", "owner")
    assert (me["company"]["name"], me["company"]["slug"]) == ("Свічкова лавка", "shop")
    assert client.get(PLACE).json() == {"is_open": False}


@pytest.mark.django_db
def test_a_stranger_without_the_code_gets_nothing_and_soon_no_answer(client: Client) -> None:
    assert [start(client, "GUESS") for _ in range(6)] == [403] * 5 + [429]
    assert not Company.objects.exists()


def test_there_is_one_first_company(client: Client, lamp_shop: Company) -> None:
    assert start(client, start_code()) == 409

    with company_scope(lamp_shop.pk):
        assert not Employee.objects.filter(user__login="olha").exists()
