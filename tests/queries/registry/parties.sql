SELECT convert_to((((('{"parties":' || (
            SELECT (((((('{"totalCount":' || CAST((
                            SELECT count(*) AS count_1
                            FROM party AS party_1
                            WHERE party_1.kind = any($1::TEXT[]) AND party_1.country = any($2::TEXT[])) AS TEXT)) || ',"edges":') || (('[' || coalesce(string_agg((('{"__typename":"PartyEdge","node":' || (((((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(anon_2.name ->> 'es', anon_2.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"shortName":') || coalesce(CAST(to_json(CAST(anon_2.short_name ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"kind":') || CAST(to_json(CAST(anon_2.kind AS TEXT)) AS TEXT)) || ',"country":') || coalesce(CAST(to_json(CAST(anon_2.country AS TEXT)) AS TEXT), 'null')) || ',"parent":') || coalesce((
                                        SELECT (('{"code":' || CAST(to_json(CAST(party_2.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                        FROM party AS party_2
                                        WHERE party_2.id = anon_2.parent_id
                                        LIMIT 1), 'null')) || '}')) || '}'), ','
                            ORDER BY anon_2.place_in_page ASC) FILTER (
                            WHERE anon_2.place_in_page <= $3::INTEGER), '')) || ']')) || ',"pageInfo":') || (('{"hasNextPage":' || CAST(count(*) > $3::INTEGER AS TEXT)) || ',"hasPreviousPage":false}')) || '}') AS anon_1
            FROM (
              SELECT anon_4.id AS id, anon_4.confidence AS confidence, anon_4.illustrative AS illustrative, anon_4.note AS note, anon_4.recorded_at AS recorded_at, anon_4.code AS code, anon_4.kind AS kind, anon_4.name AS name, anon_4.short_name AS short_name, anon_4.country AS country, anon_4.currency AS currency, anon_4.iati_identifier AS iati_identifier, anon_4.channel_code AS channel_code, anon_4.parent_id AS parent_id, anon_4.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
              FROM (
                SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, json_build_array('Party.code.id', CAST(party_1.code AS TEXT), CAST(party_1.id AS TEXT)) AS cursor_keys
                FROM party AS party_1
                WHERE party_1.kind = any($1::TEXT[]) AND party_1.country = any($2::TEXT[])
                ORDER BY party_1.code ASC, party_1.id ASC
                LIMIT $3::INTEGER + 1) AS anon_4) AS anon_2 HAVING true)) || ',"last":') || (
        SELECT (((('{"nodes":' || (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_6.code AS TEXT)) AS TEXT)) || '}'), ','
                        ORDER BY anon_6.place_in_page DESC) FILTER (
                        WHERE anon_6.place_in_page <= $4::INTEGER), '')) || ']')) || ',"pageInfo":') || (('{"hasPreviousPage":' || CAST(count(*) > $4::INTEGER AS TEXT)) || ',"hasNextPage":false}')) || '}') AS anon_5
        FROM (
          SELECT anon_7.id AS id, anon_7.confidence AS confidence, anon_7.illustrative AS illustrative, anon_7.note AS note, anon_7.recorded_at AS recorded_at, anon_7.code AS code, anon_7.kind AS kind, anon_7.name AS name, anon_7.short_name AS short_name, anon_7.country AS country, anon_7.currency AS currency, anon_7.iati_identifier AS iati_identifier, anon_7.channel_code AS channel_code, anon_7.parent_id AS parent_id, anon_7.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
          FROM (
            SELECT party_3.id AS id, party_3.confidence AS confidence, party_3.illustrative AS illustrative, party_3.note AS note, party_3.recorded_at AS recorded_at, party_3.code AS code, party_3.kind AS kind, party_3.name AS name, party_3.short_name AS short_name, party_3.country AS country, party_3.currency AS currency, party_3.iati_identifier AS iati_identifier, party_3.channel_code AS channel_code, party_3.parent_id AS parent_id, json_build_array('Party.code.id', CAST(party_3.code AS TEXT), CAST(party_3.id AS TEXT)) AS cursor_keys
            FROM party AS party_3
            WHERE party_3.code = any($5::TEXT[])
            ORDER BY party_3.code DESC, party_3.id DESC
            LIMIT $4::INTEGER + 1) AS anon_7) AS anon_6 HAVING true)) || '}'), 'UTF8') AS convert_to_1
