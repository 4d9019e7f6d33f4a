"""Makes the notes that wait on chats searchable."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

from kramar.core.search.indexing import AddWordIndex
from kramar.core.search.numbers import fold_with_numbers

CHUNK = 5000


def fold_notes(apps: Any, schema_editor: Any) -> None:  # noqa: ANN401 (as Django hands over)
    """Fold the notes that wait already."""
    notes = apps.get_model("chats", "WaitingNote").objects
    words = apps.get_model("chats", "WaitingNoteWords")
    words.objects.bulk_create(
        (
            words(
                note=note,
                company_id=note.company_id,
                chat_id=note.chat_id,
                folded=fold_with_numbers(note.text),
            )
            for note in notes.iterator(CHUNK)
        ),
        batch_size=CHUNK,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("chats", "0020_fill_label_sets"),
        ("company", "0003_client_follows_chat"),
    ]

    operations = [
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
        AddWordIndex("WaitingNoteWords"),
        migrations.RunPython(fold_notes, migrations.RunPython.noop, elidable=True),
    ]
