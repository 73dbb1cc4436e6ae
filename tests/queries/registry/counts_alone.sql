SELECT convert_to((((((((('{"documents":' || (
                    SELECT (('{"totalCount":' || CAST((
                            SELECT count(*) AS count_1
                            FROM document AS document_1) AS TEXT)) || '}') AS anon_1)) || ',"none":') || (
                SELECT (((('{"totalCount":' || CAST((
                            SELECT count(*) AS count_2
                            FROM document AS document_2
                            WHERE document_2.code = any($1::TEXT[])) AS TEXT)) || ',"__typename":"DocumentConnection","pageInfo":') || (((('{"hasPreviousPage":false,"hasNextPage":' || CAST(count(*) > $2::INTEGER AS TEXT)) || ',"startCursor":') || coalesce((('"' || split_part(string_agg(translate(encode(convert_to(CAST(anon_3.cursor_keys AS TEXT), 'UTF8'), 'base64'), E'\n', ''), ' '
                                  ORDER BY anon_3.place_in_page ASC) FILTER (
                                  WHERE anon_3.place_in_page <= $2::INTEGER), ' ', 1)) || '"'), 'null')) || '}')) || '}') AS anon_2
                FROM (
                  SELECT anon_4.id AS id, anon_4.confidence AS confidence, anon_4.illustrative AS illustrative, anon_4.note AS note, anon_4.recorded_at AS recorded_at, anon_4.code AS code, anon_4.kind AS kind, anon_4.title AS title, anon_4.issuer_code AS issuer_code, anon_4.issuer_id AS issuer_id, anon_4.issuer_text AS issuer_text, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.reference AS reference, anon_4.url AS url, anon_4.other_urls AS other_urls, anon_4.language AS language, anon_4.seen_as AS seen_as, anon_4.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                  FROM (
                    SELECT document_2.id AS id, document_2.confidence AS confidence, document_2.illustrative AS illustrative, document_2.note AS note, document_2.recorded_at AS recorded_at, document_2.code AS code, document_2.kind AS kind, document_2.title AS title, document_2.issuer_code AS issuer_code, document_2.issuer_id AS issuer_id, document_2.issuer_text AS issuer_text, document_2.date_edtf AS date_edtf, document_2.date_earliest AS date_earliest, document_2.date_latest AS date_latest, document_2.reference AS reference, document_2.url AS url, document_2.other_urls AS other_urls, document_2.language AS language, document_2.seen_as AS seen_as, json_build_array('Document.coalesce.id', CAST(coalesce(document_2.date_latest, document_2.date_earliest, date 'infinity') AS TEXT), CAST(document_2.id AS TEXT)) AS cursor_keys
                    FROM document AS document_2
                    WHERE document_2.code = any($1::TEXT[])
                    ORDER BY coalesce(document_2.date_latest, document_2.date_earliest, date 'infinity') ASC, document_2.id ASC
                    LIMIT $2::INTEGER + 1) AS anon_4) AS anon_3 HAVING true)) || ',"typed":') || (
            SELECT (((('{"__typename":"PartyConnection","nodes":' || (('[' || coalesce(string_agg('{"__typename":"Party"}', ','
                            ORDER BY anon_6.place_in_page ASC) FILTER (
                            WHERE anon_6.place_in_page <= $3::INTEGER), '')) || ']')) || ',"pageInfo":') || '{"__typename":"PageInfo","hasPreviousPage":false}') || '}') AS anon_5
            FROM (
              SELECT anon_7.id AS id, anon_7.confidence AS confidence, anon_7.illustrative AS illustrative, anon_7.note AS note, anon_7.recorded_at AS recorded_at, anon_7.code AS code, anon_7.kind AS kind, anon_7.name AS name, anon_7.short_name AS short_name, anon_7.country AS country, anon_7.currency AS currency, anon_7.iati_identifier AS iati_identifier, anon_7.channel_code AS channel_code, anon_7.parent_id AS parent_id, anon_7.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
              FROM (
                SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, json_build_array('Party.code.id', CAST(party_1.code AS TEXT), CAST(party_1.id AS TEXT)) AS cursor_keys
                FROM party AS party_1
                ORDER BY party_1.code ASC, party_1.id ASC
                LIMIT $3::INTEGER + 1) AS anon_7) AS anon_6 HAVING true)) || ',"event":') || coalesce((
          SELECT '{"__typename":"Event"}'
          FROM event AS event_1
          WHERE event_1.code = $4::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
