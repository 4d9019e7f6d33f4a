"""What is held on one client: all of it in one file, and erasing it for good."""
