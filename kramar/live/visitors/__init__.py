"""The sockets of the shops' visitors, ``/widget/live/KEY``.

``door`` lets a visitor in by their token, ``hub`` follows the event log for everybody who is in,
``reading`` asks the database, ``lines`` are the sockets, ``shapes`` the frames both ways.
"""
