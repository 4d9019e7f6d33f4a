"""A new installation is made in few steps, an older one walks the steps it has not walked."""

from django.db.migrations.loader import MigrationLoader


def test_the_short_way_leads_where_the_long_way_does() -> None:
    short = MigrationLoader(None)
    long = MigrationLoader(None, replace_migrations=False)
    ends = [(short.disk_migrations[end].replaces or [end])[-1] for end in short.graph.leaf_nodes()]

    assert long.project_state(ends).models == short.project_state().models
