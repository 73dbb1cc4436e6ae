SELECT convert_to('{"groupings":[' || array_to_string(ARRAY(
      SELECT '{"code":' || CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT) || ',"kind":"' || r1.kind || '","shortName":' || coalesce(CAST(to_json(CAST(r1.short_name ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"aliases":[' || array_to_string(ARRAY(
          SELECT '{"name":' || CAST(to_json(CAST(r2.name AS TEXT)) AS TEXT) || ',"language":' || coalesce(CAST(to_json(CAST(r2.language AS TEXT)) AS TEXT), 'null') || '}'
          FROM (
            SELECT anon_1.item ->> 'name' AS name, anon_1.item ->> 'language' AS language, anon_1.item ->> 'from' AS from_edtf, anon_1.item ->> 'to' AS to_edtf, anon_1.item ->> 'note' AS note, anon_1.item ->> 'document' AS document, CAST(anon_1.place AS BIGINT) AS id
            FROM jsonb_array_elements(r1.aliases) WITH ORDINALITY AS anon_1(item, place)) AS r2
          ORDER BY r2.id
          LIMIT 1000), ',') || '],"successor":' || coalesce((
          SELECT '{"code":' || CAST(to_json(CAST(r3.code AS TEXT)) AS TEXT) || '}'
          FROM grouping AS r3
          WHERE r3.id = r1.successor_id AND (NOT r3.illustrative OR r1.illustrative)), 'null') || ',"members":[' || array_to_string(ARRAY(
          SELECT '{"party":' || coalesce((
              SELECT '{"code":"' || r5.code || '"}'
              FROM party AS r5
              WHERE r5.id = r4.party_id AND (NOT r5.illustrative OR r4.illustrative)), 'null') || ',"role":"' || r4.role || '","status":"' || r4.status || '"}'
          FROM membership AS r4
          WHERE r4.grouping_id = r1.id AND (NOT r4.illustrative OR r1.illustrative)
          ORDER BY (
            SELECT party_1.code
            FROM party AS party_1
            WHERE party_1.id = r4.party_id), r4.grouping_id, r4.id
          LIMIT 1000), ',') || ']}'
      FROM grouping AS r1
      WHERE NOT r1.illustrative
      ORDER BY r1.id
      LIMIT 1000), ',') || ']}', 'UTF8')
