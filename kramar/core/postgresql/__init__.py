"""PostgreSQL whose connections are handed out the warmest first."""
