"""Everything that changes a client. Whoever locks chats too locks them before the clients."""
