SELECT convert_to((((('{"projects":' || (
            SELECT (((('{"totalCount":' || CAST((
                        SELECT count(*) AS count_1
                        FROM project AS project_1
                        WHERE project_1.state_code = any($1::TEXT[]) AND project_1.portfolio = any($2::TEXT[])) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((((((((((((((((((((((((((((((((((((((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_2.title ->> 'es', anon_2.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"titleKnown":') || CAST(anon_2.title_known AS TEXT)) || ',"translated":') || CAST(to_json(anon_2.translated) AS TEXT)) || ',"state":') || coalesce((
                                                                                                            SELECT (('{"code":' || CAST(to_json(CAST(state_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                                                                                            FROM state AS state_1
                                                                                                            WHERE state_1.code = anon_2.state_code
                                                                                                            LIMIT 1), 'null')) || ',"implementer":') || coalesce((
                                                                                                        SELECT (('{"code":' || CAST(to_json(CAST(party_1.code AS TEXT)) AS TEXT)) || '}') AS anon_4
                                                                                                        FROM party AS party_1
                                                                                                        WHERE party_1.id = anon_2.implementer_id
                                                                                                        LIMIT 1), 'null')) || ',"coImplementers":') || (
                                                                                                  SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_6.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_5
                                                                                                  FROM (
                                                                                                    SELECT anon_7.id AS id, anon_7.confidence AS confidence, anon_7.illustrative AS illustrative, anon_7.note AS note, anon_7.recorded_at AS recorded_at, anon_7.code AS code, anon_7.kind AS kind, anon_7.name AS name, anon_7.short_name AS short_name, anon_7.country AS country, anon_7.currency AS currency, anon_7.iati_identifier AS iati_identifier, anon_7.channel_code AS channel_code, anon_7.parent_id AS parent_id, anon_7.pair_place AS pair_place
                                                                                                    FROM (
                                                                                                      SELECT party_2.id AS id, party_2.confidence AS confidence, party_2.illustrative AS illustrative, party_2.note AS note, party_2.recorded_at AS recorded_at, party_2.code AS code, party_2.kind AS kind, party_2.name AS name, party_2.short_name AS short_name, party_2.country AS country, party_2.currency AS currency, party_2.iati_identifier AS iati_identifier, party_2.channel_code AS channel_code, party_2.parent_id AS parent_id, project_co_implementer_1.position AS pair_place
                                                                                                      FROM party AS party_2
                                                                                                      JOIN project_co_implementer AS project_co_implementer_1 ON project_co_implementer_1.party_id = party_2.id
                                                                                                      WHERE project_co_implementer_1.project_id = anon_2.id) AS anon_7
                                                                                                    ORDER BY anon_7.pair_place, anon_7.id
                                                                                                    LIMIT 1000) AS anon_6)) || ',"partners":') || (
                                                                                              SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_9.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_8
                                                                                              FROM (
                                                                                                SELECT anon_10.id AS id, anon_10.confidence AS confidence, anon_10.illustrative AS illustrative, anon_10.note AS note, anon_10.recorded_at AS recorded_at, anon_10.code AS code, anon_10.kind AS kind, anon_10.name AS name, anon_10.short_name AS short_name, anon_10.country AS country, anon_10.currency AS currency, anon_10.iati_identifier AS iati_identifier, anon_10.channel_code AS channel_code, anon_10.parent_id AS parent_id, anon_10.pair_place AS pair_place
                                                                                                FROM (
                                                                                                  SELECT party_3.id AS id, party_3.confidence AS confidence, party_3.illustrative AS illustrative, party_3.note AS note, party_3.recorded_at AS recorded_at, party_3.code AS code, party_3.kind AS kind, party_3.name AS name, party_3.short_name AS short_name, party_3.country AS country, party_3.currency AS currency, party_3.iati_identifier AS iati_identifier, party_3.channel_code AS channel_code, party_3.parent_id AS parent_id, project_partner_1.position AS pair_place
                                                                                                  FROM party AS party_3
                                                                                                  JOIN project_partner AS project_partner_1 ON project_partner_1.party_id = party_3.id
                                                                                                  WHERE project_partner_1.project_id = anon_2.id) AS anon_10
                                                                                                ORDER BY anon_10.pair_place, anon_10.id
                                                                                                LIMIT 1000) AS anon_9)) || ',"portfolio":') || coalesce(CAST(to_json(CAST(anon_2.portfolio AS TEXT)) AS TEXT), 'null')) || ',"fund":') || coalesce((
                                                                                        SELECT (('{"code":' || CAST(to_json(CAST(fund_1.code AS TEXT)) AS TEXT)) || '}') AS anon_11
                                                                                        FROM fund AS fund_1
                                                                                        WHERE fund_1.id = anon_2.fund_id
                                                                                        LIMIT 1), 'null')) || ',"agreedOn":') || CASE WHEN (anon_2.agreed_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_2.agreed_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"period":') || CASE WHEN (anon_2.period_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_2.period_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"budget":') || (((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_2.budget_minor, anon_2.budget_currency) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_2.budget_currency AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (anon_2.budget_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_2.budget_qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text(CASE WHEN (anon_2.budget_currency = 'USD') THEN anon_2.budget_minor END, 'USD') AS TEXT)) || '"'), 'null')) || ',"fx":') || CASE WHEN false THEN (('{"rate":' || coalesce(CAST(to_json(CAST(NULL::text AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || ',"status":') || CAST(to_json(CAST(anon_2.status AS TEXT)) AS TEXT)) || ',"needs":') || (
                                                                  SELECT (('[' || coalesce(string_agg((((('{"need":' || coalesce((
                                                                                      SELECT (('{"code":' || CAST(to_json(CAST(need_1.code AS TEXT)) AS TEXT)) || '}') AS anon_13
                                                                                      FROM need AS need_1
                                                                                      WHERE need_1.id = anon_14.need_id AND need_1.publication = 'PUBLISHED'
                                                                                      LIMIT 1), 'null')) || ',"share":') || coalesce((('"' || CAST(trim_scale(anon_14.share) AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_12
                                                                  FROM (
                                                                    SELECT project_need_1.project_id AS project_id, project_need_1.need_id AS need_id, project_need_1.share AS share
                                                                    FROM project_need AS project_need_1
                                                                    WHERE project_need_1.project_id = anon_2.id
                                                                    ORDER BY project_need_1.need_id
                                                                    LIMIT 1000) AS anon_14)) || ',"obligated":') || (
                                                              SELECT (('[' || coalesce(string_agg((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_16.minor, anon_16.unit) AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_15
                                                              FROM (
                                                                SELECT anon_17.minor AS minor, anon_17.unit AS unit
                                                                FROM (
                                                                  SELECT sum(account_1.balance) AS minor, account_1.unit AS unit
                                                                  FROM account AS account_1
                                                                  WHERE account_1.project_id = anon_2.id AND account_1.stage IN ('OBLIGATED')
                                                                  GROUP BY account_1.unit) AS anon_17
                                                                ORDER BY anon_17.unit
                                                                LIMIT 1000) AS anon_16)) || ',"disbursed":') || (
                                                          SELECT (('[' || coalesce(string_agg((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_19.minor, anon_19.unit) AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_18
                                                          FROM (
                                                            SELECT anon_20.minor AS minor, anon_20.unit AS unit
                                                            FROM (
                                                              SELECT sum(account_2.balance) AS minor, account_2.unit AS unit
                                                              FROM account AS account_2
                                                              WHERE account_2.project_id = anon_2.id AND account_2.stage IN ('DISBURSED', 'SPENT')
                                                              GROUP BY account_2.unit) AS anon_20
                                                            ORDER BY anon_20.unit
                                                            LIMIT 1000) AS anon_19)) || ',"spent":') || (
                                                      SELECT (('[' || coalesce(string_agg((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_22.minor, anon_22.unit) AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_21
                                                      FROM (
                                                        SELECT anon_23.minor AS minor, anon_23.unit AS unit
                                                        FROM (
                                                          SELECT sum(account_3.balance) AS minor, account_3.unit AS unit
                                                          FROM account AS account_3
                                                          WHERE account_3.project_id = anon_2.id AND account_3.stage IN ('SPENT')
                                                          GROUP BY account_3.unit) AS anon_23
                                                        ORDER BY anon_23.unit
                                                        LIMIT 1000) AS anon_22)) || ',"fundedBy":') || (
                                                  SELECT (('[' || coalesce(string_agg((((('{"donor":' || coalesce((
                                                                      SELECT (('{"code":' || CAST(to_json(CAST(party_4.code AS TEXT)) AS TEXT)) || '}') AS anon_25
                                                                      FROM party AS party_4
                                                                      WHERE party_4.id = anon_26.donor_id
                                                                      LIMIT 1), 'null')) || ',"amounts":') || (
                                                                SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_28.minor, anon_28.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_28.unit AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_27
                                                                FROM (
                                                                  SELECT anon_29.minor AS minor, anon_29.unit AS unit
                                                                  FROM (
                                                                    SELECT sum(account_4.balance) AS minor, account_4.unit AS unit
                                                                    FROM account AS account_4
                                                                    JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_4.line_id
                                                                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                                                    WHERE account_4.project_id = anon_26.project_id AND pledge_1.donor_id = anon_26.donor_id AND account_4.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT')
                                                                    GROUP BY account_4.unit) AS anon_29
                                                                  ORDER BY anon_29.unit
                                                                  LIMIT 1000) AS anon_28)) || '}'), ','), '')) || ']') AS anon_24
                                                  FROM (
                                                    SELECT anon_30.donor_id AS donor_id, anon_30.project_id AS project_id, anon_30.usd_minor AS usd_minor
                                                    FROM (
                                                      SELECT pledge_2.donor_id AS donor_id, account_5.project_id AS project_id, sum(account_5.balance_usd) AS usd_minor
                                                      FROM account AS account_5
                                                      JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = account_5.line_id
                                                      JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                                                      WHERE account_5.project_id = anon_2.id AND account_5.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT') AND account_5.balance > 0
                                                      GROUP BY pledge_2.donor_id, account_5.project_id) AS anon_30
                                                    ORDER BY anon_30.usd_minor DESC, anon_30.donor_id
                                                    LIMIT 1000) AS anon_26)) || ',"disbursements":') || (
                                              SELECT (('{"totalCount":' || CAST((
                                                      SELECT count(*) AS count_2
                                                      FROM disbursement AS disbursement_1
                                                      WHERE disbursement_1.project_id = anon_2.id) AS TEXT)) || '}') AS anon_31)) || ',"expenditure":') || (
                                          SELECT (('{"nodes":' || (('[' || coalesce(string_agg((('{"amount":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_33.amount_minor, anon_33.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}'), ','
                                                      ORDER BY anon_33.place_in_page ASC) FILTER (
                                                      WHERE anon_33.place_in_page <= $3::INTEGER), '')) || ']')) || '}') AS anon_32
                                          FROM (
                                            SELECT anon_34.id AS id, anon_34.confidence AS confidence, anon_34.illustrative AS illustrative, anon_34.note AS note, anon_34.recorded_at AS recorded_at, anon_34.code AS code, anon_34.project_id AS project_id, anon_34.amount_minor AS amount_minor, anon_34.unit AS unit, anon_34.qualifier AS qualifier, anon_34.spent_edtf AS spent_edtf, anon_34.spent_earliest AS spent_earliest, anon_34.spent_latest AS spent_latest, anon_34.purpose AS purpose, anon_34.entry_sequence AS entry_sequence, anon_34.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                                            FROM (
                                              SELECT expenditure_1.id AS id, expenditure_1.confidence AS confidence, expenditure_1.illustrative AS illustrative, expenditure_1.note AS note, expenditure_1.recorded_at AS recorded_at, expenditure_1.code AS code, expenditure_1.project_id AS project_id, expenditure_1.amount_minor AS amount_minor, expenditure_1.unit AS unit, expenditure_1.qualifier AS qualifier, expenditure_1.spent_edtf AS spent_edtf, expenditure_1.spent_earliest AS spent_earliest, expenditure_1.spent_latest AS spent_latest, expenditure_1.purpose AS purpose, expenditure_1.entry_sequence AS entry_sequence, json_build_array('Expenditure.code.id', CAST(expenditure_1.code AS TEXT), CAST(expenditure_1.id AS TEXT)) AS cursor_keys
                                              FROM expenditure AS expenditure_1
                                              WHERE expenditure_1.project_id = anon_2.id
                                              ORDER BY expenditure_1.code ASC, expenditure_1.id ASC
                                              LIMIT $3::INTEGER + 1) AS anon_34) AS anon_33 HAVING true)) || ',"indicators":') || (
                                      SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_36.code AS TEXT)) AS TEXT)) || ',"unit":') || CAST(to_json(CAST(anon_36.unit AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_35
                                      FROM (
                                        SELECT indicator_1.id AS id, indicator_1.confidence AS confidence, indicator_1.illustrative AS illustrative, indicator_1.note AS note, indicator_1.recorded_at AS recorded_at, indicator_1.code AS code, indicator_1.name AS name, indicator_1.definition AS definition, indicator_1.unit AS unit, indicator_1.project_id AS project_id, indicator_1.portfolio_id AS portfolio_id, indicator_1.need_id AS need_id, indicator_1.state_code AS state_code, indicator_1.baseline AS baseline, indicator_1.target AS target, indicator_1.target_qualifier AS target_qualifier, indicator_1.target_edtf AS target_edtf, indicator_1.target_earliest AS target_earliest, indicator_1.target_latest AS target_latest
                                        FROM indicator AS indicator_1
                                        WHERE indicator_1.project_id = anon_2.id
                                        ORDER BY indicator_1.code
                                        LIMIT 1000) AS anon_36)) || ',"plannedBeneficiaries":') || coalesce(CAST(to_json(CAST(coalesce(anon_2.planned_beneficiaries ->> 'es', anon_2.planned_beneficiaries ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"sources":') || (
                              SELECT (('[' || coalesce(string_agg((('{"document":' || coalesce((
                                              SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_38
                                              FROM document AS document_1
                                              WHERE document_1.id = anon_39.document_id
                                              LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_37
                              FROM (
                                SELECT citation_1.id AS id, citation_1.subject AS subject, citation_1.subject_id AS subject_id, citation_1.document_id AS document_id, citation_1.aspect AS aspect, citation_1.note AS note
                                FROM citation AS citation_1
                                WHERE citation_1.subject = 'project' AND citation_1.subject_id = anon_2.id
                                ORDER BY citation_1.id
                                LIMIT 1000) AS anon_39)) || '}'), ','
                        ORDER BY anon_2.place_in_page ASC) FILTER (
                        WHERE anon_2.place_in_page <= $3::INTEGER), '')) || ']')) || '}') AS anon_1
            FROM (
              SELECT anon_40.id AS id, anon_40.confidence AS confidence, anon_40.illustrative AS illustrative, anon_40.note AS note, anon_40.recorded_at AS recorded_at, anon_40.code AS code, anon_40.fund_id AS fund_id, anon_40.portfolio AS portfolio, anon_40.state_code AS state_code, anon_40.implementer_id AS implementer_id, anon_40.title AS title, anon_40.title_known AS title_known, anon_40.translated AS translated, anon_40.planned_beneficiaries AS planned_beneficiaries, anon_40.agreed_edtf AS agreed_edtf, anon_40.agreed_earliest AS agreed_earliest, anon_40.agreed_latest AS agreed_latest, anon_40.period_edtf AS period_edtf, anon_40.period_earliest AS period_earliest, anon_40.period_latest AS period_latest, anon_40.budget_minor AS budget_minor, anon_40.budget_currency AS budget_currency, anon_40.budget_qualifier AS budget_qualifier, anon_40.status AS status, anon_40.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
              FROM (
                SELECT project_1.id AS id, project_1.confidence AS confidence, project_1.illustrative AS illustrative, project_1.note AS note, project_1.recorded_at AS recorded_at, project_1.code AS code, project_1.fund_id AS fund_id, project_1.portfolio AS portfolio, project_1.state_code AS state_code, project_1.implementer_id AS implementer_id, project_1.title AS title, project_1.title_known AS title_known, project_1.translated AS translated, project_1.planned_beneficiaries AS planned_beneficiaries, project_1.agreed_edtf AS agreed_edtf, project_1.agreed_earliest AS agreed_earliest, project_1.agreed_latest AS agreed_latest, project_1.period_edtf AS period_edtf, project_1.period_earliest AS period_earliest, project_1.period_latest AS period_latest, project_1.budget_minor AS budget_minor, project_1.budget_currency AS budget_currency, project_1.budget_qualifier AS budget_qualifier, project_1.status AS status, json_build_array('Project.code.id', CAST(project_1.code AS TEXT), CAST(project_1.id AS TEXT)) AS cursor_keys
                FROM project AS project_1
                WHERE project_1.state_code = any($1::TEXT[]) AND project_1.portfolio = any($2::TEXT[])
                ORDER BY project_1.code ASC, project_1.id ASC
                LIMIT $3::INTEGER + 1) AS anon_40) AS anon_2 HAVING true)) || ',"state":') || coalesce((
          SELECT (('{"projects":' || (
                SELECT (('{"nodes":' || (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_43.code AS TEXT)) AS TEXT)) || '}'), ','
                            ORDER BY anon_43.place_in_page ASC) FILTER (
                            WHERE anon_43.place_in_page <= $3::INTEGER), '')) || ']')) || '}') AS anon_42
                FROM (
                  SELECT anon_44.id AS id, anon_44.confidence AS confidence, anon_44.illustrative AS illustrative, anon_44.note AS note, anon_44.recorded_at AS recorded_at, anon_44.code AS code, anon_44.fund_id AS fund_id, anon_44.portfolio AS portfolio, anon_44.state_code AS state_code, anon_44.implementer_id AS implementer_id, anon_44.title AS title, anon_44.title_known AS title_known, anon_44.translated AS translated, anon_44.planned_beneficiaries AS planned_beneficiaries, anon_44.agreed_edtf AS agreed_edtf, anon_44.agreed_earliest AS agreed_earliest, anon_44.agreed_latest AS agreed_latest, anon_44.period_edtf AS period_edtf, anon_44.period_earliest AS period_earliest, anon_44.period_latest AS period_latest, anon_44.budget_minor AS budget_minor, anon_44.budget_currency AS budget_currency, anon_44.budget_qualifier AS budget_qualifier, anon_44.status AS status, anon_44.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                  FROM (
                    SELECT project_2.id AS id, project_2.confidence AS confidence, project_2.illustrative AS illustrative, project_2.note AS note, project_2.recorded_at AS recorded_at, project_2.code AS code, project_2.fund_id AS fund_id, project_2.portfolio AS portfolio, project_2.state_code AS state_code, project_2.implementer_id AS implementer_id, project_2.title AS title, project_2.title_known AS title_known, project_2.translated AS translated, project_2.planned_beneficiaries AS planned_beneficiaries, project_2.agreed_edtf AS agreed_edtf, project_2.agreed_earliest AS agreed_earliest, project_2.agreed_latest AS agreed_latest, project_2.period_edtf AS period_edtf, project_2.period_earliest AS period_earliest, project_2.period_latest AS period_latest, project_2.budget_minor AS budget_minor, project_2.budget_currency AS budget_currency, project_2.budget_qualifier AS budget_qualifier, project_2.status AS status, json_build_array('Project.code.id', CAST(project_2.code AS TEXT), CAST(project_2.id AS TEXT)) AS cursor_keys
                    FROM project AS project_2
                    WHERE project_2.state_code = state_2.code
                    ORDER BY project_2.code ASC, project_2.id ASC
                    LIMIT $3::INTEGER + 1) AS anon_44) AS anon_43 HAVING true)) || '}') AS anon_41
          FROM state AS state_2
          WHERE state_2.code = $4::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
