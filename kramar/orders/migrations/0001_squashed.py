from decimal import Decimal

import django.db.models.deletion
from django.db import migrations, models

import kramar.core.search.indexing


class Migration(migrations.Migration):
    replaces = [
        ("orders", "0001_initial"),
        ("orders", "0002_ready_directories"),
        ("orders", "0003_walks_and_words"),
    ]

    initial = True

    dependencies = [
        ("catalog", "0001_initial"),
        ("clients", "0004_note_words"),
        ("company", "0004_company_allow_negative_stock"),
        ("staff", "0003_view_alerts"),
    ]

    operations = [
        migrations.CreateModel(
            name="DeliveryMethod",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60)),
                (
                    "carrier",
                    models.CharField(
                        choices=[
                            ("nova_poshta", "Nova Poshta"),
                            ("ukrposhta", "Ukrposhta"),
                            ("meest", "Meest"),
                            ("courier", "Courier"),
                            ("pickup", "Pickup"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                    ),
                ),
                ("is_active", models.BooleanField(default=True)),
                ("position", models.IntegerField(default=0)),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="company.company",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "name"), name="orders_delivery_name_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OrderCounter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.BigIntegerField(default=0)),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="company.company",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("company",), name="orders_counter_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="OrderSource",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60)),
                ("is_active", models.BooleanField(default=True)),
                ("position", models.IntegerField(default=0)),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="company.company",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "name"), name="orders_source_name_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OrderStatus",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60)),
                ("color", models.CharField(max_length=20)),
                (
                    "group",
                    models.CharField(
                        choices=[
                            ("new", "New"),
                            ("work", "Work"),
                            ("sent", "Sent"),
                            ("done", "Done"),
                            ("refused", "Refused"),
                            ("returned", "Returned"),
                        ],
                        max_length=10,
                    ),
                ),
                ("is_locking", models.BooleanField(default=False)),
                ("is_default", models.BooleanField(default=False)),
                ("position", models.IntegerField(default=0)),
                ("allowed_next", models.ManyToManyField(related_name="+", to="orders.orderstatus")),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="company.company",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "name"), name="orders_status_name_once"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_default", True)),
                        fields=("company",),
                        name="orders_one_default_status",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrderTally",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("status_id", models.BigIntegerField()),
                ("responsible_key", models.BigIntegerField()),
                ("orders", models.IntegerField(default=0)),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="company.company",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "status_id", "responsible_key"), name="orders_tally_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PaymentMethod",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60)),
                ("is_cash_on_delivery", models.BooleanField(default=False)),
                ("is_active", models.BooleanField(default=True)),
                ("position", models.IntegerField(default=0)),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="company.company",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "name"), name="orders_payment_name_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Order",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.BigIntegerField()),
                ("version", models.IntegerField(default=1)),
                ("chat_id", models.BigIntegerField(null=True)),
                ("external_id", models.CharField(blank=True, max_length=200)),
                ("last_name", models.CharField(blank=True, max_length=80)),
                ("first_name", models.CharField(blank=True, max_length=80)),
                ("patronymic", models.CharField(blank=True, max_length=80)),
                ("phone", models.CharField(blank=True, max_length=16)),
                ("email", models.EmailField(blank=True, max_length=254)),
                ("comment", models.TextField(blank=True)),
                ("utm", models.JSONField(default=dict)),
                ("extra", models.JSONField(default=list)),
                (
                    "carrier",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("nova_poshta", "Nova Poshta"),
                            ("ukrposhta", "Ukrposhta"),
                            ("meest", "Meest"),
                            ("courier", "Courier"),
                            ("pickup", "Pickup"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                    ),
                ),
                ("city", models.CharField(blank=True, max_length=200)),
                ("city_ref", models.CharField(blank=True, max_length=60)),
                ("branch", models.CharField(blank=True, max_length=200)),
                ("branch_ref", models.CharField(blank=True, max_length=60)),
                ("address", models.CharField(blank=True, max_length=200)),
                (
                    "delivery_price",
                    models.DecimalField(decimal_places=2, default=Decimal("0.00"), max_digits=12),
                ),
                ("ttn", models.CharField(blank=True, max_length=60)),
                ("ttn_ref", models.CharField(blank=True, max_length=60)),
                ("ttn_status", models.CharField(blank=True, max_length=200)),
                ("ttn_status_at", models.DateTimeField(null=True)),
                (
                    "cash_on_delivery",
                    models.DecimalField(decimal_places=2, default=Decimal("0.00"), max_digits=12),
                ),
                (
                    "paid",
                    models.DecimalField(decimal_places=2, default=Decimal("0.00"), max_digits=14),
                ),
                (
                    "payment_state",
                    models.CharField(
                        choices=[("unpaid", "Unpaid"), ("part", "Part"), ("paid", "Paid")],
                        default="unpaid",
                        max_length=6,
                    ),
                ),
                (
                    "discount_kind",
                    models.CharField(
                        choices=[("sum", "Sum"), ("percent", "Percent")],
                        default="sum",
                        max_length=7,
                    ),
                ),
                (
                    "discount_value",
                    models.DecimalField(decimal_places=2, default=Decimal("0.00"), max_digits=12),
                ),
                (
                    "discount",
                    models.DecimalField(decimal_places=2, default=Decimal("0.00"), max_digits=14),
                ),
                (
                    "lines_total",
                    models.DecimalField(decimal_places=2, default=Decimal("0.00"), max_digits=14),
                ),
                (
                    "total",
                    models.DecimalField(decimal_places=2, default=Decimal("0.00"), max_digits=14),
                ),
                ("lines_count", models.IntegerField(default=0)),
                ("preview", models.CharField(blank=True, max_length=200)),
                (
                    "stock_state",
                    models.CharField(
                        choices=[
                            ("none", "None"),
                            ("reserved", "Reserved"),
                            ("shipped", "Shipped"),
                        ],
                        default="none",
                        max_length=8,
                    ),
                ),
                ("locked_at", models.DateTimeField(null=True)),
                ("created_at", models.DateTimeField()),
                ("changed_at", models.DateTimeField()),
                ("status_changed_at", models.DateTimeField()),
                ("deleted_at", models.DateTimeField(null=True)),
                (
                    "client",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="clients.client",
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
                    "created_by",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
                (
                    "delivery_method",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="orders.deliverymethod",
                    ),
                ),
                (
                    "responsible",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="orders.ordersource",
                    ),
                ),
                (
                    "status",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="orders.orderstatus",
                    ),
                ),
                (
                    "payment_method",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="orders.paymentmethod",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["company", "client", "-id"], name="orders_of_client"),
                    models.Index(
                        condition=models.Q(("ttn", ""), _negated=True),
                        fields=["company", "ttn"],
                        name="orders_ttn",
                    ),
                    models.Index(
                        condition=models.Q(("chat_id__isnull", False)),
                        fields=["company", "chat_id"],
                        name="orders_of_chat",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "status", "-created_at", "-id"],
                        name="orders_walk_created",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "responsible", "status", "-created_at", "-id"],
                        name="orders_own_created",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "status", "-changed_at", "-id"],
                        name="orders_walk_changed",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "responsible", "status", "-changed_at", "-id"],
                        name="orders_own_changed",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "status", "-total", "-id"],
                        name="orders_walk_total",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "responsible", "status", "-total", "-id"],
                        name="orders_own_total",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "source"],
                        name="orders_by_source",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "carrier"],
                        name="orders_by_carrier",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "payment_state"],
                        name="orders_by_payment_state",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "created_at"],
                        name="orders_by_created_at",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["company", "total"],
                        name="orders_by_total",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "number"), name="orders_number_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("total__gte", 0), ("discount__gte", 0)),
                        name="orders_money_not_negative",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CallAttempt",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("no_answer", "No Answer"),
                            ("off", "Off"),
                            ("call_back", "Call Back"),
                            ("reached", "Reached"),
                        ],
                        max_length=10,
                    ),
                ),
                ("call_back_at", models.DateTimeField(null=True)),
                ("note", models.CharField(blank=True, max_length=200)),
                ("created_at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="staff.employee",
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
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="orders.order",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["order", "id"], name="orders_call_of_order")],
            },
        ),
        migrations.CreateModel(
            name="OrderLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sku", models.CharField(blank=True, max_length=60)),
                ("name", models.CharField(max_length=200)),
                ("quantity", models.IntegerField()),
                ("price", models.DecimalField(decimal_places=2, max_digits=12)),
                (
                    "discount",
                    models.DecimalField(decimal_places=2, default=Decimal("0.00"), max_digits=12),
                ),
                ("total", models.DecimalField(decimal_places=2, max_digits=14)),
                ("position", models.IntegerField(default=0)),
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
                    "offer",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="catalog.offer",
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="orders.order",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["order", "position", "id"], name="orders_line_in_order"),
                    models.Index(
                        fields=["company", "offer", "-order"], name="orders_line_of_offer"
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("quantity__gte", 1),
                            ("price__gte", 0),
                            ("discount__gte", 0),
                            ("total__gte", 0),
                        ),
                        name="orders_line_sane",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OrderPayment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12)),
                ("note", models.CharField(blank=True, max_length=200)),
                ("paid_at", models.DateTimeField()),
                ("created_at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="staff.employee",
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
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="orders.order",
                    ),
                ),
                (
                    "method",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="orders.paymentmethod",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["order", "id"], name="orders_payment_of_order")],
            },
        ),
        migrations.CreateModel(
            name="OrderWords",
            fields=[
                (
                    "order",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="orders.order",
                    ),
                ),
                ("folded", models.TextField()),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="company.company",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        kramar.core.search.indexing.AddWordIndex(
            model_name="OrderWords",
        ),
    ]
