SELECT convert_to(format('{"plans":{"totalCount":%s]},"reference":{"nodes":[%s]}}', (
      SELECT count(*) AS count_1
      FROM plan AS r2
      WHERE NOT r2.illustrative AND (r2.state_code = any($1::TEXT[])))::text || ',"nodes":[' || (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"code":"' || r1.code || '","state":' || coalesce((
            SELECT '{"code":"' || r3.code || '"}'
            FROM state AS r3
            WHERE r3.code = r1.state_code AND (NOT r3.illustrative OR r1.illustrative)
            LIMIT 1), 'null') || ',"title":' || coalesce(CAST(to_json(CAST(r1.title ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"cycle":' || coalesce(CAST(to_json(CAST(r1.cycle AS TEXT)) AS TEXT), 'null') || ',"version":' || CAST(r1.version AS TEXT) || ',"status":"' || r1.status || '","adopted":' || CASE WHEN r1.adopted_edtf IS NOT NULL THEN '{"edtf":"' || r1.adopted_edtf || '"}' ELSE 'null' END || ',"reference":' || CAST(r1.reference AS TEXT) || ',"document":' || coalesce((
            SELECT '{"code":"' || r4.code || '"}'
            FROM document AS r4
            WHERE r4.id = r1.document_id AND (NOT r4.illustrative OR r1.illustrative)), 'null') || ',"supersedes":' || coalesce((
            SELECT '{"code":"' || r5.code || '"}'
            FROM plan AS r5
            WHERE r5.id = r1.supersedes_id AND (NOT r5.illustrative OR r1.illustrative)), 'null') || ',"supersededBy":' || coalesce((
            SELECT '{"code":"' || r6.code || '"}'
            FROM plan AS r6
            WHERE r6.supersedes_id = r1.id AND (NOT r6.illustrative OR r1.illustrative)
            ORDER BY r6.version DESC, r6.id
            LIMIT 1), 'null') || '}' AS body
        FROM plan AS r1
        WHERE NOT r1.illustrative AND (r1.state_code = any($1::TEXT[]))
        ORDER BY coalesce(r1.adopted_latest, r1.adopted_earliest, date 'infinity') ASC, r1.id ASC
        LIMIT $2::INTEGER) AS q), (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"code":"' || r7.code || '","state":' || coalesce((
            SELECT '{"code":"' || r8.code || '"}'
            FROM state AS r8
            WHERE r8.code = r7.state_code AND (NOT r8.illustrative OR r7.illustrative)
            LIMIT 1), 'null') || ',"needs":{"totalCount":' || (
          SELECT count(*) AS count_1
          FROM need AS r10
          WHERE r10.plan_id = r7.id AND r10.publication = 'PUBLISHED' AND (NOT r10.illustrative OR r7.illustrative))::text || ',"nodes":[' || (
          SELECT coalesce(string_agg(q.body, ','), '')
          FROM (
            SELECT '{"code":"' || r9.code || '"}' AS body
            FROM need AS r9
            WHERE r9.plan_id = r7.id AND r9.publication = 'PUBLISHED' AND (NOT r9.illustrative OR r7.illustrative)
            ORDER BY r9.code ASC
            LIMIT $3::INTEGER) AS q) || ']}}' AS body
        FROM plan AS r7
        WHERE NOT r7.illustrative AND (r7.reference IS true)
        ORDER BY coalesce(r7.adopted_latest, r7.adopted_earliest, date 'infinity') ASC, r7.id ASC
        LIMIT $3::INTEGER) AS q)), 'UTF8')
