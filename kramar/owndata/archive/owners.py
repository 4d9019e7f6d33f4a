"""Whose each file is: its place in the archive tells."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.apps import apps

from kramar.core.file_types import clean_name
from kramar.core.models import StoredFile

LONGEST_FOLDER = 80


@dataclass(frozen=True, slots=True)
class Owner:
    """Rows that files belong to.

    :param field: ``app.Model.field`` that refers to the file
    :param names: what leads to the words that tell whose it is
    """

    field: str
    folder: str
    names: tuple[str, ...]


# A file that several refer to is named after the first of these.
OWNERS = (
    Owner("company.Company.logo", "company", ("name",)),
    Owner(
        "clients.ClientFile.file",
        "clients",
        ("client_id", "client__last_name", "client__first_name"),
    ),
    Owner("catalog.Product.picture", "catalog", ("pk", "name")),
    Owner("catalog.Offer.picture", "catalog", ("product_id", "product__name")),
    Owner("catalog.ProductPicture.file", "catalog", ("product_id", "product__name")),
    Owner("chats.QuickReplyFile.file", "quick-replies", ("message__quick_reply__activation",)),
    Owner("chats.Attachment.file", "chats", ("message__chat_id", "message__chat__contact__name")),
    Owner(
        "chats.ScheduledFile.file",
        "chats",
        ("scheduled__chat_id", "scheduled__chat__contact__name"),
    ),
    Owner("chats.Contact.avatar", "contacts", ("pk", "name")),
)
# Tables that were taken in or written away, and pictures that stand at their products.
OF_WORK = frozenset(
    {
        "catalog.CatalogImport.file",
        "catalog.RemotePicture.file",
        "clients.ClientJob.file",
        "orders.OrderJob.file",
        "owndata.CompanyExport.file",
    }
)


def find_places(files: Sequence[StoredFile]) -> dict[int, str]:
    """Return where each file stands in the archive; one that is nobody's stands nowhere."""
    ids = [file.pk for file in files]
    folders: dict[int, str] = {}
    for owner in reversed(OWNERS):
        folders.update(_find_folders(owner, ids))
    return {
        file.pk: f"files/{folders[file.pk]}/{file.pk}-{file.name}"
        for file in files
        if file.pk in folders
    }


def _find_folders(owner: Owner, ids: Sequence[int]) -> dict[int, str]:
    label, _dot, field = owner.field.rpartition(".")
    rows = apps.get_model(label)._default_manager.filter(**{f"{field}__in": ids}).order_by("-pk")
    return {
        file_id: f"{owner.folder}/{_folder(parts)}"
        for file_id, *parts in rows.values_list(f"{field}_id", *owner.names)
    }


def _folder(parts: Sequence[object]) -> str:
    words = " ".join(str(part) for part in parts if part).replace("/", "_").replace("\\", "_")
    return clean_name(words[:LONGEST_FOLDER])
