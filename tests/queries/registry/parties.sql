SELECT convert_to(format('{"parties":%s,"last":%s}', (
      SELECT '{"totalCount":' || (
        SELECT count(*) AS count_1
        FROM party AS r2
        WHERE NOT r2.illustrative AND (r2.kind = any($1::TEXT[])) AND (r2.country = any($2::TEXT[])))::text || ',"edges":[' || coalesce(string_agg('{"__typename":"PartyEdge","node":' || p.body0 || '}', ','
          ORDER BY p.place ASC) FILTER (
          WHERE p.place <= $3::integer), '') || '],"pageInfo":{"hasNextPage":' || (count(*) > $3::integer)::text || ',"hasPreviousPage":false}}'
      FROM (
        SELECT q.*, row_number() OVER () AS place
        FROM (
          SELECT '{"code":"' || r1.code || '","name":' || coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"shortName":' || coalesce(CAST(to_json(CAST(r1.short_name ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"kind":"' || r1.kind || '","country":' || coalesce(CAST(to_json(CAST(r1.country AS TEXT)) AS TEXT), 'null') || ',"parent":' || coalesce((
              SELECT '{"code":"' || r3.code || '"}'
              FROM party AS r3
              WHERE r3.id = r1.parent_id AND (NOT r3.illustrative OR r1.illustrative)), 'null') || '}' AS body0
          FROM party AS r1
          WHERE NOT r1.illustrative AND (r1.kind = any($1::TEXT[])) AND (r1.country = any($2::TEXT[]))
          ORDER BY r1.code ASC
          LIMIT $3::INTEGER + 1) AS q) AS p HAVING true), (
      SELECT '{"nodes":[' || coalesce(string_agg(p.body0, ','
          ORDER BY p.place DESC) FILTER (
          WHERE p.place <= $4::integer), '') || '],"pageInfo":{"hasPreviousPage":' || (count(*) > $4::integer)::text || ',"hasNextPage":false}}'
      FROM (
        SELECT q.*, row_number() OVER () AS place
        FROM (
          SELECT '{"code":"' || r4.code || '"}' AS body0
          FROM party AS r4
          WHERE NOT r4.illustrative AND (r4.code = any($5::TEXT[]))
          ORDER BY r4.code DESC
          LIMIT $4::INTEGER + 1) AS q) AS p HAVING true)), 'UTF8')
