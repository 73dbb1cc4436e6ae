-- The usual entry in half the statements: one transfer in US dollars between two accounts that are open, of one line.
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60s';

-- Whoever is in the middle of the old way ends by it: both take the same locks in the same order.

-- How far money has come at a stage, as coverage counts it; 0 where it does not count.
CREATE FUNCTION depth_of(stage text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE stage WHEN 'PLEDGED' THEN 1 WHEN 'COMMITTED' THEN 2 WHEN 'RECEIVED' THEN 3 WHEN 'OBLIGATED' THEN 3
                    WHEN 'DISBURSED' THEN 4 WHEN 'SPENT' THEN 5 ELSE 0 END
$$;

-- Adds one transfer of US dollars to the sums, as add_to_coverage_sums does; that is left what touches more than one row:
-- money that changes its need, what an allocation is worth, a row that is not there yet, and the copies of the sums.
CREATE FUNCTION add_step_to_coverage_sums(entry bigint, source account, target account, class smallint, amount bigint)
RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  came_from integer := depth_of(source.stage);
  gone_to integer := depth_of(target.stage);
  need bigint := coalesce(CASE WHEN came_from > 0 THEN source.need_id ELSE target.need_id END, 0);
BEGIN
  IF mod(entry, coverage_snapshot_entries()) <> 0
     AND (came_from > 0 AND gone_to > 0 AND source.need_id IS NOT DISTINCT FROM target.need_id
          OR (came_from = 0 OR gone_to = 0) AND need = 0) THEN
    IF came_from = gone_to THEN
      RETURN;
    ELSIF class < 4 THEN
      UPDATE coverage_sum AS k
         SET pledged = k.pledged + amount * ((gone_to >= 1)::int - (came_from >= 1)::int),
             committed = k.committed + amount * ((gone_to >= 2)::int - (came_from >= 2)::int),
             received = k.received + amount * ((gone_to >= 3)::int - (came_from >= 3)::int),
             disbursed = k.disbursed + amount * ((gone_to >= 4)::int - (came_from >= 4)::int),
             spent = k.spent + amount * ((gone_to >= 5)::int - (came_from >= 5)::int)
       WHERE k.need_id = need AND k.money_class = class AND k.unit = 'USD';
    ELSE
      UPDATE coverage_sum AS k
         SET made_up_pledged = k.made_up_pledged + amount * ((gone_to >= 1)::int - (came_from >= 1)::int),
             made_up_committed = k.made_up_committed + amount * ((gone_to >= 2)::int - (came_from >= 2)::int),
             made_up_received = k.made_up_received + amount * ((gone_to >= 3)::int - (came_from >= 3)::int),
             made_up_disbursed = k.made_up_disbursed + amount * ((gone_to >= 4)::int - (came_from >= 4)::int),
             made_up_spent = k.made_up_spent + amount * ((gone_to >= 5)::int - (came_from >= 5)::int)
       WHERE k.need_id = need AND k.money_class = class & 3 AND k.unit = 'USD';
    END IF;
    IF FOUND THEN
      RETURN;
    END IF;
  END IF;
  PERFORM add_to_coverage_sums(
    entry, ARRAY[target, source], ARRAY[CASE WHEN target.line_id IS NULL THEN 0::smallint ELSE class END,
                                        CASE WHEN source.line_id IS NULL THEN 0::smallint ELSE class END],
    ARRAY[amount, -amount], ARRAY[amount, -amount]);
END
$$;

-- The function that posts any entry keeps doing so, under another name. It alone refuses, but for too little money.
ALTER FUNCTION append_entry(journal_entry, jsonb, boolean) RENAME TO append_any_entry;

-- Writes one entry. Accounts are locked in order of their id, as they are written, and the head last of all. What is not
-- usual is left to append_any_entry before anything is locked. In US dollars money is its own value: nothing of it is to
-- be worked out from what an account holds.
CREATE FUNCTION append_entry(new_entry journal_entry, transfers jsonb, rules_apply boolean) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  item jsonb;
  source account;
  target account;
  amount bigint;
  held bigint;
  class smallint;
  takes boolean;
  head ledger_head;
BEGIN
  IF jsonb_typeof(transfers) = 'array' AND jsonb_array_length(transfers) = 1 AND transfers->0->>'unit' = 'USD'
     AND transfers->0->>'amount' ~ '^[0-9]{1,18}$'
     AND new_entry.effective_on BETWEEN '1900-01-01' AND (clock_timestamp() AT TIME ZONE 'UTC')::date THEN
    item := transfers->0;
    amount := item->>'amount';
    source := find_account(item->'from', 'USD');
    target := find_account(item->'to', 'USD');
    -- The class of its money is that of coverage_place.
    SELECT CASE WHEN l.modality = 'LOAN' THEN 1 ELSE 0 END + CASE WHEN p.counts IS FALSE THEN 2 ELSE 0 END
           + CASE WHEN p.illustrative THEN 4 ELSE 0 END
      INTO class
      FROM pledge_line AS l JOIN pledge AS p ON p.id = l.pledge_id
     WHERE l.id = target.line_id AND amount > 0 AND source.id <> target.id
       AND (source.line_id = target.line_id AND NOT (rules_apply AND item ? 'usd') OR source.stage = 'INTEREST')
       AND source.stage NOT IN ('PLAN', 'DONOR', 'FX') AND target.stage NOT IN ('PLAN', 'DONOR', 'INTEREST', 'FX')
       AND (NOT rules_apply OR EXISTS (SELECT FROM posting_rule AS r WHERE r.kind = new_entry.kind
                                          AND r.from_stage = source.stage AND r.to_stage = target.stage));
  END IF;
  IF class IS NULL THEN
    RETURN append_any_entry(new_entry, transfers, rules_apply);
  END IF;

  takes := source.stage <> 'INTEREST';
  IF takes AND source.id < target.id THEN
    UPDATE account AS a SET balance = a.balance - amount, balance_usd = a.balance_usd - amount
     WHERE a.id = source.id AND a.balance >= amount;
    takes := FOUND;
  END IF;
  UPDATE account AS a SET balance = a.balance + amount, balance_usd = a.balance_usd + amount WHERE a.id = target.id;
  IF takes AND source.id > target.id THEN
    UPDATE account AS a SET balance = a.balance - amount, balance_usd = a.balance_usd - amount
     WHERE a.id = source.id AND a.balance >= amount;
    takes := FOUND;
  END IF;
  IF NOT takes AND source.stage <> 'INTEREST' THEN
    SELECT a.balance INTO held FROM account AS a WHERE a.id = source.id;
    PERFORM refuse('INSUFFICIENT_BALANCE',
      format('The account holds %s %s and %s was asked for.', decimal_text(held, source.unit), source.unit,
             decimal_text(amount, source.unit)),
      jsonb_build_object('stage', source.stage, 'unit', source.unit, 'line', source.line_id, 'need', source.need_id,
        'available', decimal_text(held, source.unit), 'asked', decimal_text(amount, source.unit)));
  END IF;

  SELECT h.* INTO head FROM ledger_head AS h WHERE h.id = 1 FOR UPDATE;
  new_entry.sequence := head.sequence + 1;
  new_entry.recorded_at := greatest(clock_timestamp(), head.recorded_at);
  new_entry.previous_hash := head.hash;
  new_entry.hash := sha256(head.hash || convert_to(
    entry_canonical(new_entry, transfer_canonical(source, target, amount, amount)), 'UTF8'));
  INSERT INTO journal_entry VALUES (new_entry.*);
  INSERT INTO transfer (sequence, position, from_account, to_account, amount, amount_usd, effective_on)
  VALUES (new_entry.sequence, 1, source.id, target.id, amount, amount, new_entry.effective_on);
  PERFORM add_step_to_coverage_sums(new_entry.sequence, source, target, class, amount);
  RETURN new_entry.sequence;
END
$$;

-- Holds a key for an act until the transaction ends: whoever comes with the same one waits here. True where nothing is
-- kept under it; then its row is written once, with the answer in it. Called with the beginning: said is the actor, the
-- act and the key.
CREATE FUNCTION hold_key(said bytea) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  whose jsonb := convert_from(said, 'UTF8');
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('key ' || whose::text, 0));
  RETURN NOT EXISTS (SELECT FROM idempotency_key AS k
                      WHERE k.actor = whose->>0 AND k.act = whose->>1 AND k.key = whose->>2);
