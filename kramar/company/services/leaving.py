"""The end of a company, when nothing that belongs to it is left."""

from django.db.models import ForeignKey

from kramar.company.models import Company, Payment, Subscription
from kramar.events.services import forget_numbers


def let_rows_go(company: Company) -> None:
    """Take away what the company's own row refers to, so that it can be deleted."""
    fields = [field for field in Company._meta.concrete_fields if isinstance(field, ForeignKey)]
    if fields:
        Company.objects.filter(pk=company.pk).update(**dict.fromkeys(each.name for each in fields))


def delete_company_row(company: Company) -> None:
    """Delete a company's own row and what it has paid, in the caller's transaction.

    Its rows are gone already: they are not looked for again, which would read every table whole.
    """
    Payment.objects.filter(company=company).delete()
    Subscription.objects.filter(company=company).delete()
    forget_numbers(company.pk)
    rows = Company.objects.filter(pk=company.pk)
    rows._raw_delete(rows.db)  # noqa: SLF001 (Django's way without a look at what refers to it)
