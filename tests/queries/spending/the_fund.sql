SELECT convert_to((('{"fund":' || coalesce((
          SELECT (((((((((((((((((((((((((((((((((((((((((((((('{"code":' || CAST(to_json(CAST(fund_1.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(fund_1.name ->> 'es', fund_1.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"kind":') || CAST(to_json(CAST(fund_1.kind AS TEXT)) AS TEXT)) || ',"administrator":') || coalesce((
                                                                                              SELECT (('{"code":' || CAST(to_json(CAST(party_1.code AS TEXT)) AS TEXT)) || '}') AS anon_2
                                                                                              FROM party AS party_1
                                                                                              WHERE party_1.id = fund_1.administrator_id
                                                                                              LIMIT 1), 'null')) || ',"administrativeUnit":') || coalesce((
                                                                                          SELECT (('{"code":' || CAST(to_json(CAST(party_2.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                                                                          FROM party AS party_2
                                                                                          WHERE party_2.id = fund_1.administrative_unit_id
                                                                                          LIMIT 1), 'null')) || ',"currency":') || CAST(to_json(CAST(fund_1.currency AS TEXT)) AS TEXT)) || ',"mandate":') || coalesce((
                                                                                  SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_4
                                                                                  FROM document AS document_1
                                                                                  WHERE document_1.id = fund_1.mandate_id
                                                                                  LIMIT 1), 'null')) || ',"createdBy":') || coalesce((
                                                                              SELECT (('{"code":' || CAST(to_json(CAST(document_2.code AS TEXT)) AS TEXT)) || '}') AS anon_5
                                                                              FROM document AS document_2
                                                                              WHERE document_2.id = fund_1.created_by_id
                                                                              LIMIT 1), 'null')) || ',"gathersFor":') || coalesce((
                                                                          SELECT (('{"code":' || CAST(to_json(CAST(grouping_1.code AS TEXT)) AS TEXT)) || '}') AS anon_6
                                                                          FROM grouping AS grouping_1
                                                                          WHERE grouping_1.id = fund_1.gathers_for_id
                                                                          LIMIT 1), 'null')) || ',"lifecycle":') || (
                                                                    SELECT (('[' || coalesce(string_agg((((((((((('{"stage":' || CAST(to_json(CAST(anon_8.stage AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(anon_8.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"reached":') || CASE WHEN (anon_8.reached_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_8.reached_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"sources":') || (
                                                                                      SELECT (('[' || coalesce(string_agg((('{"document":' || coalesce((
                                                                                                      SELECT (('{"code":' || CAST(to_json(CAST(document_3.code AS TEXT)) AS TEXT)) || '}') AS anon_10
                                                                                                      FROM document AS document_3
                                                                                                      WHERE document_3.id = anon_11.document_id
                                                                                                      LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_9
                                                                                      FROM (
                                                                                        SELECT citation_1.id AS id, citation_1.subject AS subject, citation_1.subject_id AS subject_id, citation_1.document_id AS document_id, citation_1.aspect AS aspect, citation_1.note AS note
                                                                                        FROM citation AS citation_1
                                                                                        WHERE citation_1.subject = 'fund_lifecycle' AND citation_1.subject_id = anon_8.id
                                                                                        ORDER BY citation_1.id
                                                                                        LIMIT 1000) AS anon_11)) || ',"confidence":') || CAST(to_json(CAST(anon_8.confidence AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_7
                                                                    FROM (
                                                                      SELECT fund_lifecycle_1.id AS id, fund_lifecycle_1.confidence AS confidence, fund_lifecycle_1.illustrative AS illustrative, fund_lifecycle_1.note AS note, fund_lifecycle_1.recorded_at AS recorded_at, fund_lifecycle_1.code AS code, fund_lifecycle_1.fund_id AS fund_id, fund_lifecycle_1.stage AS stage, fund_lifecycle_1.name AS name, fund_lifecycle_1.reached_edtf AS reached_edtf, fund_lifecycle_1.reached_earliest AS reached_earliest, fund_lifecycle_1.reached_latest AS reached_latest
                                                                      FROM fund_lifecycle AS fund_lifecycle_1
                                                                      WHERE fund_lifecycle_1.fund_id = fund_1.id
                                                                      ORDER BY fund_lifecycle_1.reached_earliest, fund_lifecycle_1.id
                                                                      LIMIT 1000) AS anon_8)) || ',"unitTerms":') || (
                                                                SELECT (('[' || coalesce(string_agg((((((((('{"unit":' || coalesce((
                                                                                            SELECT (('{"code":' || CAST(to_json(CAST(party_3.code AS TEXT)) AS TEXT)) || '}') AS anon_13
                                                                                            FROM party AS party_3
                                                                                            WHERE party_3.id = anon_14.unit_id
                                                                                            LIMIT 1), 'null')) || ',"name":') || coalesce(CAST(to_json(CAST(anon_14.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"from":') || CASE WHEN (anon_14.from_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_14.from_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"to":') || CASE WHEN (anon_14.to_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_14.to_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}'), ','), '')) || ']') AS anon_12
                                                                FROM (
                                                                  SELECT fund_unit_term_1.id AS id, fund_unit_term_1.confidence AS confidence, fund_unit_term_1.illustrative AS illustrative, fund_unit_term_1.note AS note, fund_unit_term_1.recorded_at AS recorded_at, fund_unit_term_1.code AS code, fund_unit_term_1.fund_id AS fund_id, fund_unit_term_1.unit_id AS unit_id, fund_unit_term_1.name AS name, fund_unit_term_1.from_edtf AS from_edtf, fund_unit_term_1.from_earliest AS from_earliest, fund_unit_term_1.from_latest AS from_latest, fund_unit_term_1.to_edtf AS to_edtf, fund_unit_term_1.to_earliest AS to_earliest, fund_unit_term_1.to_latest AS to_latest
                                                                  FROM fund_unit_term AS fund_unit_term_1
                                                                  WHERE fund_unit_term_1.fund_id = fund_1.id
                                                                  ORDER BY fund_unit_term_1.from_earliest, fund_unit_term_1.id
                                                                  LIMIT 1000) AS anon_14)) || ',"calls":') || (
                                                            SELECT (('[' || coalesce(string_agg((((((((('{"code":' || CAST(to_json(CAST(anon_16.code AS TEXT)) AS TEXT)) || ',"ordinal":') || coalesce(CAST(anon_16.ordinal AS TEXT), 'null')) || ',"opened":') || CASE WHEN (anon_16.opened_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_16.opened_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"statesCount":') || coalesce(CAST(anon_16.states_count AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_15
                                                            FROM (
                                                              SELECT fund_call_1.id AS id, fund_call_1.confidence AS confidence, fund_call_1.illustrative AS illustrative, fund_call_1.note AS note, fund_call_1.recorded_at AS recorded_at, fund_call_1.code AS code, fund_call_1.fund_id AS fund_id, fund_call_1.ordinal AS ordinal, fund_call_1.name AS name, fund_call_1.opened_edtf AS opened_edtf, fund_call_1.opened_earliest AS opened_earliest, fund_call_1.opened_latest AS opened_latest, fund_call_1.states_count AS states_count
                                                              FROM fund_call AS fund_call_1
                                                              WHERE fund_call_1.fund_id = fund_1.id
                                                              ORDER BY fund_call_1.code
                                                              LIMIT 1000) AS anon_16)) || ',"portfolios":') || (
                                                        SELECT (('[' || coalesce(string_agg((((((((((('{"code":' || CAST(to_json(CAST(anon_18.code AS TEXT)) AS TEXT)) || ',"call":') || coalesce((
                                                                                    SELECT (('{"code":' || CAST(to_json(CAST(fund_call_2.code AS TEXT)) AS TEXT)) || '}') AS anon_19
                                                                                    FROM fund_call AS fund_call_2
                                                                                    WHERE fund_call_2.id = anon_18.call_id
                                                                                    LIMIT 1), 'null')) || ',"projectsCount":') || coalesce(CAST(anon_18.projects_count AS TEXT), 'null')) || ',"states":') || (
                                                                          SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_21.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_20
                                                                          FROM (
                                                                            SELECT state_1.id AS id, state_1.confidence AS confidence, state_1.illustrative AS illustrative, state_1.note AS note, state_1.recorded_at AS recorded_at, state_1.code AS code, state_1.iso3 AS iso3, state_1.numeric AS numeric, state_1.party_id AS party_id, state_1.currency AS currency, state_1.name AS name, state_1.roles AS roles
                                                                            FROM state AS state_1
                                                                            WHERE state_1.code = any(anon_18.states)
                                                                            ORDER BY state_1.code
                                                                            LIMIT 1000) AS anon_21)) || ',"financedBy":') || (
                                                                      SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_23.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_22
                                                                      FROM (
                                                                        SELECT party_4.id AS id, party_4.confidence AS confidence, party_4.illustrative AS illustrative, party_4.note AS note, party_4.recorded_at AS recorded_at, party_4.code AS code, party_4.kind AS kind, party_4.name AS name, party_4.short_name AS short_name, party_4.country AS country, party_4.currency AS currency, party_4.iati_identifier AS iati_identifier, party_4.channel_code AS channel_code, party_4.parent_id AS parent_id
                                                                        FROM party AS party_4
                                                                        WHERE party_4.code = any(anon_18.financed_by)
                                                                        ORDER BY party_4.code
                                                                        LIMIT 1000) AS anon_23)) || '}'), ','), '')) || ']') AS anon_17
                                                        FROM (
                                                          SELECT fund_portfolio_1.id AS id, fund_portfolio_1.confidence AS confidence, fund_portfolio_1.illustrative AS illustrative, fund_portfolio_1.note AS note, fund_portfolio_1.recorded_at AS recorded_at, fund_portfolio_1.code AS code, fund_portfolio_1.fund_id AS fund_id, fund_portfolio_1.call_id AS call_id, fund_portfolio_1.name AS name, fund_portfolio_1.projects_count AS projects_count, fund_portfolio_1.states_count AS states_count, fund_portfolio_1.states AS states, fund_portfolio_1.financed_by AS financed_by
                                                          FROM fund_portfolio AS fund_portfolio_1
                                                          WHERE fund_portfolio_1.fund_id = fund_1.id
                                                          ORDER BY fund_portfolio_1.code
                                                          LIMIT 1000) AS anon_18)) || ',"contributorStatements":') || (
                                                    SELECT (('[' || coalesce(string_agg((((((('{"statedOn":' || CASE WHEN (anon_25.stated_on_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_25.stated_on_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"contributors":') || (
                                                                      SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_27.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_26
                                                                      FROM (
                                                                        SELECT party_5.id AS id, party_5.confidence AS confidence, party_5.illustrative AS illustrative, party_5.note AS note, party_5.recorded_at AS recorded_at, party_5.code AS code, party_5.kind AS kind, party_5.name AS name, party_5.short_name AS short_name, party_5.country AS country, party_5.currency AS currency, party_5.iati_identifier AS iati_identifier, party_5.channel_code AS channel_code, party_5.parent_id AS parent_id
                                                                        FROM party AS party_5
                                                                        WHERE party_5.code = any(anon_25.contributors)
                                                                        ORDER BY party_5.code
                                                                        LIMIT 1000) AS anon_27)) || ',"confidence":') || CAST(to_json(CAST(anon_25.confidence AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_24
                                                    FROM (
                                                      SELECT fund_contributor_statement_1.id AS id, fund_contributor_statement_1.confidence AS confidence, fund_contributor_statement_1.illustrative AS illustrative, fund_contributor_statement_1.note AS note, fund_contributor_statement_1.recorded_at AS recorded_at, fund_contributor_statement_1.code AS code, fund_contributor_statement_1.fund_id AS fund_id, fund_contributor_statement_1.name AS name, fund_contributor_statement_1.stated_on_edtf AS stated_on_edtf, fund_contributor_statement_1.stated_on_earliest AS stated_on_earliest, fund_contributor_statement_1.stated_on_latest AS stated_on_latest, fund_contributor_statement_1.contributors AS contributors
                                                      FROM fund_contributor_statement AS fund_contributor_statement_1
                                                      WHERE fund_contributor_statement_1.fund_id = fund_1.id
                                                      ORDER BY fund_contributor_statement_1.stated_on_earliest, fund_contributor_statement_1.id
                                                      LIMIT 1000) AS anon_25)) || ',"contributors":') || (
                                                SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_29.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_28
                                                FROM (
                                                  SELECT party_6.id AS id, party_6.confidence AS confidence, party_6.illustrative AS illustrative, party_6.note AS note, party_6.recorded_at AS recorded_at, party_6.code AS code, party_6.kind AS kind, party_6.name AS name, party_6.short_name AS short_name, party_6.country AS country, party_6.currency AS currency, party_6.iati_identifier AS iati_identifier, party_6.channel_code AS channel_code, party_6.parent_id AS parent_id
                                                  FROM party AS party_6
                                                  WHERE party_6.id IN (
                                                    SELECT pledge_donor_1.party_id
                                                    FROM contribution AS contribution_1
                                                    JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = contribution_1.line_id
                                                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                                    JOIN pledge_donor AS pledge_donor_1 ON pledge_donor_1.pledge_id = pledge_1.id
                                                    WHERE contribution_1.fund_id = fund_1.id AND pledge_1.publication = 'PUBLISHED' AND contribution_1.illustrative = fund_1.illustrative)
                                                  ORDER BY party_6.code
                                                  LIMIT 1000) AS anon_29)) || ',"eligibleContributors":') || CAST(to_json(fund_1.eligible_contributors) AS TEXT)) || ',"eligibleUses":') || CAST(to_json(fund_1.eligible_uses) AS TEXT)) || ',"tasks":') || CAST(to_json(fund_1.tasks) AS TEXT)) || ',"balances":') || (
                                SELECT (('[' || coalesce(string_agg((((((((('{"stage":' || CAST(to_json(CAST(anon_31.stage AS TEXT)) AS TEXT)) || ',"unit":') || CAST(to_json(CAST(anon_31.unit AS TEXT)) AS TEXT)) || ',"amount":') || coalesce((('"' || CAST(decimal_text(anon_31.minor, anon_31.unit) AS TEXT)) || '"'), 'null')) || ',"usd":') || coalesce((('"' || CAST(decimal_text(anon_31.usd_minor, 'USD') AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_30
                                FROM (
                                  SELECT anon_32.stage AS stage, anon_32.unit AS unit, anon_32.minor AS minor, anon_32.usd_minor AS usd_minor
                                  FROM (
                                    SELECT anon_33.stage AS stage, anon_33.unit AS unit, sum(anon_33.balance) AS minor, CASE WHEN (sum(anon_33.unvalued) = 0) THEN sum(anon_33.balance_usd) END AS usd_minor
                                    FROM (
                                      SELECT account_1.id AS id, account_1.stage AS stage, account_1.unit AS unit, account_1.party_id AS party_id, account_1.line_id AS line_id, account_1.fund_id AS fund_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                                      FROM account AS account_1
                                      JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = account_1.line_id
                                      WHERE pledge_line_2.fund_id = fund_1.id AND account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED') UNION ALL
                                      SELECT account_2.id AS id, account_2.stage AS stage, account_2.unit AS unit, account_2.party_id AS party_id, account_2.line_id AS line_id, account_2.fund_id AS fund_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                                      FROM account AS account_2
                                      WHERE account_2.fund_id = fund_1.id AND account_2.line_id IS NULL AND account_2.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED')) AS anon_33
                                    GROUP BY anon_33.stage, anon_33.unit) AS anon_32
                                  ORDER BY array_position(ARRAY['PLAN', 'DONOR', 'INTEREST', 'FX', 'REQUIRED', 'INVESTED', 'PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED'], anon_32.stage), anon_32.unit
                                  LIMIT 1000) AS anon_31)) || ',"available":') || (
                            SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_35.minor, anon_35.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_35.unit AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_34
                            FROM (
                              SELECT anon_36.minor AS minor, anon_36.unit AS unit
                              FROM (
                                SELECT sum(anon_37.balance) AS minor, anon_37.unit AS unit
                                FROM (
                                  SELECT account_3.id AS id, account_3.stage AS stage, account_3.unit AS unit, account_3.party_id AS party_id, account_3.line_id AS line_id, account_3.fund_id AS fund_id, account_3.need_id AS need_id, account_3.project_id AS project_id, account_3.balance AS balance, account_3.balance_usd AS balance_usd, account_3.unvalued AS unvalued
                                  FROM account AS account_3
                                  JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = account_3.line_id
                                  WHERE pledge_line_3.fund_id = fund_1.id AND account_3.stage IN ('RECEIVED') UNION ALL
                                  SELECT account_4.id AS id, account_4.stage AS stage, account_4.unit AS unit, account_4.party_id AS party_id, account_4.line_id AS line_id, account_4.fund_id AS fund_id, account_4.need_id AS need_id, account_4.project_id AS project_id, account_4.balance AS balance, account_4.balance_usd AS balance_usd, account_4.unvalued AS unvalued
                                  FROM account AS account_4
                                  WHERE account_4.fund_id = fund_1.id AND account_4.line_id IS NULL AND account_4.stage IN ('RECEIVED')) AS anon_37
                                GROUP BY anon_37.unit) AS anon_36
                              ORDER BY anon_36.unit
                              LIMIT 1000) AS anon_35)) || ',"contributions":') || (
                        SELECT (('{"nodes":' || (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_39.code AS TEXT)) AS TEXT)) || '}'), ','
                                    ORDER BY anon_39.place_in_page ASC) FILTER (
                                    WHERE anon_39.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_38
                        FROM (
                          SELECT anon_40.id AS id, anon_40.confidence AS confidence, anon_40.illustrative AS illustrative, anon_40.note AS note, anon_40.recorded_at AS recorded_at, anon_40.code AS code, anon_40.line_id AS line_id, anon_40.fund_id AS fund_id, anon_40.title AS title, anon_40.received_edtf AS received_edtf, anon_40.received_earliest AS received_earliest, anon_40.received_latest AS received_latest, anon_40.amount_minor AS amount_minor, anon_40.unit AS unit, anon_40.qualifier AS qualifier, anon_40.cleared_minor AS cleared_minor, anon_40.fx_rate AS fx_rate, anon_40.fx_edtf AS fx_edtf, anon_40.fx_earliest AS fx_earliest, anon_40.fx_latest AS fx_latest, anon_40.fx_source AS fx_source, anon_40.attested AS attested, anon_40.entry_sequence AS entry_sequence, anon_40.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                          FROM (
                            SELECT contribution_2.id AS id, contribution_2.confidence AS confidence, contribution_2.illustrative AS illustrative, contribution_2.note AS note, contribution_2.recorded_at AS recorded_at, contribution_2.code AS code, contribution_2.line_id AS line_id, contribution_2.fund_id AS fund_id, contribution_2.title AS title, contribution_2.received_edtf AS received_edtf, contribution_2.received_earliest AS received_earliest, contribution_2.received_latest AS received_latest, contribution_2.amount_minor AS amount_minor, contribution_2.unit AS unit, contribution_2.qualifier AS qualifier, contribution_2.cleared_minor AS cleared_minor, contribution_2.fx_rate AS fx_rate, contribution_2.fx_edtf AS fx_edtf, contribution_2.fx_earliest AS fx_earliest, contribution_2.fx_latest AS fx_latest, contribution_2.fx_source AS fx_source, contribution_2.attested AS attested, contribution_2.entry_sequence AS entry_sequence, json_build_array('Contribution.code.id', CAST(contribution_2.code AS TEXT), CAST(contribution_2.id AS TEXT)) AS cursor_keys
                            FROM contribution AS contribution_2
                            WHERE contribution_2.fund_id = fund_1.id AND (EXISTS (
                                SELECT pledge_line_4.id
                                FROM pledge_line AS pledge_line_4
                                JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_4.pledge_id
                                WHERE pledge_line_4.id = contribution_2.line_id AND pledge_2.publication = 'PUBLISHED'))
                            ORDER BY contribution_2.code ASC, contribution_2.id ASC
                            LIMIT $1::INTEGER + 1) AS anon_40) AS anon_39 HAVING true)) || ',"projects":') || (
                    SELECT (((('{"totalCount":' || CAST((
                                SELECT count(*) AS count_1
                                FROM project AS project_1
                                WHERE project_1.fund_id = fund_1.id) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_42.code AS TEXT)) AS TEXT)) || ',"state":') || coalesce((
                                        SELECT (('{"code":' || CAST(to_json(CAST(state_2.code AS TEXT)) AS TEXT)) || '}') AS anon_43
                                        FROM state AS state_2
                                        WHERE state_2.code = anon_42.state_code
                                        LIMIT 1), 'null')) || '}'), ','
                                ORDER BY anon_42.place_in_page ASC) FILTER (
                                WHERE anon_42.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_41
                    FROM (
                      SELECT anon_44.id AS id, anon_44.confidence AS confidence, anon_44.illustrative AS illustrative, anon_44.note AS note, anon_44.recorded_at AS recorded_at, anon_44.code AS code, anon_44.fund_id AS fund_id, anon_44.portfolio AS portfolio, anon_44.state_code AS state_code, anon_44.implementer_id AS implementer_id, anon_44.title AS title, anon_44.title_known AS title_known, anon_44.translated AS translated, anon_44.planned_beneficiaries AS planned_beneficiaries, anon_44.agreed_edtf AS agreed_edtf, anon_44.agreed_earliest AS agreed_earliest, anon_44.agreed_latest AS agreed_latest, anon_44.period_edtf AS period_edtf, anon_44.period_earliest AS period_earliest, anon_44.period_latest AS period_latest, anon_44.budget_minor AS budget_minor, anon_44.budget_currency AS budget_currency, anon_44.budget_qualifier AS budget_qualifier, anon_44.status AS status, anon_44.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                      FROM (
                        SELECT project_1.id AS id, project_1.confidence AS confidence, project_1.illustrative AS illustrative, project_1.note AS note, project_1.recorded_at AS recorded_at, project_1.code AS code, project_1.fund_id AS fund_id, project_1.portfolio AS portfolio, project_1.state_code AS state_code, project_1.implementer_id AS implementer_id, project_1.title AS title, project_1.title_known AS title_known, project_1.translated AS translated, project_1.planned_beneficiaries AS planned_beneficiaries, project_1.agreed_edtf AS agreed_edtf, project_1.agreed_earliest AS agreed_earliest, project_1.agreed_latest AS agreed_latest, project_1.period_edtf AS period_edtf, project_1.period_earliest AS period_earliest, project_1.period_latest AS period_latest, project_1.budget_minor AS budget_minor, project_1.budget_currency AS budget_currency, project_1.budget_qualifier AS budget_qualifier, project_1.status AS status, json_build_array('Project.code.id', CAST(project_1.code AS TEXT), CAST(project_1.id AS TEXT)) AS cursor_keys
                        FROM project AS project_1
                        WHERE project_1.fund_id = fund_1.id
                        ORDER BY project_1.code ASC, project_1.id ASC
                        LIMIT $1::INTEGER + 1) AS anon_44) AS anon_42 HAVING true)) || ',"disbursements":') || (
                SELECT (('{"totalCount":' || CAST((
                        SELECT count(*) AS count_2
                        FROM disbursement AS disbursement_1
                        WHERE disbursement_1.project_id IN (
                          SELECT project_2.id
                          FROM project AS project_2
                          WHERE project_2.fund_id = fund_1.id)) AS TEXT)) || '}') AS anon_45)) || '}') AS anon_1
          FROM fund AS fund_1
          WHERE fund_1.code = $2::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
