"""The language of Instagram's messaging, by its own login or by a linked Facebook page."""
