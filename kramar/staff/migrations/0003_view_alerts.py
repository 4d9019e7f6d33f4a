"""Owners and managers of companies that are there already may read system messages."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

VIEW_ALERTS = "alerts.view"


def allow(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Add the permission to the ready roles that have it in a company made today."""
    role_model = apps.get_model("staff", "Role")
    for role in role_model.objects.filter(code__in=["owner", "manager"]):
        if VIEW_ALERTS not in role.permissions:
            role.permissions = [*role.permissions, VIEW_ALERTS]
            role.save(update_fields=["permissions"])


def refuse(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Take it from every role again."""
    role_model = apps.get_model("staff", "Role")
    for role in role_model.objects.all():
        role.permissions = [each for each in role.permissions if each != VIEW_ALERTS]
        role.save(update_fields=["permissions"])


class Migration(migrations.Migration):
    dependencies = [("staff", "0002_see_edits")]

    operations = [migrations.RunPython(allow, refuse, elidable=True)]
