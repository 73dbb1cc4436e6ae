SELECT convert_to((('{"statedFigures":' || (
        SELECT (((('{"totalCount":' || CAST((
                    SELECT count(*) AS count_1
                    FROM stated_figure AS stated_figure_1
                    WHERE stated_figure_1.subject = any($1::TEXT[])) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((((((((((((((((((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"subject":') || CAST(to_json(CAST(anon_2.subject AS TEXT)) AS TEXT)) || ',"value":') || coalesce((('"' || CAST(trim_scale(anon_2.value) AS TEXT)) || '"'), 'null')) || ',"highest":') || coalesce((('"' || CAST(trim_scale(anon_2.highest) AS TEXT)) || '"'), 'null')) || ',"unit":') || CAST(to_json(CAST(anon_2.unit AS TEXT)) AS TEXT)) || ',"qualifier":') || CAST(to_json(CAST(anon_2.qualifier AS TEXT)) AS TEXT)) || ',"scope":') || coalesce(CAST(to_json(CAST(coalesce(anon_2.scope ->> 'es', anon_2.scope ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"date":') || CASE WHEN (anon_2.date_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_2.date_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"state":') || coalesce((
                                                SELECT (('{"code":' || CAST(to_json(CAST(state_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                                FROM state AS state_1
                                                WHERE state_1.code = anon_2.state_code
                                                LIMIT 1), 'null')) || ',"party":') || coalesce((
                                            SELECT (('{"code":' || CAST(to_json(CAST(party_1.code AS TEXT)) AS TEXT)) || '}') AS anon_4
                                            FROM party AS party_1
                                            WHERE party_1.id = anon_2.party_id
                                            LIMIT 1), 'null')) || ',"event":') || coalesce((
                                        SELECT (('{"code":' || CAST(to_json(CAST(event_1.code AS TEXT)) AS TEXT)) || '}') AS anon_5
                                        FROM event AS event_1
                                        WHERE event_1.id = anon_2.event_id
                                        LIMIT 1), 'null')) || ',"need":') || coalesce((
                                    SELECT (('{"code":' || CAST(to_json(CAST(need_1.code AS TEXT)) AS TEXT)) || '}') AS anon_6
                                    FROM need AS need_1
                                    WHERE need_1.id = anon_2.need_id AND need_1.publication = 'PUBLISHED'
                                    LIMIT 1), 'null')) || ',"pledge":') || coalesce((
                                SELECT (('{"code":' || CAST(to_json(CAST(pledge_1.code AS TEXT)) AS TEXT)) || '}') AS anon_7
                                FROM pledge AS pledge_1
                                WHERE pledge_1.id = anon_2.pledge_id AND pledge_1.publication = 'PUBLISHED'
                                LIMIT 1), 'null')) || ',"sources":') || (
                          SELECT (('[' || coalesce(string_agg((('{"document":' || coalesce((
                                          SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_9
                                          FROM document AS document_1
                                          WHERE document_1.id = anon_10.document_id
                                          LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_8
                          FROM (
                            SELECT citation_1.id AS id, citation_1.subject AS subject, citation_1.subject_id AS subject_id, citation_1.document_id AS document_id, citation_1.aspect AS aspect, citation_1.note AS note
                            FROM citation AS citation_1
                            WHERE citation_1.subject = 'stated_figure' AND citation_1.subject_id = anon_2.id
                            ORDER BY citation_1.id
                            LIMIT 1000) AS anon_10)) || '}'), ','
                    ORDER BY anon_2.place_in_page ASC) FILTER (
                    WHERE anon_2.place_in_page <= $2::INTEGER), '')) || ']')) || '}') AS anon_1
        FROM (
          SELECT anon_11.id AS id, anon_11.confidence AS confidence, anon_11.illustrative AS illustrative, anon_11.note AS note, anon_11.recorded_at AS recorded_at, anon_11.code AS code, anon_11.subject AS subject, anon_11.value AS value, anon_11.highest AS highest, anon_11.unit AS unit, anon_11.qualifier AS qualifier, anon_11.scope AS scope, anon_11.state_code AS state_code, anon_11.party_id AS party_id, anon_11.event_id AS event_id, anon_11.need_id AS need_id, anon_11.pledge_id AS pledge_id, anon_11.date_edtf AS date_edtf, anon_11.date_earliest AS date_earliest, anon_11.date_latest AS date_latest, anon_11.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
          FROM (
            SELECT stated_figure_1.id AS id, stated_figure_1.confidence AS confidence, stated_figure_1.illustrative AS illustrative, stated_figure_1.note AS note, stated_figure_1.recorded_at AS recorded_at, stated_figure_1.code AS code, stated_figure_1.subject AS subject, stated_figure_1.value AS value, stated_figure_1.highest AS highest, stated_figure_1.unit AS unit, stated_figure_1.qualifier AS qualifier, stated_figure_1.scope AS scope, stated_figure_1.state_code AS state_code, stated_figure_1.party_id AS party_id, stated_figure_1.event_id AS event_id, stated_figure_1.need_id AS need_id, stated_figure_1.pledge_id AS pledge_id, stated_figure_1.date_edtf AS date_edtf, stated_figure_1.date_earliest AS date_earliest, stated_figure_1.date_latest AS date_latest, json_build_array('StatedFigure.coalesce.id', CAST(coalesce(stated_figure_1.date_latest, stated_figure_1.date_earliest, date 'infinity') AS TEXT), CAST(stated_figure_1.id AS TEXT)) AS cursor_keys
            FROM stated_figure AS stated_figure_1
            WHERE stated_figure_1.subject = any($1::TEXT[])
            ORDER BY coalesce(stated_figure_1.date_latest, stated_figure_1.date_earliest, date 'infinity') ASC, stated_figure_1.id ASC
            LIMIT $2::INTEGER + 1) AS anon_11) AS anon_2 HAVING true)) || '}'), 'UTF8') AS convert_to_1
