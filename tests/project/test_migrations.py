"""A new installation is made in few steps, an older one walks the steps it has not walked."""

from django.db.migrations.loader import MigrationLoader


def test_the_short_way_leads_where_the_long_way_does() -> None:
    short = MigrationLoader(None)
    long = MigrationLoader(None, replace_migrations=False)
    ends = {
        key: migration.replaces[-1]
        for key, migration in short.disk_migrations.items()
        if migration.replaces
    }

    assert long.project_state([*ends.values()]).models == short.project_state([*ends.keys()]).models
