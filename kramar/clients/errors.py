"""What the clients' side refuses, and why."""

from kramar.core.errors import AbsentError, ConflictError


class ClientAbsentError(AbsentError):
    """There is no such client in this company."""

    code = "client_not_found"


class ClientDeletedError(ConflictError):
    """The client's card was deleted."""

    code = "client_deleted"


class ClientMergedError(ConflictError):
    """The client's card was merged into another, which the sentence names."""

    code = "client_merged"


class NoteAbsentError(AbsentError):
    """There is no such note about this client."""

    code = "note_not_found"


class MergeAbsentError(AbsentError):
    """There was no such merge in this company."""

    code = "client_merge_not_found"


class MergeUndoneError(ConflictError):
    """The merge was taken back already, or what it made was merged on or deleted."""

    code = "client_merge_undone"


class ClientFileAbsentError(AbsentError):
    """There is no such file in this card."""

    code = "client_file_not_found"


class TooManyFilesError(ConflictError):
    """The card has as many files as a card may have."""

    code = "too_many_files"
