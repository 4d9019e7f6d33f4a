"""Templates of an account: listed by pages, and checked when one is sent."""

import re
from typing import Final

from fakes.jsontypes import JsonObject, JsonValue
from fakes.meta.errors import GraphError
from fakes.whatsapp.state import Number

PLACE: Final = re.compile(r"\{\{\s*(\w+)\s*\}\}")
BROKEN: Final = re.compile(r"[\n\t]| {5}")
REFUSALS: Final = {"PAUSED": 132015, "DISABLED": 132016}
Parameters = dict[str, list[JsonObject]]


def list_templates(number: Number, fields: JsonObject) -> JsonObject:
    """Give one page, and where the next begins."""
    limit, begin = int(str(fields.get("limit", 25))), int(str(fields.get("after", 0)))
    count = len(number.templates)
    summary: JsonObject = {"total_count": count, "message_template_count": count}
    summary |= {"message_template_limit": 6000, "are_translations_complete": True}
    end = min(begin + limit, count)
    paging: JsonObject = {"cursors": {"before": str(begin), "after": str(end)}}
    if end < count:
        paging["next"] = f"https://graph.facebook.com/{number.account_id}?after={end}"
    return {"data": [*number.templates[begin:end]], "paging": paging, "summary": summary}


def check_template(number: Number, content: JsonObject) -> str:
    """Refuse what Meta refuses; return the id of the file above the words, empty without one."""
    template = _find(number, content)
    if code := REFUSALS.get(str(template["status"])):
        raise GraphError(code, f"Template is {template['status']}")
    given = _given(content.get("components"))
    for component in _objects(template["components"]):
        _check_component(component, given)
    if given:
        raise GraphError(132000, "Number of parameters does not match the expected number")
    header = _objects(content.get("components"))[:1]
    media = [each.get(str(each.get("type"))) for part in header for each in _parameters(part)]
    return next((str(each["id"]) for each in media if isinstance(each, dict) and "id" in each), "")


def _find(number: Number, content: JsonObject) -> JsonObject:
    language = content.get("language")
    code = language.get("code") if isinstance(language, dict) else None
    for template in number.templates:
        approved = template["status"] not in {"PENDING", "REJECTED"}
        if approved and (template["name"], template["language"]) == (content.get("name"), code):
            return template
    raise GraphError(132001, "Template name does not exist in the translation", status=404)


def _given(components: JsonValue) -> Parameters:
    """Sort what was given by the component, and by the button's number."""
    return {
        f"{str(each['type']).upper()}{each.get('index', '')}": _parameters(each)
        for each in _objects(components)
        if _parameters(each)
    }


def _check_component(component: JsonObject, given: Parameters) -> None:
    kind, form = str(component["type"]), str(component.get("format", "TEXT"))
    if kind == "BUTTONS":
        for number, button in enumerate(_objects(component["buttons"])):
            _check_button(button, given.pop(f"BUTTON{number}", []))
    elif kind == "HEADER" and form != "TEXT":
        _check_kinds(given.pop(kind, []), form.lower())
    else:
        _check_text(str(component.get("text", "")), given.pop(kind, []))


def _check_button(button: JsonObject, parameters: list[JsonObject]) -> None:
    if button["type"] == "COPY_CODE":
        _check_kinds(parameters, "coupon_code")
    elif bool(PLACE.search(str(button.get("url", "")))) != bool(parameters):
        raise GraphError(131008, "Button at index requires a parameter")


def _check_kinds(parameters: list[JsonObject], kind: str) -> None:
    if [each.get("type") for each in parameters] != [kind]:
        raise GraphError(132012, f"Format mismatch, expected {kind}")


def _check_text(text: str, parameters: list[JsonObject]) -> None:
    wanted = list(dict.fromkeys(PLACE.findall(text)))
    if len(wanted) != len(parameters):
        raise GraphError(132000, "Number of parameters does not match the expected number")
    named = [name for name in wanted if not name.isdecimal()]
    if {str(each.get("parameter_name")) for each in parameters if named} != set(named):
        raise GraphError(132000, "Parameter names do not match")
    if any(BROKEN.search(str(each.get("text"))) or not each.get("text") for each in parameters):
        raise GraphError(132018, "Param text cannot have new-line/tab or more than 4 spaces")


def _parameters(component: JsonObject) -> list[JsonObject]:
    return _objects(component.get("parameters"))


def _objects(listed: JsonValue) -> list[JsonObject]:
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
