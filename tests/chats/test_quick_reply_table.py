"""Quick replies as a table: out, and back in from what people's programs write."""

import pytest

from kramar.chats.models import QuickReply
from kramar.chats.queries.quick_replies import list_quick_replies
from kramar.chats.services.quick_replies.drafts import MessageDraft, QuickReplyDraft
from kramar.chats.services.quick_replies.importing import PlannedRow, plan_import, run_import
from kramar.chats.services.quick_replies.table import (
    TableUnreadableError,
    read_table,
    write_table,
)
from kramar.chats.services.quick_replies.writing import create_quick_reply
from kramar.core.files import store_file
from kramar.staff.models import Employee
from tests.chats.quick_reply_drafts import make_reply

pytestmark = pytest.mark.usefixtures("in_lamp_shop")

TABLE = """activation;folder;label;shared;text 1;text 2
!дост;Доставка;доставка;так;Новою поштою;Два дні
..;;;ні;Так;
"""


def take(table: str | bytes, by: Employee) -> list[PlannedRow]:
    content = table.encode() if isinstance(table, str) else table
    return run_import(plan_import(read_table(content), by), by)


def deeds(rows: list[PlannedRow]) -> list[tuple[int, str]]:
    return [(each.row.number, each.deed) for each in rows]


def told(by: Employee) -> list[tuple[str, str, list[str]]]:
    replies = sorted(list_quick_replies(by), key=lambda reply: reply.activation)
    return [
        (each.activation, each.folder, [message.text for message in each.shown_messages])
        for each in replies
    ]


LOADED = [("!дост", "Доставка", ["Новою поштою", "Два дні"]), ("..", "", ["Так"])]


@pytest.mark.parametrize(
    "content",
    [
        TABLE.encode(),
        TABLE.encode("utf-8-sig"),
        TABLE.encode("cp1251"),
        TABLE.replace(";", ",").encode(),
        TABLE.replace("\n", "\r\n").encode(),
    ],
    ids=["plain", "marked", "windows", "commas", "crlf"],
)
def test_a_table_of_any_program_is_taken(owner: Employee, content: bytes) -> None:
    assert deeds(take(content, owner)) == [(2, "create"), (3, "create")]
    assert told(owner) == LOADED
    assert [each.is_shared for each in read_table(content)] == [True, False]


def test_what_is_written_is_read_back_as_it_was(owner: Employee) -> None:
    symbols = ("=так", "+", "-10", "@я", "'=", "звичайна")
    [make_reply(owner, symbol, '=1+1; "лапки"\nдва рядки') for symbol in symbols]

    table = write_table(list_quick_replies(owner))
    rows = read_table(table.encode())

    assert {row.activation for row in rows} == set(symbols)
    assert {tuple(row.texts) for row in rows} == {('=1+1; "лапки"\nдва рядки',)}
    assert deeds(plan_import(rows, owner)) == [(number, "keep") for number in range(2, 8)]


def test_no_cell_is_a_formula_to_a_spreadsheet_program(owner: Employee) -> None:
    make_reply(owner, "=cmd", "@SUM(1)")

    table = write_table(list_quick_replies(owner))

    assert "'=cmd" in table
    assert "'@SUM(1)" in table
    assert table.startswith("\ufeff")


def test_a_known_activation_is_changed_and_keeps_its_files(owner: Employee) -> None:
    file = store_file(b"price", name="price.txt")
    draft = QuickReplyDraft("!ДОСТ", [MessageDraft("Було", [file.pk])])
    create_quick_reply(draft=draft, is_shared=True, by=owner)

    rows = take("activation;text\n!дост;Стало\n", owner)

    assert deeds(rows) == [(2, "update")]
    reply = list_quick_replies(owner)[0]
    assert (reply.activation, reply.shown_messages[0].text) == ("!дост", "Стало")
    assert [each.name for each in reply.shown_messages[0].shown_files] == ["price.txt"]


def test_a_row_that_is_wrong_is_refused_with_its_number_and_holds_back_no_other(
    owner: Employee,
) -> None:
    rows = take(
        f"activation;text;label\n;без символів;\n{'я' * 31};довга;\n!а;{{client.nme}};\n"
        f"!б;;\n!в;Так;{'м' * 500}\n\n!г;Так;vip\n!Г;Двічі;\n",
        owner,
    )

    assert deeds(rows) == [
        *((number, "refuse") for number in (2, 3, 4, 5, 6)),
        (8, "create"),
        (9, "refuse"),
    ]
    assert "client.nme" in rows[2].detail
    assert "8" in rows[-1].detail
    assert [reply.activation for reply in list_quick_replies(owner)] == ["!г"]


def test_a_plan_changes_nothing(owner: Employee) -> None:
    assert deeds(plan_import(read_table(TABLE.encode()), owner)) == [(2, "create"), (3, "create")]
    assert not QuickReply.objects.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"lamp",
        b"\0\0",
        b"PK\x03\x04\0",
        b"a;b\n1;2",
        b"activation;text\n!a;" + b"y" * 200_000,
    ],
)
def test_what_is_no_table_is_refused(content: bytes) -> None:
    with pytest.raises(TableUnreadableError):
        read_table(content)


def test_too_many_rows_are_refused_with_the_limit_named() -> None:
    with pytest.raises(TableUnreadableError, match="1000"):
        read_table(("activation;text\n" + "!а;б\n" * 1001).encode())
