SELECT convert_to('{"grouping":' || coalesce((
      SELECT format('{"foundedBy":%s,"assertions":[%s]}', coalesce((
            SELECT format('{"code":"%s","date":%s}', r2.code, CASE WHEN r2.date_edtf IS NOT NULL THEN '{"edtf":"' || r2.date_edtf || '"}' ELSE 'null' END)
            FROM document AS r2
            WHERE r2.id = r1.founded_by_id AND (NOT r2.illustrative OR r1.illustrative)), 'null'), array_to_string(ARRAY(
            SELECT '{"code":' || CAST(to_json(CAST(r3.code AS TEXT)) AS TEXT) || ',"document":' || coalesce((
                SELECT '{"code":"' || r4.code || '"}'
                FROM document AS r4
                WHERE r4.id = r3.document_id AND (NOT r4.illustrative OR r3.illustrative)), 'null') || ',"assertedOn":' || CASE WHEN r3.asserted_on_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r3.asserted_on_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"about":' || CASE WHEN r3.about_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r3.about_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"role":"' || r3.role || '","complete":' || CAST(r3.complete AS TEXT) || ',"count":' || coalesce(CAST(r3.count AS TEXT), 'null') || ',"subset":' || coalesce(CAST(to_json(CAST(r3.subset AS TEXT)) AS TEXT), 'null') || ',"list":' || coalesce(CAST(to_json(CAST(r3.list_code AS TEXT)) AS TEXT), 'null') || ',"parties":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r5.code || '"}'
                FROM (
                  SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, asserted_party_1.position AS pair_place
                  FROM party AS party_1
                  JOIN asserted_party AS asserted_party_1 ON asserted_party_1.party_id = party_1.id
                  WHERE asserted_party_1.assertion_id = r3.id) AS r5
                WHERE NOT r5.illustrative OR r3.illustrative
                ORDER BY r5.pair_place, r5.id
                LIMIT 1000), ',') || ']}'
            FROM membership_assertion AS r3
            WHERE r3.grouping_id = r1.id AND (NOT r3.illustrative OR r1.illustrative)
            ORDER BY r3.asserted_on_latest NULLS LAST, r3.id
            LIMIT 1000), ','))
      FROM grouping AS r1
      WHERE r1.code = $1::VARCHAR
      LIMIT 1), 'null') || '}', 'UTF8')
