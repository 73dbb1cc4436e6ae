-- Where a fund has money that it may pay with: the accounts at RECEIVED that hold anything, by fund, currency and need.
-- An approval looks at these few, not at every line the fund ever had.
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '15min';

-- Every act takes accounts before the head of the book, so who has begun ends, and nobody waits in a circle. Exclusive,
-- for what is kept here locks rows of accounts, and acts lock them before they write them. Readers go on.
LOCK TABLE fund IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE account IN EXCLUSIVE MODE;

CREATE TABLE fund_money (
  account_id BIGINT NOT NULL,
  fund_id BIGINT NOT NULL,
  unit VARCHAR NOT NULL,
  need_id BIGINT,
  CONSTRAINT pk_fund_money PRIMARY KEY (account_id),
  CONSTRAINT fk_fund_money_account_id FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_fund_money_fund_id FOREIGN KEY (fund_id) REFERENCES fund (id)
);
CREATE INDEX ix_fund_money_fund_id_unit_need_id ON fund_money (fund_id, unit, need_id);

-- An account is there while it holds something. Its row is locked by whoever changes it, so this follows in order.
CREATE FUNCTION keep_fund_money() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.balance > 0 THEN
    INSERT INTO fund_money (account_id, fund_id, unit, need_id)
    SELECT NEW.id, l.fund_id, NEW.unit, NEW.need_id FROM pledge_line AS l WHERE l.id = NEW.line_id AND l.fund_id IS NOT NULL
    ON CONFLICT DO NOTHING;
  ELSE
    DELETE FROM fund_money WHERE account_id = NEW.id;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER keep_fund_money_from_the_first AFTER INSERT ON account FOR EACH ROW
  WHEN (NEW.stage = 'RECEIVED' AND NEW.balance > 0) EXECUTE FUNCTION keep_fund_money();
CREATE TRIGGER keep_fund_money AFTER UPDATE ON account FOR EACH ROW
  WHEN (NEW.stage = 'RECEIVED' AND (OLD.balance > 0) <> (NEW.balance > 0)) EXECUTE FUNCTION keep_fund_money();

-- Makes all of it anew: for a book that was there before, and one that was loaded with the triggers silent. Owner only.
CREATE FUNCTION rebuild_fund_money() RETURNS void
LANGUAGE sql AS $$
  TRUNCATE fund_money;
  INSERT INTO fund_money (account_id, fund_id, unit, need_id)
  SELECT a.id, l.fund_id, a.unit, a.need_id FROM account AS a JOIN pledge_line AS l ON l.id = a.line_id
   WHERE a.stage = 'RECEIVED' AND a.balance > 0 AND l.fund_id IS NOT NULL;
$$;

SELECT rebuild_fund_money();

REVOKE EXECUTE ON FUNCTION keep_fund_money, rebuild_fund_money FROM PUBLIC;
GRANT SELECT ON fund_money TO mirps_service;
