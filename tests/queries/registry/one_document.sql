SELECT convert_to(format('{"document":%s,"none":%s}', coalesce((
        SELECT format('{"code":"%s","title":%s,"date":%s,"confidence":"%s","asserts":[%s],"cites":[%s],"citedBy":[%s]}', r1.code, coalesce(CAST(to_json(CAST(r1.title ->> 'en' AS TEXT)) AS TEXT), 'null'), CASE WHEN r1.date_edtf IS NOT NULL THEN format('{"edtf":"%s","earliest":%s,"latest":%s}', r1.date_edtf, coalesce('"' || CAST(r1.date_earliest AS TEXT) || '"', 'null'), coalesce('"' || CAST(r1.date_latest AS TEXT) || '"', 'null')) ELSE 'null' END, r1.confidence, array_to_string(ARRAY(
              SELECT '{"code":' || CAST(to_json(CAST(r2.code AS TEXT)) AS TEXT) || ',"grouping":' || coalesce((
                  SELECT '{"code":' || CAST(to_json(CAST(r3.code AS TEXT)) AS TEXT) || '}'
                  FROM grouping AS r3
                  WHERE r3.id = r2.grouping_id AND (NOT r3.illustrative OR r2.illustrative)), 'null') || ',"parties":[' || array_to_string(ARRAY(
                  SELECT '{"code":"' || r4.code || '"}'
                  FROM (
                    SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, asserted_party_1.position AS pair_place
                    FROM party AS party_1
                    JOIN asserted_party AS asserted_party_1 ON asserted_party_1.party_id = party_1.id
                    WHERE asserted_party_1.assertion_id = r2.id) AS r4
                  WHERE NOT r4.illustrative OR r2.illustrative
                  ORDER BY r4.pair_place, r4.id
                  LIMIT 1000), ',') || ']}'
              FROM membership_assertion AS r2
              WHERE r2.document_id = r1.id AND (NOT r2.illustrative OR r1.illustrative)
              ORDER BY r2.asserted_on_latest NULLS LAST, r2.id
              LIMIT 1000), ','), array_to_string(ARRAY(
              SELECT '{"code":"' || r5.code || '"}'
              FROM document AS r5
              WHERE r5.code IN (
                SELECT document_citation_1.cited_code
                FROM document_citation AS document_citation_1
                WHERE document_citation_1.citing_id = r1.id) AND (NOT r5.illustrative OR r1.illustrative)
              ORDER BY coalesce(r5.date_latest, r5.date_earliest, date 'infinity'), r5.id
              LIMIT 1000), ','), array_to_string(ARRAY(
              SELECT '{"code":"' || r6.code || '"}'
              FROM document AS r6
              WHERE r6.id IN (
                SELECT document_citation_1.citing_id
                FROM document_citation AS document_citation_1
                WHERE document_citation_1.cited_code = r1.code) AND (NOT r6.illustrative OR r1.illustrative)
              ORDER BY coalesce(r6.date_latest, r6.date_earliest, date 'infinity'), r6.id
              LIMIT 1000), ','))
        FROM document AS r1
        WHERE r1.code = $1::VARCHAR
        LIMIT 1), 'null'), coalesce((
        SELECT '{"code":"' || r7.code || '"}'
        FROM document AS r7
        WHERE r7.code = $2::VARCHAR
        LIMIT 1), 'null')), 'UTF8')
