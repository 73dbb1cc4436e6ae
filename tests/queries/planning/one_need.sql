SELECT convert_to(format('{"need":%s,"said":{"nodes":[%s]},"help":%s}', coalesce((
        SELECT format('{"code":"%s","note":%s,"sources":[%s]}', r1.code, coalesce(CAST(to_json(CAST(r1.note AS TEXT)) AS TEXT), 'null'), array_to_string(ARRAY(
              SELECT '{"document":' || coalesce((
                  SELECT '{"code":"' || r3.code || '"}'
                  FROM document AS r3
                  WHERE r3.id = r2.document_id), 'null') || '}'
              FROM citation AS r2
              WHERE r2.subject = 'need' AND r2.subject_id = r1.id
              ORDER BY r2.id
              LIMIT 1000), ','))
        FROM need AS r1
        WHERE r1.code = $1::VARCHAR AND r1.publication = 'PUBLISHED'
        LIMIT 1), 'null'), (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"code":"' || r4.code || '"}' AS body
        FROM need AS r4
        WHERE r4.publication = 'PUBLISHED' AND NOT r4.illustrative AND (r4.kind = any($2::TEXT[])) AND (r4.stated_on_latest IS NULL OR r4.stated_on_latest >= $3::DATE)
        ORDER BY r4.code ASC
        LIMIT $4::INTEGER) AS q), (
      SELECT '{"totalCount":' || (
        SELECT count(*) AS count_1
        FROM need AS r6
        WHERE r6.publication = 'PUBLISHED' AND NOT r6.illustrative AND (r6.kind = any($5::TEXT[])))::text || ',"edges":[' || coalesce(string_agg('{"node":' || p.body0 || '}', ','
          ORDER BY p.place ASC) FILTER (
          WHERE p.place <= $4::integer), '') || '],"pageInfo":{"hasNextPage":' || (count(*) > $4::integer)::text || '}}'
      FROM (
        SELECT q.*, row_number() OVER () AS place
        FROM (
          SELECT '{"code":"' || r5.code || '"}' AS body0
          FROM need AS r5
          WHERE r5.publication = 'PUBLISHED' AND NOT r5.illustrative AND (r5.kind = any($5::TEXT[]))
          ORDER BY r5.code ASC
          LIMIT $4::INTEGER + 1) AS q) AS p HAVING true)), 'UTF8')
