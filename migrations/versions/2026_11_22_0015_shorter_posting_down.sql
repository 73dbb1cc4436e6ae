SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60s';

ALTER TABLE account
  DROP CONSTRAINT ck_account_keys_fit_stage,
  ADD CONSTRAINT ck_account_stage_is_known CHECK (stage IN ('PLAN', 'DONOR', 'INTEREST', 'FX', 'REQUIRED', 'INVESTED', 'PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED')),
  ADD CONSTRAINT ck_account_unit_is_known CHECK (unit ~ '^[A-Z]{3}$' OR unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')),
  ADD CONSTRAINT ck_account_keys_fit_stage CHECK (
CASE
  WHEN stage = 'PLAN' THEN num_nonnulls(line_id, fund_id, need_id, project_id) = 0
  WHEN stage = 'DONOR' THEN party_id IS NOT NULL AND num_nonnulls(line_id, fund_id, need_id, project_id) = 0
  WHEN stage = 'INTEREST' THEN fund_id IS NOT NULL AND num_nonnulls(party_id, line_id, need_id, project_id) = 0
  WHEN stage IN ('REQUIRED', 'INVESTED')
    THEN need_id IS NOT NULL AND num_nonnulls(party_id, line_id, fund_id, project_id) = 0
  WHEN stage IN ('FX', 'WITHDRAWN', 'RETURNED')
    THEN line_id IS NOT NULL AND num_nonnulls(party_id, fund_id, need_id, project_id) = 0
  WHEN stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED')
    THEN line_id IS NOT NULL AND num_nonnulls(party_id, fund_id, project_id) = 0
  WHEN stage IN ('OBLIGATED', 'DISBURSED')
    THEN line_id IS NOT NULL AND project_id IS NOT NULL AND num_nonnulls(party_id, fund_id) = 0
  WHEN stage = 'SPENT' THEN line_id IS NOT NULL AND num_nonnulls(party_id, fund_id) = 0
  WHEN stage = 'FEE' THEN line_id IS NOT NULL AND fund_id IS NOT NULL AND num_nonnulls(party_id, project_id) = 0
  ELSE false
END
);
DROP FUNCTION account_fits;

ALTER TABLE account RESET (fillfactor);
ALTER TABLE idempotency_key RESET (fillfactor);

CREATE OR REPLACE FUNCTION find_account(key jsonb, account_unit text) RETURNS account
LANGUAGE plpgsql STABLE AS $$
DECLARE
  known account;
  line bigint := (key->>'line')::bigint;
  need bigint := (key->>'need')::bigint;
  party bigint := (key->>'party')::bigint;
  fund bigint := (key->>'fund')::bigint;
  project bigint := (key->>'project')::bigint;
BEGIN
  -- Each branch has a condition that an index answers: IS NOT DISTINCT FROM alone would read every account of a stage.
  IF line IS NOT NULL THEN
    SELECT a.* INTO known FROM account AS a
     WHERE a.line_id = line AND a.stage = key->>'stage' AND a.unit = account_unit AND a.party_id IS NOT DISTINCT FROM party
       AND a.fund_id IS NOT DISTINCT FROM fund AND a.need_id IS NOT DISTINCT FROM need
       AND a.project_id IS NOT DISTINCT FROM project;
  ELSIF need IS NOT NULL THEN
    SELECT a.* INTO known FROM account AS a
     WHERE a.need_id = need AND a.line_id IS NULL AND a.stage = key->>'stage' AND a.unit = account_unit
       AND a.party_id IS NOT DISTINCT FROM party AND a.fund_id IS NOT DISTINCT FROM fund
       AND a.project_id IS NOT DISTINCT FROM project;
  ELSE
    SELECT a.* INTO known FROM account AS a
     WHERE a.stage = key->>'stage' AND a.unit = account_unit AND a.line_id IS NULL AND a.need_id IS NULL
       AND a.project_id IS NOT DISTINCT FROM project AND a.party_id IS NOT DISTINCT FROM party
       AND a.fund_id IS NOT DISTINCT FROM fund;
  END IF;
  RETURN known;
END
$$;

CREATE OR REPLACE FUNCTION append_entry(new_entry journal_entry, transfers jsonb, rules_apply boolean) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  head ledger_head;
  item jsonb;
  source account;
  target account;
  sources bigint[] := '{}';
  targets bigint[] := '{}';
  values_usd bigint[] := '{}';
  canonical text[] := '{}';
  amount bigint;
BEGIN
  IF jsonb_typeof(transfers) IS DISTINCT FROM 'array' OR jsonb_array_length(transfers) NOT BETWEEN 1 AND 1000 THEN
    PERFORM refuse('NO_TRANSFERS', 'An entry moves something: it has between 1 and 1000 transfers.');
  END IF;
  IF new_entry.effective_on IS NULL OR new_entry.effective_on > (clock_timestamp() AT TIME ZONE 'UTC')::date THEN
    PERFORM refuse('EFFECTIVE_IN_FUTURE', format('An entry takes effect today or earlier, not on %s.', new_entry.effective_on));
  ELSIF new_entry.effective_on < '1900-01-01' THEN
    PERFORM refuse('EFFECTIVE_TOO_EARLY', 'An entry takes effect in 1900 or later.');
  END IF;
  FOR item IN SELECT * FROM jsonb_array_elements(transfers) LOOP
    IF coalesce(item->>'amount', '') !~ '^[0-9]{1,18}$' OR (item->>'amount')::bigint = 0 THEN
      PERFORM refuse('AMOUNT_NOT_POSITIVE', 'A transfer moves more than nothing, in whole minor units.');
    END IF;
    source := open_account(item->'from', item->>'unit');
    target := open_account(item->'to', item->>'unit');
    IF source.id = target.id THEN
      PERFORM refuse('SAME_ACCOUNT', 'A transfer moves money between two different accounts.');
    END IF;
    IF source.line_id IS DISTINCT FROM target.line_id AND source.stage NOT IN ('PLAN', 'DONOR', 'INTEREST')
       AND target.stage NOT IN ('PLAN', 'DONOR', 'INTEREST') THEN
      PERFORM refuse('LINE_CHANGED', 'Money keeps the pledge line it came from.');
    END IF;
    IF (source.stage = 'DONOR' OR target.stage = 'DONOR')
       AND NOT EXISTS (SELECT FROM pledge_line AS l JOIN pledge AS p ON p.id = l.pledge_id
                        WHERE l.id = coalesce(source.line_id, target.line_id)
                          AND p.donor_id = coalesce(source.party_id, target.party_id)) THEN
      PERFORM refuse('NOT_THE_DONOR', 'A pledge line is fed by the donor of its pledge.');
    END IF;
    IF rules_apply AND item ? 'usd' AND source.stage NOT IN ('PLAN', 'DONOR', 'INTEREST', 'FX') THEN
      PERFORM refuse('VALUE_IS_CARRIED', 'Money in the book carries its value in US dollars: it cannot be given another.');
    END IF;
    IF rules_apply AND NOT EXISTS (SELECT FROM posting_rule AS r WHERE r.kind = new_entry.kind
                                    AND r.from_stage = source.stage AND r.to_stage = target.stage) THEN
      PERFORM refuse('NO_SUCH_MOVEMENT',
        format('%s does not move money from %s to %s.', new_entry.kind, source.stage, target.stage));
    END IF;
    sources := sources || source.id;
    targets := targets || target.id;
  END LOOP;
  PERFORM FROM account WHERE id = ANY (sources || targets) AND stage NOT IN ('PLAN', 'DONOR', 'INTEREST') ORDER BY id FOR UPDATE;
  FOR place IN 1..cardinality(sources) LOOP
    item := transfers->(place - 1);
    amount := (item->>'amount')::bigint;
    values_usd := values_usd || move_balance(sources[place], targets[place], amount, item ? 'usd', (item->>'usd')::bigint);
    SELECT * INTO source FROM account WHERE id = sources[place];
    SELECT * INTO target FROM account WHERE id = targets[place];
    canonical := canonical || transfer_canonical(source, target, amount, values_usd[place]);
  END LOOP;
  SELECT * INTO head FROM ledger_head WHERE id = 1 FOR UPDATE;
  new_entry.sequence := head.sequence + 1;
  new_entry.recorded_at := greatest(clock_timestamp(), head.recorded_at);
  new_entry.previous_hash := head.hash;
  new_entry.hash := sha256(head.hash || convert_to(entry_canonical(new_entry, array_to_string(canonical, ',')), 'UTF8'));
  INSERT INTO journal_entry SELECT new_entry.*;
  INSERT INTO transfer (sequence, position, from_account, to_account, amount, amount_usd, effective_on)
  SELECT new_entry.sequence, place, sources[place], targets[place], (transfers->(place - 1)->>'amount')::bigint,
         values_usd[place], new_entry.effective_on
    FROM generate_subscripts(sources, 1) AS place;
  PERFORM keep_coverage_sums(new_entry.sequence);
  RETURN new_entry.sequence;
END
$$;

DROP FUNCTION add_to_coverage_sums, claim_key, keep_act;
