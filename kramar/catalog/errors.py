"""What the catalogue refuses, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_noop as _noop

from kramar.core.errors import AbsentError, ConflictError
from kramar.core.sentences import Sentence


class CategoryAbsentError(AbsentError):
    """There is no such category in this company."""

    code = "category_not_found"


class ProductAbsentError(AbsentError):
    """There is no such product in this company."""

    code = "product_not_found"


class OfferAbsentError(AbsentError):
    """There is no such offer in this company."""

    code = "offer_not_found"


class PictureAbsentError(AbsentError):
    """There is no such file in this company."""

    code = "file_not_found"


class SkuTakenError(ConflictError):
    """Another offer of the company has this SKU."""

    code = "sku_taken"


class CategoryInUseError(ConflictError):
    """Something stands in the category."""

    code = "category_in_use"


@dataclass(frozen=True, slots=True)
class Shortage:
    """An offer of which there is less than was asked for."""

    offer_id: int
    name: str
    wanted: int
    available: int

    @property
    def sentence(self) -> str:
        """Say it to a person."""
        return Sentence.say(
            _noop("«%(name)s»: потрібно %(wanted)d, а є %(available)d"),
            name=self.name,
            wanted=self.wanted,
            available=max(self.available, 0),
        )


class NotEnoughStockError(ConflictError):
    """There is less in stock than was asked for."""

    code = "not_enough_stock"

    def __init__(self, shortages: Sequence[Shortage]) -> None:
        sentences = [shortage.sentence for shortage in shortages]
        super().__init__(
            Sentence.say(_noop("Не вистачає товару. %(which)s"), which="; ".join(sentences)),
            fields={str(each.offer_id): each.sentence for each in shortages},
        )
        self.shortages = list(shortages)


class SourceAbsentError(AbsentError):
    """There is no such source in this company."""

    code = "catalog_source_not_found"


class SourceTakenError(ConflictError):
    """There is a source of this name."""

    code = "catalog_source_taken"


class ImportAbsentError(AbsentError):
    """There is no such load in this company."""

    code = "catalog_import_not_found"


class ImportRunningError(ConflictError):
    """The source is being read already."""

    code = "catalog_import_running"


class ProductJobAbsentError(AbsentError):
    """The employee has asked for no such change of products."""

    code = "product_job_not_found"


class ProductJobRunningError(ConflictError):
    """The employee's former change of products is still at work."""

    code = "product_job_running"


class CannotUndoProductJobError(ConflictError):
    """It is at work, has been undone, or is too old."""

    code = "cannot_undo"
