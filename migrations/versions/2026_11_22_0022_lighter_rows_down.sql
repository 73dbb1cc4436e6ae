SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '15min';

ALTER TABLE journal_entry
  DROP CONSTRAINT ck_journal_entry_fits,
  ADD CONSTRAINT ck_journal_entry_kind_is_known CHECK (kind IN (
           'QUANTIFY_NEED', 'REVISE_NEED', 'RECORD_PLEDGE', 'REVISE_PLEDGE', 'WITHDRAW_PLEDGE',
           'SIGN_COMMITMENT', 'RECORD_CONTRIBUTION', 'ALLOCATE_PLEDGE', 'RELEASE_ALLOCATION',
           'CHARGE_FEE', 'RECORD_INTEREST', 'REFUND_DONOR', 'APPROVE_DISBURSEMENT',
           'VOID_DISBURSEMENT', 'RECORD_DISBURSEMENT', 'REPORT_EXPENDITURE', 'RETURN_UNSPENT',
           'REPORT_USE', 'REVERSE_ENTRY')),
  ADD CONSTRAINT ck_journal_entry_reason_is_known CHECK (reason IN (
           'DUPLICATE', 'WRONG_AMOUNT', 'WRONG_PARTY', 'WRONG_DATE', 'WRONG_CURRENCY',
           'SOURCE_RETRACTED', 'PAYMENT_RETURNED', 'OTHER')),
  ADD CONSTRAINT ck_journal_entry_hashes_are_sha256 CHECK (octet_length(hash) = 32 AND octet_length(previous_hash) = 32),
  ADD CONSTRAINT ck_journal_entry_only_a_reversal_reverses CHECK ((kind = 'REVERSE_ENTRY') = (reverses IS NOT NULL)),
  ADD CONSTRAINT ck_journal_entry_sequence_starts_at_one CHECK (sequence > 0),
  ADD CONSTRAINT ck_journal_entry_effective_on_is_a_day_of_ours CHECK (effective_on BETWEEN '1900-01-01' AND '9999-12-31');
ALTER TABLE ledger_head RESET (fillfactor);
DROP FUNCTION entry_fits;
