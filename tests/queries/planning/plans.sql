SELECT convert_to((((('{"plans":' || (
            SELECT (((('{"totalCount":' || CAST((
                        SELECT count(*) AS count_1
                        FROM plan AS plan_1
                        WHERE plan_1.state_code = any($1::TEXT[])) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((((((((((((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"state":') || coalesce((
                                                                    SELECT (('{"code":' || CAST(to_json(CAST(state_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                                                    FROM state AS state_1
                                                                    WHERE state_1.code = anon_2.state_code
                                                                    LIMIT 1), 'null')) || ',"title":') || coalesce(CAST(to_json(CAST(anon_2.title ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"cycle":') || coalesce(CAST(to_json(CAST(anon_2.cycle AS TEXT)) AS TEXT), 'null')) || ',"version":') || CAST(anon_2.version AS TEXT)) || ',"status":') || CAST(to_json(CAST(anon_2.status AS TEXT)) AS TEXT)) || ',"adopted":') || CASE WHEN (anon_2.adopted_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_2.adopted_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"reference":') || CAST(anon_2.reference AS TEXT)) || ',"document":') || coalesce((
                                        SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_4
                                        FROM document AS document_1
                                        WHERE document_1.id = anon_2.document_id
                                        LIMIT 1), 'null')) || ',"supersedes":') || coalesce((
                                    SELECT (('{"code":' || CAST(to_json(CAST(plan_2.code AS TEXT)) AS TEXT)) || '}') AS anon_5
                                    FROM plan AS plan_2
                                    WHERE plan_2.id = anon_2.supersedes_id
                                    LIMIT 1), 'null')) || ',"supersededBy":') || coalesce((
                                SELECT (('{"code":' || CAST(to_json(CAST(plan_3.code AS TEXT)) AS TEXT)) || '}') AS anon_6
                                FROM plan AS plan_3
                                WHERE plan_3.supersedes_id = anon_2.id
                                ORDER BY plan_3.version DESC, plan_3.id
                                LIMIT 1), 'null')) || '}'), ','
                        ORDER BY anon_2.place_in_page ASC) FILTER (
                        WHERE anon_2.place_in_page <= $2::INTEGER), '')) || ']')) || '}') AS anon_1
            FROM (
              SELECT anon_7.id AS id, anon_7.confidence AS confidence, anon_7.illustrative AS illustrative, anon_7.note AS note, anon_7.recorded_at AS recorded_at, anon_7.code AS code, anon_7.state_code AS state_code, anon_7.title AS title, anon_7.cycle AS cycle, anon_7.version AS version, anon_7.status AS status, anon_7.adopted_edtf AS adopted_edtf, anon_7.adopted_earliest AS adopted_earliest, anon_7.adopted_latest AS adopted_latest, anon_7.reference AS reference, anon_7.document_id AS document_id, anon_7.supersedes_id AS supersedes_id, anon_7.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
              FROM (
                SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id, json_build_array('Plan.coalesce.id', CAST(coalesce(plan_1.adopted_latest, plan_1.adopted_earliest, date 'infinity') AS TEXT), CAST(plan_1.id AS TEXT)) AS cursor_keys
                FROM plan AS plan_1
                WHERE plan_1.state_code = any($1::TEXT[])
                ORDER BY coalesce(plan_1.adopted_latest, plan_1.adopted_earliest, date 'infinity') ASC, plan_1.id ASC
                LIMIT $2::INTEGER + 1) AS anon_7) AS anon_2 HAVING true)) || ',"reference":') || (
        SELECT (('{"nodes":' || (('[' || coalesce(string_agg((((((('{"code":' || CAST(to_json(CAST(anon_9.code AS TEXT)) AS TEXT)) || ',"state":') || coalesce((
                                SELECT (('{"code":' || CAST(to_json(CAST(state_2.code AS TEXT)) AS TEXT)) || '}') AS anon_10
                                FROM state AS state_2
                                WHERE state_2.code = anon_9.state_code
                                LIMIT 1), 'null')) || ',"needs":') || (
                          SELECT (((('{"totalCount":' || CAST((
                                      SELECT count(*) AS count_2
                                      FROM need AS need_1
                                      WHERE need_1.plan_id = anon_9.id AND need_1.publication = 'PUBLISHED') AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_12.code AS TEXT)) AS TEXT)) || '}'), ','
                                      ORDER BY anon_12.place_in_page ASC) FILTER (
                                      WHERE anon_12.place_in_page <= $3::INTEGER), '')) || ']')) || '}') AS anon_11
                          FROM (
                            SELECT anon_13.id AS id, anon_13.confidence AS confidence, anon_13.illustrative AS illustrative, anon_13.note AS note, anon_13.recorded_at AS recorded_at, anon_13.code AS code, anon_13.plan_id AS plan_id, anon_13.event_id AS event_id, anon_13.title AS title, anon_13.scope AS scope, anon_13.state_code AS state_code, anon_13.pillar AS pillar, anon_13.sector AS sector, anon_13.topics AS topics, anon_13.populations AS populations, anon_13.kind AS kind, anon_13.unit AS unit, anon_13.qualifier AS qualifier, anon_13.stated_on_edtf AS stated_on_edtf, anon_13.stated_on_earliest AS stated_on_earliest, anon_13.stated_on_latest AS stated_on_latest, anon_13.period_edtf AS period_edtf, anon_13.period_earliest AS period_earliest, anon_13.period_latest AS period_latest, anon_13.investment_known AS investment_known, anon_13.validated AS validated, anon_13.publication AS publication, anon_13.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                            FROM (
                              SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, json_build_array('Need.code.id', CAST(need_1.code AS TEXT), CAST(need_1.id AS TEXT)) AS cursor_keys
                              FROM need AS need_1
                              WHERE need_1.plan_id = anon_9.id AND need_1.publication = 'PUBLISHED'
                              ORDER BY need_1.code ASC, need_1.id ASC
                              LIMIT $3::INTEGER + 1) AS anon_13) AS anon_12 HAVING true)) || '}'), ','
                    ORDER BY anon_9.place_in_page ASC) FILTER (
                    WHERE anon_9.place_in_page <= $3::INTEGER), '')) || ']')) || '}') AS anon_8
        FROM (
          SELECT anon_14.id AS id, anon_14.confidence AS confidence, anon_14.illustrative AS illustrative, anon_14.note AS note, anon_14.recorded_at AS recorded_at, anon_14.code AS code, anon_14.state_code AS state_code, anon_14.title AS title, anon_14.cycle AS cycle, anon_14.version AS version, anon_14.status AS status, anon_14.adopted_edtf AS adopted_edtf, anon_14.adopted_earliest AS adopted_earliest, anon_14.adopted_latest AS adopted_latest, anon_14.reference AS reference, anon_14.document_id AS document_id, anon_14.supersedes_id AS supersedes_id, anon_14.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
          FROM (
            SELECT plan_4.id AS id, plan_4.confidence AS confidence, plan_4.illustrative AS illustrative, plan_4.note AS note, plan_4.recorded_at AS recorded_at, plan_4.code AS code, plan_4.state_code AS state_code, plan_4.title AS title, plan_4.cycle AS cycle, plan_4.version AS version, plan_4.status AS status, plan_4.adopted_edtf AS adopted_edtf, plan_4.adopted_earliest AS adopted_earliest, plan_4.adopted_latest AS adopted_latest, plan_4.reference AS reference, plan_4.document_id AS document_id, plan_4.supersedes_id AS supersedes_id, json_build_array('Plan.coalesce.id', CAST(coalesce(plan_4.adopted_latest, plan_4.adopted_earliest, date 'infinity') AS TEXT), CAST(plan_4.id AS TEXT)) AS cursor_keys
            FROM plan AS plan_4
            WHERE plan_4.reference IS true
            ORDER BY coalesce(plan_4.adopted_latest, plan_4.adopted_earliest, date 'infinity') ASC, plan_4.id ASC
            LIMIT $3::INTEGER + 1) AS anon_14) AS anon_9 HAVING true)) || '}'), 'UTF8') AS convert_to_1
