SELECT convert_to(format('{"movements":[%s],"themes":[%s],"financingChannels":[%s],"iatiCodes":[%s]}', array_to_string(ARRAY(
        SELECT '{"code":"' || r1.code || '","name":' || coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
        FROM code_list_item AS r1
        WHERE r1.code_list = 'MOVEMENT' AND NOT r1.illustrative
        ORDER BY coalesce(r1.ordinal, 1000000), r1.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r2.code || '"}'
        FROM code_list_item AS r2
        WHERE r2.code_list = 'THEME' AND NOT r2.illustrative
        ORDER BY coalesce(r2.ordinal, 1000000), r2.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r3.code || '","name":' || coalesce(CAST(to_json(CAST(r3.name ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
        FROM code_list_item AS r3
        WHERE r3.code_list = 'FINANCING_CHANNEL' AND NOT r3.illustrative
        ORDER BY coalesce(r3.ordinal, 1000000), r3.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r4.code || '","name":' || coalesce(CAST(to_json(CAST(r4.name ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
        FROM code_list_item AS r4
        WHERE r4.code_list = 'IATI_CODE' AND NOT r4.illustrative
        ORDER BY coalesce(r4.ordinal, 1000000), r4.id
        LIMIT 1000), ',')), 'UTF8')
