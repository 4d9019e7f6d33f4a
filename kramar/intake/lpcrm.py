"""What LP-CRM's senders call things: their form becomes texts and lines.

The names, with their misspellings, are those of ``addNewOrder.html``; landing pages in the wild
use the aliases too.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from urllib.parse import unquote_plus

from django.utils.translation import gettext_noop as _

from kramar.alerts.words import Words
from kramar.intake.fields import Problem, RawFields, RawLine
from kramar.intake.forms import Pairs
from kramar.intake.php_serialized import PhpFormatError, PhpValue, read_php

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Value = PhpValue | Json

ALIASES = {
    "bayer_name": ("bayer_name", "buyer_name", "name"),
    "product_id": ("product_id", "p_id", "s2"),
    "price": ("price", "product_price", "s1"),
    "count": ("count", "countProduct"),
    "product_name": ("product_name", "s3"),
}
SENDER = {
    "SERVER_NAME": "site",
    "REMOTE_ADDR": "ip",
    "HTTP_USER_AGENT": "user_agent",
    "HTTP_REFERER": "referer",
}
NOT_KEPT = {"key", "products", "sender", "data"}
NESTED = re.compile(r"products\[(\w+)\]\[(\w+)\]")
UNREADABLE = Words(_("Не вдалося прочитати список товарів. Додайте їх вручну."))


def read_fields(pairs: Pairs) -> RawFields:
    """Read a form; what cannot be read of it is told as a problem, the rest is kept."""
    given = dict(pairs)
    if "data" in given:
        given = {**_read_pixel(given["data"]), **given}
    texts = {name: value.strip() for name, value in given.items() if name not in NOT_KEPT}
    texts = {name: value for name, value in texts.items() if value and "[" not in name}
    for name, value in _read_sender(given.get("sender", "")).items():
        texts.setdefault(name, value)
    lines, problems = _read_lines(given, pairs)
    for name, aliases in ALIASES.items():
        found = [texts.pop(alias) for alias in aliases if alias in texts]
        if found and name == "bayer_name":
            texts[name] = found[0]
    return RawFields(texts, lines, problems)


def _read_pixel(data: str) -> dict[str, str]:
    """Read the whole order that an image's address of old carries."""
    try:
        values = _decode(data)
    except ValueError:
        return {}
    if not isinstance(values, Mapping):
        return {}
    return {
        str(name): json.dumps(value) if isinstance(value, Mapping | list) else _text(value)
        for name, value in values.items()
    }


def _read_sender(sender: str) -> dict[str, str]:
    try:
        values = _decode(sender) if sender else {}
    except ValueError:
        return {}
    if not isinstance(values, Mapping):
        return {}
    return {name: _text(values[word]) for word, name in SENDER.items() if values.get(word)}


def _read_lines(given: Mapping[str, str], pairs: Pairs) -> tuple[list[RawLine], list[Problem]]:
    nested: dict[str, dict[str, Json]] = defaultdict(dict)
    for name, value in pairs:
        if found := NESTED.fullmatch(name):
            nested[found[1]][found[2]] = value
    if nested:
        return [line for product in nested.values() for line in _lines_of(product)], []
    products = given.get("products", "").strip()
    if not products:
        return list(_alias_line(given)), []
    try:
        values = _decode(products)
    except ValueError:
        return [], [Problem("products", UNREADABLE)]
    if isinstance(values, str):
        return list(_alias_line({**given, "product_name": values})), []
    return [line for product in _items(values) for line in _lines_of(product)], []


def _alias_line(given: Mapping[str, str]) -> Iterator[RawLine]:
    def first(name: str) -> str:
        return next((given[alias] for alias in ALIASES[name] if given.get(alias)), "")

    line = RawLine(first("product_id"), first("product_name"), first("price"), first("count"))
    if line.product_id or line.name:
        yield line


def _items(values: Value) -> list[Value]:
    if isinstance(values, list):
        return list(values)
    if isinstance(values, Mapping):
        is_one = "product_id" in values or "name" in values
        return [values] if is_one else list(values.values())
    return []


def _lines_of(product: Value) -> Iterator[RawLine]:
    """Yield the lines of one product: with variants each of them is a line of its own."""
    if not isinstance(product, Mapping):
        yield RawLine(name=_text(product))
        return
    read: dict[str, Value] = {str(name): value for name, value in product.items()}
    subs = [sub for sub in _items(read.get("subs")) if isinstance(sub, Mapping)]
    name, price = _text(read.get("name") or read.get("product_name")), _text(read.get("price"))
    for sub in subs:
        own: dict[str, Value] = {str(key): value for key, value in sub.items()}
        yield RawLine(_text(own.get("sub_id")), name, price, _text(own.get("count")))
    if not subs:
        identity = _text(read.get("product_id") or read.get("sku") or read.get("id"))
        yield RawLine(identity, name, price, _text(read.get("count") or read.get("quantity")))


def _decode(text: str) -> Value:
    """Read what was serialised by PHP or is JSON, written for an address or not; else a name.

    :raises ValueError: it looks like one of them and is damaged
    """
    text = text.strip()
    if re.match(r"[aOsiCdbN](%3A|%3B)", text, re.IGNORECASE) or text[:3] in {"%5B", "%7B"}:
        text = unquote_plus(text)
    if re.match(r"[aOsiCdbE]:|N;", text):
        return read_php(text.encode())
    if text[:1] in {"[", "{"}:
        return _read_json(text)
    return unquote_plus(text) if "%" in text else text


def _read_json(text: str) -> Json:
    try:
        value: Json = json.loads(text)
    except RecursionError as error:
        raise PhpFormatError("too deep") from error
    return value


def _text(value: Value) -> str:
    if value is None or isinstance(value, bool | Mapping | list):
        return ""
    return str(value).strip()


def read_key(pairs: Pairs) -> str:
    """Return the sender's key, of an image's address of old too."""
    given = dict(pairs)
    return given.get("key") or _read_pixel(given.get("data", "")).get("key", "")
