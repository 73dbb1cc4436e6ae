-- The same entries by fewer statements. Accounts are locked and read at once, what they then hold is worked out, and each
-- is written once; the sums of coverage are told what moved, and need not look it up.
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '15min';

-- Who is in the middle of the old functions ends by them, and both take the same locks in the same order. For them
-- move_balance and keep_coverage_sums stay, which nobody else calls any more.

-- What an account is, its stage, unit and keys, as one constraint by a function. The text of a constraint is read anew for
-- every statement that writes a row, and these long ones were a fifth of what posting cost; a function is read once.
CREATE FUNCTION account_fits(stage text, unit text, party bigint, line bigint, fund bigint, need bigint, project bigint)
RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  -- Which keys an account of each stage must have, may have (the need of money that is placed), and must not have.
  RETURN (unit ~ '^[A-Z]{3}$' OR unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) AND CASE
    WHEN stage = 'PLAN' THEN num_nonnulls(line, fund, need, project) = 0
    WHEN stage = 'DONOR' THEN party IS NOT NULL AND num_nonnulls(line, fund, need, project) = 0
    WHEN stage = 'INTEREST' THEN fund IS NOT NULL AND num_nonnulls(party, line, need, project) = 0
    WHEN stage IN ('REQUIRED', 'INVESTED') THEN need IS NOT NULL AND num_nonnulls(party, line, fund, project) = 0
    WHEN stage IN ('FX', 'WITHDRAWN', 'RETURNED') THEN line IS NOT NULL AND num_nonnulls(party, fund, need, project) = 0
    WHEN stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED') THEN line IS NOT NULL AND num_nonnulls(party, fund, project) = 0
    WHEN stage IN ('OBLIGATED', 'DISBURSED')
      THEN line IS NOT NULL AND project IS NOT NULL AND num_nonnulls(party, fund) = 0
    WHEN stage = 'SPENT' THEN line IS NOT NULL AND num_nonnulls(party, fund) = 0
    WHEN stage = 'FEE' THEN line IS NOT NULL AND fund IS NOT NULL AND num_nonnulls(party, project) = 0
    ELSE false
  END;
END
$$;
ALTER TABLE account
  DROP CONSTRAINT ck_account_stage_is_known, DROP CONSTRAINT ck_account_unit_is_known,
  DROP CONSTRAINT ck_account_keys_fit_stage,
  ADD CONSTRAINT ck_account_keys_fit_stage
    CHECK (account_fits(stage, unit, party_id, line_id, fund_id, need_id, project_id));

-- Room on the page for the next version of a row that is changed by every act: its indexes then stay as they are.
ALTER TABLE account SET (fillfactor = 80);
ALTER TABLE idempotency_key SET (fillfactor = 80);

-- The account of a combination, if there is one.
CREATE OR REPLACE FUNCTION find_account(key jsonb, account_unit text) RETURNS account
LANGUAGE plpgsql STABLE AS $$
DECLARE
  known account;
  wanted text := key->>'stage';
  line bigint := key->>'line';
  need bigint := key->>'need';
  party bigint := key->>'party';
  fund bigint := key->>'fund';
  project bigint := key->>'project';
