"""What the people side refuses, and why."""

from kramar.core.errors import AbsentError, ConflictError, InvalidError, RefusedError


class LoginTakenError(InvalidError):
    """Somebody signs in by this login already."""

    code = "login_taken"


class SlugTakenError(InvalidError):
    """Another company of this installation has the short name."""

    code = "slug_taken"


class InvitationGoneError(AbsentError):
    """There is no such invitation, it was used, taken back, or has expired."""

    code = "invitation_gone"


class AlreadyStartedError(ConflictError):
    """The installation has its first company."""

    code = "already_started"


class LastOwnerError(ConflictError):
    """A company keeps at least one owner who can sign in."""

    code = "last_owner"


class RoleInUseError(ConflictError):
    """Somebody has the role, and it was not said what they get instead."""

    code = "role_in_use"


class CannotGrantError(RefusedError):
    """Nobody gives rights that they do not have themselves."""

    code = "cannot_grant"


class KeyScopeError(RefusedError):
    """The API key is limited to other things."""

    code = "key_scope"


class DistributionOffError(ConflictError):
    """Nobody is on site where nothing is handed out."""

    code = "distribution_off"


class OwnSelfError(RefusedError):
    """Nobody dismisses themselves."""

    code = "own_self"


class SecondStepRequiredError(RefusedError):
    """The company wants a second step at sign-in, and the employee has none yet."""

    code = "second_step_required"


class WrongCodeError(InvalidError):
    """The code is not of this moment, was used already, or is no recovery code that is left."""

    code = "incorrect_code"
