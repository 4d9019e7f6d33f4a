"""The templates that may be sent in a chat."""

from datetime import datetime
from typing import Literal

from ninja import Router, Schema

from kramar.api.access import needs
from kramar.api.chats.routes import find_chat
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.channels.services.templates import list_templates
from kramar.channels.templates import ButtonKind, HeaderFile, Template
from kramar.chats.services.quick_replies.values import collect_values, guess_values
from kramar.chats.services.templates import guess_variable
from kramar.staff.permissions import Permission

router = Router(tags=["chats"])


class TemplateButtonOut(Schema):
    """A button under the words."""

    kind: ButtonKind
    text: str
    target: str


class TemplateFieldOut(Schema):
    """A place to fill in; ``variable`` is what most probably belongs there, or empty."""

    key: str
    example: str
    variable: str


class TemplateOut(Schema):
    """A template; its places are marked in the words as ``{{1}}`` or ``{{name}}``.

    A field's key is ``body.1``, ``header.name``, ``button.0``. One that cannot be sent is shown
    with its ``status``, or is of a kind that only the provider's own pages can fill in.
    """

    name: str
    language: str
    category: Literal["utility", "marketing", "authentication"]
    status: Literal["approved", "paused", "disabled"]
    quality: Literal["", "high", "medium", "low"]
    header: str
    header_file: HeaderFile
    body: str
    footer: str
    buttons: list[TemplateButtonOut]
    fields: list[TemplateFieldOut]
    can_be_sent: bool

    @classmethod
    def of(cls, template: Template) -> "TemplateOut":
        """Present a template."""
        shown = template.model_dump(exclude={"examples", "is_whole"})
        fields = [
            {"key": each.key, "example": each.example, "variable": guess_variable(each)}
            for each in template.fields()
        ]
        return cls.model_validate({**shown, "fields": fields, "can_be_sent": template.can_be_sent})


class TemplatesOut(Schema):
    """All of them, with the values of this chat's variables.

    ``trouble`` says why they could not be asked for anew at ``asked_at``.
    """

    items: list[TemplateOut]
    values: dict[str, str]
    asked_at: datetime
    trouble: str


@router.get(
    "/chats/{chat_id}/templates",
    response=TemplatesOut,
    auth=needs(Permission.CHATS_USE),
    operation_id="list_templates",
)
def get_templates(request: EmployeeRequest, chat_id: Id) -> TemplatesOut:
    """List the templates of the chat's channel, asked for anew every few minutes."""
    chat = find_chat(request, chat_id)
    kept, templates = list_templates(chat.channel)
    return TemplatesOut(
        items=[TemplateOut.of(template) for template in templates],
        values=guess_values(chat) | collect_values(chat, request.employee),
        asked_at=kept.asked_at,
        trouble=kept.trouble,
    )
