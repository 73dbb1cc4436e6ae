SELECT convert_to((((((('{"sixStates":' || (
                SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(anon_2.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_1
                FROM (
                  SELECT state_1.id AS id, state_1.confidence AS confidence, state_1.illustrative AS illustrative, state_1.note AS note, state_1.recorded_at AS recorded_at, state_1.code AS code, state_1.iso3 AS iso3, state_1.numeric AS numeric, state_1.party_id AS party_id, state_1.currency AS currency, state_1.name AS name, state_1.roles AS roles
                  FROM state AS state_1
                  WHERE state_1.party_id IN (
                    SELECT membership_1.party_id
                    FROM membership AS membership_1
                    JOIN grouping AS grouping_1 ON grouping_1.id = membership_1.grouping_id
                    WHERE grouping_1.code = $1::VARCHAR AND membership_1.role = $2::VARCHAR AND (membership_1.from_latest <= $3::DATE OR membership_1.from_latest IS NULL AND (membership_1.from_earliest IS NULL OR membership_1.from_earliest <= $3::DATE)) AND (membership_1.to_latest IS NULL OR membership_1.to_latest > $3::DATE))
                  ORDER BY state_1.code
                  LIMIT 1000) AS anon_2)) || ',"sevenStates":') || (
            SELECT (('[' || coalesce(string_agg((((((('{"code":' || CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(anon_4.name ->> 'es', anon_4.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"iso3":') || CAST(to_json(CAST(anon_4.iso3 AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_3
            FROM (
              SELECT state_2.id AS id, state_2.confidence AS confidence, state_2.illustrative AS illustrative, state_2.note AS note, state_2.recorded_at AS recorded_at, state_2.code AS code, state_2.iso3 AS iso3, state_2.numeric AS numeric, state_2.party_id AS party_id, state_2.currency AS currency, state_2.name AS name, state_2.roles AS roles
              FROM state AS state_2
              WHERE state_2.party_id IN (
                SELECT membership_2.party_id
                FROM membership AS membership_2
                JOIN grouping AS grouping_2 ON grouping_2.id = membership_2.grouping_id
                WHERE grouping_2.code = $1::VARCHAR AND membership_2.role = $2::VARCHAR AND (membership_2.from_latest <= $4::DATE OR membership_2.from_latest IS NULL AND (membership_2.from_earliest IS NULL OR membership_2.from_earliest <= $4::DATE)) AND (membership_2.to_latest IS NULL OR membership_2.to_latest > $4::DATE))
              ORDER BY state_2.code
              LIMIT 1000) AS anon_4)) || ',"everyState":') || (
        SELECT (('[' || coalesce(string_agg((((((((('{"code":' || CAST(to_json(CAST(anon_6.code AS TEXT)) AS TEXT)) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_6.currency AS TEXT)) AS TEXT), 'null')) || ',"situationalRoles":') || (
                          SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_8.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(anon_8.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_7
                          FROM (
                            SELECT code_list_item_1.id AS id, code_list_item_1.confidence AS confidence, code_list_item_1.illustrative AS illustrative, code_list_item_1.note AS note, code_list_item_1.recorded_at AS recorded_at, code_list_item_1.code_list AS code_list, code_list_item_1.code AS code, code_list_item_1.name AS name, code_list_item_1.ordinal AS ordinal, code_list_item_1.aliases AS aliases, code_list_item_1.details AS details, code_list_item_1.excluded AS excluded
                            FROM code_list_item AS code_list_item_1
                            WHERE code_list_item_1.code = ANY (anon_6.roles) AND code_list_item_1.code_list = 'SITUATIONAL_ROLE'
                            ORDER BY coalesce(code_list_item_1.ordinal, 1000000), code_list_item_1.id
                            LIMIT 1000) AS anon_8)) || ',"party":') || coalesce((
                        SELECT (((('{"code":' || CAST(to_json(CAST(party_1.code AS TEXT)) AS TEXT)) || ',"kind":') || CAST(to_json(CAST(party_1.kind AS TEXT)) AS TEXT)) || '}') AS anon_9
                        FROM party AS party_1
                        WHERE party_1.id = anon_6.party_id
                        LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_5
        FROM (
          SELECT state_3.id AS id, state_3.confidence AS confidence, state_3.illustrative AS illustrative, state_3.note AS note, state_3.recorded_at AS recorded_at, state_3.code AS code, state_3.iso3 AS iso3, state_3.numeric AS numeric, state_3.party_id AS party_id, state_3.currency AS currency, state_3.name AS name, state_3.roles AS roles
          FROM state AS state_3
          WHERE state_3.id IS NOT NULL
          ORDER BY state_3.code
          LIMIT 1000) AS anon_6)) || '}'), 'UTF8') AS convert_to_1
