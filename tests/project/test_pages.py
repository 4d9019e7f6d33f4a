"""The application's page, its headers, and what machines ask about the installation."""

import logging
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from kramar.channels.models import Channel, Payload
from kramar.core import clock
from kramar.core.gauges import Gauge, register_gauge
from kramar.core.tenancy import company_scope
from kramar.project.journal import LineFormatter

PAGES = ["/", "/chats", "/chats/5", "/sign-in", "/invite/abc", "/administration/messengers"]
NO_PAGES = ["/api/nothing", "/files/", "/static/nothing.js", "/hooks/telegram/key", "/widget/x"]


@pytest.fixture
def built(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<title>Kramar</title>", encoding="utf-8")
    (tmp_path / "sw.js").write_text("self.x = 1;", encoding="utf-8")
    settings.WEB_DIST = tmp_path


@pytest.mark.parametrize("path", PAGES)
def test_every_path_of_the_application_is_its_page(built: None, client: Client, path: str) -> None:
    answer = client.get(path)

    assert (answer.status_code, answer.content) == (200, b"<title>Kramar</title>")
    assert "csrftoken" in answer.cookies
    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.django_db
def test_the_page_tells_its_script_whether_there_is_a_session(
    built: None, client: Client, anna_browser: Client
) -> None:
    assert client.get("/").cookies["kramar_stranger"]["max-age"] == 60
    assert "kramar_stranger" not in anna_browser.get("/").cookies


@pytest.mark.parametrize("path", NO_PAGES)
def test_what_is_absent_elsewhere_is_absent(built: None, client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_a_page_that_was_not_built_says_how(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    settings.WEB_DIST = tmp_path

    assert "npm run build" in client.get("/").content.decode()


def test_the_worker_rules_the_whole_application_and_is_looked_for_anew(
    built: None, client: Client
) -> None:
    answer = client.get("/sw.js")

    assert (answer.status_code, answer.content) == (200, b"self.x = 1;")
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert answer.headers["Cache-Control"] == "no-cache"


def test_the_page_runs_nothing_from_elsewhere(built: None, client: Client) -> None:
    headers = client.get("/", headers={"host": "localhost"}).headers
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))

    assert policy["script-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["worker-src"] == policy["manifest-src"] == "'self'"
    assert "ws://localhost" in policy["connect-src"].split()
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


def test_an_unknown_host_is_refused(client: Client) -> None:
    answer = client.get("/", headers={"host": "evil.example"})

    assert (answer.status_code, answer.json()["code"]) == (400, "unreadable")


@pytest.mark.django_db
def test_answers_of_the_api_stay_in_no_cache(client: Client) -> None:
    assert client.get("/api/v1/me").headers["Cache-Control"] == "private, no-store"


def test_the_documentation_loads_nothing_from_elsewhere(client: Client) -> None:
    page = client.get("/api/v1/docs").content.decode()

    assert "/static/ninja/swagger-ui-bundle.js" in page
    assert "https://" not in page


def test_the_process_lives(client: Client) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}


@pytest.mark.django_db
def test_the_installation_is_ready(client: Client) -> None:
    answer = client.get("/readyz")

    assert (answer.status_code, answer.json()) == (200, {"database": "ok", "bus": "ok"})


def test_the_metrics_show_what_waits(client: Client, noon: object, lamp_bot: Channel) -> None:
    with company_scope(lamp_bot.company_id):
        Payload.objects.create(
            company_id=lamp_bot.company_id,
            channel=lamp_bot,
            body=b"{}",
            received_at=clock.now().replace(hour=11, minute=59),
        )
    register_gauge(Gauge("kramar_test_lamps", "Lamps", lambda: 7.0))

    shown = client.get("/metrics").content.decode().splitlines()

    assert "kramar_payload_oldest_age_seconds 60.0" in shown
    assert "kramar_payloads_pending 1.0" in shown
    assert 'kramar_outbox_deliveries{state="queued"} 0.0' in shown
    assert "kramar_test_lamps 7.0" in shown


def line(message: str, **extra: object) -> str:
    record = logging.makeLogRecord({"name": "kramar", "levelname": "INFO", "msg": message} | extra)
    return LineFormatter().format(record).split(" ", 1)[1]


def test_a_log_line_has_its_fields() -> None:
    assert line("Sent", channel_id=5) == "INFO kramar: Sent channel_id=5"


def test_no_row_that_the_database_refused_gets_into_the_log() -> None:
    error = ValueError("null value\nDETAIL:  Failing row contains (5, Чи є\n\nлампа «Сова»?).")
    record = logging.LogRecord("k", 40, "", 0, "Broken", None, (ValueError, error, None))

    assert LineFormatter().format(record).endswith("Broken\nValueError: null value\n…")


@pytest.mark.parametrize(
    "secret",
    [
        "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1",
        "kramar_OznqAtWdTSaIw6y7FqAiIprzw85lAV8osqjVfRlJShU",
        "+380671234567",
    ],
)
def test_no_secret_gets_into_the_log(secret: str) -> None:
    shown = line(f"Call to https://api.example/bot{secret} failed", detail=secret, token="x1")

    assert secret not in shown
    assert "x1" not in shown
