"""Tell each client how many chats there are with them."""

from django.db import migrations

COUNT = """
UPDATE clients_client SET chat_count = (
  SELECT count(*) FROM chats_chat WHERE chats_chat.client_id = clients_client.id
)
WHERE id IN (SELECT client_id FROM chats_chat WHERE client_id IS NOT NULL)
"""


class Migration(migrations.Migration):
    dependencies = [("chats", "0021_waiting_note_words"), ("clients", "0005_cards_whole")]

    operations = [migrations.RunSQL(COUNT, migrations.RunSQL.noop, elidable=True)]
