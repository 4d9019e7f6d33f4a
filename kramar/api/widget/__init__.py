"""The visitor's door: what the chat on a shop's page asks of us.

``routes`` are its JSON routes, ``frame`` the page inside the shop's page, ``assets`` the built
scripts, ``files`` what was sent in the conversation. ``access`` lets in whoever names a channel
from a site that may show it, ``limits`` slows down whoever comes too often.
"""
