SELECT convert_to(format('{"viewer":%s,"party":%s}', format('{"role":%s,"name":%s,"language":%s,"party":%s,"states":[%s]}', CAST(to_json(CAST(CAST($1::VARCHAR AS TEXT) AS TEXT)) AS TEXT), coalesce(CAST(to_json(CAST(CAST(NULL AS TEXT) AS TEXT)) AS TEXT), 'null'), CAST(to_json(CAST(CAST($2::VARCHAR AS TEXT) AS TEXT)) AS TEXT), coalesce((
          SELECT '{"code":"' || r1.code || '"}'
          FROM party AS r1
          WHERE r1.code = $3::VARCHAR
          LIMIT 1), 'null'), array_to_string(ARRAY(
          SELECT '{"code":"' || r2.code || '"}'
          FROM state AS r2
          WHERE r2.code = ANY ($4::TEXT[]) AND NOT r2.illustrative
          ORDER BY r2.code
          LIMIT 1000), ',')), coalesce((
        SELECT '{"code":"' || r3.code || '"}'
        FROM party AS r3
        WHERE r3.code = $5::VARCHAR
        LIMIT 1), 'null')), 'UTF8')
