SELECT convert_to((((((((('{"commitments":' || (
                    SELECT (('{"nodes":' || (('[' || coalesce(string_agg((((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_2.title ->> 'es', anon_2.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"pledge":') || coalesce((
                                                SELECT (('{"code":' || CAST(to_json(CAST(pledge_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                                FROM pledge AS pledge_1
                                                WHERE pledge_1.id = (
                                                  SELECT pledge_2.id
                                                  FROM pledge_line AS pledge_line_1
                                                  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_1.pledge_id
                                                  WHERE pledge_line_1.id = anon_2.line_id) AND pledge_1.publication = 'PUBLISHED'
                                                LIMIT 1), 'null')) || ',"line":') || coalesce((
                                            SELECT (('{"position":' || CAST(pledge_line_2.position AS TEXT)) || '}') AS anon_4
                                            FROM pledge_line AS pledge_line_2
                                            WHERE pledge_line_2.id = anon_2.line_id AND (EXISTS (
                                                SELECT pledge_3.id
                                                FROM pledge AS pledge_3
                                                WHERE pledge_3.id = pledge_line_2.pledge_id AND pledge_3.publication = 'PUBLISHED'))
                                            LIMIT 1), 'null')) || ',"amount":') || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_2.amount_minor, anon_2.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_2.unit AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (anon_2.amount_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_2.qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || '}')) || '}'), ','
                                ORDER BY anon_2.place_in_page ASC) FILTER (
                                WHERE anon_2.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_1
                    FROM (
                      SELECT anon_5.id AS id, anon_5.confidence AS confidence, anon_5.illustrative AS illustrative, anon_5.note AS note, anon_5.recorded_at AS recorded_at, anon_5.code AS code, anon_5.line_id AS line_id, anon_5.title AS title, anon_5.kind AS kind, anon_5.signed_edtf AS signed_edtf, anon_5.signed_earliest AS signed_earliest, anon_5.signed_latest AS signed_latest, anon_5.amount_minor AS amount_minor, anon_5.unit AS unit, anon_5.qualifier AS qualifier, anon_5.acknowledged_edtf AS acknowledged_edtf, anon_5.acknowledged_earliest AS acknowledged_earliest, anon_5.acknowledged_latest AS acknowledged_latest, anon_5.acknowledged_by_id AS acknowledged_by_id, anon_5.document_id AS document_id, anon_5.entry_sequence AS entry_sequence, anon_5.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                      FROM (
                        SELECT commitment_1.id AS id, commitment_1.confidence AS confidence, commitment_1.illustrative AS illustrative, commitment_1.note AS note, commitment_1.recorded_at AS recorded_at, commitment_1.code AS code, commitment_1.line_id AS line_id, commitment_1.title AS title, commitment_1.kind AS kind, commitment_1.signed_edtf AS signed_edtf, commitment_1.signed_earliest AS signed_earliest, commitment_1.signed_latest AS signed_latest, commitment_1.amount_minor AS amount_minor, commitment_1.unit AS unit, commitment_1.qualifier AS qualifier, commitment_1.acknowledged_edtf AS acknowledged_edtf, commitment_1.acknowledged_earliest AS acknowledged_earliest, commitment_1.acknowledged_latest AS acknowledged_latest, commitment_1.acknowledged_by_id AS acknowledged_by_id, commitment_1.document_id AS document_id, commitment_1.entry_sequence AS entry_sequence, json_build_array('Commitment.code.id', CAST(commitment_1.code AS TEXT), CAST(commitment_1.id AS TEXT)) AS cursor_keys
                        FROM commitment AS commitment_1
                        WHERE (EXISTS (
                            SELECT pledge_line_3.id
                            FROM pledge_line AS pledge_line_3
                            JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_3.pledge_id
                            WHERE pledge_line_3.id = commitment_1.line_id AND pledge_4.publication = 'PUBLISHED')) AND commitment_1.line_id IN (
                          SELECT pledge_line_4.id
                          FROM pledge_line AS pledge_line_4
                          JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_4.pledge_id
                          WHERE pledge_5.donor_id IN (
                            SELECT party_1.id
                            FROM party AS party_1
                            WHERE party_1.code = any($2::TEXT[])) OR pledge_5.id IN (
                            SELECT pledge_donor_1.pledge_id
                            FROM pledge_donor AS pledge_donor_1
                            WHERE pledge_donor_1.party_id IN (
                              SELECT party_1.id
                              FROM party AS party_1
                              WHERE party_1.code = any($2::TEXT[])))) AND (commitment_1.signed_latest IS NULL OR commitment_1.signed_latest >= $3::DATE) AND (commitment_1.signed_earliest IS NULL OR commitment_1.signed_earliest <= $4::DATE)
                        ORDER BY commitment_1.code ASC, commitment_1.id ASC
                        LIMIT $1::INTEGER + 1) AS anon_5) AS anon_2 HAVING true)) || ',"contributions":') || (
                SELECT (('{"nodes":' || (('[' || coalesce(string_agg((((((((('{"code":' || CAST(to_json(CAST(anon_7.code AS TEXT)) AS TEXT)) || ',"donor":') || coalesce((
                                            SELECT (('{"code":' || CAST(to_json(CAST(party_2.code AS TEXT)) AS TEXT)) || '}') AS anon_8
                                            FROM party AS party_2
                                            WHERE party_2.id = (
                                              SELECT pledge_6.donor_id
                                              FROM pledge_line AS pledge_line_5
                                              JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_5.pledge_id
                                              WHERE pledge_line_5.id = anon_7.line_id)
                                            LIMIT 1), 'null')) || ',"amount":') || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_7.amount_minor, anon_7.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_7.unit AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (anon_7.amount_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_7.qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || '}')) || ',"confidence":') || CAST(to_json(CAST(anon_7.confidence AS TEXT)) AS TEXT)) || '}'), ','
                            ORDER BY anon_7.place_in_page ASC) FILTER (
                            WHERE anon_7.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_6
                FROM (
                  SELECT anon_9.id AS id, anon_9.confidence AS confidence, anon_9.illustrative AS illustrative, anon_9.note AS note, anon_9.recorded_at AS recorded_at, anon_9.code AS code, anon_9.line_id AS line_id, anon_9.fund_id AS fund_id, anon_9.title AS title, anon_9.received_edtf AS received_edtf, anon_9.received_earliest AS received_earliest, anon_9.received_latest AS received_latest, anon_9.amount_minor AS amount_minor, anon_9.unit AS unit, anon_9.qualifier AS qualifier, anon_9.cleared_minor AS cleared_minor, anon_9.fx_rate AS fx_rate, anon_9.fx_edtf AS fx_edtf, anon_9.fx_earliest AS fx_earliest, anon_9.fx_latest AS fx_latest, anon_9.fx_source AS fx_source, anon_9.attested AS attested, anon_9.entry_sequence AS entry_sequence, anon_9.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                  FROM (
                    SELECT contribution_1.id AS id, contribution_1.confidence AS confidence, contribution_1.illustrative AS illustrative, contribution_1.note AS note, contribution_1.recorded_at AS recorded_at, contribution_1.code AS code, contribution_1.line_id AS line_id, contribution_1.fund_id AS fund_id, contribution_1.title AS title, contribution_1.received_edtf AS received_edtf, contribution_1.received_earliest AS received_earliest, contribution_1.received_latest AS received_latest, contribution_1.amount_minor AS amount_minor, contribution_1.unit AS unit, contribution_1.qualifier AS qualifier, contribution_1.cleared_minor AS cleared_minor, contribution_1.fx_rate AS fx_rate, contribution_1.fx_edtf AS fx_edtf, contribution_1.fx_earliest AS fx_earliest, contribution_1.fx_latest AS fx_latest, contribution_1.fx_source AS fx_source, contribution_1.attested AS attested, contribution_1.entry_sequence AS entry_sequence, json_build_array('Contribution.code.id', CAST(contribution_1.code AS TEXT), CAST(contribution_1.id AS TEXT)) AS cursor_keys
                    FROM contribution AS contribution_1
                    WHERE (EXISTS (
                        SELECT pledge_line_6.id
                        FROM pledge_line AS pledge_line_6
                        JOIN pledge AS pledge_7 ON pledge_7.id = pledge_line_6.pledge_id
                        WHERE pledge_line_6.id = contribution_1.line_id AND pledge_7.publication = 'PUBLISHED')) AND contribution_1.line_id IN (
                      SELECT pledge_line_7.id
                      FROM pledge_line AS pledge_line_7
                      JOIN pledge AS pledge_8 ON pledge_8.id = pledge_line_7.pledge_id
                      WHERE pledge_8.event_id IN (
                        SELECT event_1.id
                        FROM event AS event_1
                        WHERE event_1.code = any($5::TEXT[]))) AND contribution_1.fund_id IN (
                      SELECT fund_1.id
                      FROM fund AS fund_1
                      WHERE fund_1.code = any($6::TEXT[]))
                    ORDER BY contribution_1.code ASC, contribution_1.id ASC
                    LIMIT $1::INTEGER + 1) AS anon_9) AS anon_7 HAVING true)) || ',"allocations":') || (
            SELECT (((('{"totalCount":' || CAST((
                        SELECT count(*) AS count_1
                        FROM allocation AS allocation_1
                        WHERE EXISTS (
                          SELECT pledge_line_8.id
                          FROM pledge_line AS pledge_line_8
                          JOIN pledge AS pledge_9 ON pledge_9.id = pledge_line_8.pledge_id
                          WHERE pledge_line_8.id = allocation_1.line_id AND pledge_9.publication = 'PUBLISHED')) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((('{"amount":' || (
                                      SELECT (('[' || coalesce(string_agg((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_12.minor, anon_12.unit) AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_11
                                      FROM (
                                        SELECT anon_13.minor AS minor, anon_13.unit AS unit
                                        FROM (
                                          SELECT sum(account_1.balance) AS minor, account_1.unit AS unit
                                          FROM account AS account_1
                                          WHERE account_1.line_id = anon_14.line_id AND account_1.need_id = anon_14.need_id AND account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')
                                          GROUP BY account_1.unit) AS anon_13
                                        ORDER BY anon_13.unit
                                        LIMIT 1000) AS anon_12)) || ',"usd":') || coalesce((('"' || CAST(decimal_text((
                                            SELECT CASE WHEN (sum(account_2.unvalued) = 0) THEN sum(account_2.balance_usd) END AS usd_minor
                                            FROM account AS account_2
                                            WHERE account_2.line_id = anon_14.line_id AND account_2.need_id = anon_14.need_id AND account_2.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 'USD') AS TEXT)) || '"'), 'null')) || ',"byStage":') || (
                              SELECT (('[' || coalesce(string_agg((((('{"stage":' || CAST(to_json(CAST(anon_16.stage AS TEXT)) AS TEXT)) || ',"amount":') || coalesce((('"' || CAST(decimal_text(anon_16.minor, anon_16.unit) AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_15
                              FROM (
                                SELECT anon_17.stage AS stage, anon_17.unit AS unit, anon_17.minor AS minor, anon_17.usd_minor AS usd_minor
                                FROM (
                                  SELECT account_3.stage AS stage, account_3.unit AS unit, sum(account_3.balance) AS minor, CASE WHEN (sum(account_3.unvalued) = 0) THEN sum(account_3.balance_usd) END AS usd_minor
                                  FROM account AS account_3
                                  WHERE account_3.line_id = anon_14.line_id AND account_3.need_id = anon_14.need_id AND account_3.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND account_3.balance > 0
                                  GROUP BY account_3.stage, account_3.unit) AS anon_17
                                ORDER BY array_position(ARRAY['PLAN', 'DONOR', 'INTEREST', 'FX', 'REQUIRED', 'INVESTED', 'PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED'], anon_17.stage), anon_17.unit
                                LIMIT 1000) AS anon_16)) || '}'), ','
                        ORDER BY anon_14.place_in_page ASC) FILTER (
                        WHERE anon_14.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_10
            FROM (
              SELECT anon_18.id AS id, anon_18.confidence AS confidence, anon_18.illustrative AS illustrative, anon_18.note AS note, anon_18.recorded_at AS recorded_at, anon_18.line_id AS line_id, anon_18.need_id AS need_id, anon_18.basis AS basis, anon_18.entry_sequence AS entry_sequence, anon_18.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
              FROM (
                SELECT allocation_1.id AS id, allocation_1.confidence AS confidence, allocation_1.illustrative AS illustrative, allocation_1.note AS note, allocation_1.recorded_at AS recorded_at, allocation_1.line_id AS line_id, allocation_1.need_id AS need_id, allocation_1.basis AS basis, allocation_1.entry_sequence AS entry_sequence, json_build_array('Allocation.id', CAST(allocation_1.id AS TEXT)) AS cursor_keys
                FROM allocation AS allocation_1
                WHERE EXISTS (
                  SELECT pledge_line_8.id
                  FROM pledge_line AS pledge_line_8
                  JOIN pledge AS pledge_9 ON pledge_9.id = pledge_line_8.pledge_id
                  WHERE pledge_line_8.id = allocation_1.line_id AND pledge_9.publication = 'PUBLISHED')
                ORDER BY allocation_1.id ASC
                LIMIT $1::INTEGER + 1) AS anon_18) AS anon_14 HAVING true)) || ',"party":') || coalesce((
          SELECT (((('{"pledges":' || (
                    SELECT (('{"nodes":' || (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_21.code AS TEXT)) AS TEXT)) || '}'), ','
                                ORDER BY anon_21.place_in_page ASC) FILTER (
                                WHERE anon_21.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_20
                    FROM (
                      SELECT anon_22.id AS id, anon_22.confidence AS confidence, anon_22.illustrative AS illustrative, anon_22.note AS note, anon_22.recorded_at AS recorded_at, anon_22.code AS code, anon_22.donor_id AS donor_id, anon_22.event_id AS event_id, anon_22.announced_by_id AS announced_by_id, anon_22.document_id AS document_id, anon_22.purpose AS purpose, anon_22.announced_edtf AS announced_edtf, anon_22.announced_earliest AS announced_earliest, anon_22.announced_latest AS announced_latest, anon_22.period_edtf AS period_edtf, anon_22.period_earliest AS period_earliest, anon_22.period_latest AS period_latest, anon_22.duration_years AS duration_years, anon_22.stated_minor AS stated_minor, anon_22.unit AS unit, anon_22.qualifier AS qualifier, anon_22.stated_usd_minor AS stated_usd_minor, anon_22.fx_rate AS fx_rate, anon_22.fx_date AS fx_date, anon_22.fx_source AS fx_source, anon_22.fx_method AS fx_method, anon_22.legal_status AS legal_status, anon_22.counts AS counts, anon_22.duplicate_of_id AS duplicate_of_id, anon_22.publication AS publication, anon_22.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                      FROM (
                        SELECT pledge_10.id AS id, pledge_10.confidence AS confidence, pledge_10.illustrative AS illustrative, pledge_10.note AS note, pledge_10.recorded_at AS recorded_at, pledge_10.code AS code, pledge_10.donor_id AS donor_id, pledge_10.event_id AS event_id, pledge_10.announced_by_id AS announced_by_id, pledge_10.document_id AS document_id, pledge_10.purpose AS purpose, pledge_10.announced_edtf AS announced_edtf, pledge_10.announced_earliest AS announced_earliest, pledge_10.announced_latest AS announced_latest, pledge_10.period_edtf AS period_edtf, pledge_10.period_earliest AS period_earliest, pledge_10.period_latest AS period_latest, pledge_10.duration_years AS duration_years, pledge_10.stated_minor AS stated_minor, pledge_10.unit AS unit, pledge_10.qualifier AS qualifier, pledge_10.stated_usd_minor AS stated_usd_minor, pledge_10.fx_rate AS fx_rate, pledge_10.fx_date AS fx_date, pledge_10.fx_source AS fx_source, pledge_10.fx_method AS fx_method, pledge_10.legal_status AS legal_status, pledge_10.counts AS counts, pledge_10.duplicate_of_id AS duplicate_of_id, pledge_10.publication AS publication, json_build_array('Pledge.code.id', CAST(pledge_10.code AS TEXT), CAST(pledge_10.id AS TEXT)) AS cursor_keys
                        FROM pledge AS pledge_10
                        WHERE (pledge_10.donor_id = party_3.id OR pledge_10.id IN (
                            SELECT pledge_donor_2.pledge_id
                            FROM pledge_donor AS pledge_donor_2
                            WHERE pledge_donor_2.party_id = party_3.id)) AND pledge_10.publication = 'PUBLISHED' AND pledge_10.counts IS true
                        ORDER BY pledge_10.code ASC, pledge_10.id ASC
                        LIMIT $1::INTEGER + 1) AS anon_22) AS anon_21 HAVING true)) || ',"contributions":') || (
                SELECT (('{"totalCount":' || CAST((
                        SELECT count(*) AS count_2
                        FROM contribution AS contribution_2
                        WHERE contribution_2.line_id IN (
                          SELECT pledge_line_9.id
                          FROM pledge_line AS pledge_line_9
                          JOIN pledge AS pledge_11 ON pledge_11.id = pledge_line_9.pledge_id
                          WHERE pledge_11.donor_id = party_3.id OR pledge_11.id IN (
                            SELECT pledge_donor_3.pledge_id
                            FROM pledge_donor AS pledge_donor_3
                            WHERE pledge_donor_3.party_id = party_3.id)) AND (EXISTS (
                            SELECT pledge_line_10.id
                            FROM pledge_line AS pledge_line_10
                            JOIN pledge AS pledge_12 ON pledge_12.id = pledge_line_10.pledge_id
                            WHERE pledge_line_10.id = contribution_2.line_id AND pledge_12.publication = 'PUBLISHED'))) AS TEXT)) || '}') AS anon_23)) || '}') AS anon_19
          FROM party AS party_3
          WHERE party_3.code = $7::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
