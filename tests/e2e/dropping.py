"""Files that come by hand: dragged onto the window, or pasted from the clipboard."""

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO

from PIL import Image
from playwright.sync_api import Page

# What the operating system does: the page is given a transfer that holds the files.
TRANSFER = """([files, kind]) => {
  const transfer = new DataTransfer();
  for (const { name, type, content } of files) {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], name, { type }));
  }
  const options = { bubbles: true, cancelable: true };
  const event = kind === 'paste'
    ? new ClipboardEvent('paste', { ...options, clipboardData: transfer })
    : new DragEvent(kind, { ...options, dataTransfer: transfer });
  (kind === 'paste' ? document.activeElement : document.body).dispatchEvent(event);
}"""


@dataclass(frozen=True)
class Dropped:
    """A file in somebody's hand."""

    name: str
    type: str
    content: bytes

    def as_json(self) -> dict[str, str]:
        """Present as the page's script takes it."""
        return {"name": self.name, "type": self.type, "content": b64encode(self.content).decode()}


def photo(name: str = "лампа.jpg", color: str = "#d9a441") -> Dropped:
    """Take a small picture."""
    content = BytesIO()
    Image.new("RGB", (320, 200), color).save(content, "JPEG")
    return Dropped(name, "image/jpeg", content.getvalue())


def drop(page: Page, *files: Dropped) -> None:
    """Let files fall on the window."""
    page.evaluate(TRANSFER, [[file.as_json() for file in files], "drop"])


def paste(page: Page, *files: Dropped) -> None:
    """Press Ctrl+V with files in the clipboard."""
    page.evaluate(TRANSFER, [[file.as_json() for file in files], "paste"])
