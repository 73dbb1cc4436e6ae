SELECT convert_to('{"documents":{"totalCount":' || (
    SELECT count(*) AS count_1
    FROM document AS r2
    WHERE NOT r2.illustrative AND (r2.kind = any($1::TEXT[])) AND (r2.confidence = any($2::TEXT[])) AND (r2.date_earliest IS NULL OR r2.date_earliest <= $3::DATE))::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(q.body, ','), '')
    FROM (
      SELECT '{"code":"' || r1.code || '","kind":"' || r1.kind || '","title":' || coalesce(CAST(to_json(CAST(coalesce(r1.title ->> 'es', r1.title ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"issuer":' || coalesce((
          SELECT '{"code":"' || r3.code || '"}'
          FROM party AS r3
          WHERE r3.id = r1.issuer_id AND (NOT r3.illustrative OR r1.illustrative)), 'null') || ',"issuerText":' || coalesce(CAST(to_json(CAST(r1.issuer_text AS TEXT)) AS TEXT), 'null') || ',"date":' || CASE WHEN r1.date_edtf IS NOT NULL THEN '{"edtf":"' || r1.date_edtf || '"}' ELSE 'null' END || ',"url":' || coalesce(CAST(to_json(CAST(r1.url AS TEXT)) AS TEXT), 'null') || ',"reference":' || coalesce(CAST(to_json(CAST(r1.reference AS TEXT)) AS TEXT), 'null') || ',"language":' || coalesce(CAST(to_json(CAST(r1.language AS TEXT)) AS TEXT), 'null') || ',"seenAs":"' || r1.seen_as || '","otherUrls":' || CAST(to_json(r1.other_urls) AS TEXT) || ',"cites":[' || array_to_string(ARRAY(
          SELECT '{"code":"' || r4.code || '"}'
          FROM document AS r4
          WHERE r4.code IN (
            SELECT document_citation_1.cited_code
            FROM document_citation AS document_citation_1
            WHERE document_citation_1.citing_id = r1.id) AND (NOT r4.illustrative OR r1.illustrative)
          ORDER BY coalesce(r4.date_latest, r4.date_earliest, date 'infinity'), r4.id
          LIMIT 1000), ',') || ']}' AS body
      FROM document AS r1
      WHERE NOT r1.illustrative AND (r1.kind = any($1::TEXT[])) AND (r1.confidence = any($2::TEXT[])) AND (r1.date_earliest IS NULL OR r1.date_earliest <= $3::DATE)
      ORDER BY coalesce(r1.date_latest, r1.date_earliest, date 'infinity') ASC, r1.id ASC
      LIMIT $4::INTEGER) AS q) || ']}}', 'UTF8')
