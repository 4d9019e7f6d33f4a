"""Reading the filters that are kept under names."""

from kramar.chats.models.saved_filters import FilterPage, SavedFilter
from kramar.chats.services.saved_filters import seen_by
from kramar.staff.models import Employee


def list_saved_filters(page: FilterPage, employee: Employee) -> list[SavedFilter]:
    """Return the filters of the page that the employee sees, in their order."""
    kept = SavedFilter.objects.select_related("owner").filter(page=page)
    seen = kept.filter(seen_by(employee))
    return list(seen.order_by("position", "pk"))
