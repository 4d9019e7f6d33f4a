from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("company", "0002_working_hours"),
    ]

    operations = [
        migrations.AddField(
            model_name="company",
            name="client_follows_chat",
            field=models.BooleanField(default=True),
        ),
    ]
