"""Owners of companies that are there already may take away and erase what is held on a client."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

PERSONAL_DATA = "clients.personal_data"


def allow(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Add the permission to the ready role that has it in a company made today."""
    role_model = apps.get_model("staff", "Role")
    for role in role_model.objects.filter(code="owner"):
        if PERSONAL_DATA not in role.permissions:
            role.permissions = [*role.permissions, PERSONAL_DATA]
            role.save(update_fields=["permissions"])


def refuse(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Take it from every role again."""
    role_model = apps.get_model("staff", "Role")
    for role in role_model.objects.all():
        role.permissions = [each for each in role.permissions if each != PERSONAL_DATA]
        role.save(update_fields=["permissions"])


class Migration(migrations.Migration):
    dependencies = [("staff", "0007_settled_shifts")]

    operations = [migrations.RunPython(allow, refuse, elidable=True)]
