from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("chats", "0005_snoozing_and_scheduling")]

    operations = [
        migrations.AddIndex(
            model_name="message",
            index=models.Index(
                condition=models.Q(("label_when_sent__isnull", False)),
                fields=["label_when_sent"],
                name="chats_message_to_label",
            ),
        ),
    ]
