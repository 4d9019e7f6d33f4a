import pytest
from pytest_django import Settings


@pytest.fixture
def absent_messenger(settings: Settings) -> None:
    """Let nothing answer for Telegram: port 9 is where everything is thrown away."""
    settings.TELEGRAM_API_BASE = "http://127.0.0.1:9"
