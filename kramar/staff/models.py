"""People who sign in, and what they may do."""

from collections.abc import Collection
from typing import ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from kramar.core.tenancy import TenantManager, TenantModel


class UserManager(BaseUserManager["User"]):
    """Finds users by login."""

    def create_user(self, *, login: str, password: str, email: str = "") -> "User":
        """Make a user with a hashed password."""
        user = self.model(login=login, email=self.normalize_email(email))
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """A sign-in. It is an employee of one company, or an operator of the installation.

    ``code_step`` counts half minutes: the one-time code of which was accepted last. It and those
    before it are spent.
    """

    id: int
    login = models.CharField(max_length=60, unique=True)
    email = models.EmailField(blank=True)
    is_active = models.BooleanField(default=True)
    is_operator = models.BooleanField(default=False)
    code_step = models.BigIntegerField(default=0)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "login"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        return self.login

    @property
    def is_staff(self) -> bool:
        """Whether the operator's pages open to this user (Django admin asks by this name)."""
        return self.is_operator

    def has_perm(self, perm: str, obj: models.Model | None = None) -> bool:  # noqa: ARG002 (Django admin's signature)
        """Answer Django admin: an operator may do everything there."""
        return self.is_active and self.is_operator

    def has_module_perms(self, app_label: str) -> bool:  # noqa: ARG002 (Django admin's signature)
        """Answer Django admin: an operator sees every module."""
        return self.is_active and self.is_operator


class Role(TenantModel):
    """A named set of permissions. ``code`` is empty for the company's own roles."""

    id: int
    code = models.CharField(max_length=20, blank=True)
    name = models.CharField(max_length=80)
    permissions = models.JSONField(default=list)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "name"], name="staff_role_name_once")
        ]

    def __str__(self) -> str:
        return self.name


class Employee(TenantModel):
    """A person who works in the company and signs in."""

    id: int
    user = models.OneToOneField(User, on_delete=models.PROTECT, related_name="employee")
    role = models.ForeignKey(Role, on_delete=models.PROTECT, related_name="+")
    full_name = models.CharField(max_length=120)
    language = models.CharField(max_length=5, default="uk")
    theme = models.CharField(max_length=5, default="auto")
    is_active = models.BooleanField(default=True)
    on_site = models.BooleanField(default=False)
    created_at = models.DateTimeField()

    # What is left to a program that acts as the employee; ``None`` for a person. It lives as long
    # as the request: one who is read anew, as a worker does, is not limited.
    allowed: Collection[str] | None = None

    objects: ClassVar[TenantManager[Self]] = TenantManager()

    class Meta:
        indexes = [models.Index(fields=["company", "full_name"], name="staff_employee_by_name")]

    def __str__(self) -> str:
        return self.full_name

    @property
    def short_name(self) -> str:
        """«Коваль Олена Петрівна» as «Коваль О.»."""
        surname, _, rest = self.full_name.partition(" ")
        return f"{surname} {rest[0]}." if rest else surname

    def can(self, permission: str) -> bool:
        """Whether role and key allow it and the employee still works here."""
        by_role = self.is_active and permission in self.role.permissions
        return by_role and not self.is_beyond_key(permission)

    def is_beyond_key(self, permission: str | None) -> bool:
        """Whether the key by which a program acts is limited to other things."""
        return self.allowed is not None and permission not in self.allowed


class Shift(TenantModel):
    """One stay on site, from coming to leaving.

    :ivar seen_at: when a screen was last open
    :ivar is_settled: whether it is decided what becomes of the work that was left undone
    """

    class End(models.TextChoices):
        """Why it ended."""

        SWITCH = "switch"
        CONNECTION = "connection"
        SIGN_OUT = "sign_out"
        DISMISSAL = "dismissal"
        OFF = "off"

    id: int
    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    began_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    end = models.CharField(max_length=10, choices=End.choices, blank=True)
    is_settled = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "employee"],
                name="staff_shift_open_once",
                condition=models.Q(ended_at__isnull=True),
            )
        ]
        indexes = [
            models.Index(fields=["company", "-began_at", "-id"], name="staff_shift_newest"),
            models.Index(fields=["company", "employee", "-began_at"], name="staff_shift_of_one"),
            models.Index(
                fields=["company", "id"],
                name="staff_shift_unsettled",
                condition=models.Q(ended_at__isnull=False, is_settled=False),
            ),
        ]


class Invitation(TenantModel):
    """A link by which a person becomes an employee; only the hash of its token is kept."""

    id: int
    token_hash = models.CharField(max_length=64, unique=True)
    full_name = models.CharField(max_length=120)
    role = models.ForeignKey(Role, on_delete=models.CASCADE, related_name="+")
    invited_by = models.ForeignKey(Employee, on_delete=models.CASCADE, related_name="+")
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()


class ApiKey(TenantModel):
    """A key by which a program acts as an employee; shown once, kept as a hash.

    ``scopes`` are the words of ``KeyScope`` that it is limited to, ``None`` when it is not.
    """

    id: int
    employee = models.ForeignKey(Employee, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=80)
    key_hash = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(null=True)
    last_used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
