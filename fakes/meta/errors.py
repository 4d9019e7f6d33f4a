"""Refusals in the Graph API's envelope."""

from fakes.jsontypes import JsonObject


class GraphError(Exception):
    """The Graph API refuses."""

    def __init__(self, code: int, message: str, *, subcode: int = 0, status: int = 400) -> None:
        """Take Meta's code and subcode."""
        super().__init__(message)
        self.status = status
        error: JsonObject = {"message": f"(#{code}) {message}", "type": "OAuthException"}
        error |= {"code": code, "is_transient": False, "fbtrace_id": "AfakeTrace"}
        if subcode:
            error["error_subcode"] = subcode
        self.body: JsonObject = {"error": error}


def expired() -> GraphError:
    """Say that the token's time is over."""
    return GraphError(190, "Error validating access token", subcode=463, status=401)


def outside_window(subcode: int) -> GraphError:
    """Say that the person wrote too long ago."""
    text = "This message is sent outside of allowed window."
    return GraphError(10, text, subcode=subcode)


def bad_parameter(text: str, subcode: int = 0) -> GraphError:
    """Say that something is wrong in what was asked."""
    return GraphError(100, text, subcode=subcode)
