"""Makes notes searchable, those that are there already too."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

from kramar.core.search.indexing import AddWordIndex
from kramar.core.search.numbers import fold_with_numbers

CHUNK = 5000


def fold_notes(apps: Any, schema_editor: Any) -> None:  # noqa: ANN401 (as Django hands over)
    """Fold the notes that are not deleted."""
    notes = apps.get_model("clients", "ClientNote").objects
    words = apps.get_model("clients", "NoteWords")
    words.objects.bulk_create(
        (
            words(note=note, company_id=note.company_id, folded=fold_with_numbers(note.text))
            for note in notes.filter(deleted_at=None).iterator(CHUNK)
        ),
        batch_size=CHUNK,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("clients", "0003_note_deletion"),
        ("company", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="NoteWords",
            fields=[
                (
                    "note",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="clients.clientnote",
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
        AddWordIndex("NoteWords"),
        migrations.RunPython(fold_notes, migrations.RunPython.noop, elidable=True),
    ]
