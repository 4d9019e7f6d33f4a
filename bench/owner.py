"""Lets a seeded shop's employees do everything, and prints a key: ``python -m bench.owner``."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
django.setup()

from kramar.company.models import Company  # noqa: E402 (after django.setup)
from kramar.core.tenancy import company_scope  # noqa: E402
from kramar.orders.services.founding import found_directories  # noqa: E402
from kramar.staff.models import Employee, Role  # noqa: E402
from kramar.staff.permissions import Permission  # noqa: E402
from kramar.staff.services.api_keys import create_api_key  # noqa: E402


def main() -> None:
    """Change the first company's role, make the key."""
    with company_scope(Company.objects.order_by("pk")[0].pk):
        Role.objects.update(permissions=sorted(Permission))
        found_directories()
        owner = Employee.objects.order_by("pk")[0]
        print(create_api_key(employee=owner, name="bench", by=None)[1])


if __name__ == "__main__":
    main()
