SELECT convert_to(format('{"sixStates":[%s],"sevenStates":[%s],"everyState":[%s]}', array_to_string(ARRAY(
        SELECT '{"code":"' || r1.code || '","name":' || coalesce(CAST(to_json(CAST(r1.name ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
        FROM state AS r1
        WHERE r1.party_id IN (
          SELECT membership_1.party_id
          FROM membership AS membership_1
          JOIN grouping AS grouping_1 ON grouping_1.id = membership_1.grouping_id
          WHERE grouping_1.code = $1::VARCHAR AND membership_1.role = $2::VARCHAR AND (membership_1.from_latest <= $3::DATE OR membership_1.from_latest IS NULL AND (membership_1.from_earliest IS NULL OR membership_1.from_earliest <= $3::DATE)) AND (membership_1.to_latest IS NULL OR membership_1.to_latest > $3::DATE)) AND NOT r1.illustrative
        ORDER BY r1.code
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r2.code || '","name":' || coalesce(CAST(to_json(CAST(coalesce(r2.name ->> 'es', r2.name ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"iso3":' || CAST(to_json(CAST(r2.iso3 AS TEXT)) AS TEXT) || '}'
        FROM state AS r2
        WHERE r2.party_id IN (
          SELECT membership_1.party_id
          FROM membership AS membership_1
          JOIN grouping AS grouping_1 ON grouping_1.id = membership_1.grouping_id
          WHERE grouping_1.code = $1::VARCHAR AND membership_1.role = $2::VARCHAR AND (membership_1.from_latest <= $4::DATE OR membership_1.from_latest IS NULL AND (membership_1.from_earliest IS NULL OR membership_1.from_earliest <= $4::DATE)) AND (membership_1.to_latest IS NULL OR membership_1.to_latest > $4::DATE)) AND NOT r2.illustrative
        ORDER BY r2.code
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r3.code || '","currency":' || coalesce(CAST(to_json(CAST(r3.currency AS TEXT)) AS TEXT), 'null') || ',"situationalRoles":[' || array_to_string(ARRAY(
            SELECT '{"code":"' || r4.code || '","name":' || coalesce(CAST(to_json(CAST(r4.name ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
            FROM code_list_item AS r4
            WHERE r4.code = ANY (r3.roles) AND r4.code_list = 'SITUATIONAL_ROLE' AND (NOT r4.illustrative OR r3.illustrative)
            ORDER BY coalesce(r4.ordinal, 1000000), r4.id
            LIMIT 1000), ',') || '],"party":' || coalesce((
            SELECT '{"code":"' || r5.code || '","kind":"' || r5.kind || '"}'
            FROM party AS r5
            WHERE r5.id = r3.party_id AND (NOT r5.illustrative OR r3.illustrative)), 'null') || '}'
        FROM state AS r3
        WHERE r3.id IS NOT NULL AND NOT r3.illustrative
        ORDER BY r3.code
        LIMIT 1000), ',')), 'UTF8')
