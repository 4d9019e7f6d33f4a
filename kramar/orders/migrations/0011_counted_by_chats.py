from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("orders", "0010_lines_that_repeat")]

    operations = [
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(("deleted_at__isnull", True), ("chat_id__isnull", False)),
                fields=["company", "status", "responsible"],
                name="orders_with_chat",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(("deleted_at__isnull", True), ("chat_id__isnull", True)),
                fields=["company", "status", "responsible"],
                name="orders_without_chat",
            ),
        ),
    ]
