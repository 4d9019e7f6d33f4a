"""Django's settings. What differs between installations comes from the environment."""

from pathlib import Path
from urllib.parse import urlsplit

from kramar.project import environment
from kramar.project.catalogue import compile_catalogues
from kramar.project.journal import LOG

ROOT = Path(__file__).resolve().parents[2]
DATA = environment.data_folder()

SECRET_KEY = environment.secret_key(DATA)
DEBUG = False
PUBLIC_URL = environment.text("KRAMAR_PUBLIC_URL", "http://127.0.0.1:8000")
REDIS_URL = environment.text("KRAMAR_REDIS_URL")
IS_SECURE = PUBLIC_URL.startswith("https://")

ALLOWED_HOSTS = [urlsplit(PUBLIC_URL).hostname or "localhost", "127.0.0.1", "localhost", "[::1]"]
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]

INSTALLED_APPS = [
    "django.contrib.admin.apps.SimpleAdminConfig",
    "django.contrib.messages",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "allauth.mfa",
    "allauth.usersessions",
    "ninja",
    "kramar.core",
    "kramar.events",
    "kramar.audit",
    "kramar.company",
    "kramar.staff",
    "kramar.catalog",
    "kramar.alerts",
    "kramar.clients",
    "kramar.orders",
    "kramar.papers",
    "kramar.intake",
    "kramar.channels",
    "kramar.chats",
    "kramar.connectors",
    "kramar.push",
    "kramar.distribution",
    "kramar.webhooks",
    "kramar.delivery",
    "kramar.handover",
    "kramar.owndata",
    "kramar.erasure",
]

DATABASES = {"default": environment.database(DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = environment.caches(REDIS_URL)

LANGUAGE_CODE = "uk"
LANGUAGES = [("uk", "Українська"), ("en", "English")]
LOCALE_PATHS = [compile_catalogues(ROOT / "kramar" / "locale", DATA / "locale")]
TIME_ZONE = "UTC"
USE_TZ = True

MEDIA_ROOT = DATA / "files"
STATIC_URL = "/static/"
WEB_DIST = ROOT / "web" / "dist"
# Straight from where they were built; nothing has to be collected.
STATICFILES_DIRS = [("app", WEB_DIST)] if WEB_DIST.is_dir() else []
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
# Vite puts a hash of the content into the names below assets/.
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/static/app/assets/.+-[\w-]{8,}\.\w+$"
WHITENOISE_MIMETYPES = {".webmanifest": "application/manifest+json"}
WIDGET_ROOT = ROOT / "widget" / "dist"

TELEGRAM_API_BASE = environment.text("KRAMAR_TELEGRAM_API_BASE", "https://api.telegram.org")
META_GRAPH_BASE = environment.text("KRAMAR_META_GRAPH_BASE", "https://graph.facebook.com")
META_GRAPH_VERSION = environment.text("KRAMAR_META_GRAPH_VERSION", "v26.0")
INSTAGRAM_GRAPH_BASE = environment.text(
    "KRAMAR_INSTAGRAM_GRAPH_BASE", "https://graph.instagram.com"
)
VIBER_API_BASE = environment.text("KRAMAR_VIBER_API_BASE", "https://chatapi.viber.com/pa")
# Beside the browsers' own: a push service on this machine, for development and tests.
PUSH_SERVICE_BASE = environment.text("KRAMAR_PUSH_SERVICE_BASE")

# Nova Poshta calls and prints at two addresses; a fake has one for both.
_NOVA_POSHTA_BASE = environment.text("KRAMAR_NOVA_POSHTA_BASE")
NOVA_POSHTA_API = f"{_NOVA_POSHTA_BASE or 'https://api.novaposhta.ua'}/v2.0/json/"
NOVA_POSHTA_PRINT = _NOVA_POSHTA_BASE or "https://my.novaposhta.ua"
TRACKING_SECONDS = environment.number("KRAMAR_TRACKING_SECONDS", 600)

# Thrice what the busiest site sends; a loop gone wild sends more.
ORDERS_PER_KEY_PER_MINUTE = int(environment.number("KRAMAR_ORDERS_PER_KEY_PER_MINUTE", 60_000))

# Only where a test or a developer serves files on this very machine.
# For so long the owner of a company may take the wish to delete it back.
DELETION_DAYS = int(environment.number("KRAMAR_DELETION_DAYS", 14))

FETCH_LOOPBACK = environment.flag("KRAMAR_FETCH_LOOPBACK")

ROOT_URLCONF = "kramar.project.urls"
WSGI_APPLICATION = "kramar.project.wsgi.application"
MIDDLEWARE = [
    "kramar.project.security.SecurityHeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "kramar.api.company_scope.CompanyScopeMiddleware",
    "kramar.api.refusals.NotAllowedMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "kramar" / "project" / "operator" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# The shell streams uploads; what is larger than this goes to a temporary file.
FILE_UPLOAD_HANDLERS = [
    "kramar.project.upload_limit.SizeLimitUploadHandler",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024

AUTH_USER_MODEL = "staff.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS: list[dict[str, object]] = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("login", "email")},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

ACCOUNT_ADAPTER = "kramar.api.sign_in.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = "login"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PRESERVE_USERNAME_CASING = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
# Wrong passwords are counted by kramar.staff.lockout; this one stops a flood of requests.
ACCOUNT_RATE_LIMITS = {"login": "60/m/ip", "login_failed": None}
HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser",)
MFA_ADAPTER = "kramar.api.second_step.SecondStepAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_ISSUER = "Kramar"
USERSESSIONS_ADAPTER = "kramar.api.sign_in.UserSessionsAdapter"

CSRF_FAILURE_VIEW = "kramar.api.refusals.answer_forged"
SESSION_ENGINE = "kramar.core.session_store"
SESSION_COOKIE_AGE = 30 * 24 * 3600
SESSION_COOKIE_SECURE = IS_SECURE
CSRF_COOKIE_SECURE = IS_SECURE
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if IS_SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SILENCED_SYSTEM_CHECKS = [
    "security.W002",  # frames are held by the Content-Security-Policy, which knows the widget too
    "security.W005",  # sub-domains of the shop's domain are not ours to speak for
    "security.W008",  # the proxy that holds the certificate redirects to https
    "security.W021",  # nor are its preload lists
]

LOGGING = LOG
