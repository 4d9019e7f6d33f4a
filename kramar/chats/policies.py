"""Who may see a chat and who may answer in it."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from kramar.chats.models import NOBODY, Chat, QuickReply
from kramar.chats.models.saved_filters import FilterPage
from kramar.core.errors import RefusedError
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission


class ReadsOnlyError(RefusedError):
    """The role reads chats and changes nothing in them."""

    code = "reads_only"


READERS_OF_PAGES = {
    FilterPage.CHATS: Permission.CHATS_USE,
    FilterPage.ORDERS: Permission.ORDERS_VIEW,
    FilterPage.CLIENTS: Permission.CLIENTS_VIEW,
}
WRITERS_OF_PAGES = {
    FilterPage.CHATS: Permission.CHATS_TAKE,
    FilterPage.ORDERS: Permission.ORDERS_EDIT,
    FilterPage.CLIENTS: Permission.CLIENTS_EDIT,
}


@dataclass(frozen=True, slots=True)
class ChatSight:
    """How much of the chats one employee sees; cheap enough to ask for every socket and event."""

    employee_id: int
    uses_chats: bool
    sees_all: bool
    sees_unassigned: bool

    @classmethod
    def of(cls, employee: Employee) -> "ChatSight":
        """Work it out from the employee's role."""
        return cls(
            employee_id=employee.pk,
            uses_chats=employee.can(Permission.CHATS_USE),
            sees_all=employee.can(Permission.CHATS_SEE_ALL),
            sees_unassigned=employee.can(Permission.CHATS_SEE_UNASSIGNED),
        )

    def can_see(self, responsible_id: int | None) -> bool:
        """Whether a chat with this responsible is seen."""
        if not self.uses_chats:
            return False
        if self.sees_all or responsible_id == self.employee_id:
            return True
        return self.sees_unassigned and responsible_id is None

    def responsible_keys(self) -> set[int] | None:
        """Return whose chats are seen, in the words of the tallies; ``None`` is everybody's."""
        if not self.uses_chats:
            return set()
        if self.sees_all:
            return None
        return {self.employee_id, NOBODY} if self.sees_unassigned else {self.employee_id}

    def condition(self, chat: str = "") -> Q:
        """Say the same to the database.

        :param chat: the way from the rows asked for to their chat, such as ``chat__``
        """
        if not self.uses_chats:
            return Q(pk__in=[])
        if self.sees_all:
            return Q()
        responsible = f"{chat}responsible_id"
        own = Q(**{responsible: self.employee_id})
        return own | Q(**{responsible: None}) if self.sees_unassigned else own


def can_answer(employee: Employee) -> bool:
    """Whether a chat may be given to the employee at all."""
    return employee.can(Permission.CHATS_USE) and employee.can(Permission.CHATS_TAKE)


def refuse_reader(employee: Employee) -> None:
    """Refuse whoever may not answer: such a role changes nothing that colleagues see.

    :raises ReadsOnlyError: the role only reads
    """
    if not can_answer(employee):
        raise ReadsOnlyError(_("Ваша роль дозволяє лише читати чати"))


def can_hand_over(employee: Employee, chat: Chat) -> bool:
    """Whether the employee may change the chat's responsible or its client, or close it."""
    if not can_answer(employee):
        return False
    return chat.responsible_id in {None, employee.pk} or employee.can(
        Permission.CHATS_HAND_OVER_OTHERS
    )


def can_change_quick_reply(employee: Employee, reply: QuickReply) -> bool:
    """Whether the employee may change or delete the reply: their own, or a shared one."""
    if not can_answer(employee):
        return False
    if reply.owner_id is not None:
        return reply.owner_id == employee.pk
    return reply.author_id == employee.pk or employee.can(Permission.ADMINISTRATION)


def pages_read_by(employee: Employee) -> list[FilterPage]:
    """Return the pages whose lists the employee opens, and so may keep filters of."""
    return [page for page, permission in READERS_OF_PAGES.items() if employee.can(permission)]


def refuse_reader_of(page: FilterPage, employee: Employee) -> None:
    """Refuse whoever only reads the page: such a role changes nothing that colleagues see.

    :raises ReadsOnlyError: the role only reads
    """
    if not (employee.can(READERS_OF_PAGES[page]) and employee.can(WRITERS_OF_PAGES[page])):
        raise ReadsOnlyError(_("Ваша роль дозволяє мати лише власні фільтри"))
