SELECT convert_to('{"ledger":{"verify":' || coalesce((
      SELECT format('{"ok":%s,"firstBroken":%s,"checked":%s,"from":%s,"to":%s}', CAST(r1.first_broken IS NULL AS TEXT), coalesce(CAST(r1.first_broken AS TEXT), 'null'), CAST(r1.checked AS TEXT), CAST(r1.low AS TEXT), CAST(r1.high AS TEXT))
      FROM (
        SELECT anon_1.low AS low, anon_1.high AS high, anon_1.checked AS checked, anon_1.first_broken AS first_broken
        FROM verify_stretch(greatest($1::BIGINT, 1), $2::BIGINT, 10000) AS anon_1(low, high, checked, first_broken)) AS r1
      LIMIT 1), 'null') || '}}', 'UTF8')
