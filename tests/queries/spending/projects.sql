SELECT convert_to(format('{"projects":{"totalCount":%s]},"state":%s}', (
      SELECT count(*) AS count_1
      FROM project AS r2
      WHERE NOT r2.illustrative AND (r2.state_code = any($1::TEXT[])) AND (r2.portfolio = any($2::TEXT[])))::text || ',"nodes":[' || (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"code":"' || r1.code || '","title":' || coalesce(CAST(to_json(CAST(coalesce(r1.title ->> 'es', r1.title ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"titleKnown":' || CAST(r1.title_known AS TEXT) || ',"translated":' || CAST(to_json(r1.translated) AS TEXT) || ',"state":' || coalesce((
            SELECT '{"code":"' || r3.code || '"}'
            FROM state AS r3
            WHERE r3.code = r1.state_code AND (NOT r3.illustrative OR r1.illustrative)
            LIMIT 1), 'null') || ',"implementer":' || coalesce((
            SELECT '{"code":"' || r4.code || '"}'
            FROM party AS r4
            WHERE r4.id = r1.implementer_id AND (NOT r4.illustrative OR r1.illustrative)), 'null') || ',"coImplementers":[' || array_to_string(ARRAY(
            SELECT '{"code":"' || r5.code || '"}'
            FROM (
              SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, project_co_implementer_1.position AS pair_place
              FROM party AS party_1
              JOIN project_co_implementer AS project_co_implementer_1 ON project_co_implementer_1.party_id = party_1.id
              WHERE project_co_implementer_1.project_id = r1.id) AS r5
            WHERE NOT r5.illustrative OR r1.illustrative
            ORDER BY r5.pair_place, r5.id
            LIMIT 1000), ',') || '],"partners":[' || array_to_string(ARRAY(
            SELECT '{"code":"' || r6.code || '"}'
            FROM (
              SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, project_partner_1.position AS pair_place
              FROM party AS party_1
              JOIN project_partner AS project_partner_1 ON project_partner_1.party_id = party_1.id
              WHERE project_partner_1.project_id = r1.id) AS r6
            WHERE NOT r6.illustrative OR r1.illustrative
            ORDER BY r6.pair_place, r6.id
            LIMIT 1000), ',') || '],"portfolio":' || coalesce(CAST(to_json(CAST(r1.portfolio AS TEXT)) AS TEXT), 'null') || ',"fund":' || coalesce((
            SELECT '{"code":"' || r7.code || '"}'
            FROM fund AS r7
            WHERE r7.id = r1.fund_id AND (NOT r7.illustrative OR r1.illustrative)), 'null') || ',"agreedOn":' || CASE WHEN r1.agreed_edtf IS NOT NULL THEN '{"edtf":"' || r1.agreed_edtf || '"}' ELSE 'null' END || ',"period":' || CASE WHEN r1.period_edtf IS NOT NULL THEN '{"edtf":"' || r1.period_edtf || '"}' ELSE 'null' END || ',"budget":{"amount":' || coalesce('"' || CAST(decimal_text(r1.budget_minor, r1.budget_currency) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r1.budget_currency AS TEXT)) AS TEXT), 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (r1.budget_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r1.budget_qualifier, 'EXACT') END AS TEXT)) AS TEXT) || ',"usd":' || coalesce('"' || CAST(decimal_text(CASE WHEN (r1.budget_currency = 'USD') THEN r1.budget_minor END, 'USD') AS TEXT) || '"', 'null') || ',"fx":' || CASE WHEN false THEN '{"rate":' || coalesce(CAST(to_json(CAST(NULL::text AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END || '},"status":"' || r1.status || '","needs":[' || array_to_string(ARRAY(
            SELECT '{"need":' || coalesce((
                SELECT '{"code":"' || r9.code || '"}'
                FROM need AS r9
                WHERE r9.id = r8.need_id AND r9.publication = 'PUBLISHED'), 'null') || ',"share":' || coalesce('"' || CAST(trim_scale(r8.share) AS TEXT) || '"', 'null') || '}'
            FROM project_need AS r8
            WHERE r8.project_id = r1.id
            ORDER BY r8.need_id
            LIMIT 1000), ',') || '],"obligated":[' || array_to_string(ARRAY(
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r10.minor, r10.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT sum(account_1.balance) AS minor, account_1.unit AS unit
              FROM account AS account_1
              WHERE account_1.project_id = r1.id AND account_1.stage IN ('OBLIGATED')
              GROUP BY account_1.unit) AS r10
            ORDER BY r10.unit
            LIMIT 1000), ',') || '],"disbursed":[' || array_to_string(ARRAY(
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r11.minor, r11.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT sum(account_1.balance) AS minor, account_1.unit AS unit
              FROM account AS account_1
              WHERE account_1.project_id = r1.id AND account_1.stage IN ('DISBURSED', 'SPENT')
              GROUP BY account_1.unit) AS r11
            ORDER BY r11.unit
            LIMIT 1000), ',') || '],"spent":[' || array_to_string(ARRAY(
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r12.minor, r12.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT sum(account_1.balance) AS minor, account_1.unit AS unit
              FROM account AS account_1
              WHERE account_1.project_id = r1.id AND account_1.stage IN ('SPENT')
              GROUP BY account_1.unit) AS r12
            ORDER BY r12.unit
            LIMIT 1000), ',') || '],"fundedBy":[' || array_to_string(ARRAY(
            SELECT '{"donor":' || coalesce((
                SELECT '{"code":"' || r14.code || '"}'
                FROM party AS r14
                WHERE r14.id = r13.donor_id), 'null') || ',"amounts":[' || array_to_string(ARRAY(
                SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r15.minor, r15.unit) AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r15.unit AS TEXT)) AS TEXT) || '}'
                FROM (
                  SELECT anon_1.unit AS unit, anon_1.minor AS minor
                  FROM jsonb_to_recordset(r13.amounts) AS anon_1(unit TEXT, minor NUMERIC)) AS r15
                ORDER BY r15.unit
                LIMIT 1000), ',') || ']}'
            FROM (
              SELECT anon_1.donor_id AS donor_id, sum(anon_1.usd) AS usd_minor, jsonb_agg(jsonb_build_object('unit', anon_1.unit, 'minor', anon_1.minor)) AS amounts
              FROM (
                SELECT pledge_1.donor_id AS donor_id, anon_2.unit AS unit, sum(anon_2.minor) AS minor, sum(anon_2.usd) AS usd
                FROM (
                  SELECT account_1.line_id AS line_id, account_1.unit AS unit, account_1.balance AS minor, account_1.balance_usd AS usd
                  FROM account AS account_1
                  WHERE account_1.project_id = r1.id AND account_1.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT') AND account_1.balance > 0) AS anon_2
                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_2.line_id
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                GROUP BY pledge_1.donor_id, anon_2.unit HAVING sum(anon_2.minor) > 0) AS anon_1
              GROUP BY anon_1.donor_id) AS r13
            ORDER BY r13.usd_minor DESC NULLS LAST, r13.donor_id
            LIMIT 1000), ',') || '],"disbursements":' || (
          SELECT '{"totalCount":' || (
            SELECT count(*) AS count_1
            FROM disbursement AS r16
            WHERE r16.project_id = r1.id AND (NOT r16.illustrative OR r1.illustrative))::text || '}') || ',"expenditure":{"nodes":[' || (
          SELECT coalesce(string_agg(q.body, ','), '')
          FROM (
            SELECT '{"amount":{"amount":' || coalesce('"' || CAST(decimal_text(r17.amount_minor, r17.unit) AS TEXT) || '"', 'null') || '}}' AS body
            FROM expenditure AS r17
            WHERE r17.project_id = r1.id AND (NOT r17.illustrative OR r1.illustrative)
            ORDER BY r17.code ASC
            LIMIT $3::INTEGER) AS q) || ']},"indicators":[' || array_to_string(ARRAY(
            SELECT '{"code":' || CAST(to_json(CAST(r18.code AS TEXT)) AS TEXT) || ',"unit":' || CAST(to_json(CAST(r18.unit AS TEXT)) AS TEXT) || '}'
            FROM indicator AS r18
            WHERE r18.project_id = r1.id AND (r18.need_id IS NULL OR (EXISTS (
                  SELECT need_1.id
                  FROM need AS need_1
                  WHERE need_1.id = r18.need_id AND need_1.publication = 'PUBLISHED'))) AND (NOT r18.illustrative OR r1.illustrative)
            ORDER BY r18.code
            LIMIT 1000), ',') || '],"plannedBeneficiaries":' || coalesce(CAST(to_json(CAST(coalesce(r1.planned_beneficiaries ->> 'es', r1.planned_beneficiaries ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"sources":[' || array_to_string(ARRAY(
            SELECT '{"document":' || coalesce((
                SELECT '{"code":"' || r20.code || '"}'
                FROM document AS r20
                WHERE r20.id = r19.document_id), 'null') || '}'
            FROM citation AS r19
            WHERE r19.subject = 'project' AND r19.subject_id = r1.id
            ORDER BY r19.id
            LIMIT 1000), ',') || ']}' AS body
        FROM project AS r1
        WHERE NOT r1.illustrative AND (r1.state_code = any($1::TEXT[])) AND (r1.portfolio = any($2::TEXT[]))
        ORDER BY r1.code ASC
        LIMIT $3::INTEGER) AS q), coalesce((
        SELECT '{"projects":{"nodes":[' || (
          SELECT coalesce(string_agg(q.body, ','), '')
          FROM (
            SELECT '{"code":"' || r22.code || '"}' AS body
            FROM project AS r22
            WHERE r22.state_code = r21.code AND (NOT r22.illustrative OR r21.illustrative)
            ORDER BY r22.code ASC
            LIMIT $3::INTEGER) AS q) || ']}}'
        FROM state AS r21
        WHERE r21.code = $4::VARCHAR
        LIMIT 1), 'null')), 'UTF8')
