"""The list of templates is asked for when it is opened, and not with every look."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.test import override_settings

from fakes.process import running_fake
from fakes.whatsapp.client import FakeNumber, FakeWhatsApp
from kramar.channels.models import Channel, TemplateList
from kramar.channels.services.templates import NoTemplatesError, forget_age, list_templates
from kramar.company.models import Company
from kramar.core import clock
from tests.channels.telegram_channels import make_telegram

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_lamp_shop")]


@pytest.fixture
def number() -> Iterator[FakeNumber]:
    with (
        running_fake("fakes.whatsapp") as server,
        FakeWhatsApp(server.url) as whatsapp,
        override_settings(META_GRAPH_BASE=whatsapp.base_url),
    ):
        yield whatsapp.number()


@pytest.fixture
def channel(lamp_shop: Company, number: FakeNumber) -> Channel:
    channel = make_telegram(lamp_shop, kind="whatsapp", token=number.token)
    channel.settings = {"business_account_id": number.account_id}
    channel.save()
    return channel


def names(channel: Channel) -> list[str]:
    return [template.name for template in list_templates(channel)[1]]


def grow_old(seconds: float) -> None:
    TemplateList.objects.update(asked_at=clock.now() - timedelta(seconds=seconds))


def test_the_list_is_kept_some_minutes_unless_it_proved_wrong(
    channel: Channel, number: FakeNumber
) -> None:
    number.add_template("one", "Вітаємо!")
    assert names(channel) == ["one"]
    number.add_template("two", "Вітаємо!")
    assert names(channel) == ["one"]

    grow_old(181)
    assert names(channel) == ["one", "two"]

    number.add_template("three", "Вітаємо!")
    forget_age(channel.pk)
    assert names(channel) == ["one", "two", "three"]


def test_when_meta_does_not_answer_the_known_ones_stay_and_the_reason_is_told(
    channel: Channel, number: FakeNumber
) -> None:
    number.add_template("one", "Вітаємо!")
    names(channel)
    number.refuses(10, deed="message_templates")
    grow_old(181)

    kept, templates = list_templates(channel)
    assert ([each.name for each in templates], "бракує дозволу" in kept.trouble) == (["one"], True)
    grow_old(16)
    assert list_templates(channel)[0].trouble == ""


def test_a_channel_whose_provider_has_none_says_so(lamp_shop: Company) -> None:
    with pytest.raises(NoTemplatesError):
        list_templates(make_telegram(lamp_shop))
