SELECT convert_to('{"officeTerms":[' || array_to_string(ARRAY(
      SELECT '{"code":' || CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT) || ',"office":"' || r1.office || '","ordinal":' || coalesce(CAST(r1.ordinal AS TEXT), 'null') || ',"cycle":' || coalesce(CAST(to_json(CAST(r1.cycle AS TEXT)) AS TEXT), 'null') || ',"period":{"from":' || CASE WHEN r1.from_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r1.from_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"to":' || CASE WHEN r1.to_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r1.to_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || '},"expectedTo":' || CASE WHEN r1.expected_to_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r1.expected_to_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"status":"' || r1.status || '","confidence":"' || r1.confidence || '"}'
      FROM office_term AS r1
      WHERE r1.id IS NOT NULL AND NOT r1.illustrative
      ORDER BY r1.office, r1.from_latest NULLS LAST, r1.id
      LIMIT 1000), ',') || ']}', 'UTF8')
