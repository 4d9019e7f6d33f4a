"""Keys may be limited; those that are there already stay without a limit."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("staff", "0001_squashed")]

    operations = [
        migrations.AddField(model_name="apikey", name="scopes", field=models.JSONField(null=True))
    ]
