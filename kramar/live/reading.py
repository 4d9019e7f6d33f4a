"""What the hub asks the database, in its reader's thread. Scopes are opened here, per company."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from django.contrib.sessions.models import Session

from kramar.chats.models import Chat
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events import queries, services
from kramar.events.queries import LoggedEvent
from kramar.events.typing_signs import TypingAuthor, TypingSign, announce_typing
from kramar.events.viewing_signs import ViewingSign, announce_viewing
from kramar.live.viewers import Admission, Viewer
from kramar.staff.models import Employee, User
from kramar.staff.presence import note_attending, note_present
from kramar.staff.second_step import list_led_to_second_step

# A client further behind asks for a fresh snapshot: it is less work for everybody.
RESUMED_AT_MOST = 2_000
READ_AT_ONCE = 200

RIGHTS_CHANGE = frozenset({"employee.changed", "role.changed"})


@dataclass(frozen=True, slots=True)
class Request:
    """What to read of one company.

    :param number: where its room stands; ``None`` when nobody is in it yet
    :param joiners: employees about to enter
    :param held: the numbers that those who return hold
    """

    company_id: int
    number: int | None
    joiners: Sequence[int] = ()
    held: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of one company: all events that follow ``start``, up to ``upto``.

    :param number: where a room that was empty begins
    :param viewers: the rights of those about to enter, no older than the events
    """

    company_id: int
    number: int
    start: int
    events: list[LoggedEvent]
    viewers: dict[int, Viewer] = field(default_factory=dict)

    @property
    def upto(self) -> int:
        """The number that the room is complete at after this reading."""
        return self.events[-1].number if self.events else self.number

    @property
    def changes_rights(self) -> bool:
        """Whether somebody may see more or less after these events."""
        return any(event.kind in RIGHTS_CHANGE for event in self.events)

    def find_since(self, number: int) -> list[LoggedEvent] | None:
        """Return the events after a number; ``None`` when some of them are gone or never were."""
        if number == self.upto:
            return []
        if not self.start <= number < self.upto:
            return None
        missing = self.upto - number
        since = self.events[-missing:]
        # Numbers have no gaps: fewer rows mean that old ones were deleted.
        return since if len(since) == missing and since[0].number == number + 1 else None


def read_all(requests: Sequence[Request]) -> list[Reading]:
    """Read what each company's room needs, one query for the events of each."""
    readings = []
    for request in requests:
        with company_scope(request.company_id):
            readings.append(_read(request))
    return readings


def _read(request: Request) -> Reading:
    number = request.number
    viewers: dict[int, Viewer] = {}
    if request.joiners:
        newest = services.newest_number(request.company_id)
        number = newest if number is None else number
        # After the newest number was asked for: a change of rights that these do not know yet
        # has a higher one and is among the events below.
        viewers = _load_viewers(request.joiners)
    else:
        newest = number = number or 0
    oldest = newest - RESUMED_AT_MOST
    start = min([number, *(held for held in request.held if held >= oldest)])
    limit = READ_AT_ONCE + max(number - start, 0)
    events = queries.list_events_after(start, limit=limit)
    return Reading(request.company_id, number, start, events, viewers)


@dataclass(frozen=True, slots=True)
class Check:
    """Whose session has ended, and what the others may see now; absent are those dismissed."""

    ended: frozenset[str]
    viewers: dict[int, Viewer]


def check_admissions(company_id: int, admissions: Sequence[Admission]) -> Check:
    """Ask again whether each one may still be here, and with what rights."""
    keys = {admission.session_key for admission in admissions}
    sessions = Session.objects.filter(session_key__in=keys, expire_date__gt=clock.now())
    alive = set(sessions.values_list("session_key", flat=True))
    users = User.objects.filter(pk__in={each.user_id for each in admissions}, is_active=True)
    hashes = {user.pk: user.get_session_auth_hash() for user in users}
    with company_scope(company_id):
        led = list_led_to_second_step(company_id)
        viewers = _load_viewers([admission.employee_id for admission in admissions])
    return Check(
        ended=frozenset(
            each.session_key
            for each in admissions
            if each.session_key not in alive
            or hashes.get(each.user_id) != each.auth_hash
            or each.user_id in led
        ),
        viewers=viewers,
    )


def _load_viewers(employee_ids: Sequence[int]) -> dict[int, Viewer]:
    employees = Employee.objects.filter(pk__in=set(employee_ids), is_active=True)
    return {each.pk: Viewer.of(each) for each in employees.select_related("role")}


def announce_typing_of(viewer: Viewer, *, company_id: int, chat_id: int) -> None:
    """Show that the viewer writes in a chat, if it is theirs to answer; else nothing happens."""
    with company_scope(company_id):
        chats = Chat.objects.filter(pk=chat_id, responsible_id=viewer.employee_id)
        if viewer.sight.can_see(viewer.employee_id) and chats.exists():
            author = TypingAuthor(kind="employee", id=viewer.employee_id, name=viewer.name)
            announce_typing(
                TypingSign(chat_id=chat_id, responsible_id=viewer.employee_id, author=author)
            )


def find_responsibles(company_id: int, chat_ids: Collection[int]) -> dict[int, int | None]:
    """Return the responsibles of those of the chats that there are."""
    with company_scope(company_id):
        chats = Chat.objects.filter(pk__in=chat_ids)
        return dict(chats.values_list("pk", "responsible_id"))


def announce_viewing_of(company_id: int, signs: Sequence[ViewingSign]) -> None:
    """Tell every process who has chats of the company open here."""
    with company_scope(company_id):
        announce_viewing(signs)


def note_screens(employees: Mapping[int, Collection[int]]) -> None:
    """Remember whose screens are open, by company: colleagues and visitors are told so."""
    for company_id, employee_ids in employees.items():
        with company_scope(company_id):
            note_present(employee_ids)


def note_attention(here: Mapping[int, set[int]], before: Mapping[int, set[int]]) -> None:
    """Remember who has a screen in front of them, by company: they are called nowhere else."""
    for company_id in here.keys() | before.keys():
        with company_scope(company_id):
            attending = here.get(company_id, set())
            note_attending(attending, before.get(company_id, set()) - attending)


def prune_all() -> None:
    """Delete the events of every company that are too old to be resumed from."""
    for company_id in Company.objects.values_list("pk", flat=True):
        with company_scope(company_id):
            services.prune(at=clock.now())
