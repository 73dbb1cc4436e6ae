SELECT convert_to('{"statedFigures":{"totalCount":' || (
    SELECT count(*) AS count_1
    FROM stated_figure AS r2
    WHERE (r2.need_id IS NULL OR (EXISTS (
          SELECT need_1.id
          FROM need AS need_1
          WHERE need_1.id = r2.need_id AND need_1.publication = 'PUBLISHED'))) AND (r2.pledge_id IS NULL OR (EXISTS (
          SELECT pledge_1.id
          FROM pledge AS pledge_1
          WHERE pledge_1.id = r2.pledge_id AND pledge_1.publication = 'PUBLISHED'))) AND NOT r2.illustrative AND (r2.subject = any($1::TEXT[])))::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(q.body, ','), '')
    FROM (
      SELECT '{"code":' || CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT) || ',"subject":' || CAST(to_json(CAST(r1.subject AS TEXT)) AS TEXT) || ',"value":' || coalesce('"' || CAST(trim_scale(r1.value) AS TEXT) || '"', 'null') || ',"highest":' || coalesce('"' || CAST(trim_scale(r1.highest) AS TEXT) || '"', 'null') || ',"unit":' || CAST(to_json(CAST(r1.unit AS TEXT)) AS TEXT) || ',"qualifier":"' || r1.qualifier || '","scope":' || coalesce(CAST(to_json(CAST(coalesce(r1.scope ->> 'es', r1.scope ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"date":' || CASE WHEN r1.date_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r1.date_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"state":' || coalesce((
          SELECT '{"code":"' || r3.code || '"}'
          FROM state AS r3
          WHERE r3.code = r1.state_code AND (NOT r3.illustrative OR r1.illustrative)
          LIMIT 1), 'null') || ',"party":' || coalesce((
          SELECT '{"code":"' || r4.code || '"}'
          FROM party AS r4
          WHERE r4.id = r1.party_id AND (NOT r4.illustrative OR r1.illustrative)), 'null') || ',"event":' || coalesce((
          SELECT '{"code":"' || r5.code || '"}'
          FROM event AS r5
          WHERE r5.id = r1.event_id AND (NOT r5.illustrative OR r1.illustrative)), 'null') || ',"need":' || coalesce((
          SELECT '{"code":"' || r6.code || '"}'
          FROM need AS r6
          WHERE r6.id = r1.need_id AND r6.publication = 'PUBLISHED' AND (NOT r6.illustrative OR r1.illustrative)), 'null') || ',"pledge":' || coalesce((
          SELECT '{"code":"' || r7.code || '"}'
          FROM pledge AS r7
          WHERE r7.id = r1.pledge_id AND r7.publication = 'PUBLISHED' AND (NOT r7.illustrative OR r1.illustrative)), 'null') || ',"sources":[' || array_to_string(ARRAY(
          SELECT '{"document":' || coalesce((
              SELECT '{"code":"' || r9.code || '"}'
              FROM document AS r9
              WHERE r9.id = r8.document_id), 'null') || '}'
          FROM citation AS r8
          WHERE r8.subject = 'stated_figure' AND r8.subject_id = r1.id
          ORDER BY r8.id
          LIMIT 1000), ',') || ']}' AS body
      FROM stated_figure AS r1
      WHERE (r1.need_id IS NULL OR (EXISTS (
            SELECT need_1.id
            FROM need AS need_1
            WHERE need_1.id = r1.need_id AND need_1.publication = 'PUBLISHED'))) AND (r1.pledge_id IS NULL OR (EXISTS (
            SELECT pledge_1.id
            FROM pledge AS pledge_1
            WHERE pledge_1.id = r1.pledge_id AND pledge_1.publication = 'PUBLISHED'))) AND NOT r1.illustrative AND (r1.subject = any($1::TEXT[]))
      ORDER BY coalesce(r1.date_latest, r1.date_earliest, date 'infinity') ASC, r1.id ASC
      LIMIT $2::INTEGER) AS q) || ']}}', 'UTF8')
