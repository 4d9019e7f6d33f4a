from typing import TYPE_CHECKING

from django.db import migrations, models

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor

AT_ONCE = 10_000
JOINED = {"postgresql": "STRING_AGG(offer_id::text, ' ')", "sqlite": "GROUP_CONCAT(offer_id, ' ')"}
# In the order of ids: PostgreSQL puts what is changed at the end, and lists are quick where orders
# of one time lie beside each other.
KEEP_OFFERS = """
UPDATE orders_order SET all_offers = ' ' || ordered.offers || ' ' FROM (
    SELECT order_id, {joined} AS offers FROM (
        SELECT DISTINCT order_id, offer_id FROM orders_orderline
        WHERE offer_id IS NOT NULL AND order_id > %s AND order_id <= %s
    ) AS each_once GROUP BY order_id
) AS ordered WHERE ordered.order_id = orders_order.id
"""
FUNCTION = """
CREATE FUNCTION orders_facts(
    company bigint, status bigint, responsible bigint, source bigint, carrier text,
    payment text, utm jsonb, chat bigint, total numeric, created timestamptz, offers text
) RETURNS bigint[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN ARRAY[
        hashtextextended('status ' || status::text, company),
        hashtextextended('responsible ' || COALESCE(responsible, 0)::text, company),
        hashtextextended('source ' || COALESCE(source, 0)::text, company),
        hashtextextended('carrier ' || carrier, company),
        hashtextextended('payment ' || payment, company),
        hashtextextended('utm_source ' || COALESCE(utm ->> 'source', ''), company),
        hashtextextended('utm_campaign ' || COALESCE(utm ->> 'campaign', ''), company),
        hashtextextended(CASE WHEN chat IS NULL THEN 'chat 0' ELSE 'chat 1' END, company),
        hashtextextended(
            'total ' || FLOOR(LN(GREATEST(total, 1)::float8) * 5)::bigint::text, company
        ),
        hashtextextended(
            'created ' || FLOOR(
                DATE_PART('epoch', created AT TIME ZONE 'UTC') / 2097152
            )::bigint::text,
            company
        )
    ] || ARRAY(
        SELECT hashtextextended('offer ' || offer, company)
        FROM unnest(string_to_array(trim(offers), ' ')) AS offer
    );
END $$
"""
# Written at once: a list of what is not yet in it would be read by every search.
INDEX = """
CREATE INDEX orders_facts ON orders_order USING gin (orders_facts(
    company_id, status_id, responsible_id, source_id, carrier, payment_state, utm, chat_id,
    total, created_at, all_offers
)) WITH (fastupdate = off) WHERE deleted_at IS NULL
"""


def keep_offers(_apps: "Apps", schema_editor: "BaseDatabaseSchemaEditor") -> None:
    """Write down on each order what its lines are of."""
    statement = KEEP_OFFERS.format(joined=JOINED[schema_editor.connection.vendor])
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SELECT COALESCE(MAX(order_id), 0) FROM orders_orderline")
        for last in range(0, int(cursor.fetchone()[0]), AT_ONCE):
            cursor.execute(statement, [last, last + AT_ONCE])


def index_facts(_apps: "Apps", schema_editor: "BaseDatabaseSchemaEditor") -> None:
    """Let PostgreSQL look up several facts of orders at once."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(FUNCTION)
        schema_editor.execute(INDEX)


def forget_facts(_apps: "Apps", schema_editor: "BaseDatabaseSchemaEditor") -> None:
    """Drop the index and its function."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP INDEX orders_facts")
        schema_editor.execute("DROP FUNCTION orders_facts")


class Migration(migrations.Migration):
    dependencies = [("orders", "0006_counted_by_indexes")]

    operations = [
        migrations.AddField(
            model_name="order",
            name="all_offers",
            field=models.TextField(blank=True, default=""),
        ),
        migrations.RunPython(keep_offers, migrations.RunPython.noop),
        migrations.RunPython(index_facts, forget_facts),
    ]
