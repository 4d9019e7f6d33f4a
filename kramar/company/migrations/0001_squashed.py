import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ("company", "0001_initial"),
        ("company", "0002_working_hours"),
        ("company", "0003_client_follows_chat"),
        ("company", "0004_company_allow_negative_stock"),
    ]

    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Company",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(unique=True)),
                ("name", models.CharField(max_length=120)),
                ("time_zone", models.CharField(default="Europe/Kyiv", max_length=50)),
                ("currency", models.CharField(default="UAH", max_length=3)),
                ("language", models.CharField(default="uk", max_length=5)),
                ("messenger_enabled", models.BooleanField(default=False)),
                ("distribution_enabled", models.BooleanField(default=False)),
                ("created_at", models.DateTimeField()),
                ("away_message", models.CharField(blank=True, max_length=1000)),
                ("away_message_enabled", models.BooleanField(default=False)),
                ("overdue_minutes", models.IntegerField(default=30)),
                ("working_hours", models.JSONField(default=list)),
                ("client_follows_chat", models.BooleanField(default=True)),
                ("allow_negative_stock", models.BooleanField(default=False)),
            ],
        ),
        migrations.CreateModel(
            name="PaymentDetails",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("recipient", models.CharField(max_length=140)),
                ("code", models.CharField(max_length=10)),
                ("iban", models.CharField(max_length=34)),
                ("bank", models.CharField(max_length=120)),
                ("purpose", models.CharField(max_length=280)),
            ],
            options={
                "verbose_name_plural": "payment details",
            },
        ),
        migrations.CreateModel(
            name="Plan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=80, unique=True)),
                ("price", models.DecimalField(decimal_places=2, max_digits=12)),
                ("employee_limit", models.IntegerField(null=True)),
                ("channel_limit", models.IntegerField(null=True)),
                ("order_limit", models.IntegerField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Subscription",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("paid_until", models.DateField()),
                (
                    "company",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="subscription",
                        to="company.company",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="company.plan",
                    ),
                ),
            ],
        ),
    ]
