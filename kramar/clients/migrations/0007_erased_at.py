from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("clients", "0001_squashed"),
    ]

    operations = [
        migrations.AddField(
            model_name="client",
            name="erased_at",
            field=models.DateTimeField(null=True),
        ),
    ]
