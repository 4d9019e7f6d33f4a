"""Templates of a WhatsApp Business account: which there are, and how a filled one is sent."""

from collections.abc import Iterator
from typing import Final

from kramar.channels.connector import Link
from kramar.channels.payload_reader import PayloadReader
from kramar.channels.templates import (
    PLACE,
    ButtonKind,
    FilledTemplate,
    HeaderFile,
    Template,
    TemplateButton,
    TemplateValue,
)
from kramar.connectors.cloud_api.calls import account_id, ask
from kramar.connectors.meta.graph import Json

FIELDS: Final = "name,status,category,language,components,quality_score"
PAGE: Final = "100"
# An account holds 250 of them, a verified one 6,000.
PAGES: Final = 60
NOTHING = PayloadReader({})

CATEGORIES: Final = {
    "UTILITY": "utility",
    "MARKETING": "marketing",
    "AUTHENTICATION": "authentication",
}
STATUSES: Final = {"APPROVED": "approved", "PAUSED": "paused", "DISABLED": "disabled"}
QUALITIES: Final = {"GREEN": "high", "YELLOW": "medium", "RED": "low"}
FILES: Final[dict[str, HeaderFile]] = {
    "IMAGE": "image",
    "VIDEO": "video",
    "DOCUMENT": "document",
}
# A call asks for nothing to be filled in, and leads nowhere that could be written down.
BUTTONS: Final[dict[str, ButtonKind]] = {
    "QUICK_REPLY": "reply",
    "URL": "url",
    "PHONE_NUMBER": "phone",
    "COPY_CODE": "code",
    "VOICE_CALL": "reply",
}
PARTS: Final = {"HEADER", "BODY", "FOOTER", "BUTTONS"}


async def list_templates(link: Link) -> tuple[Template, ...]:
    """Ask for all pages of the list.

    :raises ConnectorError: as the contract's tree tells
    """
    found: list[Template] = []
    after = ""
    for _page in range(PAGES):
        place = {"after": after} if after else {}
        path = f"{account_id(link)}/message_templates"
        answer = await ask(link, path, fields=FIELDS, limit=PAGE, **place)
        found += [template for each in answer.children("data") for template in _read(each)]
        paging = answer.find_child("paging") or NOTHING
        after = (paging.find_child("cursors") or NOTHING).text("after")
        if not after or "next" not in paging:
            break
    return tuple(found)


def template_content(filled: FilledTemplate, header_file: Json) -> dict[str, Json]:
    """Say a filled template in the words of the API; ``header_file`` is what was uploaded."""
    components: list[Json] = []
    header = [_parameter(value) for value in filled.header]
    if filled.header_file:
        header = [{"type": filled.header_file, filled.header_file: header_file}]
    if header:
        components.append({"type": "header", "parameters": header})
    if filled.body:
        parameters = [_parameter(value) for value in filled.body]
        components.append({"type": "body", "parameters": parameters})
    components += [_button(value, filled.codes) for value in filled.buttons]
    content: dict[str, Json] = {"name": filled.name, "language": {"code": filled.language}}
    if components:
        content["components"] = components
    return {"type": "template", "template": content}


def _parameter(value: TemplateValue) -> Json:
    named: dict[str, Json] = {} if value.place.isdecimal() else {"parameter_name": value.place}
    return {"type": "text", **named, "text": value.text}


def _button(value: TemplateValue, codes: tuple[int, ...]) -> Json:
    kind, parameter = "url", {"type": "text", "text": value.text}
    if int(value.place) in codes:
        kind, parameter = "copy_code", {"type": "coupon_code", "coupon_code": value.text}
    return {
        "type": "button",
        "sub_type": kind,
        "index": value.place,
        "parameters": [dict(parameter.items())],
    }


def _read(element: PayloadReader) -> Iterator[Template]:
    """Read one template; what is not approved, or not as documented, is none."""
    status, category = element.text("status").upper(), element.text("category").upper()
    if status not in STATUSES or category not in CATEGORIES:
        return
    try:
        parts = {part.text("type").upper(): part for part in element.children("components")}
        yield _template(element, parts)
    except ValueError:
        return


def _template(element: PayloadReader, parts: dict[str, PayloadReader]) -> Template:
    header, body = parts.get("HEADER", NOTHING), parts.get("BODY", NOTHING)
    buttons = parts.get("BUTTONS", NOTHING).children("buttons")
    form = header.text("format").upper()
    known = [button for button in buttons if button.text("type").upper() in BUTTONS]
    is_whole = (
        not parts.keys() - PARTS
        and form in {"", "TEXT", *FILES}
        and len(known) == len(buttons)
        and element.text("category").upper() != "AUTHENTICATION"
    )
    score = (element.find_child("quality_score") or NOTHING).text("score").upper()
    return Template.model_validate(
        {
            "name": element.text("name"),
            "language": element.text("language"),
            "category": CATEGORIES[element.text("category").upper()],
            "status": STATUSES[element.text("status").upper()],
            "quality": QUALITIES.get(score, ""),
            "header": header.text("text") if form in {"", "TEXT"} else "",
            "header_file": FILES.get(form, ""),
            "body": body.text("text"),
            "footer": parts.get("FOOTER", NOTHING).text("text"),
            "buttons": [_read_button(button) for button in known],
            "examples": dict(_examples(header, body)),
            "is_whole": is_whole,
        }
    )


def _read_button(button: PayloadReader) -> TemplateButton:
    kind = BUTTONS[button.text("type").upper()]
    return TemplateButton(
        kind=kind, text=button.text("text"), target=button.text("url", "phone_number")
    )


def _examples(header: PayloadReader, body: PayloadReader) -> Iterator[tuple[str, str]]:
    """Pair the samples with their places: a list in the places' order, or by their names."""
    for part, element in (("header", header), ("body", body)):
        given = element.find_child("example") or NOTHING
        for named in given.children(f"{part}_text_named_params"):
            yield f"{part}.{named.text('param_name')}", named.text("example")
        places = sorted(
            {place for place in PLACE.findall(element.text("text")) if place.isdecimal()}, key=int
        )
        yield from zip((f"{part}.{place}" for place in places), _samples(given, part), strict=False)


def _samples(given: PayloadReader, part: str) -> list[str]:
    name = f"{part}_text"
    # The body's are a list of lists.
    return given.texts(name) if part == "header" else given.first_texts(name)
