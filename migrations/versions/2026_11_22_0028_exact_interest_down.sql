SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

DROP FUNCTION verify_stretch;
UPDATE pledge_line SET qualifier = 'UNKNOWN'
  FROM pledge
 WHERE pledge.id = pledge_line.pledge_id AND pledge.code LIKE 'INTEREST-%' AND pledge.stated_minor IS NULL
   AND pledge_line.stated_minor IS NULL;
UPDATE pledge SET qualifier = 'UNKNOWN' WHERE code LIKE 'INTEREST-%' AND stated_minor IS NULL;
