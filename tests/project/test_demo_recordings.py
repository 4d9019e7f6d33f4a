from pathlib import Path

from kramar.project.demo import script, sounds
from kramar.project.demo.script import read_conversations

RECORDINGS = Path(script.__file__).parent / "recordings"


def test_every_voice_that_a_line_names_is_recorded() -> None:
    named = {
        value
        for conversation in read_conversations()
        for line in conversation.lines
        if line.attached and line.attached.kind == "voice"
        for value in line.attached.values
    }

    assert named <= {path.stem for path in RECORDINGS.iterdir()}


def test_a_recording_tells_its_length_in_its_last_page() -> None:
    packed = sounds.pack_ogg([b"\xf8\xff\xfe"] * 100)
    last = packed[packed.rindex(b"OggS") :]

    assert int.from_bytes(last[6:14], "little") == 2 * 48_000
