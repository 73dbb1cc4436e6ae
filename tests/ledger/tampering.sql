-- What a superuser might change with the triggers off. A line "-- list: name" begins each.
-- "chained" is what the chain of hashes finds; it returns the entry it touched, or 1 where it touches all that use an
-- account. "kept" is what the invariants find: figures that follow from the entries, and facts they rest on.

-- chained: kind
UPDATE journal_entry SET kind = 'REPORT_USE' WHERE sequence = :any_entry RETURNING sequence

-- chained: day
UPDATE journal_entry SET effective_on = effective_on - 1 WHERE sequence = :any_entry RETURNING sequence

-- chained: time
UPDATE journal_entry SET recorded_at = recorded_at - interval '1 microsecond' WHERE sequence = :any_entry RETURNING
sequence

-- chained: actor
UPDATE journal_entry SET actor = actor || 'x' WHERE sequence = :any_entry RETURNING sequence

-- chained: key
UPDATE journal_entry SET idempotency_key = coalesce(idempotency_key, '') || 'x' WHERE sequence = :any_entry
RETURNING sequence

-- chained: document
UPDATE journal_entry SET document_id = coalesce(document_id, 0) + 1 WHERE sequence = :any_entry RETURNING sequence

-- chained: subject
UPDATE journal_entry SET subject = 'need:X' WHERE sequence = :any_entry RETURNING sequence

-- chained: note
UPDATE journal_entry SET note = coalesce(note, '') || ' ' WHERE sequence = :any_entry RETURNING sequence

-- chained: reason
UPDATE journal_entry SET reason = 'OTHER' WHERE reverses IS NOT NULL RETURNING sequence

-- chained: what it reverses
UPDATE journal_entry SET reverses = reverses - 1 WHERE reverses IS NOT NULL RETURNING sequence

-- chained: hash
UPDATE journal_entry SET hash = sha256(hash) WHERE sequence = :any_entry RETURNING sequence

-- chained: previous hash
UPDATE journal_entry SET previous_hash = sha256(hash) WHERE sequence = :any_entry RETURNING sequence

-- chained: entry gone
DELETE FROM journal_entry WHERE sequence = :any_entry RETURNING sequence

-- chained: last entry gone
DELETE FROM journal_entry WHERE sequence = :last_entry RETURNING sequence

-- chained: entry renumbered
UPDATE journal_entry SET sequence = 1000 WHERE sequence = :any_entry RETURNING 1 AS sequence

-- chained: amount
UPDATE transfer SET amount = amount + 1 WHERE ctid = :any_transfer RETURNING sequence

-- chained: value
UPDATE transfer SET amount_usd = coalesce(amount_usd, 0) + 1 WHERE ctid = :any_transfer RETURNING sequence

-- chained: value forgotten
UPDATE transfer SET amount_usd = NULL WHERE ctid = (SELECT ctid FROM transfer WHERE amount_usd > 0 ORDER BY random()
LIMIT 1) RETURNING sequence

-- chained: transfer's day
UPDATE transfer SET effective_on = effective_on - 1 WHERE ctid = :any_transfer RETURNING sequence

-- chained: from
UPDATE transfer SET from_account = (SELECT max(id) FROM account WHERE id NOT IN (from_account, to_account)) WHERE
ctid = :any_transfer RETURNING sequence

-- chained: to
UPDATE transfer SET to_account = (SELECT min(id) FROM account WHERE id NOT IN (from_account, to_account)) WHERE ctid
= :any_transfer RETURNING sequence

-- chained: direction
UPDATE transfer SET from_account = to_account, to_account = from_account WHERE ctid = :any_transfer RETURNING
sequence

-- chained: order
UPDATE transfer AS t SET from_account = o.from_account, to_account = o.to_account, amount = o.amount, amount_usd =
o.amount_usd FROM transfer AS o WHERE o.sequence = t.sequence AND o.position = 3 - t.position AND t.sequence =
(SELECT sequence FROM transfer GROUP BY sequence HAVING count(*) = 2 ORDER BY random() LIMIT 1) RETURNING t.sequence

-- chained: transfer gone
DELETE FROM transfer WHERE ctid = :any_transfer RETURNING sequence

