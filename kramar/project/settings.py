"""Django's settings. What differs between installations comes from the environment."""

from pathlib import Path
from urllib.parse import urlsplit

from kramar.project import environment

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
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "allauth.usersessions",
    "ninja",
    "kramar.core",
    "kramar.events",
    "kramar.audit",
    "kramar.company",
    "kramar.staff",
    "kramar.channels",
    "kramar.chats",
    "kramar.connectors",
]

DATABASES = {"default": environment.database(DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "staff.User"

LANGUAGE_CODE = "uk"
LANGUAGES = [("uk", "Українська"), ("en", "English")]
LOCALE_PATHS = [ROOT / "kramar" / "locale"]
TIME_ZONE = "UTC"
USE_TZ = True

MEDIA_ROOT = DATA / "files"
STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"

TELEGRAM_API_BASE = environment.text("KRAMAR_TELEGRAM_API_BASE", "https://api.telegram.org")

ROOT_URLCONF = "kramar.project.urls"
WSGI_APPLICATION = "kramar.project.wsgi.application"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]
