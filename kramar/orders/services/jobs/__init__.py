"""Doing one thing to many orders: asked for (:mod:`.asking`), done and undone (:mod:`.running`).

Each order is changed by the same service as by hand (:mod:`.deeds`), in a transaction of its own,
so that rights, locks and stock are asked again and nobody else's work waits.
"""
