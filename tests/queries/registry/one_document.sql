SELECT convert_to((((('{"document":' || coalesce((
              SELECT (((((((((((((('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(document_1.title ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"date":') || CASE WHEN (document_1.date_edtf IS NOT NULL) THEN (((((('{"edtf":' || coalesce(CAST(to_json(CAST(document_1.date_edtf AS TEXT)) AS TEXT), 'null')) || ',"earliest":') || coalesce((('"' || CAST(document_1.date_earliest AS TEXT)) || '"'), 'null')) || ',"latest":') || coalesce((('"' || CAST(document_1.date_latest AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"confidence":') || CAST(to_json(CAST(document_1.confidence AS TEXT)) AS TEXT)) || ',"asserts":') || (
                            SELECT (('[' || coalesce(string_agg((((((('{"code":' || CAST(to_json(CAST(anon_3.code AS TEXT)) AS TEXT)) || ',"grouping":') || coalesce((
                                                SELECT (('{"code":' || CAST(to_json(CAST(grouping_1.code AS TEXT)) AS TEXT)) || '}') AS anon_4
                                                FROM grouping AS grouping_1
                                                WHERE grouping_1.id = anon_3.grouping_id
                                                LIMIT 1), 'null')) || ',"parties":') || (
                                          SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_6.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_5
                                          FROM (
                                            SELECT anon_7.id AS id, anon_7.confidence AS confidence, anon_7.illustrative AS illustrative, anon_7.note AS note, anon_7.recorded_at AS recorded_at, anon_7.code AS code, anon_7.kind AS kind, anon_7.name AS name, anon_7.short_name AS short_name, anon_7.country AS country, anon_7.currency AS currency, anon_7.iati_identifier AS iati_identifier, anon_7.channel_code AS channel_code, anon_7.parent_id AS parent_id, anon_7.pair_place AS pair_place
                                            FROM (
                                              SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, asserted_party_1.position AS pair_place
                                              FROM party AS party_1
                                              JOIN asserted_party AS asserted_party_1 ON asserted_party_1.party_id = party_1.id
                                              WHERE asserted_party_1.assertion_id = anon_3.id) AS anon_7
                                            ORDER BY anon_7.pair_place, anon_7.id
                                            LIMIT 1000) AS anon_6)) || '}'), ','), '')) || ']') AS anon_2
                            FROM (
                              SELECT membership_assertion_1.id AS id, membership_assertion_1.confidence AS confidence, membership_assertion_1.illustrative AS illustrative, membership_assertion_1.note AS note, membership_assertion_1.recorded_at AS recorded_at, membership_assertion_1.code AS code, membership_assertion_1.document_id AS document_id, membership_assertion_1.grouping_id AS grouping_id, membership_assertion_1.asserted_on_edtf AS asserted_on_edtf, membership_assertion_1.asserted_on_earliest AS asserted_on_earliest, membership_assertion_1.asserted_on_latest AS asserted_on_latest, membership_assertion_1.role AS role, membership_assertion_1.complete AS complete, membership_assertion_1.count AS count, membership_assertion_1.subset AS subset, membership_assertion_1.list_code AS list_code, membership_assertion_1.about_edtf AS about_edtf, membership_assertion_1.about_earliest AS about_earliest, membership_assertion_1.about_latest AS about_latest
                              FROM membership_assertion AS membership_assertion_1
                              WHERE membership_assertion_1.document_id = document_1.id
                              ORDER BY membership_assertion_1.asserted_on_latest NULLS LAST, membership_assertion_1.id
                              LIMIT 1000) AS anon_3)) || ',"cites":') || (
                        SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_9.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_8
                        FROM (
                          SELECT document_2.id AS id, document_2.confidence AS confidence, document_2.illustrative AS illustrative, document_2.note AS note, document_2.recorded_at AS recorded_at, document_2.code AS code, document_2.kind AS kind, document_2.title AS title, document_2.issuer_code AS issuer_code, document_2.issuer_id AS issuer_id, document_2.issuer_text AS issuer_text, document_2.date_edtf AS date_edtf, document_2.date_earliest AS date_earliest, document_2.date_latest AS date_latest, document_2.reference AS reference, document_2.url AS url, document_2.other_urls AS other_urls, document_2.language AS language, document_2.seen_as AS seen_as
                          FROM document AS document_2
                          WHERE document_2.code IN (
                            SELECT document_citation_1.cited_code
                            FROM document_citation AS document_citation_1, document AS document_1
                            WHERE document_citation_1.citing_id = document_1.id)
                          ORDER BY coalesce(document_2.date_latest, document_2.date_earliest, date 'infinity'), document_2.id
                          LIMIT 1000) AS anon_9)) || ',"citedBy":') || (
                    SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_11.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_10
                    FROM (
                      SELECT document_3.id AS id, document_3.confidence AS confidence, document_3.illustrative AS illustrative, document_3.note AS note, document_3.recorded_at AS recorded_at, document_3.code AS code, document_3.kind AS kind, document_3.title AS title, document_3.issuer_code AS issuer_code, document_3.issuer_id AS issuer_id, document_3.issuer_text AS issuer_text, document_3.date_edtf AS date_edtf, document_3.date_earliest AS date_earliest, document_3.date_latest AS date_latest, document_3.reference AS reference, document_3.url AS url, document_3.other_urls AS other_urls, document_3.language AS language, document_3.seen_as AS seen_as
                      FROM document AS document_3
                      WHERE document_3.id IN (
                        SELECT document_citation_2.citing_id
                        FROM document_citation AS document_citation_2, document AS document_1
                        WHERE document_citation_2.cited_code = document_1.code)
                      ORDER BY coalesce(document_3.date_latest, document_3.date_earliest, date 'infinity'), document_3.id
                      LIMIT 1000) AS anon_11)) || '}') AS anon_1
              FROM document AS document_1
              WHERE document_1.code = $1::VARCHAR
              LIMIT 1), 'null')) || ',"none":') || coalesce((
          SELECT (('{"code":' || CAST(to_json(CAST(document_4.code AS TEXT)) AS TEXT)) || '}') AS anon_12
          FROM document AS document_4
          WHERE document_4.code = $2::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
