"""The operator's side: the door with two steps, payments, suspension, limits."""

import re
from datetime import date
from decimal import Decimal

import pytest
from django.test import Client

from kramar.alerts.models import Alert
from kramar.company.errors import PlanLimitError
from kramar.company.models import Company, Payment, Plan, Subscription
from kramar.company.services.subscriptions import add_months, record_payment, suspend_company
from kramar.core.tenancy import company_scope
from kramar.orders.drafts import OrderDraft
from kramar.orders.services.creating import create_order
from kramar.project.commands.operators import make_operator
from kramar.staff.models import Employee, Role
from kramar.staff.services.api_keys import create_api_key
from kramar.staff.services.employees import dismiss_employee, rehire_employee
from kramar.staff.services.invitations import create_invitation
from tests.api.one_time_codes import code_of, next_code_of
from tests.cast import Commits, browser_of

DOOR = "/operator/login/"
JSON = "application/json"
PASSWORD = "господар над усім"


def enter(client: Client, **more: str) -> int:
    given = {"login": "keeper", "password": PASSWORD, **more}
    return client.post(DOOR, given).status_code


@pytest.fixture
def secret(db: None, client: Client) -> str:
    """Let the operator come in for the first time, and set the codes up; return the secret."""
    make_operator(login="keeper", password=PASSWORD)
    assert enter(client) == 302
    page = client.get("/operator/set-up/").content.decode()
    secret = re.search('id="secret">([A-Z2-7]+)<', page)[1]  # type: ignore[index]  # it is there
    assert client.post("/operator/set-up/", {"code": code_of(secret)}).status_code == 302
    return secret


@pytest.fixture
def plan(db: None) -> Plan:
    """Return a plan for two people."""
    return Plan.objects.create(name="Лавка", price=Decimal(300), employee_limit=2)


def test_an_operator_comes_in_by_two_steps_only(secret: str, client: Client) -> None:
    assert client.get("/operator/").status_code == 200
    other = Client()

    assert enter(other) == 200
    assert other.get("/operator/").status_code == 302
    assert enter(other, code=code_of(secret)) == 200
    assert enter(other, code=next_code_of(secret)) == 302
    assert other.get("/operator/").status_code == 200


def test_a_recovery_code_stands_in_for_a_lost_phone_once(secret: str, client: Client) -> None:
    shown = client.get("/operator/recovery-codes/").content.decode()
    codes = re.findall(r"<li><code>(\w+)</code>", shown)
    assert len(codes) == 10
    assert "<h1>Резервні коди</h1>" in shown
    assert codes[0] not in client.get("/operator/recovery-codes/").content.decode()

    assert enter(Client(), code=codes[0]) == 302
    assert enter(Client(), code=codes[0]) == 200
    client.post("/operator/recovery-codes/")

    renewed = re.findall(
        r"<li><code>(\w+)</code>", client.get("/operator/recovery-codes/").content.decode()
    )
    assert (len(renewed), enter(Client(), code=codes[1])) == (10, 200)


def test_a_company_is_added_with_its_owner_as_the_command_does(
    secret: str, client: Client, lamp_shop: Company
) -> None:
    given = {
        "company_name": "Свічки",
        "short_name": "lamps",
        "language": "en",
        "owner_name": "Чужий Петро",
        "owner_login": "Petro",
        "owner_password": PASSWORD,
    }
    taken = client.post("/operator/company/company/add/", given).content.decode()
    assert "Коротку назву «lamps» вже зайнято" in taken

    added = client.post("/operator/company/company/add/", given | {"short_name": "candles"})

    assert added.status_code == 302
    company = Company.objects.get(slug="candles")
    with company_scope(company.pk):
        owner = Employee.objects.select_related("role").get(user__login="petro")
    assert (owner.role.code, owner.language, company.messenger_enabled) == ("owner", "en", True)


def test_a_door_half_open_closes_with_a_new_password(client: Client, db: None) -> None:
    make_operator(login="keeper", password=PASSWORD)
    assert enter(client) == 302

    make_operator(login="keeper", password=f"{PASSWORD}, новий")

    assert client.get("/operator/set-up/").status_code == 302


def test_a_companys_owner_has_no_business_here(owner: Employee, owner_browser: Client) -> None:
    assert owner_browser.get("/operator/").status_code == 302
    assert owner_browser.get("/operator/company/company/").status_code == 302


def test_an_operator_works_in_no_company(secret: str, client: Client, lamp_shop: Company) -> None:
    assert client.get("/api/v1/me").status_code == 401


@pytest.mark.parametrize(
    "place",
    [
        "company/company/",
        "company/plan/add/",
        "company/subscription/",
        "company/payment/",
        "company/paymentdetails/add/",
    ],
)
def test_the_pages_open_without_inline_script(
    secret: str, client: Client, lamp_shop: Company, place: str
) -> None:
    page = client.get(f"/operator/{place}")

    assert page.status_code == 200
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    assert re.search(r"<script(?![^>]*(src=|application/json))", page.content.decode()) is None


def test_a_payment_prolongs_the_subscription(
    secret: str, client: Client, lamp_shop: Company, plan: Plan, owner_browser: Client, noon: object
) -> None:
    paid = {"company": lamp_shop.pk, "plan": plan.pk, "amount": "600", "months": "2"}

    client.post("/operator/company/payment/add/", {**paid, "paid_date": "2026-03-02"})

    shown = owner_browser.get("/api/v1/company/subscription").json()
    assert (shown["plan"], shown["paid_until"], shown["days_left"]) == ("Лавка", "2026-05-02", 61)
    assert shown["payments"][0]["amount"] == "600.00"


