import django.db.models.deletion
from django.db import migrations, models

import kramar.core.search.indexing


class Migration(migrations.Migration):
    replaces = [
        ("chats", "0001_initial"),
        ("chats", "0002_contact_without_face"),
        ("chats", "0003_attachment_of_file"),
        ("chats", "0004_labels_clients_snoozing"),
        ("chats", "0005_snoozing_and_scheduling"),
        ("chats", "0006_label_when_sent_index"),
        ("chats", "0007_team"),
        ("chats", "0008_message_names"),
        ("chats", "0009_words"),
        ("chats", "0010_index_words"),
        ("chats", "0011_message_acts"),
        ("chats", "0012_facets_and_tallies"),
        ("chats", "0013_fill_tallies"),
        ("chats", "0014_waiting_notes"),
        ("chats", "0015_quick_replies"),
        ("chats", "0016_bulk_actions"),
        ("chats", "0017_longer_names"),
        ("chats", "0018_saved_filters"),
        ("chats", "0019_label_sets"),
        ("chats", "0020_fill_label_sets"),
        ("chats", "0021_waiting_note_words"),
        ("chats", "0022_count_chats_of_clients"),
        ("chats", "0023_tally_of_people"),
        ("chats", "0024_scheduled_quick_reply"),
    ]

    initial = True

    dependencies = [
        ("channels", "0004_acts"),
        ("clients", "0005_cards_whole"),
        ("company", "0003_client_follows_chat"),
        ("core", "0001_initial"),
        ("staff", "0002_see_edits"),
    ]

    operations = [
        migrations.CreateModel(
            name="Contact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("external_id", models.CharField(max_length=100)),
                ("name", models.CharField(max_length=200)),
                ("nickname", models.CharField(blank=True, max_length=100)),
                ("avatar_checked_at", models.DateTimeField(null=True)),
                ("is_reachable", models.BooleanField(default=True)),
                ("created_at", models.DateTimeField()),
                (
                    "avatar",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.storedfile",
                    ),
                ),
                (
                    "channel",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="channels.channel",
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
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("avatar_checked_at__isnull", True)),
                        fields=["-id"],
                        name="chats_contact_without_face",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("channel", "external_id"), name="chats_contact_once_per_channel"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Chat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Open"), ("closed", "Closed")],
                        default="open",
                        max_length=6,
                    ),
                ),
                ("unread", models.IntegerField(default=0)),
                ("waiting_since", models.DateTimeField(null=True)),
                ("last_seq", models.IntegerField(default=0)),
                ("read_seq", models.IntegerField(default=0)),
                ("contact_read_seq", models.IntegerField(default=0)),
                ("last_message", models.JSONField(null=True)),
                ("last_message_at", models.DateTimeField()),
                ("last_inbound_at", models.DateTimeField(null=True)),
                ("reply_until", models.DateTimeField(null=True)),
                ("created_at", models.DateTimeField()),
                (
                    "channel",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="channels.channel",
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
                    "contact",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chat",
                        to="chats.contact",
                    ),
                ),
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
                ("label_ids", models.JSONField(default=list)),
                (
                    "snoozed_by",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
                ("snoozed_until", models.DateTimeField(null=True)),
                ("away_sent_at", models.DateTimeField(null=True)),
                ("scheduled", models.IntegerField(default=0)),
                ("asker_ids", models.JSONField(default=list)),
                ("facets", models.SmallIntegerField(default=1)),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("client__isnull", False)),
                        fields=["client", "-last_message_at"],
                        name="chats_chat_of_client",
                    ),
                    models.Index(
                        models.F("snoozed_until"),
                        condition=models.Q(("snoozed_until__isnull", False)),
                        name="chats_chat_to_return",
                    ),
                    models.Index(
                        fields=["company", "facets", "-last_message_at", "-id"],
                        name="chats_chat_by_facets",
                    ),
                    models.Index(
                        fields=["company", "responsible", "facets", "-last_message_at", "-id"],
                        name="chats_chat_by_responsible",
                    ),
                    models.Index(
                        fields=["company", "channel", "facets", "-last_message_at", "-id"],
                        name="chats_chat_by_channel",
                    ),
                    models.Index(
                        fields=[
                            "company",
                            "responsible",
                            "channel",
                            "facets",
                            "-last_message_at",
                            "-id",
                        ],
                        name="chats_chat_by_both",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="UnreadCounter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("unread_chats", models.IntegerField(default=0)),
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
                    "employee",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("employee__isnull", False)),
                        fields=("company", "employee"),
                        name="chats_unread_counter_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("employee__isnull", True)),
                        fields=("company",),
                        name="chats_unread_counter_of_nobody_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Label",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=40)),
                ("folded", models.CharField(max_length=40)),
                ("color", models.CharField(max_length=10)),
                ("is_prepared", models.BooleanField(default=False)),
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
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("company", "folded"), name="chats_label_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Message",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("seq", models.IntegerField()),
                (
                    "direction",
                    models.CharField(
                        choices=[
                            ("in", "In"),
                            ("out", "Out"),
                            ("event", "Event"),
                            ("private", "Private"),
                        ],
                        max_length=7,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("received", "Received"),
                            ("queued", "Queued"),
                            ("sending", "Sending"),
                            ("sent", "Sent"),
                            ("delivered", "Delivered"),
                            ("read", "Read"),
                            ("failed", "Failed"),
                            ("unknown", "Unknown"),
                        ],
                        max_length=9,
                    ),
                ),
                ("text", models.TextField(blank=True)),
                ("external_id", models.CharField(max_length=255, null=True)),
                ("album_id", models.CharField(max_length=120, null=True)),
                ("client_id", models.UUIDField(null=True)),
                ("extras", models.JSONField(null=True)),
                ("reactions", models.JSONField(null=True)),
                ("error_code", models.CharField(blank=True, max_length=40)),
                ("error_detail", models.CharField(blank=True, max_length=500)),
                ("created_at", models.DateTimeField()),
                ("provider_at", models.DateTimeField(null=True)),
                ("edited_at", models.DateTimeField(null=True)),
                ("deleted_at", models.DateTimeField(null=True)),
                (
                    "channel",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="channels.channel",
                    ),
                ),
                (
                    "chat",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="messages",
                        to="chats.chat",
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
                    "employee",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
                (
                    "reply_to",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="chats.message",
                    ),
                ),
                (
                    "label_when_sent",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="chats.label",
                    ),
                ),
                ("acts", models.JSONField(null=True)),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("label_when_sent__isnull", False)),
                        fields=["label_when_sent"],
                        name="chats_message_to_label",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("chat", "seq"), name="chats_message_seq_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("external_id__isnull", False)),
                        fields=("channel", "external_id"),
                        name="chats_message_external_id_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("album_id__isnull", False)),
                        fields=("channel", "album_id"),
                        name="chats_message_album_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("client_id__isnull", False)),
                        fields=("company", "client_id"),
                        name="chats_message_client_id_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Attachment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.IntegerField(default=0)),
                ("kind", models.CharField(max_length=7)),
                ("external_id", models.CharField(blank=True, max_length=255)),
                ("name", models.CharField(blank=True, max_length=255)),
                ("content_type", models.CharField(blank=True, max_length=127)),
                ("size", models.BigIntegerField(null=True)),
                ("width", models.IntegerField(null=True)),
                ("height", models.IntegerField(null=True)),
                ("duration", models.IntegerField(null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("pending", "Pending"),
                            ("ready", "Ready"),
                            ("failed", "Failed"),
                            ("too_large", "Too Large"),
                        ],
                        default="pending",
                        max_length=9,
                    ),
                ),
                ("source", models.JSONField(default=dict)),
                ("attempts", models.IntegerField(default=0)),
                ("next_attempt_at", models.DateTimeField(null=True)),
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
                    "file",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="core.storedfile",
                    ),
                ),
                (
                    "message",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="attachments",
                        to="chats.message",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        models.F("next_attempt_at"),
                        condition=models.Q(("state", "pending")),
                        name="chats_attachment_to_fetch",
                    ),
                    models.Index(
                        condition=models.Q(("file__isnull", False)),
                        fields=["file"],
                        name="chats_attachment_of_file",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("external_id", ""), _negated=True),
                        fields=("message", "external_id"),
                        name="chats_attachment_part_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ChatLabel",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("created_at", models.DateTimeField()),
                (
                    "chat",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.chat",
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
                    "label",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.label",
                    ),
                ),
                ("all_labels", models.TextField(default="")),
                ("channel_key", models.BigIntegerField(default=0)),
                ("facets", models.SmallIntegerField(default=0)),
                ("last_message_at", models.DateTimeField(null=True)),
                ("responsible_key", models.BigIntegerField(default=0)),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["company", "label", "facets", "-last_message_at", "-chat"],
                        name="chats_label_by_facets",
                    ),
                    models.Index(
                        fields=[
                            "company",
                            "label",
                            "responsible_key",
                            "channel_key",
                            "facets",
                            "-last_message_at",
                            "-chat",
                        ],
                        name="chats_label_by_both",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("chat", "label"), name="chats_chat_label_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Mention",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("created_at", models.DateTimeField()),
                ("read_at", models.DateTimeField(null=True)),
                (
                    "chat",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.chat",
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
                    "employee",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
                (
                    "message",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.message",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        models.F("employee"),
                        models.OrderBy(models.F("id"), descending=True),
                        name="chats_mention_newest",
                    ),
                    models.Index(
                        condition=models.Q(("read_at", None)),
                        fields=["employee"],
                        name="chats_mention_unread",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("message", "employee"), name="chats_mention_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MessageName",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("external_id", models.CharField(max_length=255)),
                ("receipt", models.CharField(blank=True, max_length=9)),
                ("created_at", models.DateTimeField()),
                (
                    "channel",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="channels.channel",
                    ),
                ),
                (
                    "chat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.chat",
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
                    "message",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.message",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("channel", "external_id"), name="chats_message_name_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ContactWords",
            fields=[
                (
                    "contact",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="chats.contact",
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
        migrations.CreateModel(
            name="MessageWords",
            fields=[
                (
                    "message",
                    models.OneToOneField(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="chats.message",
                    ),
                ),
                ("folded", models.TextField()),
                (
                    "chat",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.chat",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MessageEdit",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.TextField()),
                ("edited_at", models.DateTimeField()),
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
                    "message",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.message",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ChatTally",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("label_key", models.BigIntegerField()),
                ("responsible_key", models.BigIntegerField()),
                ("channel_key", models.BigIntegerField()),
                ("facets", models.SmallIntegerField()),
                ("chats", models.IntegerField(default=0)),
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
                "indexes": [
                    models.Index(
                        fields=["company", "responsible_key", "channel_key", "label_key", "facets"],
                        name="chats_tally_of_labels",
                    ),
                    models.Index(
                        fields=["company", "channel_key", "label_key", "responsible_key", "facets"],
                        name="chats_tally_of_people",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "label_key", "responsible_key", "channel_key", "facets"),
                        name="chats_tally_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="WaitingNote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.TextField()),
                ("created_at", models.DateTimeField()),
                (
                    "author",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
                (
                    "chat",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.chat",
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
            ],
            options={
                "indexes": [models.Index(fields=["chat", "id"], name="chats_note_waiting")],
            },
        ),
        migrations.CreateModel(
            name="QuickReply",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("activation", models.CharField(max_length=30)),
                ("folded", models.CharField(max_length=90)),
                ("folder", models.CharField(blank=True, max_length=60)),
                ("usage_count", models.IntegerField(default=0)),
                ("created_at", models.DateTimeField()),
                ("deleted_at", models.DateTimeField(null=True)),
                (
                    "author",
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
                    "label",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="chats.label",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("deleted_at__isnull", True), ("owner__isnull", True)),
                        fields=("company", "folded"),
                        name="chats_quick_reply_shared_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("deleted_at__isnull", True), ("owner__isnull", False)),
                        fields=("company", "owner", "folded"),
                        name="chats_quick_reply_own_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ScheduledMessage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("client_id", models.UUIDField()),
                ("text", models.TextField(blank=True)),
                ("send_at", models.DateTimeField()),
                ("cancel_if_client_writes", models.BooleanField(default=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("sent", "Sent"),
                            ("cancelled", "Cancelled"),
                            ("failed", "Failed"),
                        ],
                        default="waiting",
                        max_length=9,
                    ),
                ),
                ("detail", models.CharField(blank=True, max_length=500)),
                ("created_at", models.DateTimeField()),
                (
                    "chat",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.chat",
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
                    "employee",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
                ("puts_label", models.BooleanField(default=True)),
                (
                    "quick_reply",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="chats.quickreply",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["chat", "send_at"], name="chats_scheduled_of_chat"),
                    models.Index(
                        models.F("send_at"),
                        condition=models.Q(("state", "waiting")),
                        name="chats_scheduled_due",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "client_id"), name="chats_scheduled_client_id_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ScheduledFile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.IntegerField()),
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
                    "file",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="core.storedfile",
                    ),
                ),
                (
                    "scheduled",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="files",
                        to="chats.scheduledmessage",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="QuickReplyMessage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.IntegerField()),
                ("text", models.TextField(blank=True)),
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
                    "quick_reply",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="messages",
                        to="chats.quickreply",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("quick_reply", "position"), name="chats_quick_reply_message_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="QuickReplyFile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.IntegerField()),
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
                    "file",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="core.storedfile",
                    ),
                ),
                (
                    "message",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="files",
                        to="chats.quickreplymessage",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("message", "position"), name="chats_quick_reply_file_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="BulkAction",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "deed",
                    models.CharField(
                        choices=[
                            ("label", "Label"),
                            ("unlabel", "Unlabel"),
                            ("hand_over", "Hand Over"),
                            ("close", "Close"),
                            ("read", "Read"),
                        ],
                        max_length=9,
                    ),
                ),
                ("argument", models.JSONField(default=dict)),
                ("wanted", models.JSONField(null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("running", "Running"),
                            ("done", "Done"),
                            ("cancelled", "Cancelled"),
                            ("undoing", "Undoing"),
                            ("undone", "Undone"),
                        ],
                        default="waiting",
                        max_length=9,
                    ),
                ),
                ("total", models.IntegerField(default=0)),
                ("done", models.IntegerField(default=0)),
                ("skipped", models.IntegerField(default=0)),
                ("skipped_reasons", models.JSONField(default=dict)),
                ("undone", models.IntegerField(default=0)),
                ("lease_until", models.DateTimeField(null=True)),
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
                    "employee",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["company", "employee", "-id"], name="chats_bulk_of_employee"
                    ),
                    models.Index(
                        condition=models.Q(("state__in", ["waiting", "running", "undoing"])),
                        fields=["id"],
                        name="chats_bulk_to_do",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BulkItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("done", "Done"),
                            ("skipped", "Skipped"),
                            ("undone", "Undone"),
                        ],
                        default="waiting",
                        max_length=7,
                    ),
                ),
                ("before", models.JSONField(null=True)),
                (
                    "action",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="items",
                        to="chats.bulkaction",
                    ),
                ),
                (
                    "chat",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.chat",
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
            ],
            options={
                "indexes": [
                    models.Index(fields=["action", "state", "id"], name="chats_bulk_item_by_state")
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("action", "chat"), name="chats_bulk_item_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="SavedFilter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60)),
                ("query", models.CharField(blank=True, max_length=2000)),
                ("is_shared", models.BooleanField(default=False)),
                ("position", models.IntegerField(default=0)),
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
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="staff.employee",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["company", "position", "id"], name="chats_filter_in_order")
                ],
            },
        ),
        migrations.CreateModel(
            name="LabelSet",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.BigIntegerField()),
                ("all_labels", models.TextField()),
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
                    models.UniqueConstraint(fields=("company", "key"), name="chats_label_set_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="WaitingNoteWords",
            fields=[
                (
                    "note",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="chats.waitingnote",
                    ),
                ),
                ("folded", models.TextField()),
                (
                    "chat",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="chats.chat",
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
            ],
            options={
                "abstract": False,
            },
        ),
        kramar.core.search.indexing.AddWordIndex(
            model_name="MessageWords",
        ),
        kramar.core.search.indexing.AddWordIndex(
            model_name="ContactWords",
        ),
        kramar.core.search.indexing.AddWordIndex(
            model_name="WaitingNoteWords",
        ),
    ]
