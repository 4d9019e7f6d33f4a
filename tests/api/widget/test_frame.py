"""The page inside the shop's page, and the scripts that it and the shop load."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client, override_settings

from kramar.channels.models import Channel
from tests.api.widget.visitor import SITE

LOADER = b"(()=>{window.Kramar={}})();"


@pytest.fixture(autouse=True)
def built(tmp_path: Path) -> Iterator[Path]:
    """Build the widget, as far as the server is concerned."""
    (tmp_path / "frame").mkdir()
    (tmp_path / "loader.js").write_bytes(LOADER)
    (tmp_path / "frame" / "frame.js").write_bytes(b"start()")
    (tmp_path / "frame" / "frame.css").write_bytes(b".chat{}")
    with override_settings(WIDGET_ROOT=tmp_path):
        yield tmp_path


@pytest.mark.django_db
def test_only_the_channels_own_sites_may_frame_the_page(site: Channel, client: Client) -> None:
    response = client.get(f"/widget/frame/{site.key}")

    policy = response["Content-Security-Policy"]
    assert f"frame-ancestors 'self' {SITE}" in policy
    assert "unsafe" not in policy
    assert "X-Frame-Options" not in response


@pytest.mark.django_db
def test_the_page_is_told_everything_by_attributes(site: Channel, client: Client) -> None:
    page = client.get(f"/widget/frame/{site.key}?lang=en").content.decode()

    assert f'data-channel="{site.key}" data-language="en" data-color="#0b7285"' in page
    assert f'data-origins="{SITE}"' in page
    assert '<script defer src="/widget/assets/frame.js?v=' in page
    assert "<style" not in page


@pytest.mark.django_db
def test_a_page_of_no_widget_is_not_found(client: Client) -> None:
    assert client.get("/widget/frame/nothing").status_code == 404


def test_the_loader_is_served_to_any_site(client: Client) -> None:
    response = client.get("/widget/loader.js")

    assert response.content == LOADER
    assert response["Content-Type"].startswith("text/javascript")
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "max-age=300" in response["Cache-Control"]


def test_the_loader_is_compressed_for_those_who_take_it(client: Client) -> None:
    response = client.get("/widget/loader.js", headers={"Accept-Encoding": "gzip, br"})

    assert response["Content-Encoding"] == "gzip"
    assert gzip.decompress(response.content) == LOADER


def test_a_known_loader_is_not_sent_again(client: Client) -> None:
    etag = client.get("/widget/loader.js")["ETag"]

    response = client.get("/widget/loader.js", headers={"If-None-Match": etag})

    assert (response.status_code, response.content) == (304, b"")


def test_the_frames_versioned_files_are_kept_for_good(client: Client) -> None:
    assert "immutable" in client.get("/widget/assets/frame.js?v=1")["Cache-Control"]
    assert "immutable" not in client.get("/widget/assets/frame.css")["Cache-Control"]


@pytest.mark.parametrize("name", ["secrets.txt", "..%2F..%2Fpackage.json"])
def test_nothing_else_is_served(client: Client, name: str) -> None:
    assert client.get(f"/widget/assets/{name}").status_code == 404


def test_a_widget_that_is_not_built_is_not_found(client: Client, built: Path) -> None:
    (built / "loader.js").unlink()

    assert client.get("/widget/loader.js").status_code == 404
