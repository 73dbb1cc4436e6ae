SELECT convert_to((((('{"event":' || coalesce((
              SELECT (((((((((((((((((('{"code":' || CAST(to_json(CAST(event_1.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(event_1.name ->> 'es', event_1.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"place":') || coalesce(CAST(to_json(CAST(coalesce(event_1.place ->> 'es', event_1.place ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"hosts":') || (
                                        SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_3.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_2
                                        FROM (
                                          SELECT anon_4.id AS id, anon_4.confidence AS confidence, anon_4.illustrative AS illustrative, anon_4.note AS note, anon_4.recorded_at AS recorded_at, anon_4.code AS code, anon_4.kind AS kind, anon_4.name AS name, anon_4.short_name AS short_name, anon_4.country AS country, anon_4.currency AS currency, anon_4.iati_identifier AS iati_identifier, anon_4.channel_code AS channel_code, anon_4.parent_id AS parent_id, anon_4.pair_place AS pair_place
                                          FROM (
                                            SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, event_host_1.position AS pair_place
                                            FROM party AS party_1
                                            JOIN event_host AS event_host_1 ON event_host_1.party_id = party_1.id
                                            WHERE event_host_1.event_id = event_1.id) AS anon_4
                                          ORDER BY anon_4.pair_place, anon_4.id
                                          LIMIT 1000) AS anon_3)) || ',"conveners":') || (
                                    SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_6.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_5
                                    FROM (
                                      SELECT anon_7.id AS id, anon_7.confidence AS confidence, anon_7.illustrative AS illustrative, anon_7.note AS note, anon_7.recorded_at AS recorded_at, anon_7.code AS code, anon_7.kind AS kind, anon_7.name AS name, anon_7.short_name AS short_name, anon_7.country AS country, anon_7.currency AS currency, anon_7.iati_identifier AS iati_identifier, anon_7.channel_code AS channel_code, anon_7.parent_id AS parent_id, anon_7.pair_place AS pair_place
                                      FROM (
                                        SELECT party_2.id AS id, party_2.confidence AS confidence, party_2.illustrative AS illustrative, party_2.note AS note, party_2.recorded_at AS recorded_at, party_2.code AS code, party_2.kind AS kind, party_2.name AS name, party_2.short_name AS short_name, party_2.country AS country, party_2.currency AS currency, party_2.iati_identifier AS iati_identifier, party_2.channel_code AS channel_code, party_2.parent_id AS parent_id, event_convener_1.position AS pair_place
                                        FROM party AS party_2
                                        JOIN event_convener AS event_convener_1 ON event_convener_1.party_id = party_2.id
                                        WHERE event_convener_1.event_id = event_1.id) AS anon_7
                                      ORDER BY anon_7.pair_place, anon_7.id
                                      LIMIT 1000) AS anon_6)) || ',"partners":') || (
                                SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_9.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_8
                                FROM (
                                  SELECT anon_10.id AS id, anon_10.confidence AS confidence, anon_10.illustrative AS illustrative, anon_10.note AS note, anon_10.recorded_at AS recorded_at, anon_10.code AS code, anon_10.kind AS kind, anon_10.name AS name, anon_10.short_name AS short_name, anon_10.country AS country, anon_10.currency AS currency, anon_10.iati_identifier AS iati_identifier, anon_10.channel_code AS channel_code, anon_10.parent_id AS parent_id, anon_10.pair_place AS pair_place
                                  FROM (
                                    SELECT party_3.id AS id, party_3.confidence AS confidence, party_3.illustrative AS illustrative, party_3.note AS note, party_3.recorded_at AS recorded_at, party_3.code AS code, party_3.kind AS kind, party_3.name AS name, party_3.short_name AS short_name, party_3.country AS country, party_3.currency AS currency, party_3.iati_identifier AS iati_identifier, party_3.channel_code AS channel_code, party_3.parent_id AS parent_id, event_partner_1.position AS pair_place
                                    FROM party AS party_3
                                    JOIN event_partner AS event_partner_1 ON event_partner_1.party_id = party_3.id
                                    WHERE event_partner_1.event_id = event_1.id) AS anon_10
                                  ORDER BY anon_10.pair_place, anon_10.id
                                  LIMIT 1000) AS anon_9)) || ',"adopted":') || (
                            SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_12.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_11
                            FROM (
                              SELECT anon_13.id AS id, anon_13.confidence AS confidence, anon_13.illustrative AS illustrative, anon_13.note AS note, anon_13.recorded_at AS recorded_at, anon_13.code AS code, anon_13.kind AS kind, anon_13.title AS title, anon_13.issuer_code AS issuer_code, anon_13.issuer_id AS issuer_id, anon_13.issuer_text AS issuer_text, anon_13.date_edtf AS date_edtf, anon_13.date_earliest AS date_earliest, anon_13.date_latest AS date_latest, anon_13.reference AS reference, anon_13.url AS url, anon_13.other_urls AS other_urls, anon_13.language AS language, anon_13.seen_as AS seen_as, anon_13.pair_place AS pair_place
                              FROM (
                                SELECT document_1.id AS id, document_1.confidence AS confidence, document_1.illustrative AS illustrative, document_1.note AS note, document_1.recorded_at AS recorded_at, document_1.code AS code, document_1.kind AS kind, document_1.title AS title, document_1.issuer_code AS issuer_code, document_1.issuer_id AS issuer_id, document_1.issuer_text AS issuer_text, document_1.date_edtf AS date_edtf, document_1.date_earliest AS date_earliest, document_1.date_latest AS date_latest, document_1.reference AS reference, document_1.url AS url, document_1.other_urls AS other_urls, document_1.language AS language, document_1.seen_as AS seen_as, document_1.id AS pair_place
                                FROM document AS document_1
                                JOIN event_document AS event_document_1 ON event_document_1.document_id = document_1.id
                                WHERE event_document_1.event_id = event_1.id) AS anon_13
                              ORDER BY anon_13.pair_place, anon_13.id
                              LIMIT 1000) AS anon_12)) || ',"parts":') || (
                        SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_15.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_14
                        FROM (
                          SELECT event_2.id AS id, event_2.confidence AS confidence, event_2.illustrative AS illustrative, event_2.note AS note, event_2.recorded_at AS recorded_at, event_2.code AS code, event_2.kind AS kind, event_2.name AS name, event_2.aliases AS aliases, event_2.mirps AS mirps, event_2.ordinal AS ordinal, event_2.presidency_cycle AS presidency_cycle, event_2.place AS place, event_2.country AS country, event_2.unlocode AS unlocode, event_2.date_edtf AS date_edtf, event_2.date_earliest AS date_earliest, event_2.date_latest AS date_latest, event_2.end_edtf AS end_edtf, event_2.end_earliest AS end_earliest, event_2.end_latest AS end_latest, event_2.status AS status, event_2.part_of_id AS part_of_id, event_2.superseded_by_id AS superseded_by_id, event_2.announced_total_minor AS announced_total_minor, event_2.announced_total_currency AS announced_total_currency, event_2.announced_total_qualifier AS announced_total_qualifier, event_2.announced_total_confidence AS announced_total_confidence, event_2.commitment_kinds AS commitment_kinds
                          FROM event AS event_2
                          WHERE event_2.part_of_id = event_1.id
                          ORDER BY coalesce(event_2.date_latest, event_2.date_earliest, date 'infinity'), event_2.id
                          LIMIT 1000) AS anon_15)) || ',"announcedTotal":') || CASE WHEN (event_1.announced_total_qualifier IS NOT NULL) THEN (('{"amount":' || coalesce((('"' || CAST(decimal_text(event_1.announced_total_minor, event_1.announced_total_currency) AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || '}') AS anon_1
              FROM event AS event_1
              WHERE event_1.code = $1::VARCHAR
              LIMIT 1), 'null')) || ',"meeting":') || coalesce((
          SELECT (((((((('{"code":' || CAST(to_json(CAST(event_3.code AS TEXT)) AS TEXT)) || ',"aliases":') || (
                        SELECT (('[' || coalesce(string_agg((((((('{"name":' || CAST(to_json(CAST(anon_18.name AS TEXT)) AS TEXT)) || ',"language":') || coalesce(CAST(to_json(CAST(anon_18.language AS TEXT)) AS TEXT), 'null')) || ',"note":') || coalesce(CAST(to_json(CAST(anon_18.note AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_17
                        FROM (
                          SELECT anon_19.name AS name, anon_19.language AS language, anon_19.note AS note, anon_19.id AS id
                          FROM (
                            SELECT anon_20.item ->> 'name' AS name, anon_20.item ->> 'language' AS language, anon_20.item ->> 'note' AS note, CAST(anon_20.place AS BIGINT) AS id
                            FROM jsonb_array_elements(event_3.aliases) WITH ORDINALITY AS anon_20(item, place)) AS anon_19
                          ORDER BY anon_19.id
                          LIMIT 1000) AS anon_18)) || ',"adopted":') || (
                    SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_22.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(anon_22.title ->> 'en' AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_21
                    FROM (
                      SELECT anon_23.id AS id, anon_23.confidence AS confidence, anon_23.illustrative AS illustrative, anon_23.note AS note, anon_23.recorded_at AS recorded_at, anon_23.code AS code, anon_23.kind AS kind, anon_23.title AS title, anon_23.issuer_code AS issuer_code, anon_23.issuer_id AS issuer_id, anon_23.issuer_text AS issuer_text, anon_23.date_edtf AS date_edtf, anon_23.date_earliest AS date_earliest, anon_23.date_latest AS date_latest, anon_23.reference AS reference, anon_23.url AS url, anon_23.other_urls AS other_urls, anon_23.language AS language, anon_23.seen_as AS seen_as, anon_23.pair_place AS pair_place
                      FROM (
                        SELECT document_2.id AS id, document_2.confidence AS confidence, document_2.illustrative AS illustrative, document_2.note AS note, document_2.recorded_at AS recorded_at, document_2.code AS code, document_2.kind AS kind, document_2.title AS title, document_2.issuer_code AS issuer_code, document_2.issuer_id AS issuer_id, document_2.issuer_text AS issuer_text, document_2.date_edtf AS date_edtf, document_2.date_earliest AS date_earliest, document_2.date_latest AS date_latest, document_2.reference AS reference, document_2.url AS url, document_2.other_urls AS other_urls, document_2.language AS language, document_2.seen_as AS seen_as, document_2.id AS pair_place
                        FROM document AS document_2
                        JOIN event_document AS event_document_2 ON event_document_2.document_id = document_2.id
                        WHERE event_document_2.event_id = event_3.id) AS anon_23
                      ORDER BY anon_23.pair_place, anon_23.id
                      LIMIT 1000) AS anon_22)) || ',"supersedes":') || (
                SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_25.code AS TEXT)) AS TEXT)) || ',"status":') || CAST(to_json(CAST(anon_25.status AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_24
                FROM (
                  SELECT event_4.id AS id, event_4.confidence AS confidence, event_4.illustrative AS illustrative, event_4.note AS note, event_4.recorded_at AS recorded_at, event_4.code AS code, event_4.kind AS kind, event_4.name AS name, event_4.aliases AS aliases, event_4.mirps AS mirps, event_4.ordinal AS ordinal, event_4.presidency_cycle AS presidency_cycle, event_4.place AS place, event_4.country AS country, event_4.unlocode AS unlocode, event_4.date_edtf AS date_edtf, event_4.date_earliest AS date_earliest, event_4.date_latest AS date_latest, event_4.end_edtf AS end_edtf, event_4.end_earliest AS end_earliest, event_4.end_latest AS end_latest, event_4.status AS status, event_4.part_of_id AS part_of_id, event_4.superseded_by_id AS superseded_by_id, event_4.announced_total_minor AS announced_total_minor, event_4.announced_total_currency AS announced_total_currency, event_4.announced_total_qualifier AS announced_total_qualifier, event_4.announced_total_confidence AS announced_total_confidence, event_4.commitment_kinds AS commitment_kinds
                  FROM event AS event_4
                  WHERE event_4.superseded_by_id = event_3.id
                  ORDER BY coalesce(event_4.date_latest, event_4.date_earliest, date 'infinity'), event_4.id
                  LIMIT 1000) AS anon_25)) || '}') AS anon_16
          FROM event AS event_3
          WHERE event_3.code = $2::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
