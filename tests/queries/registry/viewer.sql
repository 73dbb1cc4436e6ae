SELECT convert_to('{"viewer":{"role":' || CAST(to_json(CAST(CAST($1::VARCHAR AS TEXT) AS TEXT)) AS TEXT) || ',"name":' || coalesce(CAST(to_json(CAST(CAST(NULL AS TEXT) AS TEXT)) AS TEXT), 'null') || ',"language":' || CAST(to_json(CAST(CAST($2::VARCHAR AS TEXT) AS TEXT)) AS TEXT) || ',"party":' || coalesce((
      SELECT '{"code":"' || r1.code || '"}'
      FROM party AS r1
      WHERE r1.code = $3::VARCHAR
      LIMIT 1), 'null') || ',"states":[' || array_to_string(ARRAY(
      SELECT '{"code":"' || r2.code || '"}'
      FROM state AS r2
      WHERE r2.code = ANY ($4::TEXT[]) AND NOT r2.illustrative
      ORDER BY r2.code
      LIMIT 1000), ',') || ']},"party":' || coalesce((
      SELECT '{"code":"' || r3.code || '"}'
      FROM party AS r3
      WHERE r3.code = $5::VARCHAR
      LIMIT 1), 'null') || '}', 'UTF8')
