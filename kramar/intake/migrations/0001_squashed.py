import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [("intake", "0001_initial"), ("intake", "0002_idempotency_key")]

    initial = True

    dependencies = [
        ("company", "0004_company_allow_negative_stock"),
        ("orders", "0002_ready_directories"),
        ("staff", "0003_view_alerts"),
    ]

    operations = [
        migrations.CreateModel(
            name="RawOrderRequest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("content_type", models.CharField(blank=True, max_length=200)),
                ("body", models.BinaryField()),
                ("query", models.TextField(blank=True)),
                ("external_id", models.CharField(blank=True, max_length=100)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("received", "Received"),
                            ("accepted", "Accepted"),
                            ("duplicate", "Duplicate"),
                            ("failed", "Failed"),
                            ("discarded", "Discarded"),
                        ],
                        default="received",
                        max_length=9,
                    ),
                ),
                ("problems", models.JSONField(default=list)),
                ("mended", models.JSONField(null=True)),
                ("received_at", models.DateTimeField()),
                (
                    "api_key",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="staff.apikey",
                    ),
                ),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="company.company",
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="orders.order",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["company", "state", "-id"], name="intake_request_newest"),
                    models.Index(
                        condition=models.Q(("state", "received")),
                        fields=["id"],
                        name="intake_request_left",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(
                            ("state", "accepted"), models.Q(("external_id", ""), _negated=True)
                        ),
                        fields=("company", "api_key", "external_id"),
                        name="intake_accepted_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="IdempotencyKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=200)),
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
                (
                    "order",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="orders.order",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "key"), name="intake_idempotency_key_once"
                    )
                ],
            },
        ),
    ]
