SELECT convert_to((('{"stateCommitments":' || (
        SELECT (((('{"totalCount":' || CAST((
                    SELECT count(*) AS count_1
                    FROM state_commitment AS state_commitment_1) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"plan":') || coalesce((
                                        SELECT (('{"code":' || CAST(to_json(CAST(plan_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                        FROM plan AS plan_1
                                        WHERE plan_1.id = anon_2.plan_id
                                        LIMIT 1), 'null')) || ',"title":') || coalesce(CAST(to_json(CAST(anon_2.title ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"pillar":') || coalesce((
                                SELECT (('{"code":' || CAST(to_json(CAST(code_list_item_1.code AS TEXT)) AS TEXT)) || '}') AS anon_4
                                FROM code_list_item AS code_list_item_1
                                WHERE code_list_item_1.code = anon_2.pillar AND code_list_item_1.code_list = 'PILLAR'
                                LIMIT 1), 'null')) || ',"sector":') || coalesce((
                            SELECT (('{"code":' || CAST(to_json(CAST(code_list_item_2.code AS TEXT)) AS TEXT)) || '}') AS anon_5
                            FROM code_list_item AS code_list_item_2
                            WHERE code_list_item_2.code = anon_2.sector AND code_list_item_2.code_list = 'SECTOR'
                            LIMIT 1), 'null')) || '}'), ','
                    ORDER BY anon_2.place_in_page ASC) FILTER (
                    WHERE anon_2.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_1
        FROM (
          SELECT anon_6.id AS id, anon_6.confidence AS confidence, anon_6.illustrative AS illustrative, anon_6.note AS note, anon_6.recorded_at AS recorded_at, anon_6.code AS code, anon_6.plan_id AS plan_id, anon_6.title AS title, anon_6.pillar AS pillar, anon_6.sector AS sector, anon_6.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
          FROM (
            SELECT state_commitment_1.id AS id, state_commitment_1.confidence AS confidence, state_commitment_1.illustrative AS illustrative, state_commitment_1.note AS note, state_commitment_1.recorded_at AS recorded_at, state_commitment_1.code AS code, state_commitment_1.plan_id AS plan_id, state_commitment_1.title AS title, state_commitment_1.pillar AS pillar, state_commitment_1.sector AS sector, json_build_array('StateCommitment.id', CAST(state_commitment_1.id AS TEXT)) AS cursor_keys
            FROM state_commitment AS state_commitment_1
            ORDER BY state_commitment_1.id ASC
            LIMIT $1::INTEGER + 1) AS anon_6) AS anon_2 HAVING true)) || '}'), 'UTF8') AS convert_to_1
