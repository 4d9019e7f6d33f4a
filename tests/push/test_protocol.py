"""Keys, sealing and addresses."""

import http_ece
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.test import Client
from pytest_django import Settings

from kramar.core import clock
from kramar.push.base64url import encode_base64url
from kramar.push.encryption import are_keys_of_browser, authorization, encrypt
from kramar.push.endpoints import is_push_service
from kramar.push.keys import get_keys
from kramar.push.models import PushKeys

POINT = PublicFormat.UncompressedPoint
SECRET = b"0123456789abcdef"


def test_the_browser_alone_opens_what_is_sealed_for_it() -> None:
    browser = ec.generate_private_key(ec.SECP256R1())
    point = browser.public_key().public_bytes(Encoding.X962, POINT)

    sealed = encrypt("Клара пише".encode(), p256dh=point, auth=SECRET)

    opened = http_ece.decrypt(sealed, private_key=browser, auth_secret=SECRET, version="aes128gcm")
    assert opened.decode() == "Клара пише"


@pytest.mark.django_db
def test_a_service_can_tell_who_asks() -> None:
    keys = get_keys()

    header = authorization(
        "https://fcm.googleapis.com/fcm/send/1",
        keys=keys,
        contact="mailto:lamps@example.com",
        at=clock.now(),
    )

    token = header.removeprefix("vapid t=").split(",")[0]
    origin = "https://fcm.googleapis.com"
    claims = jwt.decode(token, keys.private.public_key(), algorithms=["ES256"], audience=origin)
    assert claims["sub"] == "mailto:lamps@example.com"
    assert header.endswith(f"k={keys.public}")


@pytest.mark.django_db
def test_all_processes_share_one_pair_that_is_sealed() -> None:
    first = get_keys()

    assert get_keys().public == first.public
    assert b"PRIVATE KEY" not in bytes(PushKeys.objects.get().sealed)


@pytest.mark.django_db
def test_a_pair_under_a_lost_secret_gives_way_to_a_new_one(settings: Settings) -> None:
    first = get_keys()
    settings.SECRET_KEY = "another secret of the installation"

    second = get_keys()

    assert second.public != first.public
    assert get_keys().public == second.public


@pytest.mark.parametrize(
    ("endpoint", "is_known"),
    [
        ("https://fcm.googleapis.com/fcm/send/abc:def", True),
        ("https://updates.push.services.mozilla.com/wpush/v2/gAAA", True),
        ("https://wns2-par02p.notify.windows.com/w/?token=BQYA", True),
        ("https://web.push.apple.com/QGuQyavXutnMH", True),
        ("http://fcm.googleapis.com/fcm/send/abc", False),
        ("https://fcm.googleapis.com:8443/fcm/send/abc", False),
        ("https://fcm.googleapis.com@10.0.0.1/fcm", False),
        ("https://evil-fcm.googleapis.com.example.com/", False),
        ("https://notfcm.googleapis.com.example/", False),
        ("https://127.0.0.1/push", False),
        ("https://[::1]/push", False),
        ("https://[oops/push", False),
        ("file:///etc/passwd", False),
        ("fcm.googleapis.com", False),
        ("", False),
    ],
)
def test_only_the_browsers_own_services_are_posted_to(endpoint: str, is_known: bool) -> None:  # noqa: FBT001 (a column of the table)
    assert is_push_service(endpoint) is is_known


@pytest.mark.parametrize("key", ["", "AAAA", "не ключ", encode_base64url(b"\4" + b"\1" * 64)])
def test_what_is_no_key_of_a_browser_is_refused(key: str) -> None:
    assert not are_keys_of_browser(key, encode_base64url(SECRET))


@pytest.mark.parametrize("endpoint", ["https://10.0.0.1/push", "https://" + "x" * 2000])
def test_a_foreign_address_is_refused_in_words(anna_browser: Client, endpoint: str) -> None:
    body = {"endpoint": endpoint, "keys": {"p256dh": "A", "auth": "B"}}

    answer = anna_browser.post("/api/v1/me/push", body, content_type="application/json")

    assert answer.status_code == 422
