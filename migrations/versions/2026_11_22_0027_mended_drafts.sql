SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- A draft is mended where it stands. What it said before is kept, so that it reads then as it read then; what is older
-- than this lacks the new columns, and nothing had changed those.
DROP TRIGGER keep_earlier_row ON need;
CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON need DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.publication <> NEW.publication
        OR OLD.publication <> 'PUBLISHED'
           AND (OLD.draft_requirement_minor, OLD.draft_requirement_usd_minor, OLD.draft_investment_minor,
                OLD.draft_investment_usd_minor, OLD.qualifier)
               IS DISTINCT FROM (NEW.draft_requirement_minor, NEW.draft_requirement_usd_minor,
                                 NEW.draft_investment_minor, NEW.draft_investment_usd_minor, NEW.qualifier))
  EXECUTE FUNCTION keep_earlier_row(
    'publication', 'draft_requirement_minor', 'draft_requirement_usd_minor', 'draft_investment_minor',
    'draft_investment_usd_minor', 'qualifier', 'investment_known', 'validated');

DROP TRIGGER keep_earlier_row ON pledge;
CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON pledge DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.publication <> NEW.publication
        OR (OLD.stated_minor, OLD.stated_usd_minor, OLD.qualifier)
           IS DISTINCT FROM (NEW.stated_minor, NEW.stated_usd_minor, NEW.qualifier))
  EXECUTE FUNCTION keep_earlier_row('publication', 'stated_minor', 'stated_usd_minor', 'qualifier');

DROP TRIGGER keep_earlier_row ON pledge_line;
CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON pledge_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.unit, OLD.stated_minor, OLD.stated_usd_minor, OLD.value_usd_minor, OLD.qualifier)
        IS DISTINCT FROM (NEW.unit, NEW.stated_minor, NEW.stated_usd_minor, NEW.value_usd_minor, NEW.qualifier))
  EXECUTE FUNCTION keep_earlier_row('unit', 'stated_minor', 'stated_usd_minor', 'value_usd_minor', 'qualifier');

-- What was published stays as it was announced, whoever asks: the service has no right to these columns but through here.
CREATE FUNCTION mend_need(
  draft bigint, requirement bigint, requirement_usd bigint, investment bigint, investment_usd bigint, stated text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE need
     SET draft_requirement_minor = requirement, draft_requirement_usd_minor = requirement_usd,
         draft_investment_minor = investment, draft_investment_usd_minor = investment_usd,
         qualifier = stated, investment_known = investment IS NOT NULL,
         -- Whoever said so of other amounts says nothing of these.
         validated = CASE WHEN validated IS NOT NULL THEN false END
   WHERE id = draft AND publication IN ('DRAFT', 'EMBARGOED');
  IF NOT FOUND THEN
    PERFORM refuse('APPEND_ONLY', format('%s of %s is not possible: the book is added to and never changed.', 'UPDATE', 'need'));
  END IF;
END
$$;

CREATE FUNCTION mend_pledge_line(
  draft bigint, amount bigint, money text, stated text, usd bigint, value_usd bigint,
  whole bigint, whole_usd bigint, whole_stated text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE pledge SET stated_minor = whole, stated_usd_minor = whole_usd, qualifier = whole_stated
   WHERE id = (SELECT l.pledge_id FROM pledge_line AS l WHERE l.id = draft) AND publication IN ('DRAFT', 'EMBARGOED');
  IF NOT FOUND THEN
    PERFORM refuse('APPEND_ONLY', format('%s of %s is not possible: the book is added to and never changed.', 'UPDATE', 'pledge_line'));
  END IF;
  UPDATE pledge_line
     SET stated_minor = amount, unit = money, qualifier = stated, stated_usd_minor = usd, value_usd_minor = value_usd
   WHERE id = draft;
END
$$;

-- Who asked for a payment, as their issuer calls them whatever name it shows: not who approves it.
ALTER TABLE disbursement ADD COLUMN requested_by_subject VARCHAR;

-- In which role an entry was posted: looked for when one is to be reversed, which is seldom. Ranges of pages cost acts
-- next to nothing, and entries stand in the trail in their order.
CREATE INDEX ix_audit_trail_entry_sequence ON audit_trail USING brin (entry_sequence) WITH (autosummarize = on);

REVOKE EXECUTE ON FUNCTION mend_need, mend_pledge_line FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mend_need, mend_pledge_line TO mirps_service;