-- chained: transfer moved
UPDATE transfer SET sequence = :last_entry, position = 9 WHERE ctid = (SELECT ctid FROM transfer WHERE sequence <
:last_entry ORDER BY random() LIMIT 1) RETURNING 1 AS sequence

-- chained: transfer added
INSERT INTO transfer SELECT sequence, 99, from_account, to_account, 1, 1, effective_on FROM transfer WHERE ctid =
:any_transfer RETURNING sequence

-- chained: account's stage
UPDATE account SET stage = 'SPENT' WHERE id = :any_used AND stage <> 'SPENT' RETURNING 1 AS sequence

-- chained: account's need
UPDATE account SET need_id = coalesce(need_id, 0) + 1 WHERE id = :any_used RETURNING 1 AS sequence

-- chained: account's line
UPDATE account SET line_id = coalesce(line_id, 0) + 1 WHERE id = :any_used RETURNING 1 AS sequence

-- chained: account's party
UPDATE account SET party_id = 3 WHERE id = :any_used AND party_id IS DISTINCT FROM 3 RETURNING 1 AS sequence

-- chained: account's unit
UPDATE account SET unit = 'XAF' WHERE id = :any_used RETURNING 1 AS sequence

-- chained: account gone
DELETE FROM account WHERE id = :any_used RETURNING 1 AS sequence

-- chained: head
UPDATE ledger_head SET hash = sha256(hash) RETURNING sequence

-- chained: head back
UPDATE ledger_head SET sequence = sequence - 1 RETURNING sequence

-- kept: balance
UPDATE account SET balance = balance + 1 WHERE id = (SELECT id FROM account WHERE balance > 0 LIMIT 1)

-- kept: value kept
UPDATE account SET balance_usd = balance_usd + 1 WHERE id = (SELECT id FROM account WHERE balance > 0 AND stage = 'RECEIVED' LIMIT 1)

-- kept: valued or not
UPDATE account SET unvalued = balance, balance_usd = 0 WHERE stage = 'RECEIVED' AND balance > 0

-- kept: earmark
UPDATE pledge_line SET earmark_states = '{SV}' WHERE id = 1

-- kept: share
UPDATE project_need SET share = share + 1

-- kept: requester
UPDATE disbursement SET requested_by = 'fund-admin'

-- kept: approval's name
DELETE FROM disbursement_entry WHERE act = 'APPROVE'

-- kept: line's amount
UPDATE pledge_line SET stated_minor = stated_minor + 1 WHERE stated_minor IS NOT NULL

-- kept: head's time
UPDATE journal_entry SET recorded_at = recorded_at - interval '1 day' WHERE sequence = 3

-- kept: coverage's sum
UPDATE coverage_sum SET pledged = pledged - 1 WHERE pledged > 0

-- kept: coverage's sum gone
DELETE FROM coverage_sum WHERE need_id = 0

-- kept: coverage's sum without a need
INSERT INTO coverage_sum VALUES (999999, 0, 'USD', 1, 0, 0, 0, 0, 0, 0)

-- kept: an allocation's worth
UPDATE allocation SET unvalued = unvalued + 1

-- kept: an allocation's pledge
UPDATE allocation SET pledge_id = pledge_id + 1

-- kept: an allocation's donor
UPDATE allocation SET pledge_donor_id = pledge_donor_id + 1

-- kept: the code of an allocation's donor
UPDATE allocation SET pledge_donor_code = 'ANOTHER'

-- kept: whether an allocation's pledge is shown
UPDATE allocation SET pledge_publication = 'DRAFT'

-- kept: the code of an allocation's need
UPDATE allocation SET need_code = 'ANOTHER'

-- kept: whether an allocation's need is made up
UPDATE allocation SET need_illustrative = NOT need_illustrative

-- kept: whether an allocation's need is shown
UPDATE allocation SET need_publication = 'DRAFT'

-- kept: snapshot made up
INSERT INTO coverage_snapshot SELECT 2, kept.* FROM coverage_sum AS kept

-- kept: a grant becomes a loan
UPDATE pledge_line SET modality = 'LOAN' WHERE id = 1

-- kept: a pledge no longer counts
UPDATE pledge SET counts = false
