"""Base64 of URLs without its padding, as Web Push writes keys and signatures."""

from base64 import urlsafe_b64decode, urlsafe_b64encode


def encode_base64url(content: bytes) -> str:
    """Write bytes as text."""
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def decode_base64url(text: str) -> bytes:
    """Read such text back.

    :raises ValueError: it is none
    """
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
