"""What the operator sees and changes: companies, plans, subscriptions, payments."""

from datetime import date, datetime

from django.contrib import admin
from django.db.models import Field, QuerySet
from django.forms import Field as FormField
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse

from kramar.company.models import Company, Payment, PaymentDetails, Plan, Subscription
from kramar.company.services.subscriptions import record_payment, resume_company, suspend_company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.owndata.models import DeletedCompany
from kramar.project.operator.companies import NewCompanyForm
from kramar.project.operator.site import site

__all__ = ["site"]


SHOWN = ("its_name", "short_name", "founded_at", "plan", "paid_until", "is_working")


class TitledPage(admin.ModelAdmin):  # type: ignore[type-arg]  # no brackets at run time
    """A page whose headings are Ukrainian: Django puts the noun after its verb as it stands."""

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, object] | None = None
    ) -> HttpResponse:
        """Call the list by what is in it."""
        title = str(self.opts.verbose_name_plural).capitalize()
        return super().changelist_view(request, {**(extra_context or {}), "title": title})

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, object] | None = None,
    ) -> HttpResponse:
        """Call the form by what it makes or shows."""
        name = str(self.opts.verbose_name).capitalize()
        title = name if object_id else f"{name}: додати"
        more = {**(extra_context or {}), "title": title}
        return super().changeform_view(request, object_id, form_url, more)


@admin.register(Company, site=site)
class CompanyPage(TitledPage):
    """Companies are added with their owner, whose own they are to change from then on."""

    list_display = ("its_name", "short_name", "plan", "paid_until", "founded_at", "is_working")
    list_select_related = ("subscription__plan",)
    search_fields = ("name", "slug")
    actions = ("suspend", "resume")
    ordering = ("name", "id")

    def get_form(
        self,
        request: HttpRequest,
        obj: Company | None = None,
        change: bool = False,  # noqa: FBT001, FBT002 (Django's signature)
        **kwargs: object,
    ) -> "type[ModelForm[Company]]":
        """Ask for a new company and its owner in a form of their own."""
        if obj is None:
            return NewCompanyForm
        return super().get_form(request, obj, change, **kwargs)

    def get_fields(
        self,
        request: HttpRequest,  # noqa: ARG002 (Django's signature)
        obj: Company | None = None,
    ) -> tuple[str, ...]:
        """Return what is shown of a company, or what a new one is made of."""
        return SHOWN if obj else (*NewCompanyForm.base_fields,)

    def get_readonly_fields(
        self,
        request: HttpRequest,  # noqa: ARG002 (Django's signature)
        obj: Company | None = None,
    ) -> tuple[str, ...]:
        """Nothing of a company that is there is the operator's to write."""
        return SHOWN if obj else ()

    def save_model(
        self,
        request: HttpRequest,
        obj: Company,
        form: "ModelForm[Company]",
        change: bool,  # noqa: FBT001 (Django's signature)
    ) -> None:
        """Write nothing: the form's service has written it."""

    def has_delete_permission(
        self,
        request: HttpRequest,  # noqa: ARG002 (Django's signature)
        obj: Company | None = None,  # noqa: ARG002 (Django's signature)
    ) -> bool:
        """Only the owner deletes a company."""
        return False

    @admin.display(description="назва", ordering="name")
    def its_name(self, company: Company) -> str:
        """Name the company."""
        return company.name

    @admin.display(description="коротка назва", ordering="slug")
    def short_name(self, company: Company) -> str:
        """Name it as addresses and commands do."""
        return company.slug

    @admin.display(description="створено", ordering="created_at")
    def founded_at(self, company: Company) -> datetime:
        """Tell since when it is here."""
        return company.created_at

    @admin.display(description="тариф")
    def plan(self, company: Company) -> str:
        """Name the plan."""
        held = _held(company)
        return held.plan.name if held else "—"

    @admin.display(description="оплачено до")
    def paid_until(self, company: Company) -> date | None:
        """Tell until when it is paid."""
        held = _held(company)
        return held.paid_until if held else None

    @admin.display(description="працює", boolean=True)
    def is_working(self, company: Company) -> bool:
        """Whether the company is not suspended."""
        return not company.is_resting

    @admin.action(description="Призупинити: лише читання, вхідне зберігається")
    def suspend(self, request: HttpRequest, rows: QuerySet[Company]) -> None:
        """Leave the chosen companies to read only."""
        for company in rows:
            with company_scope(company.pk):
                suspend_company(company=company)
        self.message_user(request, "Призупинено.")

    @admin.action(description="Відновити роботу")
    def resume(self, request: HttpRequest, rows: QuerySet[Company]) -> None:
        """Let the chosen companies work again."""
        for company in rows:
            with company_scope(company.pk):
                resume_company(company=company)
        self.message_user(request, "Роботу відновлено.")


