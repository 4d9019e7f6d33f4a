from django.db import migrations

FILL_FACETS = """
    UPDATE chats_chat SET facets =
        CASE WHEN state = 'open' THEN 1 ELSE 0 END
        + CASE WHEN unread > 0 THEN 2 ELSE 0 END
        + CASE WHEN waiting_since IS NOT NULL THEN 4 ELSE 0 END
        + CASE WHEN client_id IS NOT NULL THEN 8 ELSE 0 END
        + CASE WHEN snoozed_until IS NOT NULL THEN 16 ELSE 0 END
"""

# Nothing has put labels on chats before this, so there are none to count.
FILL_TALLIES = """
    WITH chats AS (
        SELECT company_id, COALESCE(responsible_id, 0) AS responsible_key, channel_id, facets,
            COUNT(*) AS chats
        FROM chats_chat GROUP BY 1, 2, 3, 4
    )
    INSERT INTO chats_chattally
        (company_id, label_key, responsible_key, channel_key, facets, chats)
    SELECT company_id, 0, responsible_key, channel_key, facets, SUM(chats) FROM (
        SELECT company_id, responsible_key, channel_id AS channel_key, facets, chats FROM chats
        UNION ALL SELECT company_id, -1, channel_id, facets, chats FROM chats
        UNION ALL SELECT company_id, responsible_key, 0, facets, chats FROM chats
        UNION ALL SELECT company_id, -1, 0, facets, chats FROM chats
    ) AS cells GROUP BY 1, 2, 3, 4, 5
"""


class Migration(migrations.Migration):
    dependencies = [("chats", "0012_facets_and_tallies")]

    operations = [
        migrations.RunSQL(FILL_FACETS, migrations.RunSQL.noop, elidable=True),
        migrations.RunSQL(FILL_TALLIES, "DELETE FROM chats_chattally", elidable=True),
    ]
