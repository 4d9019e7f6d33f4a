from typing import TYPE_CHECKING

from django.db import migrations, models

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor

MARKS = ("source", "campaign")


def keep_statistics(_apps: "Apps", schema_editor: "BaseDatabaseSchemaEditor") -> None:
    """Let PostgreSQL know how rare a mark is: of a partial index it keeps that to itself."""
    if schema_editor.connection.vendor == "postgresql":
        for mark in MARKS:
            schema_editor.execute(
                f"CREATE STATISTICS orders_utm_{mark} ON (COALESCE(utm ->> '{mark}', ''))"
                " FROM orders_order"
            )


def forget_statistics(_apps: "Apps", schema_editor: "BaseDatabaseSchemaEditor") -> None:
    """Drop them."""
    if schema_editor.connection.vendor == "postgresql":
        for mark in MARKS:
            schema_editor.execute(f"DROP STATISTICS orders_utm_{mark}")


class Migration(migrations.Migration):
    dependencies = [
        ("clients", "0001_squashed"),
        ("company", "0001_squashed"),
        ("orders", "0005_jobs"),
        ("staff", "0001_squashed"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="order",
            name="orders_by_source",
        ),
        migrations.RemoveIndex(
            model_name="order",
            name="orders_by_carrier",
        ),
        migrations.RemoveIndex(
            model_name="order",
            name="orders_by_payment_state",
        ),
        migrations.RemoveIndex(
            model_name="order",
            name="orders_by_total",
        ),
        migrations.RemoveIndex(
            model_name="order",
            name="orders_by_utm_source",
        ),
        migrations.RemoveIndex(
            model_name="order",
            name="orders_by_utm_campaign",
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(("deleted_at__isnull", True)),
                fields=["company", "source", "status", "responsible"],
                name="orders_with_source",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(("deleted_at__isnull", True)),
                fields=["company", "carrier", "status", "responsible"],
                name="orders_with_carrier",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(("deleted_at__isnull", True)),
                fields=["company", "payment_state", "status", "responsible"],
                name="orders_with_payment",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(("deleted_at__isnull", True)),
                fields=["company", "total", "status", "responsible"],
                name="orders_with_total",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                models.F("company"),
                models.Func(
                    "utm",
                    output_field=models.CharField(),
                    template="(COALESCE(%(expressions)s ->> 'source', ''))",
                ),
                models.F("status"),
                models.F("responsible"),
                condition=models.Q(("deleted_at__isnull", True)),
                name="orders_with_utm_source",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                models.F("company"),
                models.Func(
                    "utm",
                    output_field=models.CharField(),
                    template="(COALESCE(%(expressions)s ->> 'campaign', ''))",
                ),
                models.F("status"),
                models.F("responsible"),
                condition=models.Q(("deleted_at__isnull", True)),
                name="orders_with_utm_campaign",
            ),
        ),
        migrations.RunPython(keep_statistics, forget_statistics, elidable=False),
    ]
