from datetime import timedelta
from pathlib import Path

import pytest

from kramar.project.demo import script
from kramar.project.demo.company import EMPLOYEES
from kramar.project.demo.script import Attached, Line, ScriptError, read_conversations, read_line

IMAGES = Path(script.__file__).parent / "images"
FOLDERS = {"photo": "products", "sticker": "stickers"}


def all_lines() -> list[Line]:
    return [line for conversation in read_conversations() for line in conversation.lines]


def test_a_line_of_the_contact_follows_after_a_short_pause() -> None:
    assert read_line("< Добрий день!") == Line(script.PAUSE, "contact", "Добрий день!", None)


def test_a_delay_is_read_in_its_unit() -> None:
    assert read_line("+3h > Відправили").after == timedelta(hours=3)


def test_an_album_keeps_its_caption() -> None:
    line = read_line("+1m > [photos: owl, moon] Ось вони")

    assert line.attached == Attached("photo", ("owl", "moon"))
    assert line.text == "Ось вони"


def test_a_line_outside_of_the_notation_is_refused() -> None:
    with pytest.raises(ScriptError):
        read_line("Добрий день!")


def test_there_are_enough_conversations_of_every_length() -> None:
    lengths = sorted(len(conversation.lines) for conversation in read_conversations())

    assert len(lengths) >= 60
    assert lengths[0] == 1
    assert lengths[-1] >= 40


def test_every_line_starts_without_a_leftover_mark() -> None:
    assert [line for line in all_lines() if line.text.startswith(("[", "+", "*"))] == []


def test_every_picture_that_a_line_names_exists() -> None:
    missing = [
        name
        for line in all_lines()
        if line.attached and line.attached.kind in FOLDERS
        for name in line.attached.values
        if not (IMAGES / FOLDERS[line.attached.kind] / f"{name}.webp").is_file()
    ]

    assert missing == []


def test_every_event_names_an_employee_or_closes() -> None:
    logins = {employee.login for employee in EMPLOYEES}
    known = {"closed"} | {f"{what} {login}" for what in ("taken", "handed") for login in logins}

    assert {line.text for line in all_lines() if line.who == "event"} <= known


def test_nobody_answers_before_taking_the_chat() -> None:
    early = [
        conversation.contact
        for conversation in read_conversations()
        if [line.who for line in conversation.lines if line.who != "contact"][:1] == ["employee"]
    ]

    assert early == []
