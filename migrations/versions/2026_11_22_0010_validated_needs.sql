SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- What is in the book counts for everybody, so what a draft asks for waits here until it is published.
ALTER TABLE need
  ADD COLUMN draft_requirement_minor BIGINT,
  ADD COLUMN draft_requirement_usd_minor BIGINT,
  ADD COLUMN draft_investment_minor BIGINT,
  ADD COLUMN draft_investment_usd_minor BIGINT;

-- That what a need asks for was found right: by whom, when, and which amounts.
CREATE TABLE need_validation (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  operation_id BIGINT DEFAULT current_operation() NOT NULL,
  need_id BIGINT NOT NULL,
  validated_edtf VARCHAR NOT NULL,
  validated_earliest DATE,
  validated_latest DATE,
  validated_by_id BIGINT,
  requirement_minor BIGINT,
  investment_minor BIGINT,
  CONSTRAINT pk_need_validation PRIMARY KEY (id),
  CONSTRAINT ck_need_validation_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT fk_need_validation_need_id FOREIGN KEY (need_id) REFERENCES need (id),
  CONSTRAINT fk_need_validation_validated_by_id FOREIGN KEY (validated_by_id) REFERENCES party (id)
);

CREATE INDEX ix_need_validation_need_id ON need_validation (need_id);
CREATE INDEX ix_need_validation_validated_by_id ON need_validation (validated_by_id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON need_validation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON need_validation EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON need_validation TO mirps_service;
GRANT UPDATE (publication) ON need TO mirps_service;
