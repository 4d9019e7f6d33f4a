"""A row of the permission table, and the answers that many rows share."""

from dataclasses import dataclass, field

ROLES = ("owner", "manager", "observer", "stranger")


@dataclass(frozen=True)
class Row:
    """A route, and the statuses for the owner, a manager, an observer and a stranger."""

    method: str
    path: str
    statuses: tuple[int, int, int, int]
    body: dict[str, object] = field(default_factory=dict)
    upload: bool = False

    @property
    def name(self) -> str:
        """Name the row in a test's report."""
        return f"{self.method} {self.path}"


EVERYBODY = (200, 200, 200, 401)
OWNER_ONLY = (200, 403, 403, 401)
PUBLIC = (200, 200, 200, 200)
