import pytest
from pytest_django import Settings

from kramar.channels.models import Channel
from kramar.staff.models import Employee
from tests.api.world import World, build_world


@pytest.fixture
def absent_messenger(settings: Settings) -> None:
    """Let nothing answer for Telegram and Nova Poshta: port 9 throws everything away."""
    settings.TELEGRAM_API_BASE = "http://127.0.0.1:9"
    settings.NOVA_POSHTA_API = settings.NOVA_POSHTA_PRINT = "http://127.0.0.1:9"


@pytest.fixture
def world(owner: Employee, lamp_bot: Channel) -> World:
    """Return one row of everything in the lamp shop."""
    return build_world(owner, lamp_bot)
