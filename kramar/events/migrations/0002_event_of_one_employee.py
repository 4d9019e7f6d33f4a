"""An event may concern one employee alone."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("events", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="storedevent",
            name="employee_id",
            field=models.BigIntegerField(null=True),
        )
    ]
