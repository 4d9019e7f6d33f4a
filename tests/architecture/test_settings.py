"""Apps are named and placed the same way everywhere, and the settings are those of a product."""

from importlib.util import find_spec

import pytest
from django.apps import AppConfig, apps
from django.conf import settings

OUR_APPS = [config for config in apps.get_app_configs() if config.name.startswith("kramar.")]


@pytest.mark.parametrize("config", OUR_APPS, ids=lambda config: config.name)
def test_an_apps_label_is_its_folder(config: AppConfig) -> None:
    assert config.name == f"kramar.{config.label}"


@pytest.mark.parametrize(
    "config", [config for config in OUR_APPS if list(config.get_models())], ids=lambda c: c.name
)
def test_an_app_with_tables_has_migrations(config: AppConfig) -> None:
    assert find_spec(f"{config.name}.migrations.0001_initial") is not None


def test_times_are_aware_and_in_utc() -> None:
    assert settings.USE_TZ
    assert settings.TIME_ZONE == "UTC"


def test_nobody_debugs_in_production() -> None:
    assert settings.DEBUG is False


def test_the_employee_is_signed_in_by_our_own_user() -> None:
    assert settings.AUTH_USER_MODEL == "staff.User"
