"""Scenarios of system messages."""

from django.test import TestCase

from kramar.alerts.services.clearing import clear_alerts
from kramar.alerts.services.telling import tell_alerts
from kramar.channels.alarms import tell_credentials_refused
from tests.contract.stage import Stage


def errors_happen_and_are_cleared(stage: Stage) -> None:
    """Let a channel lose its token twice, and again after the list was cleared for everybody."""
    _lose_token(stage)
    _lose_token(stage)
    clear_alerts(by=stage.anna)
    _lose_token(stage)


def _lose_token(stage: Stage) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        tell_credentials_refused(stage.channel, "Токен відкликано")
    tell_alerts()
