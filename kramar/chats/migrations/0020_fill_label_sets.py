"""Counts the chats that have several labels already."""

from hashlib import blake2b
from typing import Any

from django.db import migrations

FILL_TALLIES = """
    WITH chats AS (
        SELECT own.company_id, own_set.key AS label_key, own.responsible_key, own.channel_key,
            own.facets, COUNT(*) AS chats
        FROM chats_chatlabel AS own JOIN chats_labelset AS own_set
            ON own_set.company_id = own.company_id AND own_set.all_labels = own.all_labels
        WHERE own.all_labels LIKE (' ' || own.label_id || ' %')
        GROUP BY 1, 2, 3, 4, 5
    )
    INSERT INTO chats_chattally
        (company_id, label_key, responsible_key, channel_key, facets, chats)
    SELECT company_id, label_key, responsible_key, channel_key, facets, SUM(chats) FROM (
        SELECT company_id, label_key, responsible_key, channel_key, facets, chats FROM chats
        UNION ALL SELECT company_id, label_key, -1, channel_key, facets, chats FROM chats
        UNION ALL SELECT company_id, label_key, responsible_key, 0, facets, chats FROM chats
        UNION ALL SELECT company_id, label_key, -1, 0, facets, chats FROM chats
    ) AS cells GROUP BY 1, 2, 3, 4, 5
"""


def find_sets(apps: Any, schema_editor: Any) -> None:  # noqa: ANN401 (as Django hands over)
    """Name the sets, with the keys that the product gives them."""
    rows = apps.get_model("chats", "ChatLabel").objects
    sets = apps.get_model("chats", "LabelSet")
    worn = rows.order_by().values_list("company_id", "all_labels").distinct()
    sets.objects.bulk_create(
        sets(company_id=company_id, key=key_of(all_labels), all_labels=all_labels)
        for company_id, all_labels in worn
        if len(all_labels.split()) > 1
    )


def key_of(all_labels: str) -> int:
    """Return the key as it was made when this migration was written."""
    return -(int.from_bytes(blake2b(all_labels.encode(), digest_size=8).digest()) >> 1) - 1


class Migration(migrations.Migration):
    dependencies = [("chats", "0019_label_sets")]

    operations = [
        migrations.RunPython(find_sets, migrations.RunPython.noop, elidable=True),
        migrations.RunSQL(
            FILL_TALLIES, "DELETE FROM chats_chattally WHERE label_key < 0", elidable=True
        ),
    ]
