from django.db import migrations, models

# Few lines do; of the others nothing is written.
MARK_REPEATS = """
UPDATE orders_orderline SET repeats = TRUE WHERE id IN (
    SELECT id FROM (
        SELECT id, ROW_NUMBER() OVER (
            PARTITION BY order_id, offer_id, CASE WHEN offer_id IS NULL THEN name END
            ORDER BY position, id
        ) AS place FROM orders_orderline
    ) AS numbered WHERE place > 1
)
"""


class Migration(migrations.Migration):
    dependencies = [("orders", "0009_walks_of_nobody")]

    operations = [
        migrations.AddField(
            model_name="orderline",
            name="repeats",
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.RunSQL(MARK_REPEATS, migrations.RunSQL.noop),
    ]
