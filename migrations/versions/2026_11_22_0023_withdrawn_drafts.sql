SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- What was a draft, or embargoed, and will never be published.
ALTER TABLE pledge DROP CONSTRAINT ck_pledge_publication_is_known;
ALTER TABLE pledge ADD CONSTRAINT ck_pledge_publication_is_known
  CHECK (publication IN ('DRAFT', 'EMBARGOED', 'PUBLISHED', 'WITHDRAWN'));
ALTER TABLE need DROP CONSTRAINT ck_need_publication_is_known;
ALTER TABLE need ADD CONSTRAINT ck_need_publication_is_known
  CHECK (publication IN ('DRAFT', 'EMBARGOED', 'PUBLISHED', 'WITHDRAWN'));
