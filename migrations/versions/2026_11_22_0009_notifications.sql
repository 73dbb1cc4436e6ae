-- Whoever listens on mirps_changes is told when something was written. PostgreSQL tells it after the commit, or never; a
-- rehearsal tells nobody. There is nothing in it: it only wakes, and what was written is read, in order, from the book.
-- Without a payload, what one transaction says many times is said once.
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60s';

-- In the order in which acts write, the book last: who has begun ends, and nobody waits in a circle.
LOCK TABLE pledge, need, journal_entry IN SHARE ROW EXCLUSIVE MODE;

CREATE FUNCTION tell_of_changes() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('mirps_changes', '');
  RETURN NULL;
END
$$;

CREATE TRIGGER tell_of_changes AFTER INSERT ON journal_entry FOR EACH STATEMENT EXECUTE FUNCTION tell_of_changes();
-- What changes figures or what may be seen of them without an entry in the book.
CREATE TRIGGER tell_of_changes AFTER INSERT OR UPDATE ON pledge FOR EACH STATEMENT EXECUTE FUNCTION tell_of_changes();
CREATE TRIGGER tell_of_changes AFTER INSERT OR UPDATE ON need FOR EACH STATEMENT EXECUTE FUNCTION tell_of_changes();
