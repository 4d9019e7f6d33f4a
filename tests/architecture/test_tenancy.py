"""The company is the ground: every row belongs to one, and few places may look past it."""

from django.apps import apps
from django.db.models import Model, UniqueConstraint

from kramar.core.tenancy import TenantModel
from tests.architecture.source import at, imported_names, python_files

# Rows of the installation, and rows that are read before a company is known.
INSTALLATION_WIDE = {
    "company.Company",
    "company.Payment",  # typed in by the operator
    "company.PaymentDetails",  # the operator's own
    "company.Plan",  # what the operator sells
    "company.Subscription",  # shown to the operator beside those of the others
    "owndata.DeletedCompany",  # what the operator knows of those that left
    "push.PushKeys",  # one pair for every browser of every company
    "events.EventCounter",  # one row a company, its key is the company
    "staff.User",  # a sign-in; operators have no company
}
# Files that look past the company, each for the reason beside it.
UNSCOPED_FILES = {
    "kramar/intake/services/receiving.py",  # what a death left, whosever it is
    "kramar/alerts/queries.py",  # whose screens are not told yet, whose lines are too old
    "kramar/catalog/services/importing/asking.py",  # loads that are due, whosever
    "kramar/catalog/services/pictures/asking.py",  # pictures that wait, whosever they are
    "kramar/channels/intake/retention.py",  # forgets the old payloads of all
    "kramar/channels/outbox/claiming.py",  # leases and interrupted sends of the whole process
    "kramar/channels/polling/holding.py",  # finds the channel that it then opens the scope of
    "kramar/chats/services/due.py",  # what is due, whosever it is
    "kramar/delivery/queries.py",  # the worker follows the parcels of every company
    "kramar/company/queries.py",  # companies themselves, which belong to none
    "kramar/core/jobs.py",  # the work that waits, whosever it is
    "kramar/core/unused_files.py",  # uploads that nobody sent, whosever they are
    "kramar/chats/services/media.py",  # the files that are due, whosever they are
    "kramar/channels/queries.py",  # the door and the workers serve every company
    "kramar/owndata/services/retention/nightly.py",  # what every company keeps for a while only
    "kramar/owndata/services/deletion/due.py",  # companies whose time has come
    "kramar/project/metrics.py",  # numbers of the whole installation
    "kramar/push/queries.py",  # the workers look through the logs and notices of every company
    "kramar/push/services/sending.py",  # forgets what was sent long ago, whosever it was
    "kramar/webhooks/queries.py",  # the workers look through the logs of every company
    "kramar/webhooks/services/tidying.py",  # forgets what was told long ago, whosever it was
    "kramar/staff/queries.py",  # finds out which company a session, a key or a link belongs to
}


LOOKS_PAST = {
    "django_scopes.scopes_disabled",
    "django_scopes.disabled",
    "kramar.core.prepared.PreparedPastCompany",
}


def our_models() -> list[type[Model]]:
    """List the concrete models of Kramar."""
    return [model for model in apps.get_models() if model.__module__.startswith("kramar.")]


def first_fields(model: type[Model]) -> list[str]:
    """Return the first field of each named uniqueness of a model."""
    constraints = [part for part in model._meta.constraints if isinstance(part, UniqueConstraint)]
    return [constraint.fields[0] for constraint in constraints if constraint.fields]


def leads_to_company(model: type[Model], name: str) -> bool:
    """Whether a field is the company, or a row that belongs to one."""
    target = model._meta.get_field(name).related_model
    return name == "company" or (isinstance(target, type) and issubclass(target, TenantModel))


def test_every_row_belongs_to_a_company() -> None:
    homeless = {model._meta.label for model in our_models() if not issubclass(model, TenantModel)}

    assert homeless == INSTALLATION_WIDE


def test_uniqueness_is_per_company() -> None:
    shared = {
        model._meta.label
        for model in our_models()
        if not all(leads_to_company(model, name) for name in first_fields(model))
    }

    assert shared == set()


def test_only_listed_files_look_past_the_company() -> None:
    unscoped = {at(path) for path in python_files("kramar") if LOOKS_PAST & imported_names(path)}

    assert unscoped == UNSCOPED_FILES
