SELECT convert_to('{"indicators":{"totalCount":' || (
    SELECT count(*) AS count_1
    FROM indicator AS r2
    WHERE (r2.need_id IS NULL OR (EXISTS (
          SELECT need_1.id
          FROM need AS need_1
          WHERE need_1.id = r2.need_id AND need_1.publication = 'PUBLISHED'))) AND NOT r2.illustrative AND (r2.unit = any($1::TEXT[])))::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(q.body, ','), '')
    FROM (
      SELECT '{"code":' || CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT) || ',"name":' || coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"definition":' || coalesce(CAST(to_json(CAST(r1.definition ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"unit":' || CAST(to_json(CAST(r1.unit AS TEXT)) AS TEXT) || ',"state":' || coalesce((
          SELECT '{"code":"' || r3.code || '"}'
          FROM state AS r3
          WHERE r3.code = r1.state_code AND (NOT r3.illustrative OR r1.illustrative)
          LIMIT 1), 'null') || ',"need":' || coalesce((
          SELECT '{"code":"' || r4.code || '"}'
          FROM need AS r4
          WHERE r4.id = r1.need_id AND r4.publication = 'PUBLISHED' AND (NOT r4.illustrative OR r1.illustrative)), 'null') || ',"project":' || coalesce((
          SELECT '{"code":"' || r5.code || '"}'
          FROM project AS r5
          WHERE r5.id = r1.project_id AND (NOT r5.illustrative OR r1.illustrative)), 'null') || ',"baseline":' || coalesce('"' || CAST(trim_scale(r1.baseline) AS TEXT) || '"', 'null') || ',"target":' || CASE WHEN r1.target IS NOT NULL THEN '{"value":' || coalesce('"' || CAST(trim_scale(r1.target) AS TEXT) || '"', 'null') || ',"qualifier":' || coalesce('"' || r1.target_qualifier || '"', 'null') || ',"statedOn":' || CASE WHEN r1.target_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r1.target_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || '}' ELSE 'null' END || ',"values":[' || array_to_string(ARRAY(
          SELECT '{"value":' || coalesce('"' || CAST(trim_scale(r6.value) AS TEXT) || '"', 'null') || ',"qualifier":"' || r6.qualifier || '","date":' || CASE WHEN r6.date_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r6.date_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"sources":[' || array_to_string(ARRAY(
              SELECT '{"document":' || coalesce((
                  SELECT '{"code":"' || r8.code || '"}'
                  FROM document AS r8
                  WHERE r8.id = r7.document_id), 'null') || '}'
              FROM citation AS r7
              WHERE r7.subject = 'indicator_value' AND r7.subject_id = r6.id
              ORDER BY r7.id
              LIMIT 1000), ',') || '],"note":' || coalesce(CAST(to_json(CAST(r6.note AS TEXT)) AS TEXT), 'null') || '}'
          FROM indicator_value AS r6
          WHERE r6.indicator_id = r1.id AND (r6.indicator_id IS NULL OR (EXISTS (
                SELECT indicator_1.id
                FROM indicator AS indicator_1
                WHERE indicator_1.id = r6.indicator_id AND (indicator_1.need_id IS NULL OR (EXISTS (
                      SELECT need_1.id
                      FROM need AS need_1
                      WHERE need_1.id = indicator_1.need_id AND need_1.publication = 'PUBLISHED')))))) AND (NOT r6.illustrative OR r1.illustrative)
          ORDER BY coalesce(r6.date_latest, r6.date_earliest, date 'infinity'), r6.id
          LIMIT 1000), ',') || ']}' AS body
      FROM indicator AS r1
      WHERE (r1.need_id IS NULL OR (EXISTS (
            SELECT need_1.id
            FROM need AS need_1
            WHERE need_1.id = r1.need_id AND need_1.publication = 'PUBLISHED'))) AND NOT r1.illustrative AND (r1.unit = any($1::TEXT[]))
      ORDER BY r1.code ASC
      LIMIT $2::INTEGER) AS q) || ']}}', 'UTF8')
