"""Puts the numbers of all facets into one row."""

from django.db import migrations

_EVERY_FACETS = range(32)

FILL = f"""
    INSERT INTO chats_tallyrow
        (company_id, label_key, responsible_key, channel_key,
        {", ".join(f"n{facets}" for facets in _EVERY_FACETS)})
    SELECT company_id, label_key, responsible_key, channel_key,
        {", ".join(f"SUM(CASE facets WHEN {each} THEN chats ELSE 0 END)" for each in _EVERY_FACETS)}
    FROM chats_chattally GROUP BY 1, 2, 3, 4
"""  # noqa: S608 (names are ours)

RETURN = f"""
    INSERT INTO chats_chattally
        (company_id, label_key, responsible_key, channel_key, facets, chats)
    {
    " UNION ALL ".join(
        f"SELECT company_id, label_key, responsible_key, channel_key, {facets}, n{facets} "
        f"FROM chats_tallyrow WHERE n{facets} <> 0"
        for facets in _EVERY_FACETS
    )
}
"""  # noqa: S608 (names are ours)


class Migration(migrations.Migration):
    dependencies = [("chats", "0030_tally_rows")]

    operations = [
        migrations.RunSQL(FILL, RETURN, elidable=True),
        # Until it is known what lies there, the numbers of labels are looked up in the wrong order.
        migrations.RunSQL("ANALYZE chats_tallyrow", migrations.RunSQL.noop, elidable=True),
        migrations.DeleteModel(name="ChatTally"),
    ]
