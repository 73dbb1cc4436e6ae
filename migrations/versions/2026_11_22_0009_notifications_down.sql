SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60s';

DROP TRIGGER tell_of_changes ON need;
DROP TRIGGER tell_of_changes ON pledge;
DROP TRIGGER tell_of_changes ON journal_entry;
DROP FUNCTION tell_of_changes;
