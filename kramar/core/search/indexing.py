"""The index of a table of folded words: a migration operation for both databases."""

from typing import TYPE_CHECKING, cast

from django.db.migrations.operations.base import Operation

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor
    from django.db.migrations.state import ProjectState, StateApps

# New rows wait in a list that every search reads through and that one insert in many has to
# file away: short enough that neither is noticed.
PENDING_KILOBYTES = 1024

# Statements stand apart by an empty line.
_POSTGRESQL = """
CREATE EXTENSION IF NOT EXISTS pg_trgm

CREATE EXTENSION IF NOT EXISTS btree_gin

CREATE INDEX IF NOT EXISTS {table}_newest ON {table} (company_id, {key} DESC)

CREATE INDEX IF NOT EXISTS {table}_words ON {table} USING gin (company_id, folded gin_trgm_ops)
WITH (gin_pending_list_limit = {pending})
"""
_POSTGRESQL_BACK = """
DROP INDEX {table}_words

DROP INDEX {table}_newest
"""

# The index keeps no places of trigrams, only rows: what matches is looked at again anyway. The
# company is three characters of the private area in front of the words, so that the search of
# one company does not walk the rows of another.
_SQLITE = """
CREATE VIEW IF NOT EXISTS {table}_text AS
SELECT {key} AS {key}, char(
  57344 + (company_id & 4095), 57344 + (company_id >> 12 & 4095), 57344 + (company_id >> 24 & 4095)
) || folded AS folded FROM {table}

CREATE VIRTUAL TABLE IF NOT EXISTS {table}_words USING fts5(
  folded, content='{table}_text', content_rowid='{key}',
  tokenize='trigram', detail=none, columnsize=0
)

CREATE TRIGGER IF NOT EXISTS {table}_words_insert AFTER INSERT ON {table} BEGIN
  INSERT INTO {table}_words (rowid, folded)
  SELECT {key}, folded FROM {table}_text WHERE {key} = new.{key};
END

CREATE TRIGGER IF NOT EXISTS {table}_words_forget BEFORE UPDATE ON {table} BEGIN
  INSERT INTO {table}_words ({table}_words, rowid, folded)
  SELECT 'delete', {key}, folded FROM {table}_text WHERE {key} = old.{key};
END

CREATE TRIGGER IF NOT EXISTS {table}_words_update AFTER UPDATE ON {table} BEGIN
  INSERT INTO {table}_words (rowid, folded)
  SELECT {key}, folded FROM {table}_text WHERE {key} = new.{key};
END

CREATE TRIGGER IF NOT EXISTS {table}_words_delete BEFORE DELETE ON {table} BEGIN
  INSERT INTO {table}_words ({table}_words, rowid, folded)
  SELECT 'delete', {key}, folded FROM {table}_text WHERE {key} = old.{key};
END

INSERT INTO {table}_words ({table}_words) VALUES ('rebuild')
"""
_SQLITE_BACK = """
DROP TRIGGER {table}_words_delete

DROP TRIGGER {table}_words_update

DROP TRIGGER {table}_words_forget

DROP TRIGGER {table}_words_insert

DROP TABLE {table}_words

DROP VIEW {table}_text
"""


class AddWordIndex(Operation):
    """Index the column ``folded`` of a model that also has ``company``, by its primary key.

    Rows that are there already are indexed with it, so it comes after they were filled in.
    SQLite drops the triggers of a table that Django makes anew (an altered column): such a
    migration takes the index off first and adds it again after.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(self, model_name: str) -> None:
        self.model_name = model_name

    def state_forwards(self, app_label: str, state: "ProjectState") -> None:
        """Change nothing: models know nothing of the index."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",  # noqa: ARG002 (Django's signature)
        to_state: "ProjectState",
    ) -> None:
        """Make the index."""
        statements = _POSTGRESQL if _is_postgresql(schema_editor) else _SQLITE
        self._execute(statements, app_label, schema_editor, to_state)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",  # noqa: ARG002 (Django's signature)
    ) -> None:
        """Drop it."""
        statements = _POSTGRESQL_BACK if _is_postgresql(schema_editor) else _SQLITE_BACK
        self._execute(statements, app_label, schema_editor, from_state)

    def references_model(self, name: str, app_label: str) -> bool:  # noqa: ARG002 (Django's signature)
        """Tell that no other model's change has to wait for it."""
        return name.lower() == self.model_name.lower()

    def describe(self) -> str:
        """Say what is done."""
        return f"Index the words of {self.model_name}"

    def _execute(
        self,
        statements: str,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        state: "ProjectState",
    ) -> None:
        model = cast("StateApps | Apps", state.apps).get_model(app_label, self.model_name)
        names = {
            "table": model._meta.db_table,
            "key": model._meta.pk.column,
            "pending": PENDING_KILOBYTES,
        }
        for statement in statements.strip().split("\n\n"):
            schema_editor.execute(statement.format(**names), params=None)


def _is_postgresql(schema_editor: "BaseDatabaseSchemaEditor") -> bool:
    return schema_editor.connection.vendor == "postgresql"
