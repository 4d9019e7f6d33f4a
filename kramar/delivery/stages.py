"""The stages of a parcel's way: what the carrier's codes mean to a shop."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """A part of the way, in our own word."""

    CREATED = "created"
    MOVING = "moving"
    COURIER = "courier"
    AT_BRANCH = "at_branch"
    AT_POSTOMAT = "at_postomat"
    RECEIVED = "received"
    MONEY_ON_WAY = "money_on_way"
    MONEY_PAID = "money_paid"
    MISSED = "missed"
    STORAGE_ENDED = "storage_ended"
    REFUSED = "refused"
    RETURNING = "returning"
    RECEIVED_RETURN = "received_return"
    DELETED = "deleted"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class StageWay:
    """What a stage is made of, and what it does unless the company says otherwise.

    :param codes: the carrier's
    :param status: the name of a ready status of orders
    """

    codes: tuple[str, ...]
    status: str = ""


# In the order of the way, which is the order of the table on the screen.
WAYS: dict[Stage, StageWay] = {
    Stage.CREATED: StageWay(("1",)),
    Stage.MOVING: StageWay(("4", "41", "5", "6", "12"), "Відправлене"),
    Stage.COURIER: StageWay(("101",), "Відправлене"),
    Stage.AT_BRANCH: StageWay(("7",), "У відділенні"),
    Stage.AT_POSTOMAT: StageWay(("8",), "У відділенні"),
    Stage.RECEIVED: StageWay(("9",), "Викуплене"),
    Stage.MONEY_ON_WAY: StageWay(("10",), "Викуплене"),
    Stage.MONEY_PAID: StageWay(("11",), "Гроші отримано"),
    Stage.MISSED: StageWay(("111",)),
    Stage.STORAGE_ENDED: StageWay(("105",)),
    Stage.REFUSED: StageWay(("103",), "Відмова"),
    Stage.RETURNING: StageWay(("102", "108"), "Повернення в дорозі"),
    Stage.RECEIVED_RETURN: StageWay(("106",), "Викуплене"),
    Stage.DELETED: StageWay(("2",)),
    Stage.ABSENT: StageWay(("3",)),
}
STAGE_OF_CODE = {code: stage for stage, way in WAYS.items() for code in way.codes}
# Of these the company is asked nothing: they are no parts of the way.
UNRULED = {Stage.DELETED, Stage.ABSENT}
RULED = tuple(stage for stage in WAYS if stage not in UNRULED)
