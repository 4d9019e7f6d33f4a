"""Sort entries by the part of the company that they are about, and by time."""

from typing import TYPE_CHECKING

from django.db import migrations, models

if TYPE_CHECKING:
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor
    from django.db.migrations.state import StateApps

AREAS = {
    "people": ("employee", "role", "invitation"),
    "channels": ("channel",),
    "chats": ("chat", "message", "scheduledmessage", "bulkaction"),
    "clients": ("client", "clientjob"),
    "orders": ("order", "orderjob", "raworderrequest"),
    "catalog": ("product", "productjob", "category", "catalogsource", "catalogimport"),
    "api": ("apikey", "webhook"),
}


def fill_areas(apps: "StateApps", editor: "BaseDatabaseSchemaEditor") -> None:
    rows = apps.get_model("audit", "AuditEntry").objects.using(editor.connection.alias)
    for area, kinds in AREAS.items():
        rows.filter(target_kind__in=kinds).update(area=area)


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="auditentry",
            name="area",
            field=models.CharField(default="settings", max_length=10),
            preserve_default=False,
        ),
        migrations.RunPython(fill_areas, migrations.RunPython.noop),
        migrations.RemoveIndex(model_name="auditentry", name="audit_newest"),
        migrations.AddIndex(
            model_name="auditentry",
            index=models.Index(fields=["company", "-created_at", "-id"], name="audit_by_time"),
        ),
        migrations.AddIndex(
            model_name="auditentry",
            index=models.Index(
                fields=["company", "area", "-created_at", "-id"], name="audit_of_area"
            ),
        ),
        migrations.AddIndex(
            model_name="auditentry",
            index=models.Index(
                fields=["company", "employee_id", "-created_at", "-id"], name="audit_of_employee"
            ),
        ),
    ]
