from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("chats", "0022_count_chats_of_clients")]

    operations = [
        migrations.AddIndex(
            model_name="chattally",
            index=models.Index(
                fields=["company", "channel_key", "label_key", "responsible_key", "facets"],
                name="chats_tally_of_people",
            ),
        ),
    ]
