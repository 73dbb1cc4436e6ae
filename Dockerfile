FROM python:3.11-slim-bookworm AS build
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY service service
COPY graphql_schema graphql_schema
COPY migrations migrations
COPY seeds seeds
RUN python -m venv /opt/mirps && /opt/mirps/bin/pip install --no-cache-dir -c constraints.txt .

FROM python:3.11-slim-bookworm
LABEL org.opencontainers.image.title="mirps-fund-tracker" org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --system --user-group --home-dir /var/lib/mirps --create-home mirps && chmod 0700 /var/lib/mirps
COPY --from=build /opt/mirps /opt/mirps
ENV PATH=/opt/mirps/bin:$PATH PYTHONUNBUFFERED=1 MIRPS_DATA_DIR=/var/lib/mirps
USER mirps
VOLUME /var/lib/mirps
EXPOSE 8000
# /readyz answers only when the database is reachable and migrated.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]
STOPSIGNAL SIGTERM
CMD ["mirps", "serve", "--host", "0.0.0.0"]
