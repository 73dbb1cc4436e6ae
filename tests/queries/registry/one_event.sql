SELECT convert_to(format('{"event":%s,"meeting":%s}', coalesce((
        SELECT format('{"code":"%s","name":%s,"place":%s,"hosts":[%s],"conveners":[%s],"partners":[%s],"adopted":[%s],"parts":[%s],"announcedTotal":%s}', r1.code, coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(coalesce(r1.place ->> 'es', r1.place ->> 'en') AS TEXT)) AS TEXT), 'null'), array_to_string(ARRAY(
              SELECT '{"code":"' || r2.code || '"}'
              FROM (
                SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, event_host_1.position AS pair_place
                FROM party AS party_1
                JOIN event_host AS event_host_1 ON event_host_1.party_id = party_1.id
                WHERE event_host_1.event_id = r1.id) AS r2
              WHERE NOT r2.illustrative OR r1.illustrative
              ORDER BY r2.pair_place, r2.id
              LIMIT 1000), ','), array_to_string(ARRAY(
              SELECT '{"code":"' || r3.code || '"}'
              FROM (
                SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, event_convener_1.position AS pair_place
                FROM party AS party_1
                JOIN event_convener AS event_convener_1 ON event_convener_1.party_id = party_1.id
                WHERE event_convener_1.event_id = r1.id) AS r3
              WHERE NOT r3.illustrative OR r1.illustrative
              ORDER BY r3.pair_place, r3.id
              LIMIT 1000), ','), array_to_string(ARRAY(
              SELECT '{"code":"' || r4.code || '"}'
              FROM (
                SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, event_partner_1.position AS pair_place
                FROM party AS party_1
                JOIN event_partner AS event_partner_1 ON event_partner_1.party_id = party_1.id
                WHERE event_partner_1.event_id = r1.id) AS r4
              WHERE NOT r4.illustrative OR r1.illustrative
              ORDER BY r4.pair_place, r4.id
              LIMIT 1000), ','), array_to_string(ARRAY(
              SELECT '{"code":"' || r5.code || '"}'
              FROM (
                SELECT document_1.id AS id, document_1.confidence AS confidence, document_1.illustrative AS illustrative, document_1.note AS note, document_1.recorded_at AS recorded_at, document_1.operation_id AS operation_id, document_1.code AS code, document_1.kind AS kind, document_1.title AS title, document_1.issuer_code AS issuer_code, document_1.issuer_id AS issuer_id, document_1.issuer_text AS issuer_text, document_1.date_edtf AS date_edtf, document_1.date_earliest AS date_earliest, document_1.date_latest AS date_latest, document_1.reference AS reference, document_1.url AS url, document_1.other_urls AS other_urls, document_1.language AS language, document_1.seen_as AS seen_as, document_1.id AS pair_place
                FROM document AS document_1
                JOIN event_document AS event_document_1 ON event_document_1.document_id = document_1.id
                WHERE event_document_1.event_id = r1.id) AS r5
              WHERE NOT r5.illustrative OR r1.illustrative
              ORDER BY r5.pair_place, r5.id
              LIMIT 1000), ','), array_to_string(ARRAY(
              SELECT '{"code":"' || r6.code || '"}'
              FROM event AS r6
              WHERE r6.part_of_id = r1.id AND (NOT r6.illustrative OR r1.illustrative)
              ORDER BY coalesce(r6.date_latest, r6.date_earliest, date 'infinity'), r6.id
              LIMIT 1000), ','), CASE WHEN r1.announced_total_qualifier IS NOT NULL THEN '{"amount":' || coalesce('"' || CAST(decimal_text(r1.announced_total_minor, r1.announced_total_currency) AS TEXT) || '"', 'null') || '}' ELSE 'null' END)
        FROM event AS r1
        WHERE r1.code = $1::VARCHAR
        LIMIT 1), 'null'), coalesce((
        SELECT format('{"code":"%s","aliases":[%s],"adopted":[%s],"supersedes":[%s]}', r7.code, array_to_string(ARRAY(
              SELECT '{"name":' || CAST(to_json(CAST(r8.name AS TEXT)) AS TEXT) || ',"language":' || coalesce(CAST(to_json(CAST(r8.language AS TEXT)) AS TEXT), 'null') || ',"note":' || coalesce(CAST(to_json(CAST(r8.note AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT anon_1.item ->> 'name' AS name, anon_1.item ->> 'language' AS language, anon_1.item ->> 'from' AS from_edtf, anon_1.item ->> 'to' AS to_edtf, anon_1.item ->> 'note' AS note, anon_1.item ->> 'document' AS document, CAST(anon_1.place AS BIGINT) AS id
                FROM jsonb_array_elements(r7.aliases) WITH ORDINALITY AS anon_1(item, place)) AS r8
              ORDER BY r8.id
              LIMIT 1000), ','), array_to_string(ARRAY(
              SELECT '{"code":"' || r9.code || '","title":' || coalesce(CAST(to_json(CAST(r9.title ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT document_1.id AS id, document_1.confidence AS confidence, document_1.illustrative AS illustrative, document_1.note AS note, document_1.recorded_at AS recorded_at, document_1.operation_id AS operation_id, document_1.code AS code, document_1.kind AS kind, document_1.title AS title, document_1.issuer_code AS issuer_code, document_1.issuer_id AS issuer_id, document_1.issuer_text AS issuer_text, document_1.date_edtf AS date_edtf, document_1.date_earliest AS date_earliest, document_1.date_latest AS date_latest, document_1.reference AS reference, document_1.url AS url, document_1.other_urls AS other_urls, document_1.language AS language, document_1.seen_as AS seen_as, document_1.id AS pair_place
                FROM document AS document_1
                JOIN event_document AS event_document_1 ON event_document_1.document_id = document_1.id
                WHERE event_document_1.event_id = r7.id) AS r9
              WHERE NOT r9.illustrative OR r7.illustrative
              ORDER BY r9.pair_place, r9.id
              LIMIT 1000), ','), array_to_string(ARRAY(
              SELECT '{"code":"' || r10.code || '","status":"' || r10.status || '"}'
              FROM event AS r10
              WHERE r10.superseded_by_id = r7.id AND (NOT r10.illustrative OR r7.illustrative)
              ORDER BY coalesce(r10.date_latest, r10.date_earliest, date 'infinity'), r10.id
              LIMIT 1000), ','))
        FROM event AS r7
        WHERE r7.code = $2::VARCHAR
        LIMIT 1), 'null')), 'UTF8')