BEGIN
  -- Each branch has a condition that an index answers: IS NOT DISTINCT FROM alone would read every account of a stage.
  IF line IS NOT NULL AND project IS NOT NULL THEN
    SELECT a.* INTO known FROM account AS a
     WHERE a.project_id = project AND a.line_id = line AND a.stage = wanted AND a.unit = account_unit
       AND a.need_id IS NOT DISTINCT FROM need AND a.party_id IS NOT DISTINCT FROM party
       AND a.fund_id IS NOT DISTINCT FROM fund;
  ELSIF line IS NOT NULL AND need IS NOT NULL THEN
    SELECT a.* INTO known FROM account AS a
     WHERE a.line_id = line AND a.need_id = need AND a.stage = wanted AND a.unit = account_unit
       AND a.party_id IS NOT DISTINCT FROM party AND a.fund_id IS NOT DISTINCT FROM fund AND a.project_id IS NULL;
  ELSIF line IS NOT NULL THEN
    SELECT a.* INTO known FROM account AS a
     WHERE a.line_id = line AND a.stage = wanted AND a.unit = account_unit AND a.party_id IS NOT DISTINCT FROM party
       AND a.fund_id IS NOT DISTINCT FROM fund AND a.need_id IS NULL AND a.project_id IS NULL;
  ELSIF need IS NOT NULL THEN
    SELECT a.* INTO known FROM account AS a
     WHERE a.need_id = need AND a.line_id IS NULL AND a.stage = wanted AND a.unit = account_unit
       AND a.party_id IS NOT DISTINCT FROM party AND a.fund_id IS NOT DISTINCT FROM fund
       AND a.project_id IS NOT DISTINCT FROM project;
  ELSIF party IS NOT NULL THEN
    SELECT a.* INTO known FROM account AS a
     WHERE a.stage = wanted AND a.unit = account_unit AND a.party_id = party AND a.line_id IS NULL AND a.need_id IS NULL
       AND a.fund_id IS NOT DISTINCT FROM fund AND a.project_id IS NOT DISTINCT FROM project;
  ELSIF fund IS NOT NULL THEN
    SELECT a.* INTO known FROM account AS a
     WHERE a.stage = wanted AND a.unit = account_unit AND a.party_id IS NULL AND a.line_id IS NULL
       AND a.fund_id = fund AND a.need_id IS NULL AND a.project_id IS NOT DISTINCT FROM project;
  ELSE
    SELECT a.* INTO known FROM account AS a
     WHERE a.stage = wanted AND a.unit = account_unit AND a.party_id IS NULL AND a.line_id IS NULL
       AND a.fund_id IS NULL AND a.need_id IS NULL AND a.project_id IS NOT DISTINCT FROM project;
  END IF;
  RETURN known;
END
$$;

-- Adds what moved to the sums: for each side of each transfer its account, the class of its money, and the amounts, in
-- units of the account and in cents (null: unknown), with their sign. As coverage_move has it; a row of the sums is
-- written once, however often an entry touches it. Only whoever holds the head of the book may.
CREATE FUNCTION add_to_coverage_sums(entry bigint, sides account[], classes smallint[], amounts bigint[], usds bigint[])
RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  side account;
  depth integer;
  help boolean;
  counted_in text;
  moved bigint;
  known text[] := '{}';
  needs bigint[] := '{}';
  kinds smallint[] := '{}';
  units text[] := '{}';
  sums bigint[] := '{}';
  before integer;
  spot integer;
BEGIN
  FOR place IN 1..cardinality(sides) LOOP
    side := sides[place];
    depth := CASE side.stage WHEN 'REQUIRED' THEN -2 WHEN 'INVESTED' THEN -1 WHEN 'PLEDGED' THEN 1 WHEN 'COMMITTED' THEN 2
                             WHEN 'RECEIVED' THEN 3 WHEN 'OBLIGATED' THEN 3 WHEN 'DISBURSED' THEN 4 WHEN 'SPENT' THEN 5 END;
    CONTINUE WHEN depth IS NULL;
    help := side.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop');
    FOR part IN 1..2 LOOP
      IF part = 1 THEN
        counted_in := CASE WHEN help THEN side.unit ELSE 'USD' END;
        moved := CASE WHEN help THEN amounts[place] ELSE coalesce(usds[place], 0) END;
      ELSE
        EXIT WHEN help OR usds[place] IS NOT NULL;
        counted_in := side.unit;
        moved := amounts[place];
      END IF;
      spot := array_position(known, coalesce(side.need_id, 0) || ' ' || classes[place] || ' ' || counted_in);
      IF spot IS NULL THEN
        known := known || (coalesce(side.need_id, 0) || ' ' || classes[place] || ' ' || counted_in);
        needs := needs || coalesce(side.need_id, 0);
        kinds := kinds || classes[place];
        units := units || counted_in;
        sums := sums || '{0,0,0,0,0,0,0}'::bigint[];
        spot := cardinality(known);
      END IF;
      before := 7 * (spot - 1);
      FOR reached IN (CASE depth WHEN -2 THEN 1 WHEN -1 THEN 2 ELSE 3 END)
                  .. (CASE depth WHEN -2 THEN 1 WHEN -1 THEN 2 ELSE depth + 2 END) LOOP
        sums[before + reached] := sums[before + reached] + moved;
      END LOOP;
    END LOOP;
  END LOOP;
  FOR place IN 1..cardinality(known) LOOP
    before := 7 * (place - 1);
    INSERT INTO coverage_sum AS kept
    VALUES (needs[place], kinds[place], units[place], sums[before + 1], sums[before + 2], sums[before + 3],
            sums[before + 4], sums[before + 5], sums[before + 6], sums[before + 7])
        ON CONFLICT (need_id, money_class, unit) DO UPDATE SET
           required = kept.required + excluded.required,
           invested = kept.invested + excluded.invested,
           pledged = kept.pledged + excluded.pledged,
           committed = kept.committed + excluded.committed,
           received = kept.received + excluded.received,
           disbursed = kept.disbursed + excluded.disbursed,
           spent = kept.spent + excluded.spent;
  END LOOP;
  IF mod(entry, coverage_snapshot_entries()) = 0 THEN
    INSERT INTO coverage_snapshot SELECT entry, kept.* FROM coverage_sum AS kept;
  END IF;
