REVOKE SELECT ON alembic_version FROM mirps_service;
REVOKE USAGE ON SCHEMA public FROM mirps_service;
