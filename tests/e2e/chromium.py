"""Debian's Chromium, and how it is started."""

# It draws no window around the page, which nobody looks at here; nor can it show a PDF or a notice.
SHELL = "/usr/bin/chromium-headless-shell"
WHOLE = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    # No graphics card is there to help; its emulation costs more than plain drawing.
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # A microphone that beeps, and nobody to be asked for it.
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]
