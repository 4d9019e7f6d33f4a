"""Django as WSGI: the application that the shell calls in threads."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
