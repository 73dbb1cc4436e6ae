SELECT convert_to(format('{"pillars":[%s],"gcrObjectives":[%s],"populations":[%s],"populationLists":[%s],"vulnerableGroups":[%s],"measures":[%s],"situationalRoles":[%s]}', array_to_string(ARRAY(
        SELECT '{"code":"' || r1.code || '","name":' || coalesce(CAST(to_json(CAST(r1.name ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"es":' || coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"ordinal":' || coalesce(CAST(r1.ordinal AS TEXT), 'null') || ',"group2019":' || coalesce(CAST(to_json(CAST(r1.details ->> 'group_2019' AS TEXT)) AS TEXT), 'null') || ',"focus2019":' || coalesce(CAST(to_json(CAST(r1.details ->> 'focus_2019' AS TEXT)) AS TEXT), 'null') || ',"aliases":[' || array_to_string(ARRAY(
            SELECT '{"name":' || CAST(to_json(CAST(r2.name AS TEXT)) AS TEXT) || ',"language":' || coalesce(CAST(to_json(CAST(r2.language AS TEXT)) AS TEXT), 'null') || ',"note":' || coalesce(CAST(to_json(CAST(r2.note AS TEXT)) AS TEXT), 'null') || '}'
            FROM (
              SELECT anon_1.item ->> 'name' AS name, anon_1.item ->> 'language' AS language, anon_1.item ->> 'from' AS from_edtf, anon_1.item ->> 'to' AS to_edtf, anon_1.item ->> 'note' AS note, anon_1.item ->> 'document' AS document, CAST(anon_1.place AS BIGINT) AS id
              FROM jsonb_array_elements(r1.aliases) WITH ORDINALITY AS anon_1(item, place)) AS r2
            ORDER BY r2.id
            LIMIT 1000), ',') || ']}'
        FROM code_list_item AS r1
        WHERE r1.code_list = 'PILLAR' AND NOT r1.illustrative
        ORDER BY coalesce(r1.ordinal, 1000000), r1.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r3.code || '","name":' || coalesce(CAST(to_json(CAST(r3.name ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"ordinal":' || coalesce(CAST(r3.ordinal AS TEXT), 'null') || '}'
        FROM code_list_item AS r3
        WHERE r3.code_list = 'GCR_OBJECTIVE' AND NOT r3.illustrative
        ORDER BY coalesce(r3.ordinal, 1000000), r3.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r4.code || '","name":' || coalesce(CAST(to_json(CAST(coalesce(r4.name ->> 'es', r4.name ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
        FROM code_list_item AS r4
        WHERE r4.code_list = 'POPULATION' AND NOT r4.illustrative
        ORDER BY coalesce(r4.ordinal, 1000000), r4.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":' || CAST(to_json(CAST(r5.code AS TEXT)) AS TEXT) || ',"document":' || coalesce((
            SELECT '{"code":"' || r6.code || '"}'
            FROM document AS r6
            WHERE r6.id = r5.document_id AND (NOT r6.illustrative OR r5.illustrative)), 'null') || ',"part":' || coalesce(CAST(to_json(CAST(r5.part AS TEXT)) AS TEXT), 'null') || ',"populations":[' || array_to_string(ARRAY(
            SELECT '{"code":"' || r7.code || '"}'
            FROM code_list_item AS r7
            WHERE r7.code = ANY (r5.populations) AND r7.code_list = 'POPULATION' AND (NOT r7.illustrative OR r5.illustrative)
            ORDER BY coalesce(r7.ordinal, 1000000), r7.id
            LIMIT 1000), ',') || '],"wordings":[' || array_to_string(ARRAY(
            SELECT '{"population":' || CAST(to_json(CAST(r8.population AS TEXT)) AS TEXT) || ',"text":' || CAST(to_json(CAST(r8.text AS TEXT)) AS TEXT) || '}'
            FROM (
              SELECT anon_1.key AS id, anon_1.key AS population, anon_1.value AS text
              FROM jsonb_each_text(r5.wording) AS anon_1(key, value)) AS r8
            ORDER BY r8.id
            LIMIT 1000), ',') || ']}'
        FROM population_list AS r5
        WHERE NOT r5.illustrative
        ORDER BY r5.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r9.code || '"}'
        FROM code_list_item AS r9
        WHERE r9.code_list = 'VULNERABLE_GROUP' AND NOT r9.illustrative
        ORDER BY coalesce(r9.ordinal, 1000000), r9.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r10.code || '","name":' || coalesce(CAST(to_json(CAST(r10.name ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
        FROM code_list_item AS r10
        WHERE r10.code_list = 'MEASURE' AND NOT r10.illustrative
        ORDER BY coalesce(r10.ordinal, 1000000), r10.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r11.code || '","name":' || coalesce(CAST(to_json(CAST(coalesce(r11.name ->> 'es', r11.name ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
        FROM code_list_item AS r11
        WHERE r11.code_list = 'SITUATIONAL_ROLE' AND NOT r11.illustrative
        ORDER BY coalesce(r11.ordinal, 1000000), r11.id
        LIMIT 1000), ',')), 'UTF8')
