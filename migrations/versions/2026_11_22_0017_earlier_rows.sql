SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- The columns that acts change of rows that are facts, as they were before each change: so a row can be read as it was.
CREATE TABLE earlier_row (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  subject VARCHAR NOT NULL,
  subject_id BIGINT NOT NULL,
  changed_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
  entry_sequence BIGINT,
  was JSONB NOT NULL,
  CONSTRAINT pk_earlier_row PRIMARY KEY (id)
);
CREATE INDEX ix_earlier_row_subject_subject_id ON earlier_row (subject, subject_id);

-- At the end of the transaction: then it is known which entry it posted. That is the head, which nobody else can move.
CREATE FUNCTION keep_earlier_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  before jsonb := to_jsonb(OLD);
BEGIN
  INSERT INTO earlier_row (subject, subject_id, entry_sequence, was)
  SELECT TG_TABLE_NAME, OLD.id,
         (SELECT e.sequence FROM ledger_head AS h JOIN journal_entry AS e ON e.sequence = h.sequence
           WHERE e.xmin = pg_current_xact_id()::xid),
         (SELECT jsonb_object_agg(changing, before->changing) FROM unnest(TG_ARGV) AS changing);
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON pledge DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.publication <> NEW.publication) EXECUTE FUNCTION keep_earlier_row('publication');
CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON need DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.publication <> NEW.publication) EXECUTE FUNCTION keep_earlier_row('publication');
CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON pledge_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.unit IS DISTINCT FROM NEW.unit) EXECUTE FUNCTION keep_earlier_row('unit');
CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON project DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION keep_earlier_row('status');
CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON allocation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*)
  EXECUTE FUNCTION keep_earlier_row('basis', 'entry_sequence', 'confidence', 'note', 'illustrative');

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON earlier_row FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON earlier_row EXECUTE FUNCTION refuse_change();
REVOKE EXECUTE ON FUNCTION keep_earlier_row FROM PUBLIC;
GRANT SELECT ON earlier_row TO mirps_service;

-- When a fact was given a source: acts may add some later. Of those there are it is not known.
ALTER TABLE citation ADD COLUMN recorded_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE citation ALTER COLUMN recorded_at SET DEFAULT now();

-- When it was recorded that a request was turned down. Of those there are, nothing better is known than the day.
ALTER TABLE disbursement_rejection ADD COLUMN recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL;
UPDATE disbursement_rejection SET recorded_at = timezone('UTC', rejected_on::timestamp);
