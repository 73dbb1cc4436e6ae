SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- Recomputes the hashes of a stretch of the book, from "first" to "last" and no further than the head or "most" entries.
-- An entry fits when it is there, follows the one before it, has all its transfers, and its hash is that of its content;
-- where the head is not the last entry, the number after it is named.
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
             AND entry.hash = sha256(entry.previous_hash || convert_to(entry_canonical(entry, moved.canonical), 'UTF8')),
             false) AS fits
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
         coalesce(min(looked_at.number) FILTER (WHERE NOT looked_at.fits), CASE
           WHEN stretch.high = stretch.head AND stretch.low <= stretch.high AND (
                EXISTS (SELECT FROM journal_entry AS beyond WHERE beyond.sequence > stretch.head)
                OR NOT EXISTS (SELECT FROM journal_entry AS newest
                                WHERE newest.sequence = stretch.head AND newest.hash = stretch.head_hash))
           THEN stretch.head + 1 END)
    FROM stretch LEFT JOIN looked_at ON true
   GROUP BY stretch.low, stretch.high, stretch.head, stretch.head_hash
$$;

REVOKE EXECUTE ON FUNCTION verify_entries FROM PUBLIC;
GRANT EXECUTE ON FUNCTION verify_entries TO mirps_service;

-- As before, but with the amount named once: PostgreSQL puts a function's text into the statement only when no argument
-- that looks into tables would be worked out twice, and calling it instead costs ten times as much.
CREATE OR REPLACE FUNCTION decimal_text(amount numeric, unit text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT round(amount * CASE unit_digits(unit) WHEN 2 THEN 0.01 WHEN 0 THEN 1 WHEN 3 THEN 0.001 ELSE 0.0001 END,
               unit_digits(unit))::text
$$;
