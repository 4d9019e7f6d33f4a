"""Reading where a company's buyers pay to."""

from kramar.papers.models import Requisites


def find_requisites() -> Requisites | None:
    """Return the company's account, ``None`` while it is not filled in."""
    return Requisites.objects.first()
