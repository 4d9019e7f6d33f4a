from typing import TYPE_CHECKING

from django.db import migrations

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor

FUNCTION = """
CREATE FUNCTION orders_facts(
    company bigint, status bigint, responsible bigint, source bigint, carrier text,
    payment text, utm jsonb, chat bigint, total numeric, created timestamptz,
    {argument}offers text
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
        hashtextextended('total ' || {total}::bigint::text, company),
        {fact}hashtextextended(
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
STEP = "FLOOR(LN(GREATEST(total, 1)::float8) * 5)"
CHANGED = """hashtextextended(
            'changed ' || FLOOR(
                DATE_PART('epoch', changed AT TIME ZONE 'UTC') / 2097152
            )::bigint::text,
            company
        ),
        """
WITH_CHANGED = FUNCTION.format(
    argument="changed timestamptz, ", total=f"LEAST({STEP}, 60)", fact=CHANGED
)
WITHOUT = FUNCTION.format(argument="", total=STEP, fact="")
# Written at once: a list of what is not yet in it would be read by every search.
INDEX = """
CREATE INDEX orders_facts ON orders_order USING gin (orders_facts(
    company_id, status_id, responsible_id, source_id, carrier, payment_state, utm, chat_id,
    total, created_at, {column}all_offers
)) WITH (fastupdate = off) WHERE deleted_at IS NULL
"""


def index_changed(_apps: "Apps", schema_editor: "BaseDatabaseSchemaEditor") -> None:
    """Let PostgreSQL look up when an order was changed, too, and large sums as one."""
    _index_anew(schema_editor, WITH_CHANGED, INDEX.format(column="changed_at, "))


def forget_changed(_apps: "Apps", schema_editor: "BaseDatabaseSchemaEditor") -> None:
    """Bring the index back as it was."""
    _index_anew(schema_editor, WITHOUT, INDEX.format(column=""))


def _index_anew(schema_editor: "BaseDatabaseSchemaEditor", function: str, index: str) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP INDEX orders_facts")
        schema_editor.execute("DROP FUNCTION orders_facts")
        schema_editor.execute(function)
        schema_editor.execute(index)


class Migration(migrations.Migration):
    dependencies = [("orders", "0007_facts")]

    operations = [migrations.RunPython(index_changed, forget_changed)]
