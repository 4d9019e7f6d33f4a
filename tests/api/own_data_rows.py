"""Who may take a company's data away: owners alone."""

from tests.api.permission_row import OWNER_ONLY, Row

OWN_DATA_ROWS = (
    # Nobody of the table has just shown the password again.
    Row("DELETE", "company", (403, 403, 403, 401), {"name": "Лампа"}),
    Row("POST", "company/restore", OWNER_ONLY),
    Row("GET", "company/retention", OWNER_ONLY),
    Row("PATCH", "company/retention", OWNER_ONLY, {"messages": 12}),
    Row("GET", "company/retention/preview?messages=12", OWNER_ONLY),
    Row("GET", "company/exports", OWNER_ONLY),
    Row("POST", "company/exports", (201, 403, 403, 401)),
    Row("POST", "company/exports/{company_export}/cancel", OWNER_ONLY),
    # The export of the table was stopped, so that there is nothing to download.
    Row("GET", "company/exports/{company_export}/file", (404, 403, 403, 401)),
)
