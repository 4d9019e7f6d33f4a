"""One search: which sources are asked, in which order, and what the person is told beside it."""

from collections.abc import Mapping
from dataclasses import replace

from django.utils.translation import gettext as _

from kramar.chats.search.clients import find_client_chats
from kramar.chats.search.hits import Hit, Look, Part, Position, SearchPage
from kramar.chats.search.notes import find_card_notes, find_waiting_notes
from kramar.chats.search.orders import find_order_chats
from kramar.chats.search.sources import Source, find_contacts, find_messages
from kramar.chats.search.viewers import Viewer
from kramar.core.search.limits import SearchTime, SearchTooLongError
from kramar.core.search.question import FROM_THE_NEWEST
from kramar.core.search.wanted import LONGEST, read_wanted

NAMES_MARK = "@"
# How many of each kind stand above the messages.
FEW_ABOVE = 5

PEOPLE: Mapping[str, Source] = {"contact": find_contacts, "client": find_client_chats}
"""All of them are found by the mark."""
MESSAGES = "message"
AFTER_MESSAGES: Mapping[str, Source] = {
    "note": find_card_notes,
    "waiting_note": find_waiting_notes,
}
"""A few of them stand above too; the rest comes when the messages end."""


def search_chats(
    viewer: Viewer, query: str, *, after: Position | None = None, limit: int
) -> SearchPage:
    """Find chats by a person's query.

    :param after: where the page before ended
    """
    text = query.strip()
    names_only = text.startswith(NAMES_MARK)
    wanted = read_wanted(text.removeprefix(NAMES_MARK))
    if wanted.is_empty:
        return SearchPage(hint=_hint_for_nothing(text))
    long = wanted.long_enough()
    look = Look(long, FROM_THE_NEWEST, limit, SearchTime())
    if long.is_empty:
        look = replace(look, wanted=wanted.at_word_starts())
    if names_only or long.is_empty:
        page = _search_people(viewer, look, after)
    else:
        page = _search_everything(viewer, look, after)
    hint = _hint_of_query(text, is_short=long.is_empty and not names_only)
    # A number that is an order's says exactly what is meant, so its chats stand first.
    orders = [] if names_only or after else find_order_chats(viewer, text, limit=FEW_ABOVE)
    return replace(page, hits=[*orders, *page.hits], hint=page.hint or hint)


def _search_people(viewer: Viewer, look: Look, after: Position | None) -> SearchPage:
    """Go through the kinds of people one after the other."""
    kinds = [*PEOPLE]
    at = after or Position(kinds[0])
    page = SearchPage()
    for kind in kinds[kinds.index(at.source) :] if at.source in PEOPLE else []:
        room = look.limit - len(page.hits)
        if room == 0:
            return replace(page, next=Position(kind))
        before = at.before if kind == at.source else FROM_THE_NEWEST
        part = _ask(PEOPLE[kind], viewer, replace(look, before=before, limit=room))
        page = SearchPage(_first_of_each_chat(page.hits + part.hits), hint=_hint_of_time(part))
        if part.before is not None:
            return replace(page, next=Position(kind, part.before))
    return page


def _search_everything(viewer: Viewer, look: Look, after: Position | None) -> SearchPage:
    """Put people and notes, a few of each kind, above the messages of the first page."""
    if after and after.source in AFTER_MESSAGES:
        return _go_on_after_messages(viewer, look, after)
    people = {} if after else _ask_few(PEOPLE, viewer, look)
    notes = {} if after else _ask_few(AFTER_MESSAGES, viewer, look)
    above = [*people.values(), *notes.values()]
    named = _first_of_each_chat([hit for part in people.values() for hit in part.hits])
    hits = named + [hit for part in notes.values() for hit in part.hits]
    rest = replace(
        look,
        before=after.before if after else FROM_THE_NEWEST,
        limit=max(look.limit - len(hits), 1),
    )
    messages = _ask(find_messages, viewer, rest)
    hints = [_hint_of_time(part) for part in [*above, messages]]
    if any(part.before for part in people.values()):
        hints.append(_("Тут не всі люди. Щоб побачити всіх, почніть запит із @"))
    return SearchPage(
        hits=hits + messages.hits,
        next=_rest_of(notes or _ask_few(AFTER_MESSAGES, viewer, look))
        if messages.before is None
        else Position(MESSAGES, messages.before),
        hint=next(filter(None, hints), None),
    )


def _go_on_after_messages(viewer: Viewer, look: Look, after: Position) -> SearchPage:
    part = _ask(AFTER_MESSAGES[after.source], viewer, replace(look, before=after.before))
    kinds = [*AFTER_MESSAGES]
    following = kinds[kinds.index(after.source) + 1 :]
    rest = {kind: AFTER_MESSAGES[kind] for kind in following}
    return SearchPage(
        hits=part.hits,
        next=_rest_of(_ask_few(rest, viewer, look))
        if part.before is None
        else Position(after.source, part.before),
        hint=_hint_of_time(part),
    )


def _first_of_each_chat(hits: list[Hit]) -> list[Hit]:
    """Name each chat once: its contact is mostly called as its client is."""
    first: dict[int, Hit] = {}
    for hit in hits:
        first.setdefault(hit.chat.pk, hit)
    return [*first.values()]


def _ask_few(sources: Mapping[str, Source], viewer: Viewer, look: Look) -> dict[str, Part]:
    few = replace(look, limit=FEW_ABOVE, before=FROM_THE_NEWEST)
    return {kind: _ask(source, viewer, few) for kind, source in sources.items()}


def _rest_of(above: Mapping[str, Part]) -> Position | None:
    """Return where the first kind goes on of which not all stood above."""
    unfinished = (
        Position(kind, part.before) for kind, part in above.items() if part.before is not None
    )
    return next(unfinished, None)


def _ask(source: Source, viewer: Viewer, look: Look) -> Part:
    try:
        return source(viewer, look)
    except SearchTooLongError:
        return Part([], None, is_cut=True)


def _hint_of_time(part: Part) -> str | None:
    if not part.is_cut:
        return None
    return _("Пошук тривав задовго, показано не все. Уточніть запит")


def _hint_for_nothing(text: str) -> str | None:
    if text == NAMES_MARK:
        return _("Напишіть після @ ім’я або нікнейм")
    return _("Напишіть хоча б одну літеру або цифру") if text else None


def _hint_of_query(text: str, *, is_short: bool) -> str | None:
    if is_short:
        return _("Шукали лише серед імен: для повідомлень потрібно щонайменше 3 символи")
    if len(text) > LONGEST:
        return _("Запит задовгий: шукали за першими %(count)s символами") % {"count": LONGEST}
    return None
