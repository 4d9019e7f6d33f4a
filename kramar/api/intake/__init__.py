"""Orders from sites: LP-CRM's addresses, and what waits to be mended."""
