"""What the demo conversations show: pictures, stickers, voices and faces, stored once each."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from kramar.core.files import store_file
from kramar.core.models import StoredFile
from kramar.project.demo.script import AttachmentKind, Conversation

HERE = Path(__file__).parent
FOLDERS: Mapping[AttachmentKind, tuple[Path, str]] = {
    "photo": (HERE / "images" / "products", ".webp"),
    "sticker": (HERE / "images" / "stickers", ".webp"),
    "voice": (HERE / "recordings", ".ogg"),
}
AVATARS = HERE / "images" / "avatars"

Props = dict[Path, StoredFile]


def prop_path(kind: AttachmentKind, value: str) -> Path:
    """Return the file of a named picture, sticker or recording."""
    folder, ending = FOLDERS[kind]
    return folder / f"{value}{ending}"


def avatar_path(name: str) -> Path:
    """Return the file of a face."""
    return AVATARS / f"{name}.webp"


def store_props(conversations: Iterable[Conversation]) -> Props:
    """Store every file that the conversations show; slow, so never inside a transaction."""
    paths = {path for conversation in conversations for path in _paths_of(conversation)}
    return {path: store_file(path.read_bytes(), name=path.name) for path in sorted(paths)}


def _paths_of(conversation: Conversation) -> Iterable[Path]:
    if conversation.avatar:
        yield avatar_path(conversation.avatar)
    for line in conversation.lines:
        if line.attached and line.attached.kind in FOLDERS:
            yield from (prop_path(line.attached.kind, name) for name in line.attached.values)
