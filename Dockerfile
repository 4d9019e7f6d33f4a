# syntax=docker/dockerfile:1
# Three stages: the web client, the Python environment, and a small image that holds only their results.

FROM node:24-bookworm-slim AS web
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --loglevel=error
COPY . .
RUN npm run build

FROM python:3.11-slim-bookworm AS environment
WORKDIR /app
RUN python -m venv /environment
COPY requirements/runtime.txt requirements/
RUN /environment/bin/pip install --no-cache-dir --require-hashes -r requirements/runtime.txt

FROM python:3.11-slim-bookworm
LABEL org.opencontainers.image.title="Kramar" \
      org.opencontainers.image.licenses="MIT"
ENV PATH=/environment/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    KRAMAR_DATA=/data
RUN useradd --system --uid 10001 --home-dir /data kramar \
 && install -d -o kramar -g kramar /data
WORKDIR /app
COPY --from=environment /environment /environment
COPY kramar kramar
COPY --from=web /build/web/dist web/dist
COPY --from=web /build/widget/dist widget/dist
# The same entry point that pip would make, without a build backend in the image.
RUN printf '#!/bin/sh\nexec python -m kramar "$@"\n' > /usr/local/bin/kramar \
 && chmod 0755 /usr/local/bin/kramar \
 && python -m compileall -q kramar
USER kramar
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT ["kramar"]
CMD ["serve", "--host", "0.0.0.0"]