END
$$;
GRANT INSERT (outcome) ON idempotency_key TO mirps_service;

-- Keeps the line of the trail of an act that was done, and its key with what was answered: called with the commit. Who
-- began before this release has claimed its key by a row (claim_key), and says no fingerprint.
CREATE OR REPLACE FUNCTION keep_act(said bytea) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  line jsonb := convert_from(said, 'UTF8');
BEGIN
  IF line ? 'fingerprint' THEN
    INSERT INTO idempotency_key (actor, act, key, fingerprint, outcome)
    VALUES (line->>'actor', line->>'act', line->>'key', decode(line->>'fingerprint', 'hex'), line->'answer');
  ELSIF jsonb_typeof(line->'answer') = 'object' THEN
    UPDATE idempotency_key AS k SET outcome = line->'answer'
     WHERE k.actor = line->>'actor' AND k.act = line->>'act' AND k.key = line->>'key';
  END IF;
  INSERT INTO audit_trail (actor, role, act, outcome, idempotency_key, entry_sequence, request_id, detail)
  VALUES (line->>'actor', line->>'role', line->>'act', line->>'outcome', line->>'key', (line->>'entry')::bigint,
          line->>'request', nullif(line->'detail', 'null'));
END
$$;

REVOKE EXECUTE ON FUNCTION depth_of, add_step_to_coverage_sums, append_entry, hold_key FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_key TO mirps_service;
