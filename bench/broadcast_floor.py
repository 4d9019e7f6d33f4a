"""The floor of pushing: ``websockets.broadcast`` of ready text, no product, the same orders."""

import asyncio
import json
import sys
import time

import uvloop
from websockets.asyncio.server import ServerConnection, broadcast, serve

WELCOME = '{"type":"welcome"}'


async def main() -> None:
    """Serve on the port given; publish as the standard input says."""
    connections: set[ServerConnection] = set()

    async def keep(connection: ServerConnection) -> None:
        connections.add(connection)
        await connection.send(WELCOME)
        await connection.wait_closed()
        connections.discard(connection)

    loop = asyncio.get_running_loop()
    async with serve(keep, "127.0.0.1", int(sys.argv[1]), compression=None):
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            order = json.loads(line)
            count = int(order["rate"] * order["seconds"])
            begun = time.monotonic()
            for number in range(count):
                await asyncio.sleep(max(0.0, begun + number / order["rate"] - time.monotonic()))
                broadcast(connections, _frame(order["size"]))
            print(json.dumps({"published": count}), flush=True)


def _frame(size: int) -> str:
    text = f'{{"type":"events","events":[{{"number":1,"message":{{"text":"t{time.monotonic_ns()}",'
    return text + '"rest":"' + "x" * (size - len(text) - 15) + '"}}]}'


if __name__ == "__main__":
    uvloop.run(main())
