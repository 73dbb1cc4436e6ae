SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- What a fund earned, and nobody promised: its amount is what the book holds, to the cent. Lines that nothing but
-- interest ever came into are those the service opened itself.
WITH earned AS (
  SELECT line.id
    FROM pledge_line AS line
    JOIN pledge ON pledge.id = line.pledge_id
   WHERE pledge.code LIKE 'INTEREST-%' AND pledge.stated_minor IS NULL AND line.stated_minor IS NULL
     AND ARRAY['INTEREST'] = ARRAY(
           SELECT DISTINCT source.stage::text
             FROM transfer AS t
             JOIN account AS source ON source.id = t.from_account
             JOIN account AS target ON target.id = t.to_account
            WHERE target.line_id = line.id AND source.line_id IS NULL)
), mended AS (
  UPDATE pledge_line SET qualifier = 'EXACT' WHERE qualifier = 'UNKNOWN' AND id IN (SELECT id FROM earned)
  RETURNING pledge_id
)
UPDATE pledge SET qualifier = 'EXACT' WHERE qualifier = 'UNKNOWN' AND id IN (SELECT pledge_id FROM mended);

-- As verify_entries, for a stretch that begins in the book, or right behind it: there whoever checks stretch by stretch
-- comes to, and is told that nothing is left. Beyond that "nothing is broken" would be said of nothing.
CREATE FUNCTION verify_stretch(first bigint, last bigint, most bigint)
RETURNS TABLE (low bigint, high bigint, checked bigint, first_broken bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head bigint := (SELECT sequence FROM ledger_head);
BEGIN
  IF first > head + 1 THEN
    PERFORM refuse('SEQUENCE_UNKNOWN', format('The book goes from entry 0, before the first, to entry %s; %s is not in it.', head, first));
  END IF;
  RETURN QUERY SELECT * FROM verify_entries(first, last, most);
END
$$;

REVOKE EXECUTE ON FUNCTION verify_stretch FROM PUBLIC;
GRANT EXECUTE ON FUNCTION verify_stretch TO mirps_service;
