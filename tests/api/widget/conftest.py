"""Clara in front of the lamp shop's site."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.test import Client

from kramar.channels.models import Channel
from kramar.company.models import Company
from kramar.connectors.widget.visitors import make_token
from kramar.core.tenancy import company_scope
from tests.api.widget.visitor import SITE, Visitor
from tests.cast import MakeChannel


@pytest.fixture
def site(lamp_shop: Company, make_channel: MakeChannel) -> Channel:
    """Return the chat on the lamp shop's site."""
    channel = make_channel(lamp_shop, kind="widget", name="Сайт")
    channel.settings = {"origins": [SITE], "greeting": "Вітаємо!", "color": "#0b7285"}
    with company_scope(lamp_shop.pk):
        channel.save()
    return channel


@pytest.fixture
def clara_online(site: Channel) -> Visitor:
    """Return Clara's browser."""
    return Visitor(site, make_token(), Client())


@pytest.fixture
def stranger_online(site: Channel) -> Visitor:
    """Return somebody else's browser on the same site."""
    return Visitor(site, make_token(), Client())
