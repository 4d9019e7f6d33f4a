"""Finding chats by the cards of their clients: names, phones in any spelling, e-mails."""

from kramar.chats.models import Chat
from kramar.chats.queries import find_chats
from kramar.chats.search.hits import Hit, Look, Part
from kramar.chats.search.sources import find_rows
from kramar.chats.search.viewers import Viewer
from kramar.clients.events import ClientSnapshot
from kramar.clients.models import ClientWords
from kramar.clients.queries import WHOLE_NUMBER, find_clients, present_clients
from kramar.core.phone import write_phone
from kramar.core.search.folding import fold_name
from kramar.core.search.question import Among
from kramar.core.search.snippets import Snippet, cut_snippet
from kramar.core.search.wanted import Wanted

# Only clients with a chat; a subquery for each row, or the database would go through all chats.
HAS_CHAT = Among(
    "(SELECT max(chat.id) FROM chats_chat chat WHERE chat.client_id = words.client_id) > %s", (0,)
)


def find_client_chats(viewer: Viewer, look: Look) -> Part:
    """Find the chats of clients, by what their cards say."""
    if not viewer.sees_clients:
        return Part([], None)
    rows = find_rows(ClientWords, look, HAS_CHAT)
    if not rows.keys:
        return rows.part([])
    clients = find_clients(rows.keys)
    cards = {card.id: card for card in present_clients([*clients.values()], viewer.eyes)}
    of_clients = Chat.objects.filter(client_id__in=rows.keys).order_by("-last_message_at", "-pk")
    chat_ids = [*of_clients.values_list("pk", flat=True)]
    chats = find_chats(viewer.sight, chat_ids)
    return rows.part(
        [
            hit
            for chat_id in chat_ids
            if (chat := chats.get(chat_id))
            and (card := cards.get(chat.client_id or 0))
            and (hit := _hit(chat, card, viewer, look.wanted))
        ]
    )


def _hit(chat: Chat, card: ClientSnapshot, viewer: Viewer, wanted: Wanted) -> Hit | None:
    if wanted.is_in(fold_name(card.full_name)):
        return Hit(chat, "client", cut_snippet(card.full_name, wanted))
    for email in card.emails:
        if wanted.is_in(fold_name(email)):
            return Hit(chat, "client", cut_snippet(email, wanted))
    if not card.phones:
        return None
    if not viewer.eyes.sees_full_phones:
        # A fragment would tell the rest: only who knows the whole number finds it by that.
        told = Snippet(write_phone(card.phones[0]), [])
        return Hit(chat, "phone", told) if _is_whole(wanted) else None
    phones = [phone for phone in card.phones if wanted.is_in(fold_name(phone))]
    shown = phones[0] if phones else card.phones[0]
    return Hit(chat, "phone", cut_snippet(write_phone(shown), wanted))


def _is_whole(wanted: Wanted) -> bool:
    words = [word for words in wanted.alternatives for word in words]
    return wanted.letters >= WHOLE_NUMBER and all(map(str.isdigit, words))
