SELECT convert_to('{"stateCommitments":{"totalCount":' || (
    SELECT count(*) AS count_1
    FROM state_commitment AS r2
    WHERE NOT r2.illustrative)::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(q.body, ','), '')
    FROM (
      SELECT '{"code":' || CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT) || ',"plan":' || coalesce((
          SELECT '{"code":"' || r3.code || '"}'
          FROM plan AS r3
          WHERE r3.id = r1.plan_id AND (NOT r3.illustrative OR r1.illustrative)), 'null') || ',"title":' || coalesce(CAST(to_json(CAST(r1.title ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"pillar":' || coalesce((
          SELECT '{"code":"' || r4.code || '"}'
          FROM code_list_item AS r4
          WHERE r4.code = r1.pillar AND r4.code_list = 'PILLAR' AND (NOT r4.illustrative OR r1.illustrative)
          LIMIT 1), 'null') || ',"sector":' || coalesce((
          SELECT '{"code":"' || r5.code || '"}'
          FROM code_list_item AS r5
          WHERE r5.code = r1.sector AND r5.code_list = 'SECTOR' AND (NOT r5.illustrative OR r1.illustrative)
          LIMIT 1), 'null') || '}' AS body
      FROM state_commitment AS r1
      WHERE NOT r1.illustrative
      ORDER BY r1.id ASC
      LIMIT $1::INTEGER) AS q) || ']}}', 'UTF8')
