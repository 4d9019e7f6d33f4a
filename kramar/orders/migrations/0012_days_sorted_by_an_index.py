from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("orders", "0011_counted_by_chats")]

    operations = [
        migrations.RemoveIndex(model_name="order", name="orders_by_created_at"),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(("deleted_at__isnull", True)),
                fields=["company", "created_at", "status", "responsible", "source", "total"],
                include=["changed_at", "id"],
                name="orders_by_created_at",
            ),
        ),
    ]
