SELECT convert_to(format('{"documents":%s,"none":%s,"typed":%s,"event":%s}', (
      SELECT '{"totalCount":' || (
        SELECT count(*) AS count_1
        FROM document AS r1
        WHERE NOT r1.illustrative)::text || '}'), (
      SELECT '{"totalCount":' || (
        SELECT count(*) AS count_1
        FROM document AS r3
        WHERE NOT r3.illustrative AND (r3.code = any($1::TEXT[])))::text || ',"__typename":"DocumentConnection","pageInfo":{"hasPreviousPage":false,"hasNextPage":' || (count(*) > $2::integer)::text || ',"startCursor":' || coalesce('"' || (array_agg(p.cursor
            ORDER BY p.place ASC) FILTER (
            WHERE p.place <= $2::integer))[1] || '"', 'null') || '}}'
      FROM (
        SELECT q.*, row_number() OVER () AS place
        FROM (
          SELECT 1 AS body, translate(encode(convert_to(CAST(json_build_array('Document.coalesce.id', CAST(coalesce(r2.date_latest, r2.date_earliest, date 'infinity') AS TEXT), CAST(r2.id AS TEXT)) AS TEXT), 'UTF8'), 'base64'), E'\n', '') AS cursor
          FROM document AS r2
          WHERE NOT r2.illustrative AND (r2.code = any($1::TEXT[]))
          ORDER BY coalesce(r2.date_latest, r2.date_earliest, date 'infinity') ASC, r2.id ASC
          LIMIT $2::INTEGER + 1) AS q) AS p HAVING true), (
      SELECT '{"__typename":"PartyConnection","nodes":[' || coalesce(string_agg(p.body0, ','
          ORDER BY p.place ASC), '') || '],"pageInfo":{"__typename":"PageInfo","hasPreviousPage":false}}'
      FROM (
        SELECT q.*, row_number() OVER () AS place
        FROM (
          SELECT '{"__typename":"Party"}' AS body0
          FROM party AS r4
          WHERE NOT r4.illustrative
          ORDER BY r4.code ASC
          LIMIT $3::INTEGER) AS q) AS p HAVING true), coalesce((
        SELECT '{"__typename":"Event"}'
        FROM event AS r5
        WHERE r5.code = $4::VARCHAR
        LIMIT 1), 'null')), 'UTF8')
