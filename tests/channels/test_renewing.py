"""Credentials that run out are renewed in time, and nobody notices."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.test import override_settings

from fakes.instagram.client import FakeAccount, FakeInstagram
from fakes.process import running_fake
from kramar.alerts.models import Alert
from kramar.channels.credentials import unseal
from kramar.channels.models import Channel
from kramar.channels.services.renewing import renew_credentials
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from tests.cast import Commits
from tests.channels.telegram_channels import make_telegram

pytestmark = pytest.mark.django_db


@pytest.fixture
def account() -> Iterator[FakeAccount]:
    with (
        running_fake("fakes.instagram") as server,
        FakeInstagram(server.url) as instagram,
        override_settings(INSTAGRAM_GRAPH_BASE=instagram.base_url),
    ):
        yield instagram.account()


@pytest.fixture
def channel(lamp_shop: Company, account: FakeAccount) -> Channel:
    return make_telegram(lamp_shop, kind="instagram", token=account.token)


def as_it_is(channel: Channel) -> Channel:
    return Channel._base_manager.get(pk=channel.pk)


def token_of(channel: Channel) -> str:
    return unseal(bytes(as_it_is(channel).credentials))["token"]


def test_a_token_is_renewed_after_a_month_and_not_before(
    channel: Channel, account: FakeAccount
) -> None:
    now = clock.now()

    assert renew_credentials(now + timedelta(days=29)) == 0
    assert token_of(channel) == account.token
    assert renew_credentials(now + timedelta(days=31)) == 1
    assert token_of(channel) == account.watch().token != account.token
    assert renew_credentials(now + timedelta(days=32)) == 0


def test_a_token_that_is_refused_is_told_to_the_owner(
    channel: Channel, account: FakeAccount
) -> None:
    account.revoke()

    assert renew_credentials(clock.now() + timedelta(days=31)) == 0
    assert as_it_is(channel).credentials_refused_at is not None


def test_when_instagram_is_away_it_is_tried_again(channel: Channel, account: FakeAccount) -> None:
    account.fails("refresh_access_token", status=503)
    later = clock.now() + timedelta(days=31)

    assert renew_credentials(later) == 0
    assert as_it_is(channel).credentials_refused_at is None
    assert renew_credentials(later) == 1


def test_what_will_never_be_renewed_is_told_while_it_still_works(
    channel: Channel,
    account: FakeAccount,
    commits: Commits,
) -> None:
    account.refuses(100, path="refresh_access_token")

    with commits(execute=True):
        assert renew_credentials(clock.now() + timedelta(days=31)) == 0
    assert as_it_is(channel).credentials_refused_at is None
    with company_scope(channel.company_id):
        assert Alert.objects.get().key == f"{channel.pk}:renewal"
