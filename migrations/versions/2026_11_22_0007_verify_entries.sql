SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- Recomputes the hashes of a stretch of the book, from "first" to "last" and no further than the head or "most" entries.
-- An entry fits when it is there, follows the one before it, has all its transfers, and its hash is that of its content;
-- the last one must also be what the head says it is.
CREATE FUNCTION verify_entries(first bigint, last bigint, most bigint)
RETURNS TABLE (low bigint, high bigint, checked bigint, first_broken bigint)
LANGUAGE sql STABLE AS $$
  WITH stretch AS (
    SELECT first AS low, least(coalesce(last, head.sequence), head.sequence, first + most - 1) AS high,
           head.sequence AS head, head.hash AS head_hash
      FROM ledger_head AS head
  ), looked_at AS (
    SELECT number, coalesce(
             entry.previous_hash = CASE WHEN number = 1 THEN decode(repeat('00', 32), 'hex') ELSE before.hash END
             AND moved.transfers = moved.highest AND moved.agree
             AND entry.hash = sha256(entry.previous_hash || convert_to(entry_canonical(entry, moved.canonical), 'UTF8'))
             AND (number < stretch.head OR entry.hash = stretch.head_hash), false) AS fits
      FROM stretch
     CROSS JOIN LATERAL generate_series(stretch.low, stretch.high) AS number
      LEFT JOIN journal_entry AS entry ON entry.sequence = number
      LEFT JOIN journal_entry AS before ON before.sequence = number - 1
      LEFT JOIN LATERAL (
             SELECT count(*) AS transfers, max(t.position) AS highest,
                    bool_and(t.effective_on = entry.effective_on AND source.unit = target.unit) AS agree,
                    string_agg(transfer_canonical(source, target, t.amount, t.amount_usd), ',' ORDER BY t.position) AS canonical
               FROM transfer AS t
               JOIN account AS source ON source.id = t.from_account
               JOIN account AS target ON target.id = t.to_account
              WHERE t.sequence = number) AS moved ON true
  )
  SELECT stretch.low, greatest(stretch.high, stretch.low - 1), count(looked_at.number),
         min(looked_at.number) FILTER (WHERE NOT looked_at.fits)
    FROM stretch LEFT JOIN looked_at ON true
   GROUP BY stretch.low, stretch.high
$$;

REVOKE EXECUTE ON FUNCTION verify_entries FROM PUBLIC;
GRANT EXECUTE ON FUNCTION verify_entries TO mirps_service;
