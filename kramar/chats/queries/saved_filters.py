"""Reading the filters that are kept under names."""

from kramar.chats.models.saved_filters import SavedFilter
from kramar.chats.services.saved_filters import seen_by
from kramar.staff.models import Employee


def list_saved_filters(employee: Employee) -> list[SavedFilter]:
    """Return the filters that the employee sees, in their order."""
    seen = SavedFilter.objects.select_related("owner").filter(seen_by(employee))
    return list(seen.order_by("position", "pk"))
