SELECT convert_to((((((('{"need":' || coalesce((
                  SELECT (((((('{"code":' || CAST(to_json(CAST(need_1.code AS TEXT)) AS TEXT)) || ',"note":') || coalesce(CAST(to_json(CAST(need_1.note AS TEXT)) AS TEXT), 'null')) || ',"sources":') || (
                        SELECT (('[' || coalesce(string_agg((('{"document":' || coalesce((
                                        SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                        FROM document AS document_1
                                        WHERE document_1.id = anon_4.document_id
                                        LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_2
                        FROM (
                          SELECT citation_1.id AS id, citation_1.subject AS subject, citation_1.subject_id AS subject_id, citation_1.document_id AS document_id, citation_1.aspect AS aspect, citation_1.note AS note
                          FROM citation AS citation_1
                          WHERE citation_1.subject = 'need' AND citation_1.subject_id = need_1.id
                          ORDER BY citation_1.id
                          LIMIT 1000) AS anon_4)) || '}') AS anon_1
                  FROM need AS need_1
                  WHERE need_1.code = $1::VARCHAR AND need_1.publication = 'PUBLISHED'
                  LIMIT 1), 'null')) || ',"said":') || (
            SELECT (('{"nodes":' || (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_6.code AS TEXT)) AS TEXT)) || '}'), ','
                        ORDER BY anon_6.place_in_page ASC) FILTER (
                        WHERE anon_6.place_in_page <= $2::INTEGER), '')) || ']')) || '}') AS anon_5
            FROM (
              SELECT anon_7.id AS id, anon_7.confidence AS confidence, anon_7.illustrative AS illustrative, anon_7.note AS note, anon_7.recorded_at AS recorded_at, anon_7.code AS code, anon_7.plan_id AS plan_id, anon_7.event_id AS event_id, anon_7.title AS title, anon_7.scope AS scope, anon_7.state_code AS state_code, anon_7.pillar AS pillar, anon_7.sector AS sector, anon_7.topics AS topics, anon_7.populations AS populations, anon_7.kind AS kind, anon_7.unit AS unit, anon_7.qualifier AS qualifier, anon_7.stated_on_edtf AS stated_on_edtf, anon_7.stated_on_earliest AS stated_on_earliest, anon_7.stated_on_latest AS stated_on_latest, anon_7.period_edtf AS period_edtf, anon_7.period_earliest AS period_earliest, anon_7.period_latest AS period_latest, anon_7.investment_known AS investment_known, anon_7.validated AS validated, anon_7.publication AS publication, anon_7.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
              FROM (
                SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, json_build_array('Need.code.id', CAST(need_2.code AS TEXT), CAST(need_2.id AS TEXT)) AS cursor_keys
                FROM need AS need_2
                WHERE need_2.publication = 'PUBLISHED' AND need_2.kind = any($3::TEXT[]) AND (need_2.stated_on_latest IS NULL OR need_2.stated_on_latest >= $4::DATE)
                ORDER BY need_2.code ASC, need_2.id ASC
                LIMIT $2::INTEGER + 1) AS anon_7) AS anon_6 HAVING true)) || ',"help":') || (
        SELECT (((((('{"totalCount":' || CAST((
                        SELECT count(*) AS count_1
                        FROM need AS need_3
                        WHERE need_3.publication = 'PUBLISHED' AND need_3.kind = any($5::TEXT[])) AS TEXT)) || ',"edges":') || (('[' || coalesce(string_agg((('{"node":' || (('{"code":' || CAST(to_json(CAST(anon_9.code AS TEXT)) AS TEXT)) || '}')) || '}'), ','
                        ORDER BY anon_9.place_in_page ASC) FILTER (
                        WHERE anon_9.place_in_page <= $2::INTEGER), '')) || ']')) || ',"pageInfo":') || (('{"hasNextPage":' || CAST(count(*) > $2::INTEGER AS TEXT)) || '}')) || '}') AS anon_8
        FROM (
          SELECT anon_10.id AS id, anon_10.confidence AS confidence, anon_10.illustrative AS illustrative, anon_10.note AS note, anon_10.recorded_at AS recorded_at, anon_10.code AS code, anon_10.plan_id AS plan_id, anon_10.event_id AS event_id, anon_10.title AS title, anon_10.scope AS scope, anon_10.state_code AS state_code, anon_10.pillar AS pillar, anon_10.sector AS sector, anon_10.topics AS topics, anon_10.populations AS populations, anon_10.kind AS kind, anon_10.unit AS unit, anon_10.qualifier AS qualifier, anon_10.stated_on_edtf AS stated_on_edtf, anon_10.stated_on_earliest AS stated_on_earliest, anon_10.stated_on_latest AS stated_on_latest, anon_10.period_edtf AS period_edtf, anon_10.period_earliest AS period_earliest, anon_10.period_latest AS period_latest, anon_10.investment_known AS investment_known, anon_10.validated AS validated, anon_10.publication AS publication, anon_10.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
          FROM (
            SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, json_build_array('Need.code.id', CAST(need_3.code AS TEXT), CAST(need_3.id AS TEXT)) AS cursor_keys
            FROM need AS need_3
            WHERE need_3.publication = 'PUBLISHED' AND need_3.kind = any($5::TEXT[])
            ORDER BY need_3.code ASC, need_3.id ASC
            LIMIT $2::INTEGER + 1) AS anon_10) AS anon_9 HAVING true)) || '}'), 'UTF8') AS convert_to_1
