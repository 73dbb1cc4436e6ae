-- Which transaction recorded a fact, and which transactions are behind us: so a list can be paged as it was, exactly,
-- whatever is written meanwhile. And how names are compared when somebody looks for one.
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '15min';

CREATE TABLE operation (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT pk_operation PRIMARY KEY (id)
);

-- The number of this transaction, taken when it records its first fact. Nobody waits for anybody here.
CREATE FUNCTION current_operation() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  number bigint := nullif(current_setting('mirps.operation', true), '')::bigint;
BEGIN
  IF number IS NULL THEN
    INSERT INTO operation DEFAULT VALUES RETURNING id INTO number;
    -- Forgotten at the end of the transaction, and with a savepoint that is rolled back.
    PERFORM set_config('mirps.operation', number::text, true);
  END IF;
  RETURN number;
END
$$;

-- What is behind us: the highest number that is visible now, and the numbers below it that are not, because they are
-- under way or were rolled back: "907:12+1,5+2" is 907 without 895, 902 and 903. A gap stays one for whoever holds this.
-- Gaps are looked for among the last 4,096 numbers, so the text is bounded: an operation that more than that have
-- overtaken while it lasts counts as done.
CREATE FUNCTION operations_done() RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT coalesce(max(id), 0) || coalesce(':' || string_agg((newest - before - 1) || '+' || (id - before - 1), ',' ORDER BY id)
                                                   FILTER (WHERE id - before > 1), '')
    FROM (SELECT o.id, m.newest, lag(o.id, 1, greatest(m.newest - 4096, 0)) OVER (ORDER BY o.id) AS before
            FROM (SELECT max(p.id) AS newest FROM operation AS p) AS m
            JOIN operation AS o ON o.id > m.newest - 4096) AS seen
$$;

-- A text as it is compared when somebody looks for it: small letters without accents. What a letter and its accent are
-- made of comes apart first, so A-Z is all that has to be made small, in any locale; most texts need nothing else.
CREATE FUNCTION comparable(given text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF octet_length(given) = char_length(given) THEN
    RETURN lower(given COLLATE "C");
  END IF;
  RETURN translate(
    lower(normalize(given, NFKD) COLLATE "C"),
    'ØøŁłĐđıßÆæŒœ' || U&'\0301\0303\0308\0300\0302\0327\0304\0306\0307\030A\030B\030C\0328',
    'oollddisaaoo');
END
$$;

-- All wordings of a translated text, or all names in a list of other names, as one text.
CREATE FUNCTION wordings(given jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(given)
    WHEN 'array' THEN (SELECT string_agg(item->>'name', E'\n') FROM jsonb_array_elements(given) AS item)
    WHEN 'object' THEN concat_ws(E'\n', given->>'en', given->>'es', given->>'pt', given->>'fr')
  END
$$;

-- What is there already was recorded by one operation. A default that is a number rewrites no row.
DO $$
DECLARE
  first bigint := current_operation();
  fact text;
BEGIN
  FOR fact IN SELECT c.table_name FROM information_schema.columns AS c
               WHERE c.table_schema = 'public' AND c.column_name = 'illustrative' ORDER BY 1 LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN operation_id bigint NOT NULL DEFAULT %s', fact, first);
    EXECUTE format('ALTER TABLE %I ALTER COLUMN operation_id SET DEFAULT current_operation()', fact);
  END LOOP;
END
$$;

REVOKE EXECUTE ON FUNCTION current_operation, operations_done, comparable, wordings FROM PUBLIC;
GRANT EXECUTE ON FUNCTION current_operation, operations_done, comparable, wordings TO mirps_service;
GRANT SELECT ON operation TO mirps_service;
