"""The company's logo: in the header of its people, on its papers."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import Person, record
from kramar.company.events import CompanyChanged, CompanySnapshot
from kramar.company.models import Company
from kramar.core.errors import InvalidError
from kramar.core.files import release_files, use_files
from kramar.core.models import StoredFile
from kramar.events.services import publish


@transaction.atomic
def set_logo(*, company: Company, picture: StoredFile | None, by: Person) -> Company:
    """Show a picture as the company's logo on every open screen; ``None`` takes it away.

    :raises InvalidError: the file is no picture that could be read and made small
    """
    if picture is not None and not picture.thumbnail_key:
        message = _("Логотип має бути картинкою: PNG, JPEG, WebP або GIF")
        raise InvalidError(message, fields={"file": message})
    # Locked: of two who choose at once, the one who loses must not keep a file for ever.
    held = Company.objects.select_for_update().get(pk=company.pk).logo
    if picture is not None:
        use_files([picture.pk])
    company.logo = picture
    company.save(update_fields=["logo"])
    if held is not None:
        release_files([held.pk])
    told = {"logo": [held.name if held else "", picture.name if picture else ""]}
    record("company.changed", target=company, by=by, changes=told)
    publish(CompanyChanged(company=CompanySnapshot.of(company)))
    return company
