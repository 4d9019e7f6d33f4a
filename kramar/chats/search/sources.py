"""Where a search looks: what was said, and the names that channels give to people."""

from collections.abc import Callable
from dataclasses import dataclass

from kramar.chats.models import Chat, ContactWords, Message, MessageWords
from kramar.chats.policies import ChatSight
from kramar.chats.queries import find_chats
from kramar.chats.search.hits import Hit, Look, Part
from kramar.chats.search.viewers import Viewer
from kramar.core.search.folding import fold_name
from kramar.core.search.looking import find_newest
from kramar.core.search.question import Among, Question
from kramar.core.search.snippets import cut_snippet
from kramar.core.search.wanted import Wanted
from kramar.core.tenancy import TenantModel

Source = Callable[[Viewer, Look], Part]
"""Finds hits of one kind, the newest first, among what these eyes may see."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of an index, the newest first, and where it goes on."""

    keys: list[int]
    before: int | None
    is_cut: bool

    def part(self, hits: list[Hit]) -> Part:
        """Return what was made of them."""
        return Part(hits, self.before, is_cut=self.is_cut)


def find_messages(viewer: Viewer, look: Look) -> Part:
    """Find what was said."""
    rows = find_rows(MessageWords, look, seen_by(viewer.sight, "chat.id = words.chat_id"))
    messages = Message.objects.select_related("employee").in_bulk(rows.keys)
    chats = find_chats(viewer.sight, {message.chat_id for message in messages.values()})
    return rows.part(
        [
            Hit(chat, "message", cut_snippet(message.text, look.wanted), message)
            for message in map(messages.get, rows.keys)
            if message and (chat := chats.get(message.chat_id))
        ]
    )


def find_contacts(viewer: Viewer, look: Look) -> Part:
    """Find people by name and nickname."""
    rows = find_rows(
        ContactWords, look, seen_by(viewer.sight, "chat.contact_id = words.contact_id")
    )
    if not rows.keys:
        return rows.part([])
    of_contacts = Chat.objects.filter(contact_id__in=rows.keys)
    chats = find_chats(viewer.sight, [*of_contacts.values_list("pk", flat=True)])
    by_contact = {chat.contact_id: chat for chat in chats.values()}
    return rows.part(
        [_contact_hit(chat, look.wanted) for chat in map(by_contact.get, rows.keys) if chat]
    )


def find_rows(model: type[TenantModel], look: Look, among: Among | None) -> Rows:
    """Ask the index for one row more than is shown, to know whether there are more."""
    limit = look.limit + 1
    question = Question(model, look.wanted, limit=limit, before=look.before, among=among)
    found = find_newest(question, look.time)
    if len(found.keys) == limit:
        return Rows(found.keys[:-1], before=found.keys[-2], is_cut=False)
    return Rows(found.keys, before=found.reached, is_cut=found.reached is not None)


def seen_by(sight: ChatSight, joined: str) -> Among | None:
    """Say which rows belong to chats that these eyes may see; ``None`` for all.

    A subquery for each row that matches: a join would make the database go through all chats.
    """
    if sight.sees_all:
        return None
    responsible = f"(SELECT chat.responsible_id FROM chats_chat chat WHERE {joined})"  # noqa: S608 (ours)
    if sight.sees_unassigned:
        return Among(f"coalesce({responsible}, %s) = %s", (sight.employee_id, sight.employee_id))
    return Among(f"{responsible} = %s", (sight.employee_id,))


def _contact_hit(chat: Chat, wanted: Wanted) -> Hit:
    name, nickname = chat.contact.name, chat.contact.nickname
    if nickname and not wanted.is_in(fold_name(name)) and wanted.is_in(fold_name(nickname)):
        return Hit(chat, "nickname", cut_snippet(f"@{nickname}", wanted))
    return Hit(chat, "contact", cut_snippet(name, wanted))
