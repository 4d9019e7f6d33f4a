"""One search: which sources are asked, in which order, and what the person is told beside it."""

from collections.abc import Mapping
from dataclasses import replace

from django.utils.translation import gettext as _

from kramar.chats.search.clients import find_client_chats
from kramar.chats.search.hits import Look, Part, Position, SearchPage
from kramar.chats.search.sources import Source, find_contacts, find_messages
from kramar.chats.search.viewers import Viewer
from kramar.core.search.limits import SearchTime, SearchTooLongError
from kramar.core.search.question import FROM_THE_NEWEST
from kramar.core.search.wanted import LONGEST, read_wanted

NAMES_MARK = "@"
# How many of each kind stand above the messages; all of them are found by the mark.
PEOPLE_ABOVE = 5

PEOPLE: Mapping[str, Source] = {"contact": find_contacts, "client": find_client_chats}
MESSAGES = "message"


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
    return replace(page, hint=page.hint or hint)


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
        page = SearchPage(page.hits + part.hits, hint=_hint_of_time(part))
        if part.before is not None:
            return replace(page, next=Position(kind, part.before))
    return page


def _search_everything(viewer: Viewer, look: Look, after: Position | None) -> SearchPage:
    """Put a few people above the messages of the first page."""
    few = replace(look, limit=PEOPLE_ABOVE)
    above = [] if after else [_ask(source, viewer, few) for source in PEOPLE.values()]
    hits = [hit for part in above for hit in part.hits]
    rest = replace(
        look,
        before=after.before if after else FROM_THE_NEWEST,
        limit=max(look.limit - len(hits), 1),
    )
    messages = _ask(find_messages, viewer, rest)
    hints = [_hint_of_time(part) for part in [*above, messages]]
    if any(part.before for part in above):
        hints.append(_("Тут не всі люди. Щоб побачити всіх, почніть запит із @"))
    return SearchPage(
        hits=hits + messages.hits,
        next=None if messages.before is None else Position(MESSAGES, messages.before),
        hint=next(filter(None, hints), None),
    )


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
