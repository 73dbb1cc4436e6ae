SELECT convert_to(format('{"state":%s,"nowhere":%s}', coalesce((
        SELECT format('{"__typename":"State","code":"%s","local":%s,"french":%s,"officeTerms":[%s],"plans":{"totalCount":%s]},"needs":{"totalCount":%s]},"sources":[%s]}', r1.code, coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'fr', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null'), array_to_string(ARRAY(
              SELECT '{"code":' || CAST(to_json(CAST(r2.code AS TEXT)) AS TEXT) || ',"office":"' || r2.office || '","period":{"from":' || CASE WHEN r2.from_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r2.from_edtf AS TEXT)) AS TEXT) || ',"latest":' || coalesce('"' || CAST(r2.from_latest AS TEXT) || '"', 'null') || '}' ELSE 'null' END || ',"to":' || CASE WHEN r2.to_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r2.to_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || '}}'
              FROM office_term AS r2
              WHERE r2.id IN (
                SELECT office_holder_1.term_id
                FROM office_holder AS office_holder_1
                WHERE office_holder_1.party_id = r1.party_id) AND (NOT r2.illustrative OR r1.illustrative)
              ORDER BY r2.office, r2.from_latest NULLS LAST, r2.id
              LIMIT 1000), ','), (
            SELECT count(*) AS count_1
            FROM plan AS r4
            WHERE r4.state_code = r1.code AND (NOT r4.illustrative OR r1.illustrative))::text || ',"nodes":[' || (
            SELECT coalesce(string_agg(q.body, ','), '')
            FROM (
              SELECT '{"code":"' || r3.code || '","cycle":' || coalesce(CAST(to_json(CAST(r3.cycle AS TEXT)) AS TEXT), 'null') || '}' AS body
              FROM plan AS r3
              WHERE r3.state_code = r1.code AND (NOT r3.illustrative OR r1.illustrative)
              ORDER BY coalesce(r3.adopted_latest, r3.adopted_earliest, date 'infinity') ASC, r3.id ASC
              LIMIT $1::INTEGER) AS q), (
            SELECT count(*) AS count_1
            FROM need AS r6
            WHERE r6.state_code = r1.code AND r6.publication = 'PUBLISHED' AND (NOT r6.illustrative OR r1.illustrative))::text || ',"nodes":[' || (
            SELECT coalesce(string_agg(q.body, ','), '')
            FROM (
              SELECT '{"code":"' || r5.code || '"}' AS body
              FROM need AS r5
              WHERE r5.state_code = r1.code AND r5.publication = 'PUBLISHED' AND (NOT r5.illustrative OR r1.illustrative)
              ORDER BY r5.code ASC
              LIMIT $2::INTEGER) AS q), array_to_string(ARRAY(
              SELECT '{"document":' || coalesce((
                  SELECT '{"code":"' || r8.code || '"}'
                  FROM document AS r8
                  WHERE r8.id = r7.document_id), 'null') || '}'
              FROM citation AS r7
              WHERE r7.subject = 'state' AND r7.subject_id = r1.id
              ORDER BY r7.id
              LIMIT 1000), ','))
        FROM state AS r1
        WHERE r1.code = $3::VARCHAR
        LIMIT 1), 'null'), coalesce((
        SELECT '{"code":"' || r9.code || '"}'
        FROM state AS r9
        WHERE r9.code = $4::VARCHAR
        LIMIT 1), 'null')), 'UTF8')
