"""A template in a chat: what it asks for, what is offered for it, and the message it becomes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.channels.services.templates import get_template
from kramar.channels.templates import FilledTemplate, Template, TemplateField
from kramar.chats.models import Chat
from kramar.core.errors import ConflictError, InvalidError
from kramar.core.models import StoredFile
from kramar.core.sentences import Sentence

MEGABYTE = 1024 * 1024
# What may stand above the words, and how large it may be.
FILES: Mapping[str, tuple[tuple[str, ...], int]] = {
    "image": (("image/jpeg", "image/png"), 5 * MEGABYTE),
    "video": (("video/mp4", "video/3gpp"), 16 * MEGABYTE),
    "document": ((), 100 * MEGABYTE),
}
# By a place's own name, or by the words before it, what most probably belongs there.
GUESSES: tuple[tuple[str, str], ...] = (
    (r"ttn|tracking|ТТН|накладн\w*|відстеж\w*", "order.ttn"),
    (r"total|amount|sum|сум\w*|до сплати|вартіст\w*", "order.total"),
    (r"status|статус\w*|стан\w*", "order.status"),
    (r"order(_?(number|id))?|замовлен\w*|№", "order.number"),
    (r"full_?name", "client.full_name"),
    (r"last_?name|surname", "client.last_name"),
    (r"(first_?|customer_?|client_?)?name", "client.first_name"),
    (r"shop|company|магазин\w*|компані\w*", "company.name"),
    (r"manager|менеджер\w*|вас вітає|мене звати", "me.first_name"),
    (r"date|дат[аиу]", "date"),
    (r"вітаю|вітаємо|привіт|добрий \w+|доброго \w+|шановн\w+|hello|hi|dear", "client.first_name"),
)
NEAR = r"[\s:№#,.—–-]*"


class TemplateFieldError(InvalidError):
    """Something in the template was left empty, or its file does not fit."""

    code = "template_field"


class TemplatePausedError(ConflictError):
    """The provider does not take this template now."""

    code = "template_paused"


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """Which template somebody sends, with what in its places; each by its field's key."""

    name: str
    language: str
    values: Mapping[str, str] = field(default_factory=dict)


def fill_template(
    chat: Chat, choice: TemplateChoice, files: Sequence[StoredFile]
) -> tuple[str, FilledTemplate]:
    """Return what the client will read, and the template as it is sent.

    :raises TemplateAbsentError: there is no such template any more
    :raises TemplatePausedError: the provider does not take it now
    :raises TemplateFieldError: names the field that is empty, or says which file it wants
    """
    template = get_template(chat.channel, choice.name, choice.language)
    if not template.can_be_sent:
        raise TemplatePausedError(_("Цей шаблон зараз не надіслати: Meta його призупинила"))
    _check_file(template, files)
    # A provider refuses a value with breaks or several spaces in a row.
    values = {key: " ".join(value.split()) for key, value in choice.values.items()}
    wanted = [each.key for each in template.fields()]
    if empty := [key for key in wanted if not values.get(key)]:
        message = _("Заповніть це поле")
        raise TemplateFieldError(
            _("Заповніть усі поля шаблону"), fields=dict.fromkeys(empty, message)
        )
    return template.say(values), template.fill(values)


def guess_variable(place: TemplateField) -> str:
    """Return the variable that most probably belongs into a place; empty where nothing tells."""
    name = place.key.partition(".")[2]
    for pattern, variable in GUESSES:
        if re.fullmatch(pattern, name, re.IGNORECASE) or _ends_with(pattern, place.before):
            return variable
    # «{{1}}, ваше замовлення їде»: who is called by name comes first.
    return "client.first_name" if place.key == "body.1" and not place.before.strip() else ""


def _ends_with(pattern: str, text: str) -> bool:
    return re.search(rf"(?:^|\W)(?:{pattern}){NEAR}$", text, re.IGNORECASE) is not None


def _check_file(template: Template, files: Sequence[StoredFile]) -> None:
    if len(files) != (1 if template.header_file else 0):
        message = _("Додайте файл") if template.header_file else _("У цьому шаблоні немає файлу")
        raise TemplateFieldError(message, fields={"header_file": message})
    if not template.header_file:
        return
    types, limit = FILES[template.header_file]
    if types and files[0].content_type not in types:
        message = Sentence.say(_noop("Шаблон приймає лише файли %(types)s"), types=", ".join(types))
        raise TemplateFieldError(message, fields={"header_file": message})
    if files[0].size > limit:
        message = Sentence.say(
            _noop("Файл завеликий: шаблон приймає до %(limit)d МБ"), limit=limit // MEGABYTE
        )
        raise TemplateFieldError(message, fields={"header_file": message})
