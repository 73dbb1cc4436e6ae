SELECT convert_to(format('{"commitments":{"nodes":[%s]},"contributions":{"nodes":[%s]},"allocations":{"totalCount":%s]},"party":%s}', (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"code":"' || r1.code || '","title":' || coalesce(CAST(to_json(CAST(coalesce(r1.title ->> 'es', r1.title ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"pledge":' || coalesce((
            SELECT '{"code":"' || r2.code || '"}'
            FROM pledge AS r2
            WHERE r2.id = (
              SELECT pledge_1.id
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE pledge_line_1.id = r1.line_id)), 'null') || ',"line":' || coalesce((
            SELECT '{"position":' || CAST(r3.position AS TEXT) || '}'
            FROM pledge_line AS r3
            WHERE r3.id = r1.line_id AND (EXISTS (
                SELECT pledge_1.id
                FROM pledge AS pledge_1
                WHERE pledge_1.id = r3.pledge_id AND pledge_1.publication = 'PUBLISHED'))), 'null') || ',"amount":{"amount":' || coalesce('"' || CAST(decimal_text(r1.amount_minor, r1.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r1.unit AS TEXT)) AS TEXT), 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (r1.amount_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r1.qualifier, 'EXACT') END AS TEXT)) AS TEXT) || '}}' AS body
        FROM commitment AS r1
        WHERE (EXISTS (
            SELECT pledge_line_1.id
            FROM pledge_line AS pledge_line_1
            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
            WHERE pledge_line_1.id = r1.line_id AND pledge_1.publication = 'PUBLISHED')) AND NOT r1.illustrative AND (r1.line_id IN (
            SELECT pledge_line_1.id
            FROM pledge_line AS pledge_line_1
            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
            WHERE pledge_1.donor_id IN (
              SELECT party_1.id
              FROM party AS party_1
              WHERE party_1.code = any($1::TEXT[])) OR pledge_1.id IN (
              SELECT pledge_donor_1.pledge_id
              FROM pledge_donor AS pledge_donor_1
              WHERE pledge_donor_1.party_id IN (
                SELECT party_1.id
                FROM party AS party_1
                WHERE party_1.code = any($1::TEXT[]))))) AND ((r1.signed_latest IS NULL OR r1.signed_latest >= $2::DATE) AND (r1.signed_earliest IS NULL OR r1.signed_earliest <= $3::DATE))
        ORDER BY r1.code ASC
        LIMIT $4::INTEGER) AS q), (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"code":' || CAST(to_json(CAST(r4.code AS TEXT)) AS TEXT) || ',"donor":' || coalesce((
            SELECT '{"code":"' || r5.code || '"}'
            FROM party AS r5
            WHERE r5.id = (
              SELECT pledge_1.donor_id
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE pledge_line_1.id = r4.line_id)), 'null') || ',"amount":{"amount":' || coalesce('"' || CAST(decimal_text(r4.amount_minor, r4.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r4.unit AS TEXT)) AS TEXT), 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (r4.amount_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r4.qualifier, 'EXACT') END AS TEXT)) AS TEXT) || '},"confidence":"' || r4.confidence || '"}' AS body
        FROM contribution AS r4
        WHERE (EXISTS (
            SELECT pledge_line_1.id
            FROM pledge_line AS pledge_line_1
            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
            WHERE pledge_line_1.id = r4.line_id AND pledge_1.publication = 'PUBLISHED')) AND NOT r4.illustrative AND (r4.line_id IN (
            SELECT pledge_line_1.id
            FROM pledge_line AS pledge_line_1
            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
            WHERE pledge_1.event_id IN (
              SELECT event_1.id
              FROM event AS event_1
              WHERE event_1.code = any($5::TEXT[])))) AND (r4.fund_id IN (
            SELECT fund_1.id
            FROM fund AS fund_1
            WHERE fund_1.code = any($6::TEXT[])))
        ORDER BY r4.code ASC
        LIMIT $4::INTEGER) AS q), (
      SELECT count(*) AS count_1
      FROM allocation AS r7
      WHERE r7.pledge_publication = 'PUBLISHED' AND NOT r7.illustrative)::text || ',"nodes":[' || (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"amount":[' || array_to_string(ARRAY(
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r8.minor, r8.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT sum(account_1.balance) AS minor, account_1.unit AS unit
              FROM account AS account_1
              WHERE account_1.line_id = r6.line_id AND account_1.need_id = r6.need_id AND account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')
              GROUP BY account_1.unit) AS r8
            ORDER BY r8.unit
            LIMIT 1000), ',') || '],"usd":' || coalesce('"' || CAST(CAST(r6.usd_minor AS NUMERIC) * 0.01 AS TEXT) || '"', 'null') || ',"byStage":[' || array_to_string(ARRAY(
            SELECT '{"stage":' || CAST(to_json(CAST(r9.stage AS TEXT)) AS TEXT) || ',"amount":' || coalesce('"' || CAST(decimal_text(r9.minor, r9.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT account_1.stage AS stage, account_1.unit AS unit, sum(account_1.balance) AS minor, CASE WHEN (sum(account_1.unvalued) = 0) THEN sum(account_1.balance_usd) END AS usd_minor
              FROM account AS account_1
              WHERE account_1.line_id = r6.line_id AND account_1.need_id = r6.need_id AND account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND account_1.balance != 0
              GROUP BY account_1.stage, account_1.unit) AS r9
            ORDER BY array_position(ARRAY['PLAN', 'DONOR', 'INTEREST', 'FX', 'REQUIRED', 'INVESTED', 'PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED'], r9.stage), r9.unit
            LIMIT 1000), ',') || ']}' AS body
        FROM allocation AS r6
        WHERE r6.pledge_publication = 'PUBLISHED' AND NOT r6.illustrative
        ORDER BY r6.id ASC
        LIMIT $4::INTEGER) AS q), coalesce((
        SELECT format('{"pledges":{"nodes":[%s]},"contributions":%s}', (
            SELECT coalesce(string_agg(q.body, ','), '')
            FROM (
              SELECT '{"code":"' || r11.code || '"}' AS body
              FROM pledge AS r11
              WHERE (r11.donor_id = r10.id OR r11.id IN (
                  SELECT pledge_donor_1.pledge_id
                  FROM pledge_donor AS pledge_donor_1
                  WHERE pledge_donor_1.party_id = r10.id)) AND r11.publication = 'PUBLISHED' AND (NOT r11.illustrative OR r10.illustrative) AND (r11.counts IS true)
              ORDER BY r11.code ASC
              LIMIT $4::INTEGER) AS q), (
            SELECT '{"totalCount":' || (
              SELECT count(*) AS count_1
              FROM contribution AS r12
              WHERE r12.line_id IN (
                SELECT pledge_line_1.id
                FROM pledge_line AS pledge_line_1
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                WHERE pledge_1.donor_id = r10.id OR pledge_1.id IN (
                  SELECT pledge_donor_1.pledge_id
                  FROM pledge_donor AS pledge_donor_1
                  WHERE pledge_donor_1.party_id = r10.id)) AND (EXISTS (
                  SELECT pledge_line_2.id
                  FROM pledge_line AS pledge_line_2
                  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                  WHERE pledge_line_2.id = r12.line_id AND pledge_2.publication = 'PUBLISHED')) AND (NOT r12.illustrative OR r10.illustrative))::text || '}'))
        FROM party AS r10
        WHERE r10.code = $7::VARCHAR
        LIMIT 1), 'null')), 'UTF8')
