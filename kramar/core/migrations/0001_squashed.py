import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [("core", "0001_initial"), ("core", "0002_sound_and_unused_uploads")]

    initial = True

    dependencies = [
        ("company", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="StoredFile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=255)),
                ("content_type", models.CharField(max_length=127)),
                ("size", models.BigIntegerField()),
                ("key", models.CharField(max_length=255)),
                ("thumbnail_key", models.CharField(blank=True, max_length=255)),
                ("width", models.IntegerField(null=True)),
                ("height", models.IntegerField(null=True)),
                ("created_at", models.DateTimeField()),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="company.company",
                    ),
                ),
                ("duration", models.IntegerField(null=True)),
                ("unused_until", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["company", "created_at"], name="core_file_by_age"),
                    models.Index(
                        models.F("unused_until"),
                        condition=models.Q(("unused_until__isnull", False)),
                        name="core_file_unused",
                    ),
                ],
            },
        ),
    ]
