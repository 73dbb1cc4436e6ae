SELECT convert_to((((('{"state":' || coalesce((
              SELECT (((((((((((((('{"__typename":"State","code":' || CAST(to_json(CAST(state_1.code AS TEXT)) AS TEXT)) || ',"local":') || coalesce(CAST(to_json(CAST(coalesce(state_1.name ->> 'es', state_1.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"french":') || coalesce(CAST(to_json(CAST(coalesce(state_1.name ->> 'fr', state_1.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"officeTerms":') || (
                                SELECT (('[' || coalesce(string_agg((((((('{"code":' || CAST(to_json(CAST(anon_3.code AS TEXT)) AS TEXT)) || ',"office":') || CAST(to_json(CAST(anon_3.office AS TEXT)) AS TEXT)) || ',"period":') || (((('{"from":' || CASE WHEN (anon_3.from_edtf IS NOT NULL) THEN (((('{"edtf":' || coalesce(CAST(to_json(CAST(anon_3.from_edtf AS TEXT)) AS TEXT), 'null')) || ',"latest":') || coalesce((('"' || CAST(anon_3.from_latest AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"to":') || CASE WHEN (anon_3.to_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_3.to_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}'), ','), '')) || ']') AS anon_2
                                FROM (
                                  SELECT office_term_1.id AS id, office_term_1.confidence AS confidence, office_term_1.illustrative AS illustrative, office_term_1.note AS note, office_term_1.recorded_at AS recorded_at, office_term_1.code AS code, office_term_1.office AS office, office_term_1.ordinal AS ordinal, office_term_1.cycle AS cycle, office_term_1.from_edtf AS from_edtf, office_term_1.from_earliest AS from_earliest, office_term_1.from_latest AS from_latest, office_term_1.to_edtf AS to_edtf, office_term_1.to_earliest AS to_earliest, office_term_1.to_latest AS to_latest, office_term_1.expected_to_edtf AS expected_to_edtf, office_term_1.expected_to_earliest AS expected_to_earliest, office_term_1.expected_to_latest AS expected_to_latest, office_term_1.attested_until_edtf AS attested_until_edtf, office_term_1.attested_until_earliest AS attested_until_earliest, office_term_1.attested_until_latest AS attested_until_latest, office_term_1.part_of_id AS part_of_id, office_term_1.status AS status
                                  FROM office_term AS office_term_1
                                  WHERE office_term_1.id IN (
                                    SELECT office_holder_1.term_id
                                    FROM office_holder AS office_holder_1, state AS state_1
                                    WHERE office_holder_1.party_id = state_1.party_id)
                                  ORDER BY office_term_1.office, office_term_1.from_latest NULLS LAST, office_term_1.id
                                  LIMIT 1000) AS anon_3)) || ',"plans":') || (
                            SELECT (((('{"totalCount":' || CAST((
                                        SELECT count(*) AS count_1
                                        FROM plan AS plan_1
                                        WHERE plan_1.state_code = state_1.code) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_5.code AS TEXT)) AS TEXT)) || ',"cycle":') || coalesce(CAST(to_json(CAST(anon_5.cycle AS TEXT)) AS TEXT), 'null')) || '}'), ','
                                        ORDER BY anon_5.place_in_page ASC) FILTER (
                                        WHERE anon_5.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_4
                            FROM (
                              SELECT anon_6.id AS id, anon_6.confidence AS confidence, anon_6.illustrative AS illustrative, anon_6.note AS note, anon_6.recorded_at AS recorded_at, anon_6.code AS code, anon_6.state_code AS state_code, anon_6.title AS title, anon_6.cycle AS cycle, anon_6.version AS version, anon_6.status AS status, anon_6.adopted_edtf AS adopted_edtf, anon_6.adopted_earliest AS adopted_earliest, anon_6.adopted_latest AS adopted_latest, anon_6.reference AS reference, anon_6.document_id AS document_id, anon_6.supersedes_id AS supersedes_id, anon_6.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                              FROM (
                                SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id, json_build_array('Plan.coalesce.id', CAST(coalesce(plan_1.adopted_latest, plan_1.adopted_earliest, date 'infinity') AS TEXT), CAST(plan_1.id AS TEXT)) AS cursor_keys
                                FROM plan AS plan_1
                                WHERE plan_1.state_code = state_1.code
                                ORDER BY coalesce(plan_1.adopted_latest, plan_1.adopted_earliest, date 'infinity') ASC, plan_1.id ASC
                                LIMIT $1::INTEGER + 1) AS anon_6) AS anon_5 HAVING true)) || ',"needs":') || (
                        SELECT (((('{"totalCount":' || CAST((
                                    SELECT count(*) AS count_2
                                    FROM need AS need_1
                                    WHERE need_1.state_code = state_1.code AND need_1.publication = 'PUBLISHED') AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_8.code AS TEXT)) AS TEXT)) || '}'), ','
                                    ORDER BY anon_8.place_in_page ASC) FILTER (
                                    WHERE anon_8.place_in_page <= $2::INTEGER), '')) || ']')) || '}') AS anon_7
                        FROM (
                          SELECT anon_9.id AS id, anon_9.confidence AS confidence, anon_9.illustrative AS illustrative, anon_9.note AS note, anon_9.recorded_at AS recorded_at, anon_9.code AS code, anon_9.plan_id AS plan_id, anon_9.event_id AS event_id, anon_9.title AS title, anon_9.scope AS scope, anon_9.state_code AS state_code, anon_9.pillar AS pillar, anon_9.sector AS sector, anon_9.topics AS topics, anon_9.populations AS populations, anon_9.kind AS kind, anon_9.unit AS unit, anon_9.qualifier AS qualifier, anon_9.stated_on_edtf AS stated_on_edtf, anon_9.stated_on_earliest AS stated_on_earliest, anon_9.stated_on_latest AS stated_on_latest, anon_9.period_edtf AS period_edtf, anon_9.period_earliest AS period_earliest, anon_9.period_latest AS period_latest, anon_9.investment_known AS investment_known, anon_9.validated AS validated, anon_9.publication AS publication, anon_9.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                          FROM (
                            SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, json_build_array('Need.code.id', CAST(need_1.code AS TEXT), CAST(need_1.id AS TEXT)) AS cursor_keys
                            FROM need AS need_1
                            WHERE need_1.state_code = state_1.code AND need_1.publication = 'PUBLISHED'
                            ORDER BY need_1.code ASC, need_1.id ASC
                            LIMIT $2::INTEGER + 1) AS anon_9) AS anon_8 HAVING true)) || ',"sources":') || (
                    SELECT (('[' || coalesce(string_agg((('{"document":' || coalesce((
                                    SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_11
                                    FROM document AS document_1
                                    WHERE document_1.id = anon_12.document_id
                                    LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_10
                    FROM (
                      SELECT citation_1.id AS id, citation_1.subject AS subject, citation_1.subject_id AS subject_id, citation_1.document_id AS document_id, citation_1.aspect AS aspect, citation_1.note AS note
                      FROM citation AS citation_1
                      WHERE citation_1.subject = 'state' AND citation_1.subject_id = state_1.id
                      ORDER BY citation_1.id
                      LIMIT 1000) AS anon_12)) || '}') AS anon_1
              FROM state AS state_1
              WHERE state_1.code = $3::VARCHAR
              LIMIT 1), 'null')) || ',"nowhere":') || coalesce((
          SELECT (('{"code":' || CAST(to_json(CAST(state_2.code AS TEXT)) AS TEXT)) || '}') AS anon_13
          FROM state AS state_2
          WHERE state_2.code = $4::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
