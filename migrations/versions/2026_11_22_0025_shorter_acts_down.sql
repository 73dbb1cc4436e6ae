DROP FUNCTION append_entry, add_step_to_coverage_sums, depth_of, hold_key;
ALTER FUNCTION append_any_entry(journal_entry, jsonb, boolean) RENAME TO append_entry;
REVOKE INSERT (outcome) ON idempotency_key FROM mirps_service;

-- Keeps the line of the trail of an act that was done, and what was answered beside its key: called with the commit.
CREATE OR REPLACE FUNCTION keep_act(said bytea) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  line jsonb := convert_from(said, 'UTF8');
BEGIN
  IF jsonb_typeof(line->'answer') = 'object' THEN
    UPDATE idempotency_key AS k SET outcome = line->'answer'
     WHERE k.actor = line->>'actor' AND k.act = line->>'act' AND k.key = line->>'key';
  END IF;
  INSERT INTO audit_trail (actor, role, act, outcome, idempotency_key, entry_sequence, request_id, detail)
  VALUES (line->>'actor', line->>'role', line->>'act', line->>'outcome', line->>'key', (line->>'entry')::bigint,
          line->>'request', nullif(line->'detail', 'null'));
END
$$;
