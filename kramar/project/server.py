"""Starts uvicorn with the shell."""

import uvicorn


def run(*, host: str, port: int) -> None:
    """Serve until interrupted."""
    uvicorn.run(
        "kramar.project.shell:app",
        host=host,
        port=port,
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        log_level="warning",
        proxy_headers=True,
    )
