"""Origins of sites, as browsers name them."""

import re
from urllib.parse import urlsplit


def clean_origin(address: str) -> str:
    """Return the origin of a site's address, as a browser names it.

    :raises ValueError: the address is not one of a site
    """
    text = address.strip().rstrip("/")
    parts = urlsplit(text if "://" in text else f"https://{text}")
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username:
        raise ValueError(f"not an address of a site: {address}")
    host = parts.hostname.encode("idna").decode()
    # An address of IPv6 is written in brackets; and what else stands there must not reach a header.
    host = f"[{host}]" if ":" in host else host
    if not re.fullmatch(r"[a-z0-9.\-\[\]:]+", host):
        raise ValueError(f"not an address of a site: {address}")
    default = {"http": 80, "https": 443}[parts.scheme]
    port = f":{parts.port}" if parts.port and parts.port != default else ""
    return f"{parts.scheme}://{host}{port}"
