SELECT convert_to('{"stateCommitments":' || (
    SELECT '{"totalCount":' || (
      SELECT count(*) AS count_1
      FROM state_commitment AS r2)::text || ',"nodes":' || '[' || coalesce(string_agg(p.body0, ','
        ORDER BY p.place ASC), '') || ']' || '}'
    FROM (
      SELECT q.*, row_number() OVER () AS place
      FROM (
        SELECT '{"code":' || CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT) || ',"plan":' || coalesce((
            SELECT '{"code":' || CAST(to_json(CAST(r3.code AS TEXT)) AS TEXT) || '}'
            FROM plan AS r3
            WHERE r3.id = r1.plan_id
            LIMIT 1), 'null') || ',"title":' || coalesce(CAST(to_json(CAST(r1.title ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"pillar":' || coalesce((
            SELECT '{"code":' || CAST(to_json(CAST(r4.code AS TEXT)) AS TEXT) || '}'
            FROM code_list_item AS r4
            WHERE r4.code = r1.pillar AND r4.code_list = 'PILLAR'
            LIMIT 1), 'null') || ',"sector":' || coalesce((
            SELECT '{"code":' || CAST(to_json(CAST(r5.code AS TEXT)) AS TEXT) || '}'
            FROM code_list_item AS r5
            WHERE r5.code = r1.sector AND r5.code_list = 'SECTOR'
            LIMIT 1), 'null') || '}' AS body0
        FROM state_commitment AS r1
        ORDER BY r1.id ASC
        LIMIT $1::INTEGER) AS q) AS p HAVING true) || '}', 'UTF8')
