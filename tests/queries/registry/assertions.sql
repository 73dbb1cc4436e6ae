SELECT convert_to((('{"grouping":' || coalesce((
          SELECT (((('{"foundedBy":' || coalesce((
                      SELECT (((('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || ',"date":') || CASE WHEN (document_1.date_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(document_1.date_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}') AS anon_2
                      FROM document AS document_1
                      WHERE document_1.id = grouping_1.founded_by_id
                      LIMIT 1), 'null')) || ',"assertions":') || (
                SELECT (('[' || coalesce(string_agg((((((((((((((((((((('{"code":' || CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT)) || ',"document":') || coalesce((
                                                                SELECT (('{"code":' || CAST(to_json(CAST(document_2.code AS TEXT)) AS TEXT)) || '}') AS anon_5
                                                                FROM document AS document_2
                                                                WHERE document_2.id = anon_4.document_id
                                                                LIMIT 1), 'null')) || ',"assertedOn":') || CASE WHEN (anon_4.asserted_on_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_4.asserted_on_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"about":') || CASE WHEN (anon_4.about_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_4.about_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"role":') || CAST(to_json(CAST(anon_4.role AS TEXT)) AS TEXT)) || ',"complete":') || CAST(anon_4.complete AS TEXT)) || ',"count":') || coalesce(CAST(anon_4.count AS TEXT), 'null')) || ',"subset":') || coalesce(CAST(to_json(CAST(anon_4.subset AS TEXT)) AS TEXT), 'null')) || ',"list":') || coalesce(CAST(to_json(CAST(anon_4.list_code AS TEXT)) AS TEXT), 'null')) || ',"parties":') || (
                              SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_7.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_6
                              FROM (
                                SELECT anon_8.id AS id, anon_8.confidence AS confidence, anon_8.illustrative AS illustrative, anon_8.note AS note, anon_8.recorded_at AS recorded_at, anon_8.code AS code, anon_8.kind AS kind, anon_8.name AS name, anon_8.short_name AS short_name, anon_8.country AS country, anon_8.currency AS currency, anon_8.iati_identifier AS iati_identifier, anon_8.channel_code AS channel_code, anon_8.parent_id AS parent_id, anon_8.pair_place AS pair_place
                                FROM (
                                  SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, asserted_party_1.position AS pair_place
                                  FROM party AS party_1
                                  JOIN asserted_party AS asserted_party_1 ON asserted_party_1.party_id = party_1.id
                                  WHERE asserted_party_1.assertion_id = anon_4.id) AS anon_8
                                ORDER BY anon_8.pair_place, anon_8.id
                                LIMIT 1000) AS anon_7)) || '}'), ','), '')) || ']') AS anon_3
                FROM (
                  SELECT membership_assertion_1.id AS id, membership_assertion_1.confidence AS confidence, membership_assertion_1.illustrative AS illustrative, membership_assertion_1.note AS note, membership_assertion_1.recorded_at AS recorded_at, membership_assertion_1.code AS code, membership_assertion_1.document_id AS document_id, membership_assertion_1.grouping_id AS grouping_id, membership_assertion_1.asserted_on_edtf AS asserted_on_edtf, membership_assertion_1.asserted_on_earliest AS asserted_on_earliest, membership_assertion_1.asserted_on_latest AS asserted_on_latest, membership_assertion_1.role AS role, membership_assertion_1.complete AS complete, membership_assertion_1.count AS count, membership_assertion_1.subset AS subset, membership_assertion_1.list_code AS list_code, membership_assertion_1.about_edtf AS about_edtf, membership_assertion_1.about_earliest AS about_earliest, membership_assertion_1.about_latest AS about_latest
                  FROM membership_assertion AS membership_assertion_1
                  WHERE membership_assertion_1.grouping_id = grouping_1.id
                  ORDER BY membership_assertion_1.asserted_on_latest NULLS LAST, membership_assertion_1.id
                  LIMIT 1000) AS anon_4)) || '}') AS anon_1
          FROM grouping AS grouping_1
          WHERE grouping_1.code = $1::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
