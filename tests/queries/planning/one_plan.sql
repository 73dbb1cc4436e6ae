SELECT convert_to((('{"plan":' || coalesce((
          SELECT (((((((((((('{"code":' || CAST(to_json(CAST(plan_1.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(plan_1.title ->> 'es', plan_1.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"state":') || coalesce((
                              SELECT (('{"code":' || CAST(to_json(CAST(state_1.code AS TEXT)) AS TEXT)) || '}') AS anon_2
                              FROM state AS state_1
                              WHERE state_1.code = plan_1.state_code
                              LIMIT 1), 'null')) || ',"needs":') || (
                        SELECT (('{"nodes":' || (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT)) || ',"requirement":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(coalesce((
                                                          SELECT sum(account_1.balance) AS sum_1
                                                          FROM account AS account_1
                                                          WHERE account_1.need_id = anon_4.id AND account_1.stage = 'REQUIRED' AND account_1.unit = anon_4.unit), CASE WHEN (anon_4.qualifier != 'UNKNOWN') THEN 0 END), anon_4.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}'), ','
                                    ORDER BY anon_4.place_in_page ASC) FILTER (
                                    WHERE anon_4.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_3
                        FROM (
                          SELECT anon_5.id AS id, anon_5.confidence AS confidence, anon_5.illustrative AS illustrative, anon_5.note AS note, anon_5.recorded_at AS recorded_at, anon_5.code AS code, anon_5.plan_id AS plan_id, anon_5.event_id AS event_id, anon_5.title AS title, anon_5.scope AS scope, anon_5.state_code AS state_code, anon_5.pillar AS pillar, anon_5.sector AS sector, anon_5.topics AS topics, anon_5.populations AS populations, anon_5.kind AS kind, anon_5.unit AS unit, anon_5.qualifier AS qualifier, anon_5.stated_on_edtf AS stated_on_edtf, anon_5.stated_on_earliest AS stated_on_earliest, anon_5.stated_on_latest AS stated_on_latest, anon_5.period_edtf AS period_edtf, anon_5.period_earliest AS period_earliest, anon_5.period_latest AS period_latest, anon_5.investment_known AS investment_known, anon_5.validated AS validated, anon_5.publication AS publication, anon_5.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                          FROM (
                            SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, json_build_array('Need.code.id', CAST(need_1.code AS TEXT), CAST(need_1.id AS TEXT)) AS cursor_keys
                            FROM need AS need_1
                            WHERE need_1.plan_id = plan_1.id AND need_1.publication = 'PUBLISHED' AND need_1.kind = any($2::TEXT[])
                            ORDER BY need_1.code ASC, need_1.id ASC
                            LIMIT $1::INTEGER + 1) AS anon_5) AS anon_4 HAVING true)) || ',"stateCommitments":') || (
                    SELECT (('{"totalCount":' || CAST((
                            SELECT count(*) AS count_1
                            FROM state_commitment AS state_commitment_1
                            WHERE state_commitment_1.plan_id = plan_1.id) AS TEXT)) || '}') AS anon_6)) || ',"sources":') || (
                SELECT (('[' || coalesce(string_agg((((('{"document":' || coalesce((
                                    SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_8
                                    FROM document AS document_1
                                    WHERE document_1.id = anon_9.document_id
                                    LIMIT 1), 'null')) || ',"note":') || coalesce(CAST(to_json(CAST(anon_9.note AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_7
                FROM (
                  SELECT citation_1.id AS id, citation_1.subject AS subject, citation_1.subject_id AS subject_id, citation_1.document_id AS document_id, citation_1.aspect AS aspect, citation_1.note AS note
                  FROM citation AS citation_1
                  WHERE citation_1.subject = 'plan' AND citation_1.subject_id = plan_1.id
                  ORDER BY citation_1.id
                  LIMIT 1000) AS anon_9)) || '}') AS anon_1
          FROM plan AS plan_1
          WHERE plan_1.code = $3::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
