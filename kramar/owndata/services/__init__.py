"""Changes to a company as a whole: taking its data away, keeping less of it, deleting it."""
