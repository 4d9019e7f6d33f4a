"""What goes wrong is one line with a count, told to the screens and cleared for everybody."""

import json
from datetime import datetime, timedelta

import pytest
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext_noop

from kramar.alerts.models import Alert, AlertKind
from kramar.alerts.services.clearing import clear_alerts
from kramar.alerts.services.forgetting import KEPT_FOR, forget_old_alerts
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.services.telling import tell_alerts
from kramar.alerts.words import Words
from kramar.channels.alarms import tell_credentials_refused
from kramar.channels.models import Channel
from kramar.channels.services.marking import mark_credentials_refused
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee
from tests.cast import Commits

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_lamp_shop")]


def fail(commits: Commits, *, key: str = "shop", details: str = "") -> None:
    """Let something go wrong and be over."""
    with commits(execute=True):
        raise_alert(
            kind=AlertKind.WEBHOOK, key=key, title=Words("Сайт не відповів"), details=details
        )


def told() -> list[dict[str, object]]:
    rows = StoredEvent.objects.filter(kind__startswith="alert").order_by("number")
    return [{"kind": row.kind, **json.loads(row.data)} for row in rows]


def test_the_same_error_is_one_line_with_its_first_and_last_time(
    commits: Commits, noon: datetime
) -> None:
    fail(commits, details="500")
    later = noon + timedelta(minutes=5)
    with clock.standing_at(later):
        fail(commits, details="404")

    alert = Alert.objects.get()
    assert (alert.count, alert.first_at, alert.last_at) == (2, noon, later)
    assert str(alert.more_words) == "404"


def test_another_company_has_lines_of_its_own(commits: Commits, rival: Employee) -> None:
    fail(commits)
    with company_scope(rival.company_id):
        fail(commits)

        assert Alert.objects.get().count == 1
    assert Alert.objects.get().count == 1


def test_a_transaction_that_is_taken_back_leaves_no_line(commits: Commits) -> None:
    with commits(execute=True), transaction.atomic():
        raise_alert(kind=AlertKind.TASK, key="x", title=Words("Ні"))
        transaction.set_rollback(True)

    assert Alert.objects.count() == 0


def test_errors_in_quick_succession_are_told_once(commits: Commits) -> None:
    fail(commits)
    fail(commits)
    fail(commits, key="other")

    assert tell_alerts() == 2
    assert tell_alerts() == 0
    first, second = told()
    assert (first["total"], first["of_kind"]) == (2, 2)
    assert first["alert"]["count"] == 2  # type: ignore[index]
    assert second["alert"]["count"] == 1  # type: ignore[index]


def test_what_was_cleared_is_not_told_and_comes_back_when_it_happens_again(
    commits: Commits, owner: Employee
) -> None:
    fail(commits)
    clear_alerts(by=owner)

    assert tell_alerts() == 0
    fail(commits)
    assert tell_alerts() == 1
    assert [each["kind"] for each in told()] == ["alerts.cleared", "alert.raised"]
    assert Alert.objects.get().count == 1


def test_a_sentence_is_read_in_every_language(commits: Commits, lamp_bot: Channel) -> None:
    with commits(execute=True):
        tell_credentials_refused(lamp_bot, "Unauthorized 100%")

    alert = Alert.objects.get()
    assert str(alert.words) == "Канал «Лампи в Telegram» не працює: доступ відкликано"
    with translation.override("en"):
        assert str(alert.words).endswith("“Лампи в Telegram” does not work: its access was revoked")
        assert str(alert.more_words) == "Unauthorized 100%"


def test_a_revoked_token_is_a_line_that_leads_to_the_channel(
    commits: Commits, lamp_bot: Channel
) -> None:
    with commits(execute=True):
        mark_credentials_refused(channel_id=lamp_bot.pk, detail="Токен відкликано")
        mark_credentials_refused(channel_id=lamp_bot.pk, detail="Токен відкликано")

    alert = Alert.objects.get()
    assert (alert.kind, alert.count, alert.link) == ("channel", 1, "/administration/messengers")


def test_what_no_database_takes_is_left_out(commits: Commits) -> None:
    fail(commits, key="a\0b" * 200, details="\0" + "д" * 1000)

    alert = Alert.objects.get()
    assert "\0" not in alert.key + alert.details
    assert Words(gettext_noop("100%")).in_every_language() == {"uk": "100%", "en": "100%"}


def test_what_has_not_happened_for_long_is_forgotten(commits: Commits) -> None:
    fail(commits)
    fail(commits, key="other")
    tell_alerts()
    long_ago = clock.now() - KEPT_FOR - timedelta(days=1)
    Alert.objects.filter(key="other").update(last_at=long_ago)

    assert forget_old_alerts(clock.now()) == 1
    assert forget_old_alerts(clock.now()) == 0
    assert not Alert.objects.filter(key="other").exists()
    last = told()[-1]
    assert (last["kind"], last["kinds"]) == (
        "alerts.forgotten",
        [{"kind": "webhook", "count": 1}],
    )
