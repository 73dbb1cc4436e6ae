SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60min';

-- Every act takes accounts before the head of the book, which the copies are made under, and may have read the sums by
-- then: who has begun ends, and nobody waits in a circle.
LOCK TABLE account IN EXCLUSIVE MODE;

CREATE OR REPLACE FUNCTION coverage_snapshot_entries() RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT 2500::bigint $$;

-- Those that are there stay: each new one is found from its neighbour, as a question about that moment would be answered.
INSERT INTO coverage_snapshot
SELECT between_two.sequence, sums.*
  FROM (SELECT generate_series(2500, h.sequence, 5000) AS sequence FROM ledger_head AS h) AS between_two
 CROSS JOIN LATERAL coverage_at('9999-12-31', between_two.sequence) AS sums;
