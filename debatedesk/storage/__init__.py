"""The library on disk: schema, migrations, records, originals and backups."""
