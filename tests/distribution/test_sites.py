"""A site's order is nobody's while orders are handed out; else it is the key's employee's."""

import pytest
from django.test import Client

from kramar.company.models import Company
from kramar.orders.models import Order
from kramar.staff.models import Employee
from kramar.staff.services.api_keys import create_api_key


@pytest.mark.parametrize(("enabled", "login"), [(1, None), (0, "anna")])
def test_who_answers_for_the_order_of_a_site(
    in_lamp_shop: Company, anna: Employee, client: Client, enabled: int, login: str | None
) -> None:
    in_lamp_shop.distribution_enabled = bool(enabled)
    in_lamp_shop.save()
    _row, key = create_api_key(employee=anna, name="Сайт", by=anna)

    answer = client.post(
        "/api/v1/orders",
        {"lines": [{"name": "Лампа", "price": "640.00"}]},
        content_type="application/json",
        headers={"authorization": f"Bearer {key}"},
    )

    assert answer.status_code == 201
    assert Order.objects.values_list("responsible__user__login", flat=True).get() == login
