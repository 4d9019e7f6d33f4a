import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ("events", "0001_initial"),
        ("events", "0002_event_of_one_employee"),
        ("events", "0003_order_of_event"),
    ]

    initial = True

    dependencies = [
        ("company", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="EventCounter",
            fields=[
                (
                    "company",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="company.company",
                    ),
                ),
                ("number", models.BigIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="StoredEvent",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "company_id",
                        "number",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("number", models.BigIntegerField()),
                ("kind", models.CharField(max_length=40)),
                ("data", models.TextField()),
                ("permission", models.CharField(blank=True, max_length=40)),
                ("chat_id", models.BigIntegerField(null=True)),
                ("responsible_id", models.BigIntegerField(null=True)),
                ("former_id", models.BigIntegerField(null=True)),
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
                ("employee_id", models.BigIntegerField(null=True)),
                ("order_id", models.BigIntegerField(null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
    ]
