"""A shop with its people, signed in, and a client who writes."""

from dataclasses import dataclass
from itertools import count
from typing import ClassVar

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction

from kramar.channels.models import Channel
from kramar.chats.models import Chat, Contact
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events.services import newest_number, publish
from kramar.events.shape import Audience, Event
from kramar.staff.models import Employee, Role, User
from kramar.staff.permissions import OWNER_PERMISSIONS

OWN_ONLY = frozenset({"chats.use", "chats.take"})
OWN_AND_UNASSIGNED = OWN_ONLY | {"chats.see_unassigned"}
OBSERVER = frozenset({"chats.use", "chats.see_all"})

_numbers = count(1)


CHAT_ID = 7


class Told(Event):
    """Something that happened in a chat."""

    kind: ClassVar[str] = "message.received"
    text: str
    responsible_id: int | None
    former_id: int | None

    def audience(self) -> Audience:
        return Audience(
            permission="chats.use",
            chat_id=CHAT_ID,
            responsible_id=self.responsible_id,
            former_id=self.former_id,
        )


class Whispered(Event):
    """Something that concerns one employee alone."""

    kind: ClassVar[str] = "message.received"
    text: str
    employee_id: int

    def audience(self) -> Audience:
        return Audience(permission="chats.use", employee_id=self.employee_id)


class RoleAltered(Event):
    """A role got other rights."""

    kind: ClassVar[str] = "role.changed"


class EmployeeAltered(Event):
    """An employee came, went or changed."""

    kind: ClassVar[str] = "employee.changed"


@dataclass(frozen=True)
class Shop:
    """One company and its Telegram channel."""

    company: Company
    channel: Channel

    def hire(
        self, full_name: str, permissions: frozenset[str] = frozenset(OWNER_PERMISSIONS)
    ) -> Employee:
        """Make an employee with a role of their own."""
        number = next(_numbers)
        with company_scope(self.company.pk):
            role = Role(
                company=self.company, name=f"Роль {number}", permissions=sorted(permissions)
            )
            role.save()
            user = User.objects.create(login=f"login{number}", password="!")
            employee = Employee(
                company=self.company,
                user=user,
                role=role,
                full_name=full_name,
                created_at=clock.now(),
            )
            employee.save()
        return employee

    def tell(self, *texts: str, of: Employee | None = None) -> int:
        """Let something happen in a chat for each text, in one transaction; return the number.

        :param of: the chat's responsible
        """
        responsible_id = of.pk if of else None
        told = [
            Told(text=text, responsible_id=responsible_id, former_id=responsible_id)
            for text in texts
        ]
        return self.publish(*told)

    def whisper(self, text: str, *, to: Employee) -> int:
        """Let something happen that only one employee may know."""
        return self.publish(Whispered(text=text, employee_id=to.pk))

    def hand_over(self, *, by: Employee | None, to: Employee | None) -> int:
        """Let a chat go from one to another, or to nobody."""
        return self.publish(
            Told(
                text="handed over",
                responsible_id=to.pk if to else None,
                former_id=by.pk if by else None,
            )
        )

    def publish(self, *events: Event) -> int:
        """Publish in a transaction; return the newest number."""
        with company_scope(self.company.pk), transaction.atomic():
            publish(*events)
            return newest_number(self.company.pk)

    def change_role(self, employee: Employee, permissions: frozenset[str]) -> int:
        """Give the employee's role other rights."""
        with company_scope(self.company.pk), transaction.atomic():
            employee.role.permissions = sorted(permissions)
            employee.role.save()
            publish(RoleAltered())
            return newest_number(self.company.pk)

    def dismiss(self, employee: Employee) -> int:
        """End the employment."""
        with company_scope(self.company.pk), transaction.atomic():
            employee.is_active = False
            employee.save()
            publish(EmployeeAltered())
            return newest_number(self.company.pk)

    def open_chat(self, responsible: Employee) -> Chat:
        """Make a chat of a responsible, without a word in it."""
        at = clock.now()
        company, channel = self.company, self.channel
        with company_scope(company.pk):
            contact = Contact(
                company=company, channel=channel, external_id="1", name="Клара", created_at=at
            )
            contact.save()
            chat = Chat(
                company=company,
                channel=channel,
                contact=contact,
                responsible=responsible,
                last_message_at=at,
                created_at=at,
            )
            chat.save()
        return chat


def open_shop(slug: str) -> Shop:
    """Found a company with one channel."""
    company = Company.objects.create(
        slug=slug, name=slug.title(), messenger_enabled=True, created_at=clock.now()
    )
    with company_scope(company.pk):
        channel = Channel(
            company=company, kind="telegram", name="Бот", key=f"key-{slug}", created_at=clock.now()
        )
        channel.save()
    return Shop(company, channel)


def sign_in(employee: Employee) -> str:
    """Return the key of a session such as Django makes when the employee signs in."""
    session = SessionStore()
    session[SESSION_KEY] = str(employee.user_id)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = employee.user.get_session_auth_hash()
    session.save()
    return str(session.session_key)
