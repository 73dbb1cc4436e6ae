SELECT convert_to('{"plan":' || coalesce((
      SELECT format('{"code":"%s","title":%s,"state":%s,"needs":{"nodes":[%s]},"stateCommitments":%s,"sources":[%s]}', r1.code, coalesce(CAST(to_json(CAST(coalesce(r1.title ->> 'es', r1.title ->> 'en') AS TEXT)) AS TEXT), 'null'), coalesce((
            SELECT '{"code":"' || r2.code || '"}'
            FROM state AS r2
            WHERE r2.code = r1.state_code AND (NOT r2.illustrative OR r1.illustrative)
            LIMIT 1), 'null'), (
          SELECT coalesce(string_agg(q.body, ','), '')
          FROM (
            SELECT '{"code":"' || r3.code || '","requirement":{"amount":' || coalesce('"' || CAST(decimal_text(coalesce(CASE WHEN (r3.publication != 'PUBLISHED') THEN r3.draft_requirement_minor ELSE (
                      SELECT sum(account_1.balance) AS sum_1
                      FROM account AS account_1
                      WHERE account_1.need_id = r3.id AND account_1.stage = 'REQUIRED' AND account_1.unit = r3.unit) END, CASE WHEN (r3.qualifier != 'UNKNOWN') THEN 0 END), r3.unit) AS TEXT) || '"', 'null') || '}}' AS body
            FROM need AS r3
            WHERE r3.plan_id = r1.id AND r3.publication = 'PUBLISHED' AND (NOT r3.illustrative OR r1.illustrative) AND (r3.kind = any($1::TEXT[]))
            ORDER BY r3.code ASC
            LIMIT $2::INTEGER) AS q), (
          SELECT '{"totalCount":' || (
            SELECT count(*) AS count_1
            FROM state_commitment AS r4
            WHERE r4.plan_id = r1.id AND (NOT r4.illustrative OR r1.illustrative))::text || '}'), array_to_string(ARRAY(
            SELECT '{"document":' || coalesce((
                SELECT '{"code":"' || r6.code || '"}'
                FROM document AS r6
                WHERE r6.id = r5.document_id), 'null') || ',"note":' || coalesce(CAST(to_json(CAST(r5.note AS TEXT)) AS TEXT), 'null') || '}'
            FROM citation AS r5
            WHERE r5.subject = 'plan' AND r5.subject_id = r1.id
            ORDER BY r5.id
            LIMIT 1000), ','))
      FROM plan AS r1
      WHERE r1.code = $3::VARCHAR
      LIMIT 1), 'null') || '}', 'UTF8')
