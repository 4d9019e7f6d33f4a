from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("clients", "0002_words"),
    ]

    operations = [
        migrations.AddField(
            model_name="clientnote",
            name="deleted_at",
            field=models.DateTimeField(null=True),
        ),
    ]