END
$$;

-- Writes one entry. Accounts are locked in order of their id, the head last of all, so no two acts wait in a circle; the
-- sums are changed behind the head, where everybody is alone.
CREATE OR REPLACE FUNCTION append_entry(new_entry journal_entry, transfers jsonb, rules_apply boolean) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  unkept CONSTANT text[] := '{PLAN,DONOR,INTEREST}';
  boundary CONSTANT text[] := '{PLAN,DONOR,INTEREST,FX}';
  head ledger_head;
  item jsonb;
  many integer;
  source account;
  target account;
  line bigint;
  line_before bigint;
  line_class smallint := 0;
  line_donor bigint;
  -- Two for each transfer: where it goes, then where it comes from.
  sides account[] := '{}';
  side_classes smallint[] := '{}';
  side_amounts bigint[] := '{}';
  side_usds bigint[] := '{}';
  touched bigint[] := '{}';
  canonical text[] := '{}';
  kept bigint[];
  held bigint[];
  held_usd bigint[];
  held_unvalued bigint[];
  amount bigint;
  usd bigint;
  taken_from integer;
  given_to integer;
BEGIN
  IF jsonb_typeof(transfers) IS DISTINCT FROM 'array' OR jsonb_array_length(transfers) NOT BETWEEN 1 AND 1000 THEN
    PERFORM refuse('NO_TRANSFERS', 'An entry moves something: it has between 1 and 1000 transfers.');
  END IF;
  IF new_entry.effective_on IS NULL OR new_entry.effective_on > (clock_timestamp() AT TIME ZONE 'UTC')::date THEN
    PERFORM refuse('EFFECTIVE_IN_FUTURE', format('An entry takes effect today or earlier, not on %s.', new_entry.effective_on));
  ELSIF new_entry.effective_on < '1900-01-01' THEN
    PERFORM refuse('EFFECTIVE_TOO_EARLY', 'An entry takes effect in 1900 or later.');
  END IF;
  many := jsonb_array_length(transfers);

  -- Between whom: nothing of this changes once an account is there.
  FOR place IN 1..many LOOP
    item := transfers->(place - 1);
    IF coalesce(item->>'amount', '') !~ '^[0-9]{1,18}$' OR (item->>'amount')::bigint = 0 THEN
      PERFORM refuse('AMOUNT_NOT_POSITIVE', 'A transfer moves more than nothing, in whole minor units.');
    END IF;
    source := find_account(item->'from', item->>'unit');
    IF source.id IS NULL THEN
      source := open_account(item->'from', item->>'unit');
    END IF;
    target := find_account(item->'to', item->>'unit');
    IF target.id IS NULL THEN
      target := open_account(item->'to', item->>'unit');
    END IF;
    IF source.id = target.id THEN
      PERFORM refuse('SAME_ACCOUNT', 'A transfer moves money between two different accounts.');
    END IF;
    IF source.line_id IS DISTINCT FROM target.line_id AND source.stage <> ALL (unkept) AND target.stage <> ALL (unkept) THEN
      PERFORM refuse('LINE_CHANGED', 'Money keeps the pledge line it came from.');
    END IF;
    line := coalesce(source.line_id, target.line_id);
    IF line IS DISTINCT FROM line_before THEN
      -- The class of its money is that of coverage_place.
      SELECT CASE WHEN l.modality = 'LOAN' THEN 1 ELSE 0 END + CASE WHEN p.counts IS FALSE THEN 2 ELSE 0 END
             + CASE WHEN p.illustrative THEN 4 ELSE 0 END, p.donor_id
        INTO line_class, line_donor
        FROM pledge_line AS l JOIN pledge AS p ON p.id = l.pledge_id
       WHERE l.id = line;
      line_before := line;
    END IF;
    IF (source.stage = 'DONOR' OR target.stage = 'DONOR')
       AND (line IS NULL OR line_donor IS DISTINCT FROM coalesce(source.party_id, target.party_id)) THEN
      PERFORM refuse('NOT_THE_DONOR', 'A pledge line is fed by the donor of its pledge.');
    END IF;
    IF rules_apply AND item ? 'usd' AND source.stage <> ALL (boundary) THEN
      PERFORM refuse('VALUE_IS_CARRIED', 'Money in the book carries its value in US dollars: it cannot be given another.');
    END IF;
    IF rules_apply AND NOT EXISTS (SELECT FROM posting_rule AS r WHERE r.kind = new_entry.kind
                                    AND r.from_stage = source.stage AND r.to_stage = target.stage) THEN
      PERFORM refuse('NO_SUCH_MOVEMENT',
        format('%s does not move money from %s to %s.', new_entry.kind, source.stage, target.stage));
    END IF;
    sides[2 * place - 1] := target;
    sides[2 * place] := source;
    side_classes[2 * place - 1] := CASE WHEN target.line_id IS NULL THEN 0 ELSE line_class END;
    side_classes[2 * place] := CASE WHEN source.line_id IS NULL THEN 0 ELSE line_class END;
    touched[2 * place - 1] := target.id;
    touched[2 * place] := source.id;
  END LOOP;

  -- What they hold: from here on it changes in this entry alone.
  SELECT array_agg(l.id), array_agg(l.balance), array_agg(l.balance_usd), array_agg(l.unvalued)
    INTO kept, held, held_usd, held_unvalued
    FROM (SELECT a.id, a.balance, a.balance_usd, a.unvalued FROM account AS a
           WHERE a.id = ANY (touched) AND a.stage NOT IN ('PLAN', 'DONOR', 'INTEREST')
           ORDER BY a.id FOR NO KEY UPDATE) AS l;
  FOR place IN 1..many LOOP
    item := transfers->(place - 1);
    target := sides[2 * place - 1];
    source := sides[2 * place];
    amount := item->>'amount';
    usd := item->>'usd';
    given_to := array_position(kept, target.id);
    taken_from := array_position(kept, source.id);
    IF source.stage <> ALL (boundary) AND held[taken_from] < amount THEN
      PERFORM refuse('INSUFFICIENT_BALANCE',
        format('The account holds %s %s and %s was asked for.', decimal_text(held[taken_from], source.unit), source.unit,
               decimal_text(amount, source.unit)),
        jsonb_build_object('stage', source.stage, 'unit', source.unit, 'line', source.line_id, 'need', source.need_id,
          'available', decimal_text(held[taken_from], source.unit), 'asked', decimal_text(amount, source.unit)));
    END IF;
    IF source.unit = 'USD' THEN
      usd := amount;
    ELSIF NOT item ? 'usd' THEN
      IF source.stage = ANY (boundary) THEN
        PERFORM refuse('VALUE_MISSING', 'Money that enters the book must say its value in US dollars, or that it is unknown.');
      ELSIF held_unvalued[taken_from] > 0 THEN
        usd := NULL;
      ELSE
        usd := divide_half_even(held_usd[taken_from]::numeric * amount, held[taken_from]);
      END IF;
    END IF;
    -- Value leaves with the money it came with: what was worth something else meanwhile has moved on.
    IF source.stage <> ALL (boundary)
       AND ((usd IS NULL) <> (held_unvalued[taken_from] > 0) OR usd > held_usd[taken_from]
            OR (amount = held[taken_from] AND usd <> held_usd[taken_from])) THEN
      PERFORM refuse('VALUE_HAS_MOVED_ON',
        'The money is not worth what it was when it came: undo what happened to it since, the latest first.');
    END IF;
    IF target.stage <> ALL (boundary)
       AND ((usd IS NULL AND held[given_to] > held_unvalued[given_to]) OR (usd IS NOT NULL AND held_unvalued[given_to] > 0)) THEN
      PERFORM refuse('MIXED_VALUATION', 'One account cannot hold money of known and of unknown value in US dollars.');
    END IF;
    IF taken_from IS NOT NULL THEN
      held[taken_from] := held[taken_from] - amount;
      held_usd[taken_from] := held_usd[taken_from] - coalesce(usd, 0);
      held_unvalued[taken_from] := held_unvalued[taken_from] - CASE WHEN usd IS NULL THEN amount ELSE 0 END;
    END IF;
    IF given_to IS NOT NULL THEN
      held[given_to] := held[given_to] + amount;
      held_usd[given_to] := held_usd[given_to] + coalesce(usd, 0);
      held_unvalued[given_to] := held_unvalued[given_to] + CASE WHEN usd IS NULL THEN amount ELSE 0 END;
    END IF;
    side_amounts[2 * place - 1] := amount;
    side_amounts[2 * place] := -amount;
    side_usds[2 * place - 1] := usd;
    side_usds[2 * place] := -usd;
    canonical[place] := transfer_canonical(source, target, amount, usd);
  END LOOP;
  -- All at once: what a table's constraints cost is read anew for each statement, and not for each row.
  UPDATE account AS a
     SET balance = held[array_position(kept, a.id)], balance_usd = held_usd[array_position(kept, a.id)],
         unvalued = held_unvalued[array_position(kept, a.id)]
   WHERE a.id = ANY (kept);

  SELECT h.* INTO head FROM ledger_head AS h WHERE h.id = 1 FOR UPDATE;
  new_entry.sequence := head.sequence + 1;
  new_entry.recorded_at := greatest(clock_timestamp(), head.recorded_at);
  new_entry.previous_hash := head.hash;
  new_entry.hash := sha256(head.hash || convert_to(entry_canonical(new_entry, array_to_string(canonical, ',')), 'UTF8'));
  INSERT INTO journal_entry VALUES (new_entry.*);
  INSERT INTO transfer (sequence, position, from_account, to_account, amount, amount_usd, effective_on)
  SELECT new_entry.sequence, t.place, touched[2 * t.place], touched[2 * t.place - 1], side_amounts[2 * t.place - 1],
         side_usds[2 * t.place - 1], new_entry.effective_on
    FROM generate_series(1, many) AS t (place);
  PERFORM add_to_coverage_sums(new_entry.sequence, sides, side_classes, side_amounts, side_usds);
  RETURN new_entry.sequence;
END
$$;

-- Claims a key for an act, before anything is done: gives a row where nobody had. Called with the beginning.
CREATE FUNCTION claim_key(said bytea) RETURNS SETOF boolean
LANGUAGE plpgsql AS $$
DECLARE
  claim jsonb := convert_from(said, 'UTF8');
BEGIN
  RETURN QUERY
    INSERT INTO idempotency_key (actor, act, key, fingerprint)
    VALUES (claim->>'actor', claim->>'act', claim->>'key', decode(claim->>'fingerprint', 'hex'))
    ON CONFLICT DO NOTHING RETURNING true;
END
$$;

-- Keeps the line of the trail of an act that was done, and what was answered beside its key: called with the commit.
CREATE FUNCTION keep_act(said bytea) RETURNS void
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

REVOKE EXECUTE ON FUNCTION add_to_coverage_sums, claim_key, keep_act, account_fits FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claim_key, keep_act TO mirps_service;
