SELECT convert_to('{"fund":' || coalesce((
      SELECT format('{"code":"%s","name":%s,"kind":"%s","administrator":%s,"administrativeUnit":%s,"currency":%s,"mandate":%s,"createdBy":%s,"gathersFor":%s,"lifecycle":[%s],"unitTerms":[%s],"calls":[%s],"portfolios":[%s],"contributorStatements":[%s],"contributors":[%s],"eligibleContributors":%s,"eligibleUses":%s,"tasks":%s,"balances":[%s],"available":[%s],"contributions":{"nodes":[%s]},"projects":{"totalCount":%s]},"disbursements":%s}', r1.code, coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null'), r1.kind, coalesce((
            SELECT '{"code":"' || r2.code || '"}'
            FROM party AS r2
            WHERE r2.id = r1.administrator_id AND (NOT r2.illustrative OR r1.illustrative)), 'null'), coalesce((
            SELECT '{"code":"' || r3.code || '"}'
            FROM party AS r3
            WHERE r3.id = r1.administrative_unit_id AND (NOT r3.illustrative OR r1.illustrative)), 'null'), CAST(to_json(CAST(r1.currency AS TEXT)) AS TEXT), coalesce((
            SELECT '{"code":"' || r4.code || '"}'
            FROM document AS r4
            WHERE r4.id = r1.mandate_id AND (NOT r4.illustrative OR r1.illustrative)), 'null'), coalesce((
            SELECT '{"code":"' || r5.code || '"}'
            FROM document AS r5
            WHERE r5.id = r1.created_by_id AND (NOT r5.illustrative OR r1.illustrative)), 'null'), coalesce((
            SELECT '{"code":' || CAST(to_json(CAST(r6.code AS TEXT)) AS TEXT) || '}'
            FROM grouping AS r6
            WHERE r6.id = r1.gathers_for_id AND (NOT r6.illustrative OR r1.illustrative)), 'null'), array_to_string(ARRAY(
            SELECT '{"stage":"' || r7.stage || '","name":' || coalesce(CAST(to_json(CAST(r7.name ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"reached":' || CASE WHEN r7.reached_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r7.reached_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"sources":[' || array_to_string(ARRAY(
                SELECT '{"document":' || coalesce((
                    SELECT '{"code":"' || r9.code || '"}'
                    FROM document AS r9
                    WHERE r9.id = r8.document_id), 'null') || '}'
                FROM citation AS r8
                WHERE r8.subject = 'fund_lifecycle' AND r8.subject_id = r7.id
                ORDER BY r8.id
                LIMIT 1000), ',') || '],"confidence":"' || r7.confidence || '"}'
            FROM fund_lifecycle AS r7
            WHERE r7.fund_id = r1.id AND (NOT r7.illustrative OR r1.illustrative)
            ORDER BY r7.reached_earliest, r7.id
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"unit":' || coalesce((
                SELECT '{"code":"' || r11.code || '"}'
                FROM party AS r11
                WHERE r11.id = r10.unit_id AND (NOT r11.illustrative OR r10.illustrative)), 'null') || ',"name":' || coalesce(CAST(to_json(CAST(r10.name ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"from":' || CASE WHEN r10.from_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r10.from_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"to":' || CASE WHEN r10.to_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r10.to_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || '}'
            FROM fund_unit_term AS r10
            WHERE r10.fund_id = r1.id AND (NOT r10.illustrative OR r1.illustrative)
            ORDER BY r10.from_earliest, r10.id
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"code":' || CAST(to_json(CAST(r12.code AS TEXT)) AS TEXT) || ',"ordinal":' || coalesce(CAST(r12.ordinal AS TEXT), 'null') || ',"opened":' || CASE WHEN r12.opened_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r12.opened_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"statesCount":' || coalesce(CAST(r12.states_count AS TEXT), 'null') || '}'
            FROM fund_call AS r12
            WHERE r12.fund_id = r1.id AND (NOT r12.illustrative OR r1.illustrative)
            ORDER BY r12.code
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"code":' || CAST(to_json(CAST(r13.code AS TEXT)) AS TEXT) || ',"call":' || coalesce((
                SELECT '{"code":' || CAST(to_json(CAST(r14.code AS TEXT)) AS TEXT) || '}'
                FROM fund_call AS r14
                WHERE r14.id = r13.call_id AND (NOT r14.illustrative OR r13.illustrative)), 'null') || ',"projectsCount":' || coalesce(CAST(r13.projects_count AS TEXT), 'null') || ',"states":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r15.code || '"}'
                FROM state AS r15
                WHERE r15.code = any(r13.states) AND (NOT r15.illustrative OR r13.illustrative)
                ORDER BY r15.code
                LIMIT 1000), ',') || '],"financedBy":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r16.code || '"}'
                FROM party AS r16
                WHERE r16.code = any(r13.financed_by) AND (NOT r16.illustrative OR r13.illustrative)
                ORDER BY r16.code
                LIMIT 1000), ',') || ']}'
            FROM fund_portfolio AS r13
            WHERE r13.fund_id = r1.id AND (NOT r13.illustrative OR r1.illustrative)
            ORDER BY r13.code
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"statedOn":' || CASE WHEN r17.stated_on_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r17.stated_on_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"contributors":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r18.code || '"}'
                FROM party AS r18
                WHERE r18.code = any(r17.contributors) AND (NOT r18.illustrative OR r17.illustrative)
                ORDER BY r18.code
                LIMIT 1000), ',') || '],"confidence":"' || r17.confidence || '"}'
            FROM fund_contributor_statement AS r17
            WHERE r17.fund_id = r1.id AND (NOT r17.illustrative OR r1.illustrative)
            ORDER BY r17.stated_on_earliest, r17.id
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"code":"' || r19.code || '"}'
            FROM party AS r19
            WHERE r19.id IN (
              SELECT pledge_donor_1.party_id
              FROM contribution AS contribution_1
              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = contribution_1.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              JOIN pledge_donor AS pledge_donor_1 ON pledge_donor_1.pledge_id = pledge_1.id
              WHERE contribution_1.fund_id = r1.id AND pledge_1.publication = 'PUBLISHED' AND contribution_1.illustrative = r1.illustrative) AND (NOT r19.illustrative OR r1.illustrative)
            ORDER BY r19.code
            LIMIT 1000), ','), CAST(to_json(r1.eligible_contributors) AS TEXT), CAST(to_json(r1.eligible_uses) AS TEXT), CAST(to_json(r1.tasks) AS TEXT), array_to_string(ARRAY(
            SELECT '{"stage":' || CAST(to_json(CAST(r20.stage AS TEXT)) AS TEXT) || ',"unit":' || CAST(to_json(CAST(r20.unit AS TEXT)) AS TEXT) || ',"amount":' || coalesce('"' || CAST(decimal_text(r20.minor, r20.unit) AS TEXT) || '"', 'null') || ',"usd":' || coalesce('"' || CAST(decimal_text(r20.usd_minor, 'USD') AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT anon_1.stage AS stage, anon_1.unit AS unit, sum(anon_1.balance) AS minor, CASE WHEN (sum(anon_1.unvalued) = 0) THEN sum(anon_1.balance_usd) END AS usd_minor
              FROM (
                SELECT account_1.id AS id, account_1.stage AS stage, account_1.unit AS unit, account_1.party_id AS party_id, account_1.line_id AS line_id, account_1.fund_id AS fund_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                FROM account AS account_1
                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_1.line_id
                WHERE pledge_line_1.fund_id = r1.id AND account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED') UNION ALL
                SELECT account_2.id AS id, account_2.stage AS stage, account_2.unit AS unit, account_2.party_id AS party_id, account_2.line_id AS line_id, account_2.fund_id AS fund_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                FROM account AS account_2
                WHERE account_2.fund_id = r1.id AND account_2.line_id IS NULL AND account_2.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED')) AS anon_1
              GROUP BY anon_1.stage, anon_1.unit) AS r20
            ORDER BY array_position(ARRAY['PLAN', 'DONOR', 'INTEREST', 'FX', 'REQUIRED', 'INVESTED', 'PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED'], r20.stage), r20.unit
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r21.minor, r21.unit) AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r21.unit AS TEXT)) AS TEXT) || '}'
            FROM (
              SELECT sum(anon_1.balance) AS minor, anon_1.unit AS unit
              FROM (
                SELECT account_1.id AS id, account_1.stage AS stage, account_1.unit AS unit, account_1.party_id AS party_id, account_1.line_id AS line_id, account_1.fund_id AS fund_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                FROM account AS account_1
                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_1.line_id
                WHERE pledge_line_1.fund_id = r1.id AND account_1.stage IN ('RECEIVED') UNION ALL
                SELECT account_2.id AS id, account_2.stage AS stage, account_2.unit AS unit, account_2.party_id AS party_id, account_2.line_id AS line_id, account_2.fund_id AS fund_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                FROM account AS account_2
                WHERE account_2.fund_id = r1.id AND account_2.line_id IS NULL AND account_2.stage IN ('RECEIVED')) AS anon_1
              GROUP BY anon_1.unit) AS r21
            ORDER BY r21.unit
            LIMIT 1000), ','), (
          SELECT coalesce(string_agg(q.body, ','), '')
          FROM (
            SELECT '{"code":' || CAST(to_json(CAST(r22.code AS TEXT)) AS TEXT) || '}' AS body
            FROM contribution AS r22
            WHERE r22.fund_id = r1.id AND (EXISTS (
                SELECT pledge_line_1.id
                FROM pledge_line AS pledge_line_1
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                WHERE pledge_line_1.id = r22.line_id AND pledge_1.publication = 'PUBLISHED')) AND (NOT r22.illustrative OR r1.illustrative)
            ORDER BY r22.code ASC
            LIMIT $1::INTEGER) AS q), (
          SELECT count(*) AS count_1
          FROM project AS r24
          WHERE r24.fund_id = r1.id AND (NOT r24.illustrative OR r1.illustrative))::text || ',"nodes":[' || (
          SELECT coalesce(string_agg(q.body, ','), '')
          FROM (
            SELECT '{"code":"' || r23.code || '","state":' || coalesce((
                SELECT '{"code":"' || r25.code || '"}'
                FROM state AS r25
                WHERE r25.code = r23.state_code AND (NOT r25.illustrative OR r23.illustrative)
                LIMIT 1), 'null') || '}' AS body
            FROM project AS r23
            WHERE r23.fund_id = r1.id AND (NOT r23.illustrative OR r1.illustrative)
            ORDER BY r23.code ASC
            LIMIT $1::INTEGER) AS q), (
          SELECT '{"totalCount":' || (
            SELECT count(*) AS count_1
            FROM disbursement AS r26
            WHERE r26.project_id IN (
              SELECT project_1.id
              FROM project AS project_1
              WHERE project_1.fund_id = r1.id) AND (NOT r26.illustrative OR r1.illustrative))::text || '}'))
      FROM fund AS r1
      WHERE r1.code = $2::VARCHAR
      LIMIT 1), 'null') || '}', 'UTF8')
