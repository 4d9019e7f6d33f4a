"""Which period and rows a report is asked for, read from its query: the words of the lists."""

from datetime import date
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from ninja import Schema
from pydantic import ConfigDict, Field

from kramar.api.employee_words import read_responsibles
from kramar.api.paths import RowId
from kramar.channels.models import Channel
from kramar.chats.queries.sums import ReportFilter
from kramar.company.queries import get_current_company
from kramar.core.errors import AbsentError
from kramar.orders.queries.directories import refuse_unknown_sources
from kramar.orders.queries.filters import OrderFilter
from kramar.staff.models import Employee
from kramar.statistics.periods import Period


class ReportChoices(Schema):
    """Days of the company's calendar, both counted in; ``responsible`` as in the lists."""

    model_config = ConfigDict(populate_by_name=True)

    first: date = Field(alias="from")
    last: date = Field(alias="to")
    responsible: list[str] = Field(default=[], max_length=200)
    source: list[RowId] = Field(default=[], max_length=200)
    channel: list[RowId] = Field(default=[], max_length=200)

    def period(self) -> Period:
        """Return the period.

        :raises InvalidError: it ends before it begins, or is too long
        """
        zone = ZoneInfo(get_current_company().time_zone)
        return Period(self.first, self.last, zone).refuse_wrong()

    def orders(self, by: Employee) -> OrderFilter:
        """Return which orders are added up; the channel is nothing to them.

        :raises InvalidError: a responsible is neither an id nor ``me`` nor ``none``
        :raises AbsentError: the company has no such row
        """
        self._refuse_unknown()
        return OrderFilter(
            responsible_ids=read_responsibles(self.responsible, by), source_ids=tuple(self.source)
        )

    def chats(self, by: Employee) -> ReportFilter:
        """Return which chats are added up; the source is nothing to them.

        :raises InvalidError: a responsible is neither an id nor ``me`` nor ``none``
        :raises AbsentError: the company has no such row
        """
        self._refuse_unknown()
        period = self.period()
        return ReportFilter(
            first=period.begins,
            last=period.ends,
            people=read_responsibles(self.responsible, by),
            channel_ids=tuple(self.channel),
        )

    def _refuse_unknown(self) -> None:
        refuse_unknown_sources(self.source)
        wanted = {*self.channel}
        if wanted and Channel.objects.filter(pk__in=wanted).count() < len(wanted):
            raise AbsentError(_("Немає такого каналу"))


class ReportQuery(ReportChoices):
    """The same, and whether as many days before are added up as well."""

    compare: bool = False
