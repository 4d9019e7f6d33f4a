"""The bot methods this fake knows, by their names in lower case."""

from typing import Final

from fakes.telegram.calls import Method
from fakes.telegram.methods import albums, business, changes, identity, media, receiving, texts

METHODS: Final[dict[str, Method]] = {
    name.lower(): method
    for group in (identity, receiving, texts, media, albums, changes, business)
    for name, method in group.METHODS.items()
}
