"""What PHP serialises is read; what is not plain, whole or small is refused."""

import json
import shutil
import subprocess
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kramar.intake.php_serialized import PhpFormatError, PhpValue, read_php

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
)
KEYS = st.integers(-1000, 1000) | st.text("абвabc_", min_size=1, max_size=8)
VALUES = st.recursive(
    SCALARS, lambda inner: st.dictionaries(KEYS, inner, max_size=5), max_leaves=15
)


def serialize(value: PhpValue) -> bytes:
    """Write a value as PHP does."""
    match value:
        case None:
            return b"N;"
        case bool():
            return b"b:%d;" % value
        case int():
            return b"i:%d;" % value
        case float():
            return f"d:{value!r};".encode()
        case str():
            raw = value.encode()
            return b's:%d:"%s";' % (len(raw), raw)
    parts = [serialize(key) + serialize(each) for key, each in value.items()]
    return b"a:%d:{%s}" % (len(parts), b"".join(parts))


@given(VALUES)
def test_what_was_written_is_read(value: PhpValue) -> None:
    assert read_php(serialize(value)) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(PhpFormatError):
        read_php(data)


@given(VALUES, st.integers(0, 400), st.binary(max_size=3))
def test_damaged_values_are_read_or_refused(value: PhpValue, place: int, damage: bytes) -> None:
    whole = serialize(value)
    with suppress(PhpFormatError):
        read_php(whole[:place] + damage + whole[place + 1 :])


@pytest.mark.parametrize(
    "data",
    [
        b'O:8:"stdClass":0:{}',
        b'C:3:"abc":0:{}',
        b"a:1:{i:0;R:1;}",
        b'a:1:{i:0;O:1:"A":0:{}}',
        b'E:7:"Foo:Bar";',
        b"d:NAN;",
        b"d:INF;",
        b's:9:"abc";',
        b's:-1:"";',
        b'a:2:{i:0;s:1:"x";}',
        b"i:99999999999999999999;",
        b"i:1;i:2;",
        b"",
        b"a:1:{i:0;" * 20 + b"N;" + b"}" * 20,
        b"a:99999:{}",
        b's:300000:"' + b"a" * 300_000 + b'";',
    ],
)
def test_what_is_not_plain_whole_and_small_is_refused(data: bytes) -> None:
    with pytest.raises(PhpFormatError):
        read_php(data)


def test_a_sender_that_counts_characters_is_understood() -> None:
    counted = 'a:1:{s:4:"name";s:10:"Лампа Сова";}'

    assert read_php(counted.encode()) == {"name": "Лампа Сова"}


def test_php_itself_writes_what_is_read() -> None:
    value: PhpValue = {
        0: {"product_id": "7", "price": 1713.5, "count": 2, "назва": "Сова «Ї»"},
        1: None,
        2: True,
    }
    php = shutil.which("php")
    assert php, "scripts/system_packages installs php-cli"
    script = "echo serialize(json_decode(stream_get_contents(STDIN), true));"

    written = subprocess.run(
        [php, "-r", script], input=json.dumps(value).encode(), check=True, capture_output=True
    ).stdout

    assert read_php(written) == value
