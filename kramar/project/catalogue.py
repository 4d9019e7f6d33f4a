"""Translations, compiled on the machine they run on: neither gettext's tools nor a build is needed.

The source language is Ukrainian: what has no translation is shown as it stands in the code.
"""

import ast
import os
import struct
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

MAGIC = 0x950412DE
REVISION = 0
HEADER = "<7I"
KEYWORDS = ("msgid_plural", "msgid", "msgstr")
NEXT_ENTRY = "msgid "


def compile_catalogues(source: Path, target: Path) -> Path:
    """Compile the ``.po`` files below ``source``; return the folder of the ``.mo`` files.

    The folder is named by what the sources hold, so that another version makes its own.
    """
    sources = sorted(source.glob("*/LC_MESSAGES/django.po"))
    texts = [path.read_text(encoding="utf-8") for path in sources]
    folder = target / sha256("\0".join(texts).encode()).hexdigest()[:16]
    for path, text in zip(sources, texts, strict=True):
        compiled = folder / path.relative_to(source).with_suffix(".mo")
        if not compiled.is_file():
            _write(compiled, to_mo(read_po(text)))
    return folder


def read_po(text: str) -> dict[str, str]:
    """Read a catalogue; plural forms are joined by a zero, as a ``.mo`` file has them."""
    messages: dict[str, str] = {}
    for entry in _entries(text):
        plural = entry.get("msgid_plural")
        key = f"{entry['msgid']}\0{plural}" if plural else entry["msgid"]
        forms = [value for name, value in entry.items() if name.startswith("msgstr")]
        messages[key] = "\0".join(forms)
    return messages


def to_mo(messages: dict[str, str]) -> bytes:
    """Write a catalogue as gettext reads it (GNU gettext manual, «The Format of GNU MO Files»)."""
    keys = sorted(messages, key=str.encode)
    strings = [key.encode() for key in keys] + [messages[key].encode() for key in keys]
    count, start = len(keys), struct.calcsize(HEADER)
    position = start + 16 * count
    table, data = b"", b""
    for string in strings:
        table += struct.pack("<2I", len(string), position + len(data))
        data += string + b"\0"
    translations = start + 8 * count
    return struct.pack(HEADER, MAGIC, REVISION, count, start, translations, 0, 0) + table + data


def _entries(text: str) -> Iterator[dict[str, str]]:
    entry: dict[str, str] = {}
    name = ""
    for line in text.splitlines():
        if line.startswith(NEXT_ENTRY) and entry:
            yield entry
            entry = {}
        if line.startswith(KEYWORDS):
            name, line = line.split(" ", 1)  # noqa: PLW2901 (the rest of the line is its text)
        if line.startswith('"'):
            # A string in a .po file is written as one in C, and so as one in Python.
            entry[name] = entry.get(name, "") + str(ast.literal_eval(line))
    if entry:
        yield entry


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}")
    draft.write_bytes(content)
    # Of two processes that start at once each writes its own and both end with the same file.
    draft.replace(path)
