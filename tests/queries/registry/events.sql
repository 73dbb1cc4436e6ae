SELECT convert_to('{"events":' || (
    SELECT '{"totalCount":' || (
      SELECT count(*) AS count_1
      FROM event AS r2
      WHERE NOT r2.illustrative AND (r2.kind = any($1::TEXT[])) AND ((CASE WHEN (r2.end_edtf IS NOT NULL) THEN r2.end_latest ELSE r2.date_latest END IS NULL OR CASE WHEN (r2.end_edtf IS NOT NULL) THEN r2.end_latest ELSE r2.date_latest END >= $2::DATE) AND (r2.date_earliest IS NULL OR r2.date_earliest <= $3::DATE)) AND (r2.mirps IS true))::text || ',"nodes":[' || coalesce(string_agg(p.body0, ','
        ORDER BY p.place ASC) FILTER (
        WHERE p.place <= $4::integer), '') || '],"pageInfo":{"hasNextPage":' || (count(*) > $4::integer)::text || '}}'
    FROM (
      SELECT q.*, row_number() OVER () AS place
      FROM (
        SELECT '{"code":"' || r1.code || '","kind":"' || r1.kind || '","status":"' || r1.status || '","ordinal":' || coalesce(CAST(r1.ordinal AS TEXT), 'null') || ',"presidencyCycle":' || coalesce(CAST(to_json(CAST(r1.presidency_cycle AS TEXT)) AS TEXT), 'null') || ',"date":' || CASE WHEN r1.date_edtf IS NOT NULL THEN '{"edtf":"' || r1.date_edtf || '","earliest":' || coalesce('"' || CAST(r1.date_earliest AS TEXT) || '"', 'null') || '}' ELSE 'null' END || ',"endDate":' || CASE WHEN r1.end_edtf IS NOT NULL THEN '{"edtf":"' || r1.end_edtf || '"}' ELSE 'null' END || ',"place":' || coalesce(CAST(to_json(CAST(r1.place ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"country":' || coalesce(CAST(to_json(CAST(r1.country AS TEXT)) AS TEXT), 'null') || ',"unlocode":' || coalesce(CAST(to_json(CAST(r1.unlocode AS TEXT)) AS TEXT), 'null') || ',"mirps":' || CAST(r1.mirps AS TEXT) || ',"supersededBy":' || coalesce((
            SELECT '{"code":"' || r3.code || '"}'
            FROM event AS r3
            WHERE r3.id = r1.superseded_by_id AND (NOT r3.illustrative OR r1.illustrative)), 'null') || ',"supersedes":[' || array_to_string(ARRAY(
            SELECT '{"code":"' || r4.code || '"}'
            FROM event AS r4
            WHERE r4.superseded_by_id = r1.id AND (NOT r4.illustrative OR r1.illustrative)
            ORDER BY coalesce(r4.date_latest, r4.date_earliest, date 'infinity'), r4.id
            LIMIT 1000), ',') || '],"partOf":' || coalesce((
            SELECT '{"code":"' || r5.code || '"}'
            FROM event AS r5
            WHERE r5.id = r1.part_of_id AND (NOT r5.illustrative OR r1.illustrative)), 'null') || ',"commitmentKinds":' || CAST(to_json(r1.commitment_kinds) AS TEXT) || '}' AS body0
        FROM event AS r1
        WHERE NOT r1.illustrative AND (r1.kind = any($1::TEXT[])) AND ((CASE WHEN (r1.end_edtf IS NOT NULL) THEN r1.end_latest ELSE r1.date_latest END IS NULL OR CASE WHEN (r1.end_edtf IS NOT NULL) THEN r1.end_latest ELSE r1.date_latest END >= $2::DATE) AND (r1.date_earliest IS NULL OR r1.date_earliest <= $3::DATE)) AND (r1.mirps IS true)
        ORDER BY coalesce(r1.date_latest, r1.date_earliest, date 'infinity') ASC, r1.id ASC
        LIMIT $4::INTEGER + 1) AS q) AS p HAVING true) || '}', 'UTF8')
