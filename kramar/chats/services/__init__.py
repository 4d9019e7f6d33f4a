"""Everything that changes a chat. ``receive`` and ``record_outcomes`` are what channels call."""
