SELECT convert_to((('{"needs":' || (
        SELECT (((('{"totalCount":' || CAST((
                    SELECT count(*) AS count_1
                    FROM need AS need_1
                    WHERE need_1.publication = 'PUBLISHED') AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((((((((((((((((((((((((((((((((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"plan":') || coalesce((
                                                                                                        SELECT (('{"code":' || CAST(to_json(CAST(plan_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                                                                                        FROM plan AS plan_1
                                                                                                        WHERE plan_1.id = anon_2.plan_id
                                                                                                        LIMIT 1), 'null')) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_2.title ->> 'es', anon_2.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"scope":') || coalesce(CAST(to_json(CAST(anon_2.scope ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"state":') || coalesce((
                                                                                            SELECT (('{"code":' || CAST(to_json(CAST(state_1.code AS TEXT)) AS TEXT)) || '}') AS anon_4
                                                                                            FROM state AS state_1
                                                                                            WHERE state_1.code = anon_2.state_code
                                                                                            LIMIT 1), 'null')) || ',"pillar":') || coalesce((
                                                                                        SELECT (('{"code":' || CAST(to_json(CAST(code_list_item_1.code AS TEXT)) AS TEXT)) || '}') AS anon_5
                                                                                        FROM code_list_item AS code_list_item_1
                                                                                        WHERE code_list_item_1.code = anon_2.pillar AND code_list_item_1.code_list = 'PILLAR'
                                                                                        LIMIT 1), 'null')) || ',"sector":') || coalesce((
                                                                                    SELECT (('{"code":' || CAST(to_json(CAST(code_list_item_2.code AS TEXT)) AS TEXT)) || '}') AS anon_6
                                                                                    FROM code_list_item AS code_list_item_2
                                                                                    WHERE code_list_item_2.code = anon_2.sector AND code_list_item_2.code_list = 'SECTOR'
                                                                                    LIMIT 1), 'null')) || ',"topics":') || (
                                                                              SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_8.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_7
                                                                              FROM (
                                                                                SELECT code_list_item_3.id AS id, code_list_item_3.confidence AS confidence, code_list_item_3.illustrative AS illustrative, code_list_item_3.note AS note, code_list_item_3.recorded_at AS recorded_at, code_list_item_3.code_list AS code_list, code_list_item_3.code AS code, code_list_item_3.name AS name, code_list_item_3.ordinal AS ordinal, code_list_item_3.aliases AS aliases, code_list_item_3.details AS details, code_list_item_3.excluded AS excluded
                                                                                FROM code_list_item AS code_list_item_3
                                                                                WHERE code_list_item_3.code = ANY (anon_2.topics) AND code_list_item_3.code_list = 'TOPIC'
                                                                                ORDER BY coalesce(code_list_item_3.ordinal, 1000000), code_list_item_3.id
                                                                                LIMIT 1000) AS anon_8)) || ',"populations":') || (
                                                                          SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_10.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_9
                                                                          FROM (
                                                                            SELECT code_list_item_4.id AS id, code_list_item_4.confidence AS confidence, code_list_item_4.illustrative AS illustrative, code_list_item_4.note AS note, code_list_item_4.recorded_at AS recorded_at, code_list_item_4.code_list AS code_list, code_list_item_4.code AS code, code_list_item_4.name AS name, code_list_item_4.ordinal AS ordinal, code_list_item_4.aliases AS aliases, code_list_item_4.details AS details, code_list_item_4.excluded AS excluded
                                                                            FROM code_list_item AS code_list_item_4
                                                                            WHERE code_list_item_4.code = ANY (anon_2.populations) AND code_list_item_4.code_list = 'POPULATION'
                                                                            ORDER BY coalesce(code_list_item_4.ordinal, 1000000), code_list_item_4.id
                                                                            LIMIT 1000) AS anon_10)) || ',"kind":') || CAST(to_json(CAST(anon_2.kind AS TEXT)) AS TEXT)) || ',"unit":') || CAST(to_json(CAST(anon_2.unit AS TEXT)) AS TEXT)) || ',"period":') || CASE WHEN (anon_2.period_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_2.period_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"statedOn":') || CASE WHEN (anon_2.stated_on_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_2.stated_on_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"requirement":') || (((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(coalesce((
                                                                                      SELECT sum(account_1.balance) AS sum_1
                                                                                      FROM account AS account_1
                                                                                      WHERE account_1.need_id = anon_2.id AND account_1.stage = 'REQUIRED' AND account_1.unit = anon_2.unit), CASE WHEN (anon_2.qualifier != 'UNKNOWN') THEN 0 END), anon_2.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_2.unit AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (coalesce((
                                                                            SELECT sum(account_2.balance) AS sum_2
                                                                            FROM account AS account_2
                                                                            WHERE account_2.need_id = anon_2.id AND account_2.stage = 'REQUIRED' AND account_2.unit = anon_2.unit), CASE WHEN (anon_2.qualifier != 'UNKNOWN') THEN 0 END) IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_2.qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text(CASE WHEN (coalesce((
                                                                            SELECT sum(account_3.balance) AS sum_3
                                                                            FROM account AS account_3
                                                                            WHERE account_3.need_id = anon_2.id AND account_3.stage = 'REQUIRED' AND account_3.unit = anon_2.unit), CASE WHEN (anon_2.qualifier != 'UNKNOWN') THEN 0 END) = 0) THEN 0 ELSE (
                                                                        SELECT sum(CASE WHEN (account_4.unvalued = 0) THEN account_4.balance_usd END) AS sum_4
                                                                        FROM account AS account_4
                                                                        WHERE account_4.need_id = anon_2.id AND account_4.stage = 'REQUIRED' AND account_4.unit = anon_2.unit) END, 'USD') AS TEXT)) || '"'), 'null')) || ',"fx":') || CASE WHEN false THEN (('{"rate":' || coalesce(CAST(to_json(CAST(NULL::text AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || ',"originalRequirement":') || (((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(coalesce((
                                                                              SELECT CASE WHEN (count(*) = count(transfer_1.amount)) THEN sum(transfer_1.amount) END AS anon_11
                                                                              FROM account AS account_5
                                                                              JOIN transfer AS transfer_1 ON transfer_1.to_account = account_5.id
                                                                              WHERE account_5.need_id = anon_2.id AND account_5.stage = 'REQUIRED' AND account_5.unit = anon_2.unit AND transfer_1.sequence = (
                                                                                SELECT min(transfer_2.sequence) AS min_1
                                                                                FROM transfer AS transfer_2
                                                                                WHERE transfer_2.to_account = account_5.id)), CASE WHEN (anon_2.qualifier != 'UNKNOWN') THEN 0 END), anon_2.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_2.unit AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (coalesce((
                                                                    SELECT CASE WHEN (count(*) = count(transfer_3.amount)) THEN sum(transfer_3.amount) END AS anon_12
                                                                    FROM account AS account_6
                                                                    JOIN transfer AS transfer_3 ON transfer_3.to_account = account_6.id
                                                                    WHERE account_6.need_id = anon_2.id AND account_6.stage = 'REQUIRED' AND account_6.unit = anon_2.unit AND transfer_3.sequence = (
                                                                      SELECT min(transfer_4.sequence) AS min_2
                                                                      FROM transfer AS transfer_4
                                                                      WHERE transfer_4.to_account = account_6.id)), CASE WHEN (anon_2.qualifier != 'UNKNOWN') THEN 0 END) IS NULL) THEN 'UNKNOWN' ELSE coalesce(coalesce((
                                                                    SELECT need_revision_1.qualifier_before
                                                                    FROM need_revision AS need_revision_1
                                                                    WHERE need_revision_1.need_id = anon_2.id
                                                                    ORDER BY need_revision_1.id
                                                                    LIMIT 1), anon_2.qualifier), 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text(CASE WHEN (coalesce((
                                                                    SELECT CASE WHEN (count(*) = count(transfer_5.amount)) THEN sum(transfer_5.amount) END AS anon_13
                                                                    FROM account AS account_7
                                                                    JOIN transfer AS transfer_5 ON transfer_5.to_account = account_7.id
                                                                    WHERE account_7.need_id = anon_2.id AND account_7.stage = 'REQUIRED' AND account_7.unit = anon_2.unit AND transfer_5.sequence = (
                                                                      SELECT min(transfer_6.sequence) AS min_3
                                                                      FROM transfer AS transfer_6
                                                                      WHERE transfer_6.to_account = account_7.id)), CASE WHEN (anon_2.qualifier != 'UNKNOWN') THEN 0 END) = 0) THEN 0 ELSE (
                                                                SELECT CASE WHEN (count(*) = count(transfer_7.amount_usd)) THEN sum(transfer_7.amount_usd) END AS anon_14
                                                                FROM account AS account_8
                                                                JOIN transfer AS transfer_7 ON transfer_7.to_account = account_8.id
                                                                WHERE account_8.need_id = anon_2.id AND account_8.stage = 'REQUIRED' AND account_8.unit = anon_2.unit AND transfer_7.sequence = (
                                                                  SELECT min(transfer_8.sequence) AS min_4
                                                                  FROM transfer AS transfer_8
                                                                  WHERE transfer_8.to_account = account_8.id)) END, 'USD') AS TEXT)) || '"'), 'null')) || '}')) || ',"totalCost":') || CASE WHEN (anon_2.investment_known IS true) THEN (('{"amount":' || coalesce((('"' || CAST(decimal_text(coalesce((
                                                              SELECT sum(account_9.balance) AS sum_5
                                                              FROM account AS account_9
                                                              WHERE account_9.need_id = anon_2.id AND account_9.stage = 'REQUIRED' AND account_9.unit = anon_2.unit), CASE WHEN (anon_2.qualifier != 'UNKNOWN') THEN 0 END) + coalesce((
                                                              SELECT sum(account_10.balance) AS sum_6
                                                              FROM account AS account_10
                                                              WHERE account_10.need_id = anon_2.id AND account_10.stage = 'INVESTED' AND account_10.unit = anon_2.unit), CASE WHEN (anon_2.investment_known IS true) THEN 0 END), anon_2.unit) AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"stateInvestment":') || CASE WHEN (anon_2.investment_known IS true) THEN (('{"amount":' || coalesce((('"' || CAST(decimal_text(coalesce((
                                                          SELECT sum(account_11.balance) AS sum_7
                                                          FROM account AS account_11
                                                          WHERE account_11.need_id = anon_2.id AND account_11.stage = 'INVESTED' AND account_11.unit = anon_2.unit), CASE WHEN (anon_2.investment_known IS true) THEN 0 END), anon_2.unit) AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"validated":') || coalesce(CAST(anon_2.validated AS TEXT), 'null')) || ',"publication":') || CAST(to_json(CAST(anon_2.publication AS TEXT)) AS TEXT)) || ',"confidence":') || CAST(to_json(CAST(anon_2.confidence AS TEXT)) AS TEXT)) || ',"event":') || coalesce((
                            SELECT (('{"code":' || CAST(to_json(CAST(event_1.code AS TEXT)) AS TEXT)) || '}') AS anon_15
                            FROM event AS event_1
                            WHERE event_1.id = anon_2.event_id
                            LIMIT 1), 'null')) || '}'), ','
                    ORDER BY anon_2.place_in_page ASC) FILTER (
                    WHERE anon_2.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_1
        FROM (
          SELECT anon_16.id AS id, anon_16.confidence AS confidence, anon_16.illustrative AS illustrative, anon_16.note AS note, anon_16.recorded_at AS recorded_at, anon_16.code AS code, anon_16.plan_id AS plan_id, anon_16.event_id AS event_id, anon_16.title AS title, anon_16.scope AS scope, anon_16.state_code AS state_code, anon_16.pillar AS pillar, anon_16.sector AS sector, anon_16.topics AS topics, anon_16.populations AS populations, anon_16.kind AS kind, anon_16.unit AS unit, anon_16.qualifier AS qualifier, anon_16.stated_on_edtf AS stated_on_edtf, anon_16.stated_on_earliest AS stated_on_earliest, anon_16.stated_on_latest AS stated_on_latest, anon_16.period_edtf AS period_edtf, anon_16.period_earliest AS period_earliest, anon_16.period_latest AS period_latest, anon_16.investment_known AS investment_known, anon_16.validated AS validated, anon_16.publication AS publication, anon_16.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
          FROM (
            SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, json_build_array('Need.code.id', CAST(need_1.code AS TEXT), CAST(need_1.id AS TEXT)) AS cursor_keys
            FROM need AS need_1
            WHERE need_1.publication = 'PUBLISHED'
            ORDER BY need_1.code ASC, need_1.id ASC
            LIMIT $1::INTEGER + 1) AS anon_16) AS anon_2 HAVING true)) || '}'), 'UTF8') AS convert_to_1
