SELECT convert_to('{"parties":{"totalCount":' || (
    SELECT count(*) AS count_1
    FROM party AS r2
    WHERE NOT r2.illustrative AND (strpos(comparable(concat_ws(' ', r2.code, wordings(r2.name), wordings(r2.short_name), (
              SELECT string_agg(party_alias_1.name, ' ') AS string_agg_1
              FROM party_alias AS party_alias_1
              WHERE party_alias_1.party_id = r2.id))), comparable($1::VARCHAR)) > 0) AND (EXISTS (
        SELECT pledge_1.id
        FROM pledge AS pledge_1
        WHERE (pledge_1.donor_id = r2.id OR pledge_1.id IN (
            SELECT pledge_donor_1.pledge_id
            FROM pledge_donor AS pledge_donor_1
            WHERE pledge_donor_1.party_id = r2.id)) AND (NOT pledge_1.illustrative OR r2.illustrative) AND pledge_1.publication = 'PUBLISHED')))::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(q.body, ','), '')
    FROM (
      SELECT '{"code":"' || r1.code || '","name":' || coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null') || '}' AS body
      FROM party AS r1
      JOIN LATERAL (
        SELECT (left(comparable(coalesce(r1.name ->> 'es', r1.name ->> 'en')), 200) COLLATE "C") AS order_0
        LIMIT ALL OFFSET 0) AS mirps_order ON true
      WHERE NOT r1.illustrative AND (strpos(comparable(concat_ws(' ', r1.code, wordings(r1.name), wordings(r1.short_name), (
                SELECT string_agg(party_alias_1.name, ' ') AS string_agg_1
                FROM party_alias AS party_alias_1
                WHERE party_alias_1.party_id = r1.id))), comparable($1::VARCHAR)) > 0) AND (EXISTS (
          SELECT pledge_1.id
          FROM pledge AS pledge_1
          WHERE (pledge_1.donor_id = r1.id OR pledge_1.id IN (
              SELECT pledge_donor_1.pledge_id
              FROM pledge_donor AS pledge_donor_1
              WHERE pledge_donor_1.party_id = r1.id)) AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED'))
      ORDER BY mirps_order.order_0 ASC NULLS LAST, r1.id ASC
      LIMIT $2::INTEGER) AS q) || ']}}', 'UTF8')