@pytest.mark.parametrize("slip", [{"amount": "-600"}, {"months": "0"}, {"months": "32767"}])
def test_no_payment_is_kept_that_makes_no_sense(
    slip: dict[str, str], secret: str, client: Client, lamp_shop: Company, plan: Plan
) -> None:
    paid = {"company": lamp_shop.pk, "plan": plan.pk, "amount": "600", "months": "2"}

    answer = client.post(
        "/operator/company/payment/add/", {**paid, "paid_date": "2026-03-02", **slip}
    )

    assert (answer.status_code, Payment.objects.count()) == (200, 0)


def test_months_are_added_to_what_is_paid_already(in_lamp_shop: Company, plan: Plan) -> None:
    Subscription.objects.create(company=in_lamp_shop, plan=plan, paid_until=date(2099, 1, 31))
    money = Payment(company=in_lamp_shop, plan=plan, amount=300, paid_date=date(2026, 3, 2))

    assert record_payment(payment=money).paid_until == date(2099, 2, 28)
    assert add_months(date(2026, 12, 31), 2) == date(2027, 2, 28)


def test_a_suspended_company_only_reads(
    secret: str, client: Client, lamp_shop: Company, owner_browser: Client
) -> None:
    chosen = {"action": "suspend", "_selected_action": [lamp_shop.pk]}
    client.post("/operator/company/company/", chosen)

    refused = owner_browser.patch("/api/v1/company", {"name": "Ні"}, content_type=JSON)
    own = owner_browser.patch("/api/v1/me", {"theme": "dark"}, content_type=JSON)

    assert (refused.status_code, refused.json()["code"]) == (403, "company_suspended")
    assert own.status_code == 200
    assert owner_browser.get("/api/v1/me").json()["company"]["is_suspended"] is True


def test_what_sites_send_to_a_suspended_company_is_kept(
    owner: Employee, in_lamp_shop: Company, client: Client
) -> None:
    suspend_company(company=in_lamp_shop)
    _, key = create_api_key(employee=owner, name="Сайт", scopes=None, by=owner)
    order = {"lines": [{"name": "Лампа", "quantity": 1, "price": "10.00"}]}

    headers = {"authorization": f"Bearer {key}"}
    answer = client.post("/api/v1/orders", order, content_type=JSON, headers=headers)
    mended = client.delete("/api/v1/order-requests/1", headers=headers)

    assert (answer.status_code, mended.status_code) == (201, 403)


def test_a_plan_has_room_for_so_many_people(
    owner: Employee, anna: Employee, in_lamp_shop: Company, plan: Plan
) -> None:
    Subscription.objects.create(company=in_lamp_shop, plan=plan, paid_until=date(2099, 1, 31))
    role = Role.objects.get(code="manager")

    with pytest.raises(PlanLimitError, match="не більше ніж 2"):
        create_invitation(full_name="Третя Особа", role=role, by=owner)


def test_nobody_comes_back_to_a_plan_that_is_full(
    owner: Employee, anna: Employee, boris: Employee, in_lamp_shop: Company, plan: Plan
) -> None:
    Subscription.objects.create(company=in_lamp_shop, plan=plan, paid_until=date(2099, 1, 31))
    dismiss_employee(employee=boris, by=owner)

    with pytest.raises(PlanLimitError):
        rehire_employee(employee=boris, by=owner)


def test_a_hand_made_order_over_the_limit_is_refused_in_words(
    in_lamp_shop: Company, plan: Plan, owner_browser: Client
) -> None:
    Plan.objects.update(order_limit=0)
    Subscription.objects.create(company=in_lamp_shop, plan=plan, paid_until=date(2099, 1, 31))

    answer = owner_browser.post("/api/v1/orders", {"lines": [{"name": "Лампа"}]}, content_type=JSON)

    assert (answer.status_code, answer.json()["code"]) == (409, "plan_limit")


def test_orders_of_sites_over_the_limit_are_kept_and_told_of(
    in_lamp_shop: Company, plan: Plan, owner_browser: Client, anna: Employee, commits: Commits
) -> None:
    Plan.objects.update(order_limit=1)
    Subscription.objects.create(company=in_lamp_shop, plan=plan, paid_until=date(2099, 1, 31))

    with commits(execute=True):
        create_order(draft=OrderDraft(), by=None)
        create_order(draft=OrderDraft(), by=None)

    alert = Alert.objects.get(key="plan:orders")
    assert (alert.title_parameters, alert.details_parameters["limit"]) == ({}, 1)
    shown = owner_browser.get("/api/v1/company/subscription").json()
    assert shown["used"] == {"employees": 2, "channels": 0, "orders_a_month": 2}
    assert browser_of(anna).get("/api/v1/company/subscription").json()["used"] is None


def test_the_scope_of_a_payment_is_the_companys(in_lamp_shop: Company, rival: Employee) -> None:
    with company_scope(rival.company_id):
        suspend_company(company=rival.company)

    in_lamp_shop.refresh_from_db()
    assert in_lamp_shop.suspended_at is None
