-- The book's own rules, kept where nobody can go round them.
-- The service may read these tables and call post_entry, post_reversal and lock_accounts; it may not write to them.

-- How many decimals a unit has: ISO 4217 where it is not two, and units of technical help counted whole.
CREATE FUNCTION unit_digits(unit text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN unit IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV',
                  'XAF', 'XOF', 'XPF', 'workshop', 'expert-mission') THEN 0
    WHEN unit IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 3
    WHEN unit IN ('CLF', 'UYW') THEN 4
    ELSE 2
  END
$$;

-- An amount in minor units as the decimal text people read: 630000000 EUR is 6300000.00.
CREATE FUNCTION decimal_text(amount numeric, unit text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE unit_digits(unit)
    WHEN 2 THEN (amount * 0.01)::text
    WHEN 0 THEN trunc(amount)::text
    WHEN 3 THEN (amount * 0.001)::text
    ELSE (amount * 0.0001)::text
  END
$$;

-- numerator / denominator to a whole number, halves to the even neighbour. Both must be at least 0.
CREATE FUNCTION divide_half_even(numerator numeric, denominator numeric) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (q + CASE
      WHEN 2 * (numerator - q * denominator) > denominator THEN 1
      WHEN 2 * (numerator - q * denominator) = denominator AND mod(q, 2) = 1 THEN 1
      ELSE 0 END)::bigint
  FROM (SELECT div(numerator, denominator) AS q) AS quotient
$$;

-- The only way to a refusal from inside the database: a code, a sentence, and the facts as JSON.
CREATE FUNCTION refuse(code text, sentence text, facts jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'MI001', MESSAGE = sentence, HINT = code, DETAIL = facts::text;
END
$$;

CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse('APPEND_ONLY', format('%s of %s is not possible: the book is added to and never changed.', TG_OP, TG_TABLE_NAME));
  RETURN NULL;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON journal_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON transfer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_trail FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal_entry EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON transfer EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_trail EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE DELETE OR TRUNCATE ON ledger_head EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE DELETE OR TRUNCATE ON account EXECUTE FUNCTION refuse_change();

-- Every entry follows the one before it: no gap, no fork. The head moves with it, in the same transaction.
CREATE FUNCTION follow_the_head() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ledger_head
     SET sequence = NEW.sequence, hash = NEW.hash, recorded_at = NEW.recorded_at
   WHERE id = 1 AND sequence = NEW.sequence - 1 AND hash = NEW.previous_hash AND recorded_at <= NEW.recorded_at;
  IF NOT FOUND THEN
    PERFORM refuse('BROKEN_CHAIN', format('Entry %s does not follow the head of the book.', NEW.sequence));
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER follow_the_head BEFORE INSERT ON journal_entry FOR EACH ROW EXECUTE FUNCTION follow_the_head();

-- Transfers join an entry only while it is being written: it must be the head, and from this very transaction.
CREATE FUNCTION belong_to_the_head() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM journal_entry AS e JOIN ledger_head AS h ON h.sequence = e.sequence
                  WHERE e.sequence = NEW.sequence AND e.xmin = pg_current_xact_id()::xid
                    AND e.effective_on = NEW.effective_on) THEN
    PERFORM refuse('CLOSED_ENTRY', format('Entry %s is closed: a transfer cannot be added to it.', NEW.sequence));
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER belong_to_the_head BEFORE INSERT ON transfer FOR EACH ROW EXECUTE FUNCTION belong_to_the_head();

-- An account's key as the chain hashes it.
CREATE FUNCTION account_canonical(a account) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT format('{"fund":%s,"line":%s,"need":%s,"party":%s,"project":%s,"stage":%s}',
    coalesce(a.fund_id::text, 'null'), coalesce(a.line_id::text, 'null'), coalesce(a.need_id::text, 'null'),
    coalesce(a.party_id::text, 'null'), coalesce(a.project_id::text, 'null'), to_json(a.stage)::text)
$$;

-- What the hash of an entry covers: keys in alphabetical order, no spaces, amounts as text, times in UTC.
CREATE FUNCTION entry_canonical(e journal_entry, transfers text) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT '{"actor":' || to_json(e.actor)::text
      || ',"document":' || coalesce(e.document_id::text, 'null')
      || ',"effective_on":"' || to_char(e.effective_on, 'YYYY-MM-DD')
      || '","idempotency_key":' || coalesce(to_json(e.idempotency_key)::text, 'null')
      || ',"kind":' || to_json(e.kind)::text
      || ',"note":' || coalesce(to_json(e.note)::text, 'null')
      || ',"reason":' || coalesce(to_json(e.reason)::text, 'null')
      || ',"recorded_at":"' || to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      || '","reverses":' || coalesce(e.reverses::text, 'null')
      || ',"sequence":' || e.sequence::text
      || ',"subject":' || coalesce(to_json(e.subject)::text, 'null')
      || ',"transfers":[' || transfers || ']}'
$$;

CREATE FUNCTION transfer_canonical(source account, target account, amount bigint, amount_usd bigint) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT '{"amount":"' || amount::text || '","amount_usd":' || coalesce('"' || amount_usd::text || '"', 'null')
      || ',"from":' || account_canonical(source) || ',"to":' || account_canonical(target)
      || ',"unit":' || to_json(source.unit)::text || '}'
$$;

-- The account of a combination, opened when it is first used.
CREATE FUNCTION find_account(key jsonb, account_unit text) RETURNS account
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

CREATE FUNCTION open_account(key jsonb, account_unit text) RETURNS account
LANGUAGE plpgsql AS $$
DECLARE
  opened account := find_account(key, account_unit);
BEGIN
  IF opened.id IS NULL THEN
    INSERT INTO account (stage, unit, party_id, line_id, fund_id, need_id, project_id, balance, balance_usd, unvalued)
    VALUES (key->>'stage', account_unit, (key->>'party')::bigint, (key->>'line')::bigint, (key->>'fund')::bigint,
            (key->>'need')::bigint, (key->>'project')::bigint, 0, 0, 0)
    ON CONFLICT DO NOTHING;
    opened := find_account(key, account_unit);
  END IF;
  RETURN opened;
END
$$;

-- Locks accounts in the one order everybody uses, and tells what they hold: what an act looks at before it decides.
-- The line, need or project is locked first: an account that another act opens meanwhile would be missed otherwise.
CREATE FUNCTION lock_accounts(lines bigint[], needs bigint[], projects bigint[]) RETURNS SETOF account
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM pledge_line WHERE id = ANY (lines) ORDER BY id FOR NO KEY UPDATE;
  PERFORM FROM need WHERE id = ANY (needs) ORDER BY id FOR NO KEY UPDATE;
  PERFORM FROM project WHERE id = ANY (projects) ORDER BY id FOR NO KEY UPDATE;
  RETURN QUERY
    SELECT * FROM account AS a
     WHERE a.stage NOT IN ('PLAN', 'DONOR', 'INTEREST')
       AND a.id IN (SELECT b.id FROM account AS b WHERE b.line_id = ANY (lines)
                    UNION ALL SELECT b.id FROM account AS b WHERE b.need_id = ANY (needs) AND b.line_id IS NULL
                    UNION ALL SELECT b.id FROM account AS b WHERE b.project_id = ANY (projects))
     ORDER BY a.id FOR UPDATE OF a;
END
$$;

-- Moves one amount: looks at both sides, values it in US dollars, keeps both balances. Returns the transfer's USD.
CREATE FUNCTION move_balance(source_id bigint, target_id bigint, amount bigint, stated boolean, stated_usd bigint)
RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  source account;
  target account;
  usd bigint := stated_usd;
BEGIN
  SELECT * INTO source FROM account WHERE id = source_id;
  SELECT * INTO target FROM account WHERE id = target_id;
  IF source.stage NOT IN ('PLAN', 'DONOR', 'INTEREST', 'FX') AND source.balance < amount THEN
    PERFORM refuse('INSUFFICIENT_BALANCE',
      format('The account holds %s %s and %s was asked for.', decimal_text(source.balance, source.unit), source.unit,
             decimal_text(amount, source.unit)),
      jsonb_build_object('stage', source.stage, 'unit', source.unit, 'line', source.line_id, 'need', source.need_id,
        'available', decimal_text(source.balance, source.unit), 'asked', decimal_text(amount, source.unit)));
  END IF;
  IF source.unit = 'USD' THEN
    usd := amount;
  ELSIF NOT stated THEN
    IF source.stage IN ('PLAN', 'DONOR', 'INTEREST', 'FX') THEN
      PERFORM refuse('VALUE_MISSING', 'Money that enters the book must say its value in US dollars, or that it is unknown.');
    ELSIF source.unvalued > 0 THEN
      usd := NULL;
    ELSE
      usd := divide_half_even(source.balance_usd::numeric * amount, source.balance);
    END IF;
  END IF;
  -- Value leaves with the money it came with: what was worth something else meanwhile has moved on.
  IF source.stage NOT IN ('PLAN', 'DONOR', 'INTEREST', 'FX')
     AND ((usd IS NULL) <> (source.unvalued > 0) OR usd > source.balance_usd
          OR (amount = source.balance AND usd <> source.balance_usd)) THEN
    PERFORM refuse('VALUE_HAS_MOVED_ON',
      'The money is not worth what it was when it came: undo what happened to it since, the latest first.');
  END IF;
  IF target.stage NOT IN ('PLAN', 'DONOR', 'INTEREST', 'FX')
     AND ((usd IS NULL AND target.balance > target.unvalued) OR (usd IS NOT NULL AND target.unvalued > 0)) THEN
    PERFORM refuse('MIXED_VALUATION', 'One account cannot hold money of known and of unknown value in US dollars.');
  END IF;
  UPDATE account SET balance = balance - amount, balance_usd = balance_usd - coalesce(usd, 0),
         unvalued = unvalued - CASE WHEN usd IS NULL THEN amount ELSE 0 END
   WHERE id = source_id AND stage NOT IN ('PLAN', 'DONOR', 'INTEREST');
  UPDATE account SET balance = balance + amount, balance_usd = balance_usd + coalesce(usd, 0),
         unvalued = unvalued + CASE WHEN usd IS NULL THEN amount ELSE 0 END
   WHERE id = target_id AND stage NOT IN ('PLAN', 'DONOR', 'INTEREST');
  RETURN usd;
END
$$;

-- Writes one entry. Accounts are locked in order of their id, the head last of all, so no two acts wait in a circle.
CREATE FUNCTION append_entry(new_entry journal_entry, transfers jsonb, rules_apply boolean) RETURNS bigint
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
  RETURN new_entry.sequence;
END
$$;

CREATE FUNCTION post_entry(
  kind text, effective_on date, actor text, transfers jsonb,
  idempotency_key text, document_id bigint, subject text, note text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  new_entry journal_entry;
BEGIN
  new_entry.kind := kind;
  new_entry.effective_on := effective_on;
  new_entry.actor := actor;
  new_entry.idempotency_key := idempotency_key;
  new_entry.document_id := document_id;
  new_entry.subject := subject;
  new_entry.note := note;
  RETURN append_entry(new_entry, transfers, true);
END
$$;

-- Writes the mirror of an entry: every transfer the other way, last first, at the same value.
CREATE FUNCTION post_reversal(
  reversed_sequence bigint, effective_on date, actor text, reason text,
  idempotency_key text, document_id bigint, note text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  original journal_entry;
  new_entry journal_entry;
  mirrored jsonb;
BEGIN
  -- Of several at once, the others wait here and then find the reversal of the first.
  SELECT e.* INTO original FROM journal_entry AS e WHERE e.sequence = reversed_sequence FOR NO KEY UPDATE;
  IF original.sequence IS NULL THEN
    PERFORM refuse('ENTRY_NOT_FOUND', format('There is no entry %s in the book.', reversed_sequence));
  ELSIF original.kind = 'REVERSE_ENTRY' THEN
    PERFORM refuse('REVERSAL_IS_FINAL', 'A reversal cannot be reversed: record the act again.');
  ELSIF EXISTS (SELECT FROM journal_entry AS later WHERE later.reverses = reversed_sequence) THEN
    PERFORM refuse('ALREADY_REVERSED', 'This entry has been reversed already.');
  ELSIF effective_on < original.effective_on THEN
    PERFORM refuse('REVERSAL_TOO_EARLY', 'A reversal cannot take effect before the entry it reverses.');
  END IF;
  SELECT jsonb_agg(jsonb_build_object('unit', s.unit, 'amount', t.amount, 'usd', t.amount_usd,
           'from', jsonb_build_object('stage', d.stage, 'party', d.party_id, 'line', d.line_id, 'fund', d.fund_id,
                                      'need', d.need_id, 'project', d.project_id),
           'to', jsonb_build_object('stage', s.stage, 'party', s.party_id, 'line', s.line_id, 'fund', s.fund_id,
                                    'need', s.need_id, 'project', s.project_id))
           ORDER BY t.position DESC)
    INTO mirrored
    FROM transfer AS t JOIN account AS s ON s.id = t.from_account JOIN account AS d ON d.id = t.to_account
   WHERE t.sequence = reversed_sequence;
  new_entry.kind := 'REVERSE_ENTRY';
  new_entry.effective_on := effective_on;
  new_entry.actor := actor;
  new_entry.idempotency_key := idempotency_key;
  new_entry.document_id := document_id;
  new_entry.subject := original.subject;
  new_entry.reverses := reversed_sequence;
  new_entry.reason := reason;
  new_entry.note := note;
  RETURN append_entry(new_entry, mirrored, false);
END
$$;

INSERT INTO ledger_head (id, sequence, hash, recorded_at) VALUES (1, 0, decode(repeat('00', 32), 'hex'), '-infinity');

INSERT INTO posting_rule (kind, from_stage, to_stage) VALUES
  ('QUANTIFY_NEED', 'PLAN', 'REQUIRED'), ('QUANTIFY_NEED', 'PLAN', 'INVESTED'),
  ('REVISE_NEED', 'PLAN', 'REQUIRED'), ('REVISE_NEED', 'PLAN', 'INVESTED'),
  ('REVISE_NEED', 'REQUIRED', 'PLAN'), ('REVISE_NEED', 'INVESTED', 'PLAN'),
  ('RECORD_PLEDGE', 'DONOR', 'PLEDGED'),
  ('REVISE_PLEDGE', 'DONOR', 'PLEDGED'), ('REVISE_PLEDGE', 'PLEDGED', 'DONOR'),
  ('WITHDRAW_PLEDGE', 'PLEDGED', 'WITHDRAWN'), ('WITHDRAW_PLEDGE', 'COMMITTED', 'WITHDRAWN'),
  ('SIGN_COMMITMENT', 'PLEDGED', 'COMMITTED'),
  ('RECORD_CONTRIBUTION', 'DONOR', 'PLEDGED'), ('RECORD_CONTRIBUTION', 'COMMITTED', 'RECEIVED'),
  ('RECORD_CONTRIBUTION', 'PLEDGED', 'RECEIVED'), ('RECORD_CONTRIBUTION', 'COMMITTED', 'FX'),
  ('RECORD_CONTRIBUTION', 'PLEDGED', 'FX'), ('RECORD_CONTRIBUTION', 'FX', 'RECEIVED'),
  ('ALLOCATE_PLEDGE', 'PLEDGED', 'PLEDGED'), ('ALLOCATE_PLEDGE', 'COMMITTED', 'COMMITTED'),
  ('ALLOCATE_PLEDGE', 'RECEIVED', 'RECEIVED'),
  ('RELEASE_ALLOCATION', 'PLEDGED', 'PLEDGED'), ('RELEASE_ALLOCATION', 'COMMITTED', 'COMMITTED'),
  ('RELEASE_ALLOCATION', 'RECEIVED', 'RECEIVED'),
  ('CHARGE_FEE', 'RECEIVED', 'FEE'),
  ('RECORD_INTEREST', 'INTEREST', 'RECEIVED'),
  ('REFUND_DONOR', 'RECEIVED', 'RETURNED'),
  ('APPROVE_DISBURSEMENT', 'RECEIVED', 'OBLIGATED'), ('APPROVE_DISBURSEMENT', 'RECEIVED', 'RECEIVED'),
  ('VOID_DISBURSEMENT', 'OBLIGATED', 'RECEIVED'),
  ('RECORD_DISBURSEMENT', 'OBLIGATED', 'DISBURSED'),
  ('REPORT_EXPENDITURE', 'DISBURSED', 'SPENT'),
  ('RETURN_UNSPENT', 'DISBURSED', 'RECEIVED'),
  ('REPORT_USE', 'RECEIVED', 'SPENT');

-- The service reads everything and adds to what is not the book; into the book only by the two doors above. It changes
-- what an act changes, and no other column; the note of a disbursement so that its row can be locked.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO mirps_service;
REVOKE INSERT ON account, transfer, journal_entry, ledger_head, posting_rule, alembic_version, audit_trail, idempotency_key
  FROM mirps_service;
GRANT INSERT (actor, role, act, outcome, code, idempotency_key, entry_sequence, request_id, detail) ON audit_trail
  TO mirps_service;
GRANT INSERT (actor, act, key, fingerprint), UPDATE (outcome) ON idempotency_key TO mirps_service;
GRANT UPDATE (issuer_id) ON document TO mirps_service;
GRANT UPDATE (cited_id) ON document_citation TO mirps_service;
GRANT UPDATE (qualifier, investment_known) ON need TO mirps_service;
GRANT UPDATE (publication) ON pledge TO mirps_service;
GRANT UPDATE (entry_sequence) ON contribution TO mirps_service;
GRANT UPDATE (entry_sequence, document_id) ON commitment TO mirps_service;
GRANT UPDATE (unit) ON pledge_line TO mirps_service;
GRANT UPDATE (basis, entry_sequence, confidence, note, illustrative) ON allocation TO mirps_service;
GRANT UPDATE (note) ON disbursement TO mirps_service;
GRANT EXECUTE ON FUNCTION unit_digits, decimal_text, divide_half_even, account_canonical, entry_canonical,
  transfer_canonical, lock_accounts, post_entry, post_reversal TO mirps_service;
