import pytest
from django.test import Client
from django.utils import timezone

from kramar.channels.models import Channel
from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.project.demo.shop.goods import format_price, list_goods
from kramar.project.demo.views import PICTURES


@pytest.fixture
def lamp_shop(db: None) -> Company:
    company = Company.objects.create(slug="lampa", name="Лампа", created_at=timezone.now())
    with company_scope(company.id):
        Channel.objects.create(
            company=company, kind="widget", name="Сайт", key="k" * 22, created_at=timezone.now()
        )
    return company


@pytest.mark.usefixtures("lamp_shop")
def test_the_shop_carries_the_widget_by_its_one_line(client: Client) -> None:
    page = client.get("/shop/").content.decode()

    assert f'<script async src="/widget/loader.js" data-channel="{"k" * 22}"></script>' in page


@pytest.mark.usefixtures("lamp_shop")
def test_the_shop_shows_everything_on_sale(client: Client) -> None:
    page = client.get("/shop/").content.decode()

    assert [item.name for item in list_goods() if item.name not in page] == []


@pytest.mark.usefixtures("lamp_shop")
def test_each_thing_has_its_page(client: Client) -> None:
    assert "Нічник «Сова»" in client.get("/shop/owl/").content.decode()


@pytest.mark.usefixtures("lamp_shop")
def test_an_unknown_thing_is_not_found(client: Client) -> None:
    assert client.get("/shop/anvil/").status_code == 404


@pytest.mark.django_db
def test_without_the_demo_company_there_is_no_shop(client: Client) -> None:
    assert client.get("/shop/").status_code == 404


@pytest.mark.usefixtures("lamp_shop")
def test_the_page_obeys_a_strict_policy(client: Client) -> None:
    page = client.get("/shop/").content.decode()

    assert "style=" not in page
    assert "<style" not in page
    assert "<script>" not in page
    assert "//" not in page.replace("<!doctype html>", "")


def test_pictures_are_served_as_webp(client: Client) -> None:
    assert client.get("/shop/pictures/owl.webp")["Content-Type"] == "image/webp"


def test_a_file_outside_of_the_shop_is_not_served(client: Client) -> None:
    assert client.get("/shop/assets/goods.toml").status_code == 404


def test_everything_on_sale_has_a_picture() -> None:
    assert {f"{item.picture}.webp" for item in list_goods()} <= set(PICTURES)


def test_prices_are_written_as_in_ukraine() -> None:
    assert format_price("1234.50") == "1\N{NO-BREAK SPACE}234,50\N{NO-BREAK SPACE}₴"
