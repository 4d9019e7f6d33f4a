"""What an administrator sets: where buyers pay to, what a parcel's stage does, who is told."""

from collections.abc import Callable

from kramar.api.delivery.account import RuleOut
from kramar.channels.credentials import seal
from kramar.company.events import CompanySnapshot
from kramar.company.queries import get_current_company
from kramar.company.services import CompanyChanges, change_company
from kramar.company.services.subscriptions import suspend_company
from kramar.core import clock
from kramar.delivery.models import CarrierAccount
from kramar.delivery.services.accounts import disconnect
from kramar.delivery.services.rules import change_rule, list_rules
from kramar.owndata.events import CompanyExportSnapshot, RetentionSnapshot
from kramar.owndata.queries import list_exports
from kramar.owndata.services.exports.asking import ask_export, cancel_export
from kramar.owndata.services.retention.choosing import change_retention, find_retention
from kramar.papers.events import RequisitesSnapshot
from kramar.papers.queries import find_requisites
from kramar.papers.services.requisites import RequisitesDraft, set_requisites
from kramar.staff.models import Employee
from kramar.webhooks.services.webhooks import create_webhook
from tests.contract.stage import Stage


def requisites_are_written(stage: Stage) -> None:
    """Write where buyers pay to, and put the bank right."""
    for bank in ("Гривня", "Сова Банк"):
        draft = RequisitesDraft(
            recipient="ФОП Іваненко Іван Іванович",
            iban="UA213223130000026007233566001",
            code="1234567899",
            bank=bank,
            purpose="Оплата замовлення {number}",
        )
        set_requisites(draft=draft, by=stage.anna)


def stage_of_a_parcel_is_ruled(stage: Stage) -> None:
    """Tell buyers that their parcel has come, and leave the status to people."""
    change_rule(stage="at_branch", status_id=None, message="Ваша посилка чекає", by=stage.anna)


def carrier_is_disconnected(stage: Stage) -> None:
    """Go on by hand."""
    sealed = seal({"api_key": "сова"})
    CarrierAccount.objects.create(
        company=stage.channel.company, sealed_key=sealed, looked_at=clock.now()
    )
    disconnect(by=stage.anna)


def site_is_told(stage: Stage) -> None:
    """Let a site hear of new orders."""
    create_webhook(url="https://lamps.example/hook", events=["order.created"], by=stage.anna)


def company_sells_abroad(stage: Stage) -> None:
    """Count in euros, write in English, and go by another name."""
    changes = CompanyChanges(name="Lamps", currency="EUR", language="en")
    change_company(company=stage.anna.company, changes=changes, by=stage.anna)


def company_is_suspended(stage: Stage) -> None:
    """Let the company read only."""
    suspend_company(company=stage.anna.company)


def own_data_is_asked_for(stage: Stage) -> None:
    """Keep messages for two years only; ask for an archive of everything, and stop it."""
    owner = Employee.objects.select_related("company", "role").get(role__code="owner")
    change_retention(months={"messages": 24}, by=owner)
    cancel_export(export_id=ask_export(by=owner).pk, by=owner)


SETTINGS_SCENARIOS: tuple[Callable[[Stage], None], ...] = (
    requisites_are_written,
    stage_of_a_parcel_is_ruled,
    carrier_is_disconnected,
    site_is_told,
    company_sells_abroad,
    company_is_suspended,
    own_data_is_asked_for,
)


def picture_settings() -> dict[str, object]:
    """Return what the pages of settings show, but for what they ask anew."""
    row = find_requisites()
    return {
        "requisites": RequisitesSnapshot.of(row).model_dump(mode="json") if row else None,
        "company": CompanySnapshot.of(get_current_company()).model_dump(mode="json"),
        "retention": RetentionSnapshot.of(find_retention()).model_dump(mode="json"),
        "company_exports": [
            CompanyExportSnapshot.of(job).model_dump(mode="json") for job in list_exports()
        ],
        "delivery_rules": [RuleOut.of(rule).model_dump(mode="json") for rule in list_rules()],
    }
