"""The OpenAPI document, from which the web client's types are made."""

from ninja import NinjaAPI, Schema
from ninja.openapi.schema import OpenAPISchema


class DocumentedAPI(NinjaAPI):
    """An API whose every route also says what a refusal looks like."""

    def __init__(self, *, error: type[Schema], **options: object) -> None:
        super().__init__(**options)  # type: ignore[arg-type]
        self.error = error

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, object] | None = None
    ) -> OpenAPISchema:
        """Return the document with the shape of errors as each route's default answer."""
        document = super().get_openapi_schema(path_prefix=path_prefix, path_params=path_params)
        name = self.error.__name__
        document["components"]["schemas"][name] = self.error.model_json_schema()
        refusal = {
            "description": "Error",
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}},
        }
        for path in document["paths"].values():
            for operation in path.values():
                operation["responses"]["default"] = refusal
        return document
