SELECT convert_to((('{"indicators":' || (
        SELECT (((('{"totalCount":' || CAST((
                    SELECT count(*) AS count_1
                    FROM indicator AS indicator_1
                    WHERE indicator_1.unit = any($1::TEXT[])) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((((((((((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(anon_2.name ->> 'es', anon_2.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"definition":') || coalesce(CAST(to_json(CAST(anon_2.definition ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"unit":') || CAST(to_json(CAST(anon_2.unit AS TEXT)) AS TEXT)) || ',"state":') || coalesce((
                                                SELECT (('{"code":' || CAST(to_json(CAST(state_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                                FROM state AS state_1
                                                WHERE state_1.code = anon_2.state_code
                                                LIMIT 1), 'null')) || ',"need":') || coalesce((
                                            SELECT (('{"code":' || CAST(to_json(CAST(need_1.code AS TEXT)) AS TEXT)) || '}') AS anon_4
                                            FROM need AS need_1
                                            WHERE need_1.id = anon_2.need_id AND need_1.publication = 'PUBLISHED'
                                            LIMIT 1), 'null')) || ',"project":') || coalesce((
                                        SELECT (('{"code":' || CAST(to_json(CAST(project_1.code AS TEXT)) AS TEXT)) || '}') AS anon_5
                                        FROM project AS project_1
                                        WHERE project_1.id = anon_2.project_id
                                        LIMIT 1), 'null')) || ',"baseline":') || coalesce((('"' || CAST(trim_scale(anon_2.baseline) AS TEXT)) || '"'), 'null')) || ',"target":') || CASE WHEN (anon_2.target IS NOT NULL) THEN (((((('{"value":' || coalesce((('"' || CAST(trim_scale(anon_2.target) AS TEXT)) || '"'), 'null')) || ',"qualifier":') || coalesce(CAST(to_json(CAST(anon_2.target_qualifier AS TEXT)) AS TEXT), 'null')) || ',"statedOn":') || CASE WHEN (anon_2.target_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_2.target_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}') ELSE 'null' END) || ',"values":') || (
                          SELECT (('[' || coalesce(string_agg((((((((((('{"value":' || coalesce((('"' || CAST(trim_scale(anon_7.value) AS TEXT)) || '"'), 'null')) || ',"qualifier":') || CAST(to_json(CAST(anon_7.qualifier AS TEXT)) AS TEXT)) || ',"date":') || CASE WHEN (anon_7.date_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_7.date_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"sources":') || (
                                            SELECT (('[' || coalesce(string_agg((('{"document":' || coalesce((
                                                            SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_9
                                                            FROM document AS document_1
                                                            WHERE document_1.id = anon_10.document_id
                                                            LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_8
                                            FROM (
                                              SELECT citation_1.id AS id, citation_1.subject AS subject, citation_1.subject_id AS subject_id, citation_1.document_id AS document_id, citation_1.aspect AS aspect, citation_1.note AS note
                                              FROM citation AS citation_1
                                              WHERE citation_1.subject = 'indicator_value' AND citation_1.subject_id = anon_7.id
                                              ORDER BY citation_1.id
                                              LIMIT 1000) AS anon_10)) || ',"note":') || coalesce(CAST(to_json(CAST(anon_7.note AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_6
                          FROM (
                            SELECT indicator_value_1.id AS id, indicator_value_1.confidence AS confidence, indicator_value_1.illustrative AS illustrative, indicator_value_1.note AS note, indicator_value_1.recorded_at AS recorded_at, indicator_value_1.code AS code, indicator_value_1.indicator_id AS indicator_id, indicator_value_1.value AS value, indicator_value_1.qualifier AS qualifier, indicator_value_1.date_edtf AS date_edtf, indicator_value_1.date_earliest AS date_earliest, indicator_value_1.date_latest AS date_latest
                            FROM indicator_value AS indicator_value_1
                            WHERE indicator_value_1.indicator_id = anon_2.id
                            ORDER BY coalesce(indicator_value_1.date_latest, indicator_value_1.date_earliest, date 'infinity'), indicator_value_1.id
                            LIMIT 1000) AS anon_7)) || '}'), ','
                    ORDER BY anon_2.place_in_page ASC) FILTER (
                    WHERE anon_2.place_in_page <= $2::INTEGER), '')) || ']')) || '}') AS anon_1
        FROM (
          SELECT anon_11.id AS id, anon_11.confidence AS confidence, anon_11.illustrative AS illustrative, anon_11.note AS note, anon_11.recorded_at AS recorded_at, anon_11.code AS code, anon_11.name AS name, anon_11.definition AS definition, anon_11.unit AS unit, anon_11.project_id AS project_id, anon_11.portfolio_id AS portfolio_id, anon_11.need_id AS need_id, anon_11.state_code AS state_code, anon_11.baseline AS baseline, anon_11.target AS target, anon_11.target_qualifier AS target_qualifier, anon_11.target_edtf AS target_edtf, anon_11.target_earliest AS target_earliest, anon_11.target_latest AS target_latest, anon_11.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
          FROM (
            SELECT indicator_1.id AS id, indicator_1.confidence AS confidence, indicator_1.illustrative AS illustrative, indicator_1.note AS note, indicator_1.recorded_at AS recorded_at, indicator_1.code AS code, indicator_1.name AS name, indicator_1.definition AS definition, indicator_1.unit AS unit, indicator_1.project_id AS project_id, indicator_1.portfolio_id AS portfolio_id, indicator_1.need_id AS need_id, indicator_1.state_code AS state_code, indicator_1.baseline AS baseline, indicator_1.target AS target, indicator_1.target_qualifier AS target_qualifier, indicator_1.target_edtf AS target_edtf, indicator_1.target_earliest AS target_earliest, indicator_1.target_latest AS target_latest, json_build_array('Indicator.code.id', CAST(indicator_1.code AS TEXT), CAST(indicator_1.id AS TEXT)) AS cursor_keys
            FROM indicator AS indicator_1
            WHERE indicator_1.unit = any($1::TEXT[])
            ORDER BY indicator_1.code ASC, indicator_1.id ASC
            LIMIT $2::INTEGER + 1) AS anon_11) AS anon_2 HAVING true)) || '}'), 'UTF8') AS convert_to_1
