"""Two companies that have one of everything."""

from collections.abc import Iterator

import pytest

from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.api.world import build_world
from tests.cast import MakeChannel


@pytest.fixture
def full_shop(owner: Employee, rival: Employee, make_channel: MakeChannel) -> Iterator[Employee]:
    """Give both companies one of everything, and open the lamp shop."""
    with company_scope(rival.company_id):
        build_world(rival, make_channel(rival.company))
    with company_scope(owner.company_id):
        build_world(owner, make_channel(owner.company))
        yield owner
