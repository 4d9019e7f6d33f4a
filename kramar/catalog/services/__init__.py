"""Everything that changes the catalogue. Offers are locked in the order of their ids."""
