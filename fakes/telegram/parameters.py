"""Parameters of a bot method, whatever encoding they came in."""

from fakes.forms import Form, UploadedFile
from fakes.jsontypes import JsonObject, JsonValue, decode
from fakes.telegram.errors import BadRequestError


class Parameters:
    """Reads fields leniently, as the real server does: numbers and flags may be strings."""

    def __init__(self, form: Form) -> None:
        """Read from this form; unknown fields are simply never asked for."""
        self.fields = form.fields
        self.files = form.files

    def has(self, name: str) -> bool:
        """Tell whether the field was given at all."""
        return self.fields.get(name) is not None

    def text(self, name: str) -> str:
        """Read a string; absent is empty."""
        value = self.fields.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Read a whole number; what is not a number is the default."""
        try:
            return int(self.text(name))
        except ValueError:
            return default

    def number(self, name: str) -> float:
        """Read a number; what is not one is 0."""
        try:
            return float(self.text(name))
        except ValueError:
            return 0.0

    def flag(self, name: str) -> bool:
        """Read a boolean."""
        return self.text(name).lower() in {"true", "yes", "1"}

    def structure(self, name: str) -> JsonValue:
        """Read an object or a list, which forms carry as JSON text.

        :raises BadRequestError: it is not JSON
        """
        value = self.fields.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return decode(value)
        except ValueError as error:
            raise BadRequestError(f"can't parse {name.replace('_', ' ')} JSON object") from error

    def object(self, name: str) -> JsonObject:
        """Read an object; absent is empty.

        :raises BadRequestError: it is something else
        """
        value = self.structure(name)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise BadRequestError(f"object expected as {name.replace('_', ' ')}")
        return value

    def array(self, name: str) -> list[JsonValue]:
        """Read a list; absent is empty.

        :raises BadRequestError: it is something else
        """
        value = self.structure(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise BadRequestError(f"expected an Array of {name.replace('_', ' ')}")
        return value

    def upload(self, reference: str) -> UploadedFile | None:
        """Answer the file part that `attach://<name>` or a bare name refers to."""
        return self.files.get(reference.removeprefix("attach://"))
