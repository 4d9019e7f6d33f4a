"""Finding chats: by what was said, by names, within what may be seen."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kramar.channels.connector import InboundDelete, InboundEdit, Person
from kramar.channels.models import Channel
from kramar.chats.models import Chat, Message, MessageWords
from kramar.chats.search import SearchPage, Viewer, search_chats
from kramar.chats.services.assignment import take_chat
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say

Find = Callable[..., SearchPage]
DORA = Person(external_id="502", name="Дора Ясна", nickname="dora_lamp")


@pytest.fixture
def find(anna: Employee) -> Find:
    """Return a function that searches as Anna, who sees everything."""

    def search(query: str, *, limit: int = 30, by: Employee = anna) -> SearchPage:
        return search_chats(Viewer.of(by), query, limit=limit)

    return search


def said(page: SearchPage) -> list[str]:
    """Return the texts of the messages found."""
    return [hit.message.text for hit in page.hits if hit.message]


def places(page: SearchPage) -> list[str]:
    """Return where each hit is."""
    return [hit.found_in for hit in page.hits]


@pytest.mark.parametrize(
    "query", ["доставка", "ДОСТАВК", "dostavka", "ljcnfdrf", "ставк", "буде доставка", "“Доставка”"]
)
def test_a_message_is_found_by_its_word(bring: Bring, say: Say, find: Find, query: str) -> None:
    bring(say("А коли буде доставка?"), say("Дякую!"))

    assert said(find(query)) == ["А коли буде доставка?"]


def test_all_words_must_be_there_in_any_order(bring: Bring, say: Say, find: Find) -> None:
    bring(say("Нова пошта"), say("Пошта закрита"), say("Пошта вже нова"))

    assert said(find("пошта нова")) == ["Пошта вже нова", "Нова пошта"]


def test_trigrams_that_stand_apart_are_no_word(bring: Bring, say: Say, find: Find) -> None:
    bring(say("ламада дампа пала"))

    assert said(find("лампа")) == []


def test_pages_go_on_from_the_newest_to_the_oldest(bring: Bring, say: Say, anna: Employee) -> None:
    bring(*(say(f"Лампа номер {number}") for number in range(5)))
    viewer = Viewer.of(anna)

    first = search_chats(viewer, "лампа", limit=3)
    second = search_chats(viewer, "лампа", limit=3, after=first.next)

    assert said(first) == ["Лампа номер 4", "Лампа номер 3", "Лампа номер 2"]
    assert said(second) == ["Лампа номер 1", "Лампа номер 0"]
    assert second.next is None


def test_an_edited_message_is_found_by_what_it_says_by_now(
    bring: Bring, say: Say, find: Find, clara: Person
) -> None:
    bring(say("Хочу торшер", external_id="7"))

    edited_at = clock.now() + timedelta(minutes=1)
    bring(InboundEdit(person=clara, external_id="7", text="Хочу люстру", edited_at=edited_at))

    assert said(find("люстру")) == ["Хочу люстру"]
    assert said(find("торшер")) == []


def test_a_deleted_message_is_not_found(bring: Bring, say: Say, find: Find, clara: Person) -> None:
    bring(say("Мій пароль: ромашка", external_id="7"))

    bring(InboundDelete(person=clara, external_ids=("7",), deleted_at=clock.now()))

    assert said(find("ромашка")) == []
    assert MessageWords.objects.count() == 0


def test_lines_about_events_are_not_searched(chat: Chat, anna: Employee, find: Find) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)

    assert said(find("бондар")) == []


@pytest.mark.parametrize(
    ("query", "place"), [("клара", "contact"), ("@klar", "contact"), ("@dora_l", "nickname")]
)
def test_people_are_found_by_name_and_nickname(
    bring: Bring, say: Say, find: Find, query: str, place: str
) -> None:
    bring(say("Добрий день"), say("Вітаю", person=DORA))

    assert places(find(query)) == [place]


def test_the_mark_looks_for_names_alone(bring: Bring, say: Say, find: Find) -> None:
    bring(say("Я Клара, хочу лампу"))

    assert places(find("клара")) == ["contact", "message"]
    assert places(find("@клара")) == ["contact"]


def test_a_new_name_is_found_and_the_old_one_is_not(bring: Bring, say: Say, find: Find) -> None:
    bring(say("Добрий день"))

    bring(say("Це знову я", person=Person(external_id="501", name="Кларисса Мовчан")))

    assert places(find("@мовчан")) == ["contact"]
    assert places(find("@цукер")) == []


def test_one_letter_finds_the_beginnings_of_names(bring: Bring, say: Say, find: Find) -> None:
    bring(say("Добрий день"), say("Вітаю", person=DORA))

    page = find("ц")

    assert [hit.chat.contact.name for hit in page.hits] == ["Клара Цукер"]
    assert page.hint


@pytest.mark.parametrize("query", ["***", "?!", "\0", "%_%", '"', "@", "🙂", "'; --"])
def test_signs_alone_find_nothing_and_say_why(
    bring: Bring, say: Say, find: Find, query: str
) -> None:
    bring(say("Добрий день"))

    page = find(query)

    assert (page.hits, page.next) == ([], None)
    assert page.hint


@pytest.mark.parametrize(
    "query", ["день OR ніч", "день*", "NEAR(день)", "de% n", "folded:день", '"добрий', "день' --"]
)
def test_operators_are_words_or_nothing(bring: Bring, say: Say, find: Find, query: str) -> None:
    bring(say("Добрий день"))

    assert said(find(query)) in ([], ["Добрий день"])


def test_a_pasted_letter_is_searched_by_its_beginning(bring: Bring, say: Say, find: Find) -> None:
    bring(say("лампа"))

    page = find("лампа " * 2000)

    assert said(page) == ["лампа"]
    assert page.hint


def test_chats_that_are_hidden_are_not_found(
    bring: Bring, say: Say, find: Find, anna: Employee, boris: Employee
) -> None:
    bring(say("Лампа для Клари"), say("Лампа для Дори", person=DORA))
    theirs = Chat.objects.get(contact__external_id="502")
    take_chat(chat_id=theirs.pk, seen_responsible_id=None, by=boris)
    anna.role.permissions = ["chats.use", "chats.see_unassigned"]

    assert said(find("лампа")) == ["Лампа для Клари"]
    assert places(find("@дора")) == []
    anna.role.permissions = ["chats.use"]
    assert said(find("лампа")) == []


def test_another_companys_words_are_never_found(
    bring: Bring, say: Say, find: Find, rival: Employee
) -> None:
    bring(say("Лампа для Клари"))

    with company_scope(rival.company_id):
        assert find("лампа", by=rival).hits == []
        assert find("@клара", by=rival).hits == []


def test_a_frequent_word_in_few_chats_is_found(
    bring: Bring, say: Say, find: Find, anna: Employee, boris: Employee, lamp_bot: Channel
) -> None:
    bring(say("Лампа Клари"), *(say(f"Лампа {number}", person=DORA) for number in range(50)))
    theirs = Chat.objects.get(contact__external_id="502")
    take_chat(chat_id=theirs.pk, seen_responsible_id=None, by=boris)
    anna.role.permissions = ["chats.use", "chats.see_unassigned"]

    assert said(find("лампа")) == ["Лампа Клари"]
    assert Message.objects.filter(channel=lamp_bot).count() > 50
