-- A code of what is made up is unknown to a scope that counts only what is real, and the other way round: such a figure is
-- nought, which nobody can tell from one that is.
SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

DROP FUNCTION codes_are_known(text, text[], text[]);
DROP VIEW code_of_scope;

-- Of which worlds a code is: its own, and that of what is published and rests on it. States and lists of codes are of both, and
-- illustrative is null of them.
CREATE VIEW code_of_scope AS
SELECT 'states' AS list, s.code, NULL AS draft_of, NULL::boolean AS illustrative, true AS real, true AS made_up FROM state AS s
 UNION ALL
SELECT CASE i.code_list WHEN 'PILLAR' THEN 'pillars' WHEN 'SECTOR' THEN 'sectors' ELSE 'populations' END,
       i.code, NULL, NULL, true, true
  FROM code_list_item AS i WHERE i.code_list IN ('PILLAR', 'SECTOR', 'POPULATION')
 UNION ALL
SELECT 'plans', p.code, NULL, p.illustrative, NOT p.illustrative,
       p.illustrative OR EXISTS (SELECT FROM need AS n
                                  WHERE n.plan_id = p.id AND n.illustrative AND n.publication = 'PUBLISHED')
  FROM plan AS p
 UNION ALL
SELECT 'needs', n.code, CASE WHEN n.publication <> 'PUBLISHED' THEN coalesce(n.state_code, '') END,
       n.illustrative, NOT n.illustrative, n.illustrative
  FROM need AS n
 UNION ALL
SELECT 'donors', d.code, NULL, d.illustrative,
       NOT d.illustrative OR EXISTS (SELECT FROM pledge AS p
                                      WHERE p.donor_id = d.id AND NOT p.illustrative AND p.publication = 'PUBLISHED'),
       d.illustrative OR EXISTS (SELECT FROM pledge AS p
                                  WHERE p.donor_id = d.id AND p.illustrative AND p.publication = 'PUBLISHED')
  FROM party AS d
 UNION ALL
SELECT 'events', e.code, NULL, e.illustrative,
       NOT e.illustrative OR EXISTS (SELECT FROM pledge AS p
                                      WHERE p.event_id = e.id AND NOT p.illustrative AND p.publication = 'PUBLISHED'),
       e.illustrative OR EXISTS (SELECT FROM pledge AS p
                                  WHERE p.event_id = e.id AND p.illustrative AND p.publication = 'PUBLISHED')
  FROM event AS e;
GRANT SELECT ON code_of_scope TO mirps_service;

-- Whether all codes are on a list and of a world that counts ('REAL', 'MADE_UP'); else the first that is not is refused: as one
-- of the other world, or with those that begin most like it. Needs that are not published are there only for whoever sees
-- those of their State: null sees all. A plan for each list would leave the others out, and take ten times as long to make as
-- the look itself: so it is one plan.
CREATE FUNCTION codes_are_known(wanted text, codes text[], sees text[], worlds text[]) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  unknown text;
  of_other text;
  alike text[] := '{}';
BEGIN
  -- Nearly always all are of a world that counts by themselves, and nothing that rests on them is looked for.
  PERFORM FROM unnest(codes) AS given (code)
    WHERE NOT EXISTS (SELECT FROM code_of_scope AS c
                       WHERE c.list = wanted AND c.code = given.code
                         AND (c.draft_of IS NULL OR sees IS NULL OR c.draft_of = ANY (sees))
                         AND (c.illustrative IS NULL
                              OR CASE WHEN c.illustrative THEN 'MADE_UP' ELSE 'REAL' END = ANY (worlds)));
  IF NOT FOUND THEN
    RETURN true;
  END IF;
  SELECT given.code INTO unknown
    FROM unnest(codes) WITH ORDINALITY AS given (code, place)
   WHERE NOT EXISTS (SELECT FROM code_of_scope AS c
                      WHERE c.list = wanted AND c.code = given.code
                        AND (c.draft_of IS NULL OR sees IS NULL OR c.draft_of = ANY (sees))
                        AND (('REAL' = ANY (worlds) AND c.real) OR ('MADE_UP' = ANY (worlds) AND c.made_up)))
   ORDER BY given.place LIMIT 1;
  IF NOT FOUND THEN
    RETURN true;
  END IF;
  SELECT CASE WHEN c.real THEN 'REAL' ELSE 'MADE_UP' END INTO of_other
    FROM code_of_scope AS c
   WHERE c.list = wanted AND c.code = unknown
     AND (c.draft_of IS NULL OR sees IS NULL OR c.draft_of = ANY (sees));
  IF of_other IS NULL THEN
    FOR letters IN REVERSE least(char_length(unknown), 40)..1 LOOP
      alike := ARRAY(SELECT c.code FROM code_of_scope AS c
                      WHERE c.list = wanted AND upper(left(c.code, letters)) = upper(left(unknown, letters))
                        AND (c.draft_of IS NULL OR sees IS NULL OR c.draft_of = ANY (sees))
                        AND (('REAL' = ANY (worlds) AND c.real) OR ('MADE_UP' = ANY (worlds) AND c.made_up))
                      ORDER BY c.code COLLATE "C" LIMIT 8);
      EXIT WHEN alike <> '{}';
    END LOOP;
  END IF;
  -- As refuse() does, which is for who writes.
  RAISE EXCEPTION USING ERRCODE = 'MI001', HINT = 'SCOPE_CODE_UNKNOWN',
    MESSAGE = 'The scope names what nobody has recorded, or what it does not count.',
    DETAIL = jsonb_build_object('list', wanted, 'code', left(unknown, 80), 'known', array_to_string(alike, ', '),
                                'world', of_other)::text;
END
$$;
