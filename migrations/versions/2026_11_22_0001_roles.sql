-- A role belongs to the whole server: two databases may be migrated at once, and a check before CREATE ROLE would
-- leave a gap between both.
DO $$
BEGIN
    CREATE ROLE mirps_service NOLOGIN;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN
        RAISE DEBUG 'role mirps_service is there already';
END
$$;

-- Who makes a role administers it but may not act as it (PostgreSQL 16). INHERIT FALSE: the owner's rights and the
-- service's never mix; one acts as the other only by SET ROLE.
DO $$
BEGIN
    IF NOT pg_has_role(current_user, 'mirps_service', 'SET') THEN
        GRANT mirps_service TO CURRENT_USER WITH SET TRUE, INHERIT FALSE;
    END IF;
EXCEPTION
    WHEN unique_violation THEN
        RAISE DEBUG 'granted at the same moment by another migration';
END
$$;

-- Databases upgraded from PostgreSQL 14 or older still let everybody create tables here.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO mirps_service;

-- The service looks up at start whether the tables are those of its release.
GRANT SELECT ON alembic_version TO mirps_service;
