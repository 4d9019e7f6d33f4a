"""Addresses of files for those who do not sign in: signed, and good for a while."""

from dataclasses import dataclass
from typing import Literal

from django.core.signing import BadSignature, Signer

from kramar.core import clock
from kramar.core.models import StoredFile

# A link stays the same for this long, so that a browser need not fetch a picture again; it is good
# for up to twice as long.
PERIOD_SECONDS = 6 * 3600
# A messenger that fetches files for itself may come back for them days later.
PROVIDER_PERIOD_SECONDS = 7 * 24 * 3600

Variant = Literal["original", "thumbnail"]
_signer = Signer(salt="kramar.core.file_links")


@dataclass(frozen=True, slots=True)
class FileLink:
    """What a signed word stands for."""

    company_id: int
    file_id: int
    variant: Variant


def sign_file(
    file: StoredFile, variant: Variant = "original", *, period: int = PERIOD_SECONDS
) -> str:
    """Return the signed word that opens a file for one to two periods, which are in seconds."""
    now = int(clock.now().timestamp())
    expires = (now // period + 2) * period
    return _signer.sign(f"{file.company_id}.{file.pk}.{variant}.{expires}")


def read_file_link(signed: str) -> FileLink | None:
    """Read a signed word; ``None`` when it is not ours or too old."""
    try:
        company, file, variant, expires = _signer.unsign(signed).split(".")
    except (BadSignature, ValueError):
        return None
    if int(expires) < clock.now().timestamp():
        return None
    chosen: Variant = "thumbnail" if variant == "thumbnail" else "original"
    return FileLink(int(company), int(file), chosen)
