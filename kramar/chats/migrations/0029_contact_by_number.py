from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [
        ("chats", "0028_answers_to_message"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="contact",
            index=models.Index(
                fields=["channel", "phone"],
                name="chats_contact_by_number",
                condition=~Q(phone=""),
            ),
        ),
    ]
