"""Forms as senders build them, and bytes that are none."""

import pytest

from kramar.intake.forms import FormUnreadableError, read_form

IN_PARTS = "multipart/form-data; boundary=b"
PHONE = b'--b\r\nContent-Disposition: form-data; name="phone"\r\n\r\n0671234567\r\n--b--'


def test_parts_are_fields() -> None:
    assert read_form(PHONE, IN_PARTS, "key=1") == [("phone", "0671234567"), ("key", "1")]


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"phone=067", IN_PARTS),
        # Seconds of parsing.
        (PHONE, f"{IN_PARTS};{'a=1;' * 15_000}"),
        # What the parser of e-mail stumbles over.
        (PHONE.replace(b'"phone"', b"(" * 60_000), IN_PARTS),
        (PHONE, "multipart/form-data(;name*0=a;name*=utf-8''%ff,; boundary=b"),
    ],
)
def test_what_is_no_form_is_unreadable(body: bytes, content_type: str) -> None:
    with pytest.raises(FormUnreadableError):
        read_form(body, content_type, "")
