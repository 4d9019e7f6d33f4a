"""Doing one thing to many chats: asked for (:mod:`.asking`), done and undone (:mod:`.running`).

Each chat is changed by the same service as by hand (:mod:`.deeds`), in a transaction of its own,
so that rights are asked again and nobody else's work waits.
"""