# A payment is for ever: what a slip of the finger made of its numbers could not be taken back.
BOUNDS = {
    "price": (0, 1_000_000),
    "amount": (0, 10_000_000),
    "months": (1, 120),
    "employee_limit": (0, 1_000_000),
    "channel_limit": (0, 1_000_000),
    "order_limit": (0, 1_000_000_000),
}


class BoundedPage(TitledPage):
    """A page whose numbers make sense."""

    def formfield_for_dbfield(
        self, db_field: "Field[object, object]", request: HttpRequest, **kwargs: object
    ) -> "FormField | None":
        """Let no number be beyond its bounds."""
        if db_field.name in BOUNDS:
            kwargs["min_value"], kwargs["max_value"] = BOUNDS[db_field.name]
        return super().formfield_for_dbfield(db_field, request, **kwargs)


@admin.register(DeletedCompany, site=site)
class DeletedCompanyPage(admin.ModelAdmin):  # type: ignore[type-arg]  # no brackets at run time
    """What is left of companies that were deleted: history."""

    list_display = ("name", "slug", "asked_by", "asked_at", "deleted_at", "channels_left")
    search_fields = ("name", "slug")
    ordering = ("-deleted_at", "-id")

    def has_add_permission(self, request: HttpRequest) -> bool:  # noqa: ARG002 (Django's signature)
        """Nobody writes history by hand."""
        return False

    def has_change_permission(
        self,
        request: HttpRequest,  # noqa: ARG002 (Django's signature)
        obj: DeletedCompany | None = None,  # noqa: ARG002 (Django's signature)
    ) -> bool:
        """Nobody writes history by hand."""
        return False

    def has_delete_permission(
        self,
        request: HttpRequest,  # noqa: ARG002 (Django's signature)
        obj: DeletedCompany | None = None,  # noqa: ARG002 (Django's signature)
    ) -> bool:
        """Nobody writes history by hand."""
        return False


@admin.register(Plan, site=site)
class PlanPage(BoundedPage):
    """Plans: what they cost and what they allow."""

    list_display = ("name", "price", "employee_limit", "channel_limit", "order_limit")
    ordering = ("price", "id")


@admin.register(Subscription, site=site)
class SubscriptionPage(TitledPage):
    """Which company has which plan, and until when."""

    list_display = ("company", "plan", "paid_until")
    list_select_related = ("company", "plan")
    list_filter = ("plan",)
    search_fields = ("company__name", "company__slug")
    ordering = ("paid_until", "id")


@admin.register(Payment, site=site)
class PaymentPage(BoundedPage):
    """Money that came; what is kept once is not changed."""

    list_display = ("paid_date", "company", "plan", "amount", "months", "paid_until")
    list_select_related = ("company", "plan")
    search_fields = ("company__name", "company__slug", "comment")
    date_hierarchy = "paid_date"
    ordering = ("-paid_date", "-id")

    def has_change_permission(
        self,
        request: HttpRequest,  # noqa: ARG002 (Django's signature)
        obj: Payment | None = None,  # noqa: ARG002 (Django's signature)
    ) -> bool:
        """Payments are history."""
        return False

    def has_delete_permission(
        self,
        request: HttpRequest,  # noqa: ARG002 (Django's signature)
        obj: Payment | None = None,  # noqa: ARG002 (Django's signature)
    ) -> bool:
        """Payments are history."""
        return False

    def save_model(
        self,
        request: HttpRequest,  # noqa: ARG002 (Django's signature)
        obj: Payment,
        form: "ModelForm[Payment]",  # noqa: ARG002 (Django's signature)
        change: bool,  # noqa: ARG002, FBT001 (Django's signature)
    ) -> None:
        """Keep the payment and prolong the subscription."""
        with company_scope(obj.company_id):
            record_payment(payment=obj)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, str | list[str]]:
        """Begin with a month, paid today."""
        today = clock.now().date().isoformat()
        return {"months": "1", "paid_date": today, **super().get_changeform_initial_data(request)}


@admin.register(PaymentDetails, site=site)
class PaymentDetailsPage(TitledPage):
    """Where everybody pays to: one row."""

    list_display = ("recipient", "iban", "bank")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Whether there is none yet."""
        return super().has_add_permission(request) and not PaymentDetails.objects.exists()


def _held(company: Company) -> Subscription | None:
    return getattr(company, "subscription", None)
