"""A small reader of what PHP's ``serialize()`` writes: plain values, and never objects.

Landing pages send their products this way. The format is PHP's own (manual, «serialize»); objects,
references and enums are refused, and size, depth and number of elements are bounded.
"""

from collections.abc import Mapping

LARGEST_BYTES = 256 * 1024
DEEPEST = 16
MOST_ELEMENTS = 10_000
LONGEST_NUMBER = 64
LARGEST_INTEGER = 2**63

PhpKey = int | str
PhpValue = None | bool | int | float | str | Mapping[PhpKey, "PhpValue"]


class PhpFormatError(ValueError):
    """It is not a plain value that PHP has serialised."""


def read_php(data: bytes) -> PhpValue:
    """Read one serialised value, all of the bytes.

    Lengths of strings are bytes; a text whose sender has counted characters is understood too.

    :raises PhpFormatError: it is damaged, too large or too deep, or holds an object
    """
    if len(data) > LARGEST_BYTES:
        raise PhpFormatError("too many bytes")
    try:
        return _Reader(data, in_characters=False).read_whole()
    except PhpFormatError as error:
        try:
            return _Reader(data, in_characters=True).read_whole()
        except PhpFormatError:
            raise error from None


class _Reader:
    """Reads from the left to the right and never looks back."""

    def __init__(self, data: bytes, *, in_characters: bool) -> None:
        self._data = data
        self._in_characters = in_characters
        self._position = 0
        self._elements = 0

    def read_whole(self) -> PhpValue:
        value = self._read_value(0)
        if self._position != len(self._data):
            raise PhpFormatError("something follows the value")
        return value

    def _read_value(self, depth: int) -> PhpValue:
        kind = self._take(2)
        if kind == b"N;":
            return None
        if kind == b"b:":
            return self._read_boolean()
        if kind == b"i:":
            return self._read_integer(b";")
        if kind == b"d:":
            return self._read_float()
        if kind == b"s:":
            return self._read_string()
        if kind == b"a:":
            return self._read_array(depth + 1)
        raise PhpFormatError("not a plain value")

    def _read_boolean(self) -> bool:
        word = self._until(b";")
        if word not in {b"0", b"1"}:
            raise PhpFormatError("not a boolean")
        return word == b"1"

    def _read_integer(self, end: bytes) -> int:
        word = self._until(end)
        digits = word.removeprefix(b"-")
        if not digits.isdigit() or abs(int(digits)) > LARGEST_INTEGER:
            raise PhpFormatError("not an integer")
        return int(word)

    def _read_float(self) -> float:
        word = self._until(b";")
        # Infinity and "not a number" are words that no price has.
        if not word.strip(b"0123456789+-.eE") == b"":
            raise PhpFormatError("not a number")
        try:
            return float(word)
        except ValueError as error:
            raise PhpFormatError("not a number") from error

    def _read_string(self) -> str:
        length = self._read_integer(b":")
        if length < 0:
            raise PhpFormatError("a negative length")
        self._expect(b'"')
        raw = self._take_characters(length) if self._in_characters else self._take(length)
        self._expect(b'";')
        return raw.decode("utf-8", "replace")

    def _read_array(self, depth: int) -> dict[PhpKey, PhpValue]:
        if depth > DEEPEST:
            raise PhpFormatError("too deep")
        count = self._read_integer(b":")
        self._elements += count
        if not count >= 0 or self._elements > MOST_ELEMENTS:
            raise PhpFormatError("too many elements")
        self._expect(b"{")
        values: dict[PhpKey, PhpValue] = {}
        for _element in range(count):
            key = self._read_value(depth)
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise PhpFormatError("not a key")
            values[key] = self._read_value(depth)
        self._expect(b"}")
        return values

    def _take(self, length: int) -> bytes:
        end = self._position + length
        if end > len(self._data):
            raise PhpFormatError("it ends too early")
        taken = self._data[self._position : end]
        self._position = end
        return taken

    def _take_characters(self, length: int) -> bytes:
        rest = self._data[self._position : self._position + length * 4]
        taken = rest.decode("utf-8", "ignore")[:length].encode()
        return self._take(len(taken))

    def _until(self, end: bytes) -> bytes:
        found = self._data.find(end, self._position, self._position + LONGEST_NUMBER)
        if found < 0:
            raise PhpFormatError("it ends too early")
        word = self._data[self._position : found]
        self._position = found + 1
        return word

    def _expect(self, word: bytes) -> None:
        if self._take(len(word)) != word:
            raise PhpFormatError("a wrong length")
