SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

DROP FUNCTION codes_are_known(text, text[], text[], text[]);
DROP VIEW code_of_scope;

CREATE VIEW code_of_scope AS
SELECT 'states' AS list, s.code, NULL AS draft_of FROM state AS s
 UNION ALL
SELECT CASE i.code_list WHEN 'PILLAR' THEN 'pillars' WHEN 'SECTOR' THEN 'sectors' ELSE 'populations' END, i.code, NULL
  FROM code_list_item AS i WHERE i.code_list IN ('PILLAR', 'SECTOR', 'POPULATION')
 UNION ALL
SELECT 'plans', p.code, NULL FROM plan AS p
 UNION ALL
SELECT 'needs', n.code, CASE WHEN n.publication <> 'PUBLISHED' THEN coalesce(n.state_code, '') END FROM need AS n
 UNION ALL
SELECT 'donors', d.code, NULL FROM party AS d
 UNION ALL
SELECT 'events', e.code, NULL FROM event AS e;
GRANT SELECT ON code_of_scope TO mirps_service;

-- Whether all codes are on a list; else the first that is not is refused, with those on the list that begin most like it.
-- Needs that are not published are there only for whoever sees those of their State: null sees all.
CREATE FUNCTION codes_are_known(wanted text, codes text[], sees text[]) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  unknown text;
  alike text[];
BEGIN
  SELECT given.code INTO unknown
    FROM unnest(codes) WITH ORDINALITY AS given (code, place)
   WHERE NOT EXISTS (SELECT FROM code_of_scope AS c
                      WHERE c.list = wanted AND c.code = given.code
                        AND (c.draft_of IS NULL OR sees IS NULL OR c.draft_of = ANY (sees)))
   ORDER BY given.place LIMIT 1;
  IF NOT FOUND THEN
    RETURN true;
  END IF;
  FOR letters IN REVERSE least(char_length(unknown), 40)..0 LOOP
    alike := ARRAY(SELECT c.code FROM code_of_scope AS c
                    WHERE c.list = wanted AND upper(left(c.code, letters)) = upper(left(unknown, letters))
                      AND (c.draft_of IS NULL OR sees IS NULL OR c.draft_of = ANY (sees))
                    ORDER BY c.code COLLATE "C" LIMIT 8);
    EXIT WHEN alike <> '{}';
  END LOOP;
  -- As refuse() does, which is for who writes.
  RAISE EXCEPTION USING ERRCODE = 'MI001', HINT = 'SCOPE_CODE_UNKNOWN', MESSAGE = 'The scope names what nobody has recorded.',
    DETAIL = jsonb_build_object('list', wanted, 'code', left(unknown, 80), 'known', array_to_string(alike, ', '))::text;
END
$$;
