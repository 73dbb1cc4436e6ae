SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- That a project's accounts were settled and it was closed: when, and by whom.
CREATE TABLE project_closure (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  operation_id BIGINT DEFAULT current_operation() NOT NULL,
  project_id BIGINT NOT NULL,
  closed_on DATE NOT NULL,
  actor VARCHAR NOT NULL,
  CONSTRAINT pk_project_closure PRIMARY KEY (id),
  CONSTRAINT ck_project_closure_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_project_closure_project_id UNIQUE (project_id),
  CONSTRAINT fk_project_closure_project_id FOREIGN KEY (project_id) REFERENCES project (id)
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON project_closure FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON project_closure EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON project_closure TO mirps_service;
GRANT UPDATE (status) ON project TO mirps_service;

-- The last day on which what was approved may be paid; none where it may be paid until it is voided.
ALTER TABLE disbursement_entry ADD COLUMN expires_on DATE;

-- Which document uses another name of a party; the names of groupings, events and codes keep it in their list.
ALTER TABLE party_alias ADD COLUMN document_id BIGINT,
  ADD CONSTRAINT fk_party_alias_document_id FOREIGN KEY (document_id) REFERENCES document (id);
CREATE INDEX ix_party_alias_document_id ON party_alias (document_id);
