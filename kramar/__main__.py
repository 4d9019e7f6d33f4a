"""``python -m kramar`` is the same as the ``kramar`` command."""

from kramar.project.cli import main

main()
