-- What an act had looked at without locking it, asked again behind the head of the book, where nobody else posts: so an act
-- need not hold its accounts while it thinks. Where it is so no more the act is undone, and done again with locks.
SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- The entry is given so that it is posted before the question is asked. A function that may write sees, with each of its
-- statements, all that was committed until then; the statement that calls it sees what was there when it began.

-- Refuses unless, of a line's accounts at some stages and in a unit, just these hold something.
CREATE FUNCTION refuse_unless_held(entry bigint, line bigint, stages text[], held_in text, accounts bigint[]) RETURNS boolean
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF ARRAY(SELECT a.id FROM account AS a
            WHERE a.line_id = line AND a.stage = ANY (stages) AND a.unit = held_in AND a.balance > 0
            ORDER BY a.id) <> accounts THEN
    RAISE EXCEPTION USING ERRCODE = 'MI002', MESSAGE = format('Before entry %s the money of line %s was moved.', entry, line);
  END IF;
  RETURN true;
END
$$;

-- Refuses where something was posted about a subject, between a head of the book and an entry.
CREATE FUNCTION refuse_if_posted_since(entry bigint, head bigint, about text) RETURNS boolean
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF EXISTS (SELECT FROM journal_entry AS e WHERE e.sequence > head AND e.sequence < entry AND e.subject = about) THEN
    RAISE EXCEPTION USING ERRCODE = 'MI002', MESSAGE = format('Before entry %s another was posted about %s.', entry, about);
  END IF;
  RETURN true;
END
$$;

REVOKE EXECUTE ON FUNCTION refuse_unless_held, refuse_if_posted_since FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refuse_unless_held, refuse_if_posted_since TO mirps_service;
