SELECT convert_to(format('{"sectors":[%s],"topics":[%s]}', array_to_string(ARRAY(
        SELECT '{"code":"' || r1.code || '","name":' || coalesce(CAST(to_json(CAST(r1.name ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"use":' || coalesce(CAST(to_json(CAST(r1.details ->> 'use' AS TEXT)) AS TEXT), 'null') || ',"excluded":' || CAST(r1.excluded AS TEXT) || '}'
        FROM code_list_item AS r1
        WHERE r1.code_list = 'SECTOR' AND NOT r1.illustrative
        ORDER BY coalesce(r1.ordinal, 1000000), r1.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r2.code || '","name":' || coalesce(CAST(to_json(CAST(coalesce(r2.name ->> 'es', r2.name ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"quantification2020":' || coalesce(CAST(r2.details ->> 'quantification_2020' AS TEXT), 'null') || '}'
        FROM code_list_item AS r2
        WHERE r2.code_list = 'TOPIC' AND NOT r2.illustrative
        ORDER BY coalesce(r2.ordinal, 1000000), r2.id
        LIMIT 1000), ',')), 'UTF8')
