"""Makes the demo's voice messages: `python -m kramar.project.demo.sounds`.

Somebody whistles a little tune of ours. Chromium encodes it as Opus, which is what voice messages
are made of; the packets are then put into OGG pages (RFC 3533, RFC 7845). The results are
committed, so nothing here runs in the application.
"""

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
CHROMIUM = "/usr/bin/chromium"
LENGTHS = (7, 9, 14)
SAMPLES_A_PACKET: Final = 960
PACKETS_A_PAGE: Final = 50
FIRST_PAGE: Final = 2
LAST_PAGE: Final = 4

ENCODE = """
async (seconds) => {
  const rate = 48000, total = rate * seconds, samples = new Float32Array(total);
  const tune = [0, 4, 7, 4, 9, 7, 4, 2, 0, 2, 4, 7, 12, 9, 7, 4];
  let phase = 0, hiss = 0;
  for (let i = 0; i < total; i++) {
    const time = i / rate, step = Math.floor(time / 0.42), within = time / 0.42 - step;
    const sung = tune[step % tune.length] + 0.18 * Math.sin(time * 34);
    phase += (2 * Math.PI * 784 * Math.pow(2, sung / 12)) / rate;
    const swell = Math.min(1, within * 9) * Math.min(1, (1 - within) * 5);
    const breath = step % 8 === 7 ? 0.15 : 1;
    hiss = 0.86 * hiss + 0.14 * (Math.random() * 2 - 1);
    samples[i] = 0.16 * swell * breath * Math.sin(phase) + 0.02 * hiss;
  }
  const packets = [];
  const encoder = new AudioEncoder({
    output: (chunk) => {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      packets.push(Array.from(bytes));
    },
    error: (error) => { throw error; },
  });
  encoder.configure({ codec: "opus", sampleRate: rate, numberOfChannels: 1, bitrate: 14000 });
  encoder.encode(new AudioData({
    format: "f32", sampleRate: rate, numberOfFrames: total, numberOfChannels: 1,
    timestamp: 0, data: samples,
  }));
  await encoder.flush();
  return packets;
}
"""


def pack_ogg(packets: Sequence[bytes]) -> bytes:
    """Put mono Opus packets of 20 ms each into an OGG file."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 312, 48_000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 6) + b"Kramar" + struct.pack("<I", 0)
    pages = [_page(FIRST_PAGE, 0, 0, [head]), _page(0, 0, 1, [tags])]
    for start in range(0, len(packets), PACKETS_A_PAGE):
        chosen = packets[start : start + PACKETS_A_PAGE]
        end = start + len(chosen)
        flags = LAST_PAGE if end == len(packets) else 0
        pages.append(_page(flags, end * SAMPLES_A_PACKET, len(pages), chosen))
    return b"".join(pages)


def _page(flags: int, position: int, number: int, packets: Sequence[bytes]) -> bytes:
    lacing = b"".join(b"\xff" * (len(each) // 255) + bytes([len(each) % 255]) for each in packets)
    head = b"OggS" + struct.pack("<BBqII", 0, flags, position, 1, number)
    body = bytes([len(lacing)]) + lacing + b"".join(packets)
    return head + struct.pack("<I", _checksum(head + bytes(4) + body)) + body


def _checksum(page: bytes) -> int:
    """CRC-32 with OGG's polynomial 04c11db7, neither reflected nor inverted."""
    crc = 0
    for byte in page:
        crc ^= byte << 24
        for _ in range(8):
            crc = ((crc << 1) ^ 0x04C11DB7 if crc & 0x80000000 else crc << 1) & 0xFFFFFFFF
    return crc


def main() -> None:
    """Make all voice messages again."""
    folder = HERE / "recordings"
    folder.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        # WebCodecs exist in secure contexts only; a loopback address is one without a server.
        page.route("**/*", lambda route: route.fulfill(body="<!doctype html>"))
        page.goto("http://127.0.0.1/")
        for seconds in LENGTHS:
            packets = [bytes(packet) for packet in page.evaluate(ENCODE, seconds)]
            (folder / f"{seconds}.ogg").write_bytes(pack_ogg(packets))
        browser.close()


if __name__ == "__main__":
    main()
