"""The operator's side: companies, plans, payments, suspension."""
