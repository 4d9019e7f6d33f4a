"""Cities and branches for choosing, remembered for a day: the carrier is slow and sparing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from kramar.channels.credentials import CredentialsUnreadableError
from kramar.delivery.errors import CarrierBusyError, CarrierRefusedError, CarrierSilentError
from kramar.delivery.nova_poshta.answers import Settlements, Warehouse, first
from kramar.delivery.nova_poshta.calls import NovaPoshta
from kramar.delivery.services.accounts import find_account, open_carrier
from kramar.delivery.services.doors import StreetFound, list_streets
from kramar.delivery.services.memory import Memory

Found = TypeVar("Found")

SHORTEST = 2
CITIES = 15
BRANCHES = 50
# Enough for the largest city: the rest of its branches is found by typing.
BRANCHES_READ = 500


@dataclass(frozen=True, slots=True)
class CityFound:
    """A place that the carrier brings to."""

    ref: str
    name: str
    area: str


@dataclass(frozen=True, slots=True)
class BranchFound:
    """Where a parcel waits.

    :ivar kind: ``branch`` or ``postomat``; ``door``, where a courier brings it to
    :ivar most_weight: kilograms; 0: it is not told
    """

    ref: str
    name: str
    number: str
    kind: str
    most_weight: int


@dataclass(frozen=True, slots=True)
class Places(Generic[Found]):
    """What was found.

    :ivar why: why nothing could be asked: ``no_key``, ``key_refused`` or ``silent``
    """

    items: Sequence[Found] = ()
    why: str = ""


_cities: Memory[CityFound] = Memory()
_branches: Memory[BranchFound] = Memory()


def search_cities(text: str) -> Places[CityFound]:
    """Return the places whose names begin with a text, the largest first."""
    name = " ".join(text.split())[:60]
    if len(name) < SHORTEST:
        return _ask(lambda _carrier: [])
    return _ask(lambda carrier: _cities.recall(name.lower(), lambda: _ask_cities(carrier, name)))


def search_branches(city_ref: str, text: str) -> Places[BranchFound]:
    """Return the branches and postomats of a city by number or street."""
    found = _ask(
        lambda carrier: _branches.recall(city_ref, lambda: _ask_branches(carrier, city_ref))
    )
    wanted = text.lower().replace("№", "").split()
    matching = [each for each in found.items if _fits(each, wanted)]
    # Of «1» the first is branch 1, not branch 21.
    exact = [each for each in matching if each.number in wanted]
    rest = [each for each in matching if each.number not in wanted]
    return Places([*exact, *rest][:BRANCHES], found.why)


def search_streets(city: str, city_ref: str, text: str) -> Places[StreetFound]:
    """Return streets of a city by a part of the name."""
    return _ask(lambda carrier: list_streets(carrier, city=city, city_ref=city_ref, text=text))


def find_branch(carrier: NovaPoshta, city_ref: str, branch_ref: str) -> BranchFound | None:
    """Return one branch of a city; ``None`` where the carrier has none with this ref."""
    known = _branches.recall(city_ref, lambda: _ask_branches(carrier, city_ref))
    if found := next((each for each in known if each.ref == branch_ref), None):
        return found
    rows = carrier.ask("Address/getWarehouses", {"CityRef": city_ref, "Ref": branch_ref})
    return next((_branch(row) for row in rows if row.get("Ref") == branch_ref), None)


def _ask(question: Callable[[NovaPoshta], list[Found]]) -> Places[Found]:
    account = find_account()
    if account is None:
        return Places(why="no_key")
    if account.key_refused_at is not None:
        return Places(why="key_refused")
    try:
        return Places(question(open_carrier(account)))
    except (CarrierRefusedError, CredentialsUnreadableError):
        return Places(why="key_refused")
    except (CarrierSilentError, CarrierBusyError):
        return Places(why="silent")


def _ask_cities(carrier: NovaPoshta, name: str) -> list[CityFound]:
    rows = carrier.ask(
        "Address/searchSettlements", {"CityName": name, "Limit": str(CITIES), "Page": "1"}
    )
    found = Settlements.model_validate(first(rows)).found
    return [
        CityFound(
            ref=each.city_ref,
            name=each.name if each.kind in {"м.", ""} else f"{each.kind} {each.name}",
            area=", ".join(
                part
                for part in (
                    f"{each.region} р-н" if each.region else "",
                    f"{each.area} обл." if each.area else "",
                )
                if part
            ),
        )
        for each in found
        if each.city_ref
    ]


def _ask_branches(carrier: NovaPoshta, city_ref: str) -> list[BranchFound]:
    rows = carrier.ask(
        "Address/getWarehouses",
        {"CityRef": city_ref, "Limit": str(BRANCHES_READ), "Page": "1", "Language": "UA"},
    )
    return [_branch(row) for row in rows]


def _branch(row: object) -> BranchFound:
    read = Warehouse.model_validate(row)
    kind = "postomat" if read.is_postomat else "branch"
    return BranchFound(read.ref, read.name, read.number, kind, int(read.most_weight))


def _fits(branch: BranchFound, wanted: Sequence[str]) -> bool:
    name = branch.name.lower()
    return all(word in name for word in wanted)
