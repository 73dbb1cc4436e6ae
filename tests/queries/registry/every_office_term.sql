SELECT convert_to('{"officeTerms":' || '[' || array_to_string(ARRAY(
      SELECT '{"code":' || CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT) || ',"office":' || CAST(to_json(CAST(r1.office AS TEXT)) AS TEXT) || ',"ordinal":' || coalesce(CAST(r1.ordinal AS TEXT), 'null') || ',"cycle":' || coalesce(CAST(to_json(CAST(r1.cycle AS TEXT)) AS TEXT), 'null') || ',"period":' || ('{"from":' || CASE WHEN r1.from_edtf IS NOT NULL THEN '{"edtf":' || coalesce(CAST(to_json(CAST(r1.from_edtf AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END || ',"to":' || CASE WHEN r1.to_edtf IS NOT NULL THEN '{"edtf":' || coalesce(CAST(to_json(CAST(r1.to_edtf AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END || '}') || ',"expectedTo":' || CASE WHEN r1.expected_to_edtf IS NOT NULL THEN '{"edtf":' || coalesce(CAST(to_json(CAST(r1.expected_to_edtf AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END || ',"status":' || CAST(to_json(CAST(r1.status AS TEXT)) AS TEXT) || ',"confidence":' || CAST(to_json(CAST(r1.confidence AS TEXT)) AS TEXT) || '}'
      FROM office_term AS r1
      WHERE r1.id IS NOT NULL
      ORDER BY r1.office, r1.from_latest NULLS LAST, r1.id
      LIMIT 1000), ',') || ']' || '}', 'UTF8')
