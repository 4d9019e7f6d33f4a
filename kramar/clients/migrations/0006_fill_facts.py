"""Give the clients that are there what lists need: an order of names, and pairs of the like."""

from typing import TYPE_CHECKING

from django.db import migrations

from kramar.core.alphabet import sort_key

if TYPE_CHECKING:
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor
    from django.db.migrations.state import StateApps

AT_ONCE = 2000
SORT_NAME_LENGTH = 100

PAIRS = """
INSERT INTO clients_clientpair (company_id, first_id, second_id, reason)
SELECT DISTINCT one.company_id, one.client_id, two.client_id, '{reason}'
FROM {table} one
JOIN {table} two
  ON two.company_id = one.company_id
  AND two.{column} = one.{column} AND one.client_id < two.client_id
JOIN clients_client first
  ON first.id = one.client_id AND first.deleted_at IS NULL AND first.merged_into_id IS NULL
JOIN clients_client second
  ON second.id = two.client_id AND second.deleted_at IS NULL AND second.merged_into_id IS NULL
WHERE true
ON CONFLICT DO NOTHING
"""


def fill_sort_names(apps: "StateApps", _editor: "BaseDatabaseSchemaEditor") -> None:
    """Write how each client is ordered by name."""
    clients = apps.get_model("clients", "Client").objects
    last = 0
    while rows := list(clients.filter(pk__gt=last).order_by("pk")[:AT_ONCE]):
        for row in rows:
            name = " ".join(filter(None, [row.last_name, row.first_name, row.patronymic]))
            row.sort_name = sort_key(name, length=SORT_NAME_LENGTH)
        clients.bulk_update(rows, ["sort_name"])
        last = rows[-1].pk


class Migration(migrations.Migration):
    dependencies = [("clients", "0005_cards_whole")]

    operations = [
        migrations.RunPython(fill_sort_names, migrations.RunPython.noop, elidable=True),
        migrations.RunSQL(
            PAIRS.format(reason="phone", table="clients_clientphone", column="number"),
            migrations.RunSQL.noop,
            elidable=True,
        ),
        migrations.RunSQL(
            PAIRS.format(reason="email", table="clients_clientemail", column="address"),
            migrations.RunSQL.noop,
            elidable=True,
        ),
    ]
