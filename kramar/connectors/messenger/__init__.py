"""The language of Messenger: the conversations of a Facebook page."""
