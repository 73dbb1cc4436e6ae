SELECT convert_to('{"pledges":' || (
    SELECT '{"totalCount":' || (
      SELECT count(*) AS count_1
      FROM pledge AS r2
      WHERE r2.publication = 'PUBLISHED' AND NOT r2.illustrative AND (r2.donor_id IN (
          SELECT party_1.id
          FROM party AS party_1
          WHERE party_1.code = any($1::TEXT[])) OR r2.id IN (
          SELECT pledge_donor_1.pledge_id
          FROM pledge_donor AS pledge_donor_1
          WHERE pledge_donor_1.party_id IN (
            SELECT party_1.id
            FROM party AS party_1
            WHERE party_1.code = any($1::TEXT[])))) AND ((r2.announced_latest IS NULL OR r2.announced_latest >= $2::DATE) AND (r2.announced_earliest IS NULL OR r2.announced_earliest <= $3::DATE)) AND (r2.id IN (
          SELECT pledge_line_1.pledge_id
          FROM pledge_line AS pledge_line_1
          WHERE pledge_line_1.channel = any($4::TEXT[]))))::text || ',"nodes":[' || coalesce(string_agg(p.body0, ','
        ORDER BY p.place ASC) FILTER (
        WHERE p.place <= $5::integer), '') || '],"pageInfo":{"hasNextPage":' || (count(*) > $5::integer)::text || ',"endCursor":' || coalesce('"' || (array_agg(p.cursor
          ORDER BY p.place DESC) FILTER (
          WHERE p.place <= $5::integer))[1] || '"', 'null') || '}}'
    FROM (
      SELECT q.*, row_number() OVER () AS place
      FROM (
        SELECT '{"code":"' || r1.code || '","announcedOn":' || CASE WHEN r1.announced_edtf IS NOT NULL THEN '{"edtf":"' || r1.announced_edtf || '"}' ELSE 'null' END || ',"donors":[' || array_to_string(ARRAY(
            SELECT '{"code":"' || r3.code || '"}'
            FROM (
              SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, pledge_donor_1.position AS pair_place
              FROM party AS party_1
              JOIN pledge_donor AS pledge_donor_1 ON pledge_donor_1.party_id = party_1.id
              WHERE pledge_donor_1.pledge_id = r1.id) AS r3
            WHERE NOT r3.illustrative OR r1.illustrative
            ORDER BY r3.pair_place, r3.id
            LIMIT 1000), ',') || '],"lines":[' || array_to_string(ARRAY(
            SELECT '{"channel":"' || r4.channel || '","channelParties":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r5.code || '"}'
                FROM (
                  SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, pledge_line_party_1.position AS pair_place
                  FROM party AS party_1
                  JOIN pledge_line_party AS pledge_line_party_1 ON pledge_line_party_1.party_id = party_1.id
                  WHERE pledge_line_party_1.line_id = r4.id) AS r5
                ORDER BY r5.pair_place, r5.id
                LIMIT 1000), ',') || '],"earmark":{"vulnerableGroups":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r6.code || '"}'
                FROM code_list_item AS r6
                WHERE r6.code = ANY (r4.earmark_vulnerable_groups) AND r6.code_list = 'VULNERABLE_GROUP'
                ORDER BY coalesce(r6.ordinal, 1000000), r6.id
                LIMIT 1000), ',') || ']}}'
            FROM pledge_line AS r4
            WHERE r4.pledge_id = r1.id
            ORDER BY r4.pledge_id, r4.position
            LIMIT 1000), ',') || ']}' AS body0, translate(encode(convert_to(CAST(json_build_array('Pledge.code.id', CAST(r1.code AS TEXT), CAST(r1.id AS TEXT)) AS TEXT), 'UTF8'), 'base64'), E'\n', '') AS cursor
        FROM pledge AS r1
        WHERE r1.publication = 'PUBLISHED' AND NOT r1.illustrative AND (r1.donor_id IN (
            SELECT party_1.id
            FROM party AS party_1
            WHERE party_1.code = any($1::TEXT[])) OR r1.id IN (
            SELECT pledge_donor_1.pledge_id
            FROM pledge_donor AS pledge_donor_1
            WHERE pledge_donor_1.party_id IN (
              SELECT party_1.id
              FROM party AS party_1
              WHERE party_1.code = any($1::TEXT[])))) AND ((r1.announced_latest IS NULL OR r1.announced_latest >= $2::DATE) AND (r1.announced_earliest IS NULL OR r1.announced_earliest <= $3::DATE)) AND (r1.id IN (
            SELECT pledge_line_1.pledge_id
            FROM pledge_line AS pledge_line_1
            WHERE pledge_line_1.channel = any($4::TEXT[])))
        ORDER BY r1.code ASC
        LIMIT $5::INTEGER + 1) AS q) AS p HAVING true) || '}', 'UTF8')
