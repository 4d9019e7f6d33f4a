"""What a device shows, written when it is sent: by the rights and the state of that moment."""

from dataclasses import dataclass

from django.utils import translation
from django.utils.translation import gettext as _
from pydantic import BaseModel

from kramar.chats.models import Chat, Mention, Message
from kramar.chats.policies import ChatSight
from kramar.chats.queries import find_chats, list_mentions, list_messages
from kramar.push.models import PushNotice
from kramar.push.queries import get_wishes
from kramar.staff.models import Employee
from kramar.staff.presence import find_attending

Kind = PushNotice.Kind

TEXT_LENGTH = 160
# Event lines may stand after the client's last words.
LOOKED_BACK = 10


class Notification(BaseModel):
    """What the browser's worker reads.

    :ivar tag: a later notification with the same one takes this one's place
    :ivar path: where a press leads
    """

    title: str
    body: str
    tag: str
    path: str


@dataclass(frozen=True, slots=True)
class _Words:
    """A notification's two lines; ``hidden`` stands for both where no words are wished."""

    title: str
    body: str
    hidden: str


def compose(notice: PushNotice, employee: Employee) -> Notification | None:
    """Write a notice for its employee; ``None`` when there is nothing to be told any more.

    Asked again here: whether they may see the chat, have read it meanwhile, or sit at a screen.
    """
    with translation.override(employee.language):
        if notice.kind == Kind.TEST:
            return _test()
        return _about_chat(notice, employee)


def _test() -> Notification:
    return Notification(
        title=_("Сповіщення працюють"),
        body=_("Так виглядатиме звістка про нове повідомлення"),
        tag="test",
        path="/profile",
    )


def _about_chat(notice: PushNotice, employee: Employee) -> Notification | None:
    if notice.chat_id is None or find_attending([employee.pk]):
        return None
    chat = find_chats(ChatSight.of(employee), [notice.chat_id]).get(notice.chat_id)
    mention = _find_mention(notice, employee)
    if chat is None or not _is_news(notice, chat, mention, employee):
        return None
    words = _words(notice, chat, mention)
    is_open = get_wishes(employee).shows_text
    return Notification(
        title=words.title if is_open else words.hidden,
        body=words.body[:TEXT_LENGTH] if is_open else "",
        tag=notice.tag,
        path=f"/chats/{chat.pk}" + (f"?message={mention.message.seq}" if mention else ""),
    )


def _is_news(notice: PushNotice, chat: Chat, mention: Mention | None, employee: Employee) -> bool:
    match notice.kind:
        case Kind.MESSAGE:
            return chat.unread > 0 and chat.responsible_id in {None, employee.pk}
        case Kind.MENTION:
            return mention is not None and mention.read_at is None
        case Kind.HANDOVER:
            return chat.responsible_id == employee.pk
        case Kind.ASK:
            return chat.responsible_id == employee.pk and bool(chat.asker_ids)
    return True


def _find_mention(notice: PushNotice, employee: Employee) -> Mention | None:
    if notice.kind != Kind.MENTION or notice.mention_id is None:
        return None
    newest = list_mentions(employee, before=notice.mention_id + 1, limit=1)
    return next((each for each in newest if each.pk == notice.mention_id), None)


def _words(notice: PushNotice, chat: Chat, mention: Mention | None) -> _Words:
    name, who = chat.contact.name, {"who": notice.actor}
    match notice.kind:
        case Kind.MENTION:
            text = mention.message.text if mention else ""
            return _Words(_("%(who)s згадує вас") % who, f"{name}: {text}", _("Вас згадали"))
        case Kind.HANDOVER:
            return _Words(_("%(who)s передає вам чат") % who, name, _("Вам передали чат"))
        case Kind.RETURN:
            return _Words(_("Чат повернувся"), name, _("Чат повернувся"))
        case Kind.ASK:
            return _Words(_("%(who)s просить передати чат") % who, name, _("У вас просять чат"))
    return _Words(name, _last_words(chat), _("Нове повідомлення"))


def _last_words(chat: Chat) -> str:
    messages = reversed(list_messages(chat, limit=LOOKED_BACK))
    last = next((each for each in messages if each.direction == Message.Direction.IN), None)
    if last is None or last.deleted_at:
        return _("Нове повідомлення")
    return last.text or _("Надіслано вкладення")
