-- A report of coverage has so many groups, or it is refused: one that leaves some out has a total that its groups do not
-- add up to, and one of all of them may be more than anybody can read.
SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

CREATE FUNCTION groups_are_few(asked bigint, most bigint) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  IF asked <= most THEN
    RETURN true;
  END IF;
  -- As refuse() does, which is for who writes.
  RAISE EXCEPTION USING ERRCODE = 'MI001', HINT = 'TOO_MANY_GROUPS', DETAIL = '{}',
    MESSAGE = format('The report would have %s groups; %s are allowed. Narrow its scope, or group by less.', asked, most);
END
$$;

-- What no rate is known for is little of all the money, and each report by things of the money asks for it.
CREATE INDEX ix_account_without_rate ON account (line_id) WHERE unvalued > 0;
