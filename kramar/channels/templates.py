"""Messages that a provider has approved beforehand, with places to be filled in.

They may begin a conversation, or go on with it when the time for an ordinary answer is over. The
places are marked as ``{{1}}`` or ``{{name}}``; a value is known by where it stands and this mark:
``body.1``, ``header.name``; that of a button by the button's number: ``button.0``.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict

PLACE = re.compile(r"\{\{\s*(\w{1,60})\s*\}\}")

HeaderFile = Literal["", "image", "video", "document"]
ButtonKind = Literal["reply", "url", "phone", "code"]


class _Kept(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class TemplateButton(_Kept):
    """A button under the words; ``target`` is where it leads, which may end in a place."""

    kind: ButtonKind
    text: str
    target: str = ""


class TemplateField(_Kept):
    """A place to be filled in; ``before`` is what stands before it, on its line."""

    key: str
    example: str = ""
    before: str = ""


class Template(_Kept):
    """One template in one language.

    :param header_file: of what kind the file above the words is; empty where there is none
    :param examples: what was shown to the provider for approval, by the keys of the fields
    :param is_whole: there is nothing in it that we could not fill in
    """

    name: str
    language: str
    category: Literal["utility", "marketing", "authentication"]
    status: Literal["approved", "paused", "disabled"]
    quality: Literal["", "high", "medium", "low"] = ""
    header: str = ""
    header_file: HeaderFile = ""
    body: str = ""
    footer: str = ""
    buttons: tuple[TemplateButton, ...] = ()
    examples: Mapping[str, str] = {}
    is_whole: bool = True

    @property
    def can_be_sent(self) -> bool:
        """Whether the provider takes it now, and we know how to fill it in."""
        return self.is_whole and self.status == "approved"

    def fields(self) -> list[TemplateField]:
        """List what is to be filled in, in the order in which the provider counts."""
        found = [*_places("header", self.header), *_places("body", self.body)]
        for number, button in enumerate(self.buttons):
            if button.kind == "code" or PLACE.search(button.target):
                found.append((f"button.{number}", button.text))
        return [
            TemplateField(key=key, example=self.examples.get(key, ""), before=before)
            for key, before in found
        ]

    def fill(self, values: Mapping[str, str]) -> "FilledTemplate":
        """Sort the values as they are sent; each field must have one."""
        filled: dict[str, list[TemplateValue]] = {"header": [], "body": [], "button": []}
        for field in self.fields():
            part, _dot, place = field.key.partition(".")
            filled[part].append(TemplateValue(place=place, text=values[field.key]))
        return FilledTemplate(
            name=self.name,
            language=self.language,
            header=tuple(filled["header"]),
            header_file=self.header_file,
            body=tuple(filled["body"]),
            buttons=tuple(filled["button"]),
            codes=tuple(at for at, each in enumerate(self.buttons) if each.kind == "code"),
        )

    def say(self, values: Mapping[str, str]) -> str:
        """Return the words as the person will see them."""
        parts = [_fill("header", self.header, values), _fill("body", self.body, values)]
        buttons = "\n".join(
            _say_button(button, values.get(f"button.{number}", ""))
            for number, button in enumerate(self.buttons)
        )
        return "\n\n".join(part for part in (*parts, self.footer, buttons) if part)


class TemplateValue(_Kept):
    """What stands in one place: a number, a name, or the number of a button."""

    place: str
    text: str


class FilledTemplate(_Kept):
    """A template as it is sent.

    :param codes: the numbers of those buttons whose value is a code to copy
    """

    name: str
    language: str
    header: tuple[TemplateValue, ...] = ()
    header_file: HeaderFile = ""
    body: tuple[TemplateValue, ...] = ()
    buttons: tuple[TemplateValue, ...] = ()
    codes: tuple[int, ...] = ()


def _places(part: str, text: str) -> Iterator[tuple[str, str]]:
    """Find the places: named ones as they stand, numbered ones as they are counted."""
    found: dict[str, str] = {}
    for match in PLACE.finditer(text):
        found.setdefault(match.group(1), text[: match.start()].rpartition("\n")[2])
    if all(place.isdecimal() for place in found):
        found = {place: found[place] for place in sorted(found, key=int)}
    return ((f"{part}.{place}", before) for place, before in found.items())


def _fill(part: str, text: str, values: Mapping[str, str]) -> str:
    return PLACE.sub(lambda place: values.get(f"{part}.{place.group(1)}", ""), text)


def _say_button(button: TemplateButton, value: str) -> str:
    target = value if button.kind == "code" else PLACE.sub(lambda _place: value, button.target)
    return f"[{button.text}] {target}".rstrip()
