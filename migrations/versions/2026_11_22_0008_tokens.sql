SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

CREATE TABLE api_token (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  hash BYTEA NOT NULL,
  name VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  party VARCHAR,
  states TEXT[] NOT NULL,
  created_by VARCHAR NOT NULL,
  created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
  revoked_at TIMESTAMP WITH TIME ZONE,
  revoked_by VARCHAR,
  last_used_at TIMESTAMP WITH TIME ZONE,
  CONSTRAINT pk_api_token PRIMARY KEY (id),
  CONSTRAINT uq_api_token_hash UNIQUE (hash),
  CONSTRAINT fk_api_token_party FOREIGN KEY (party) REFERENCES party (code),
  CONSTRAINT ck_api_token_role_is_known CHECK (role IN ('PUBLIC', 'STATE', 'MEMBER', 'CHAIR', 'FUND_ADMIN', 'SECRETARIAT', 'AUDITOR', 'OPERATOR')),
  CONSTRAINT ck_api_token_role_needs_a_token CHECK (role <> 'PUBLIC'),
  CONSTRAINT ck_api_token_hash_is_sha256 CHECK (octet_length(hash) = 32),
  CONSTRAINT ck_api_token_expires_after_it_was_made CHECK (expires_at > created_at),
  CONSTRAINT ck_api_token_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);

CREATE INDEX ix_api_token_name ON api_token (name);

-- What was taken back stays taken back, whoever asks.
CREATE FUNCTION refuse_unrevoking() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL
     AND (NEW.revoked_at IS DISTINCT FROM OLD.revoked_at OR NEW.revoked_by IS DISTINCT FROM OLD.revoked_by) THEN
    PERFORM refuse('ALREADY_REVOKED', 'This token was revoked before.');
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER stays_revoked BEFORE UPDATE ON api_token FOR EACH ROW EXECUTE FUNCTION refuse_unrevoking();
CREATE TRIGGER kept_for_the_trail BEFORE DELETE ON api_token FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON api_token EXECUTE FUNCTION refuse_change();

-- The service may note the use of a token and take it back. What one allows, and until when, is said once.
REVOKE EXECUTE ON FUNCTION refuse_unrevoking FROM PUBLIC;
GRANT SELECT, INSERT (hash, name, role, party, states, created_by, expires_at, revoked_at, revoked_by, last_used_at),
  UPDATE (revoked_at, revoked_by, last_used_at) ON api_token TO mirps_service;
