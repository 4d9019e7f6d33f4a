"""Handing over what an employee leaves behind: open chats, clients, unfinished orders."""
