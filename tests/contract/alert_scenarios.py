"""Scenarios of system messages."""

from django.test import TestCase

from kramar.alerts.services.clearing import clear_alerts
from kramar.alerts.services.forgetting import KEPT_FOR, forget_old_alerts
from kramar.alerts.services.telling import tell_alerts
from kramar.channels.alarms import tell_credentials_refused, tell_paused
from kramar.core import clock
from tests.contract.stage import Stage


def errors_happen_and_are_cleared(stage: Stage) -> None:
    """Let a channel lose its token twice, and again after the list was cleared for everybody."""
    _lose_token(stage)
    _lose_token(stage)
    clear_alerts(by=stage.anna)
    _lose_token(stage)


def old_errors_are_forgotten(stage: Stage) -> None:
    """Let one line be too old by the night, and another not."""
    with clock.standing_at(clock.now() - KEPT_FOR * 2):
        _lose_token(stage)
    with TestCase.captureOnCommitCallbacks(execute=True):
        tell_paused(stage.channel, "За хвилину")
    tell_alerts()
    forget_old_alerts(clock.now())


def _lose_token(stage: Stage) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        tell_credentials_refused(stage.channel, "Токен відкликано")
    tell_alerts()
