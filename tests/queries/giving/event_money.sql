SELECT convert_to((((('{"event":' || coalesce((
              SELECT (((((((((((((('{"announcedTotal":' || CASE WHEN (event_1.announced_total_qualifier IS NOT NULL) THEN (((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(event_1.announced_total_minor, event_1.announced_total_currency) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(event_1.announced_total_currency AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (event_1.announced_total_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(event_1.announced_total_qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text(CASE WHEN (event_1.announced_total_currency = 'USD') THEN event_1.announced_total_minor END, 'USD') AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"announcedTotalConfidence":') || coalesce(CAST(to_json(CAST(event_1.announced_total_confidence AS TEXT)) AS TEXT), 'null')) || ',"linesTotal":') || (((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text((
                                                                  SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                                                                  FROM pledge_line AS pledge_line_1
                                                                  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                                                  WHERE pledge_1.event_id = event_1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND (NOT pledge_1.illustrative OR event_1.illustrative) AND pledge_1.publication = 'PUBLISHED'), CASE WHEN ((
                                                                    SELECT sum(coalesce(pledge_line_2.stated_usd_minor, pledge_line_2.value_usd_minor)) AS sum_2
                                                                    FROM pledge_line AS pledge_line_2
                                                                    JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                                                                    WHERE pledge_2.event_id = event_1.id AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND (NOT pledge_2.illustrative OR event_1.illustrative) AND pledge_2.publication = 'PUBLISHED') IS NOT NULL) THEN 'USD' END) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(CASE WHEN ((
                                                              SELECT sum(coalesce(pledge_line_3.stated_usd_minor, pledge_line_3.value_usd_minor)) AS sum_3
                                                              FROM pledge_line AS pledge_line_3
                                                              JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
                                                              WHERE pledge_3.event_id = event_1.id AND pledge_3.counts AND pledge_3.duplicate_of_id IS NULL AND (NOT pledge_3.illustrative OR event_1.illustrative) AND pledge_3.publication = 'PUBLISHED') IS NOT NULL) THEN 'USD' END AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN ((
                                                        SELECT sum(coalesce(pledge_line_4.stated_usd_minor, pledge_line_4.value_usd_minor)) AS sum_4
                                                        FROM pledge_line AS pledge_line_4
                                                        JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
                                                        WHERE pledge_4.event_id = event_1.id AND pledge_4.counts AND pledge_4.duplicate_of_id IS NULL AND (NOT pledge_4.illustrative OR event_1.illustrative) AND pledge_4.publication = 'PUBLISHED') IS NULL) THEN 'UNKNOWN' ELSE coalesce((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'])[(
                                                        SELECT max(array_position((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN']), pledge_line_5.qualifier)) FILTER (
                                                          WHERE coalesce(pledge_line_5.stated_usd_minor, pledge_line_5.value_usd_minor) IS NOT NULL) AS anon_2
                                                        FROM pledge_line AS pledge_line_5
                                                        JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
                                                        WHERE pledge_5.event_id = event_1.id AND pledge_5.counts AND pledge_5.duplicate_of_id IS NULL AND (NOT pledge_5.illustrative OR event_1.illustrative) AND pledge_5.publication = 'PUBLISHED')], 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text((
                                                      SELECT sum(coalesce(pledge_line_6.stated_usd_minor, pledge_line_6.value_usd_minor)) AS sum_5
                                                      FROM pledge_line AS pledge_line_6
                                                      JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_6.pledge_id
                                                      WHERE pledge_6.event_id = event_1.id AND pledge_6.counts AND pledge_6.duplicate_of_id IS NULL AND (NOT pledge_6.illustrative OR event_1.illustrative) AND pledge_6.publication = 'PUBLISHED'), 'USD') AS TEXT)) || '"'), 'null')) || ',"fx":') || CASE WHEN false THEN (('{"rate":' || coalesce(CAST(to_json(CAST(NULL::text AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || ',"unexplained":') || CASE WHEN (CASE WHEN (event_1.announced_total_currency = 'USD') THEN event_1.announced_total_minor END - (
                                  SELECT sum(coalesce(pledge_line_7.stated_usd_minor, pledge_line_7.value_usd_minor)) AS sum_6
                                  FROM pledge_line AS pledge_line_7
                                  JOIN pledge AS pledge_7 ON pledge_7.id = pledge_line_7.pledge_id
                                  WHERE pledge_7.event_id = event_1.id AND pledge_7.counts AND pledge_7.duplicate_of_id IS NULL AND (NOT pledge_7.illustrative OR event_1.illustrative) AND pledge_7.publication = 'PUBLISHED') IS NOT NULL) THEN (((('{"amount":' || coalesce((('"' || CAST(decimal_text(CASE WHEN (event_1.announced_total_currency = 'USD') THEN event_1.announced_total_minor END - (
                                                  SELECT sum(coalesce(pledge_line_8.stated_usd_minor, pledge_line_8.value_usd_minor)) AS sum_7
                                                  FROM pledge_line AS pledge_line_8
                                                  JOIN pledge AS pledge_8 ON pledge_8.id = pledge_line_8.pledge_id
                                                  WHERE pledge_8.event_id = event_1.id AND pledge_8.counts AND pledge_8.duplicate_of_id IS NULL AND (NOT pledge_8.illustrative OR event_1.illustrative) AND pledge_8.publication = 'PUBLISHED'), 'USD') AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST('USD' AS TEXT)) AS TEXT)) || '}') ELSE 'null' END) || ',"linesUnknown":') || CAST((
                              SELECT count(*) FILTER (
                                WHERE pledge_line_9.stated_minor IS NULL) AS anon_3
                              FROM pledge_line AS pledge_line_9
                              JOIN pledge AS pledge_9 ON pledge_9.id = pledge_line_9.pledge_id
                              WHERE pledge_9.event_id = event_1.id AND pledge_9.counts AND pledge_9.duplicate_of_id IS NULL AND (NOT pledge_9.illustrative OR event_1.illustrative) AND pledge_9.publication = 'PUBLISHED') AS TEXT)) || ',"linesUnvalued":') || CAST((
                          SELECT count(*) FILTER (
                            WHERE pledge_line_10.stated_minor IS NOT NULL AND coalesce(pledge_line_10.stated_usd_minor, pledge_line_10.value_usd_minor) IS NULL) AS anon_4
                          FROM pledge_line AS pledge_line_10
                          JOIN pledge AS pledge_10 ON pledge_10.id = pledge_line_10.pledge_id
                          WHERE pledge_10.event_id = event_1.id AND pledge_10.counts AND pledge_10.duplicate_of_id IS NULL AND (NOT pledge_10.illustrative OR event_1.illustrative) AND pledge_10.publication = 'PUBLISHED') AS TEXT)) || ',"pledges":') || (
                    SELECT (('{"totalCount":' || CAST((
                            SELECT count(*) AS count_1
                            FROM pledge AS pledge_11
                            WHERE pledge_11.event_id = event_1.id AND pledge_11.publication = 'PUBLISHED') AS TEXT)) || '}') AS anon_5)) || '}') AS anon_1
              FROM event AS event_1
              WHERE event_1.code = $1::VARCHAR
              LIMIT 1), 'null')) || ',"withoutPledges":') || coalesce((
          SELECT (((((((((('{"announcedTotal":' || CASE WHEN (event_2.announced_total_qualifier IS NOT NULL) THEN (('{"amount":' || coalesce((('"' || CAST(decimal_text(event_2.announced_total_minor, event_2.announced_total_currency) AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"linesTotal":') || (((((((('{"amount":' || coalesce((('"' || CAST(decimal_text((
                                                      SELECT sum(coalesce(pledge_line_11.stated_usd_minor, pledge_line_11.value_usd_minor)) AS sum_8
                                                      FROM pledge_line AS pledge_line_11
                                                      JOIN pledge AS pledge_12 ON pledge_12.id = pledge_line_11.pledge_id
                                                      WHERE pledge_12.event_id = event_2.id AND pledge_12.counts AND pledge_12.duplicate_of_id IS NULL AND (NOT pledge_12.illustrative OR event_2.illustrative) AND pledge_12.publication = 'PUBLISHED'), CASE WHEN ((
                                                        SELECT sum(coalesce(pledge_line_12.stated_usd_minor, pledge_line_12.value_usd_minor)) AS sum_9
                                                        FROM pledge_line AS pledge_line_12
                                                        JOIN pledge AS pledge_13 ON pledge_13.id = pledge_line_12.pledge_id
                                                        WHERE pledge_13.event_id = event_2.id AND pledge_13.counts AND pledge_13.duplicate_of_id IS NULL AND (NOT pledge_13.illustrative OR event_2.illustrative) AND pledge_13.publication = 'PUBLISHED') IS NOT NULL) THEN 'USD' END) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(CASE WHEN ((
                                                  SELECT sum(coalesce(pledge_line_13.stated_usd_minor, pledge_line_13.value_usd_minor)) AS sum_10
                                                  FROM pledge_line AS pledge_line_13
                                                  JOIN pledge AS pledge_14 ON pledge_14.id = pledge_line_13.pledge_id
                                                  WHERE pledge_14.event_id = event_2.id AND pledge_14.counts AND pledge_14.duplicate_of_id IS NULL AND (NOT pledge_14.illustrative OR event_2.illustrative) AND pledge_14.publication = 'PUBLISHED') IS NOT NULL) THEN 'USD' END AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN ((
                                            SELECT sum(coalesce(pledge_line_14.stated_usd_minor, pledge_line_14.value_usd_minor)) AS sum_11
                                            FROM pledge_line AS pledge_line_14
                                            JOIN pledge AS pledge_15 ON pledge_15.id = pledge_line_14.pledge_id
                                            WHERE pledge_15.event_id = event_2.id AND pledge_15.counts AND pledge_15.duplicate_of_id IS NULL AND (NOT pledge_15.illustrative OR event_2.illustrative) AND pledge_15.publication = 'PUBLISHED') IS NULL) THEN 'UNKNOWN' ELSE coalesce((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'])[(
                                            SELECT max(array_position((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN']), pledge_line_15.qualifier)) FILTER (
                                              WHERE coalesce(pledge_line_15.stated_usd_minor, pledge_line_15.value_usd_minor) IS NOT NULL) AS anon_7
                                            FROM pledge_line AS pledge_line_15
                                            JOIN pledge AS pledge_16 ON pledge_16.id = pledge_line_15.pledge_id
                                            WHERE pledge_16.event_id = event_2.id AND pledge_16.counts AND pledge_16.duplicate_of_id IS NULL AND (NOT pledge_16.illustrative OR event_2.illustrative) AND pledge_16.publication = 'PUBLISHED')], 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text((
                                          SELECT sum(coalesce(pledge_line_16.stated_usd_minor, pledge_line_16.value_usd_minor)) AS sum_12
                                          FROM pledge_line AS pledge_line_16
                                          JOIN pledge AS pledge_17 ON pledge_17.id = pledge_line_16.pledge_id
                                          WHERE pledge_17.event_id = event_2.id AND pledge_17.counts AND pledge_17.duplicate_of_id IS NULL AND (NOT pledge_17.illustrative OR event_2.illustrative) AND pledge_17.publication = 'PUBLISHED'), 'USD') AS TEXT)) || '"'), 'null')) || '}')) || ',"unexplained":') || CASE WHEN (CASE WHEN (event_2.announced_total_currency = 'USD') THEN event_2.announced_total_minor END - (
                          SELECT sum(coalesce(pledge_line_17.stated_usd_minor, pledge_line_17.value_usd_minor)) AS sum_13
                          FROM pledge_line AS pledge_line_17
                          JOIN pledge AS pledge_18 ON pledge_18.id = pledge_line_17.pledge_id
                          WHERE pledge_18.event_id = event_2.id AND pledge_18.counts AND pledge_18.duplicate_of_id IS NULL AND (NOT pledge_18.illustrative OR event_2.illustrative) AND pledge_18.publication = 'PUBLISHED') IS NOT NULL) THEN (('{"amount":' || coalesce((('"' || CAST(decimal_text(CASE WHEN (event_2.announced_total_currency = 'USD') THEN event_2.announced_total_minor END - (
                                      SELECT sum(coalesce(pledge_line_18.stated_usd_minor, pledge_line_18.value_usd_minor)) AS sum_14
                                      FROM pledge_line AS pledge_line_18
                                      JOIN pledge AS pledge_19 ON pledge_19.id = pledge_line_18.pledge_id
                                      WHERE pledge_19.event_id = event_2.id AND pledge_19.counts AND pledge_19.duplicate_of_id IS NULL AND (NOT pledge_19.illustrative OR event_2.illustrative) AND pledge_19.publication = 'PUBLISHED'), 'USD') AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"linesUnknown":') || CAST((
                      SELECT count(*) FILTER (
                        WHERE pledge_line_19.stated_minor IS NULL) AS anon_8
                      FROM pledge_line AS pledge_line_19
                      JOIN pledge AS pledge_20 ON pledge_20.id = pledge_line_19.pledge_id
                      WHERE pledge_20.event_id = event_2.id AND pledge_20.counts AND pledge_20.duplicate_of_id IS NULL AND (NOT pledge_20.illustrative OR event_2.illustrative) AND pledge_20.publication = 'PUBLISHED') AS TEXT)) || ',"linesUnvalued":') || CAST((
                  SELECT count(*) FILTER (
                    WHERE pledge_line_20.stated_minor IS NOT NULL AND coalesce(pledge_line_20.stated_usd_minor, pledge_line_20.value_usd_minor) IS NULL) AS anon_9
                  FROM pledge_line AS pledge_line_20
                  JOIN pledge AS pledge_21 ON pledge_21.id = pledge_line_20.pledge_id
                  WHERE pledge_21.event_id = event_2.id AND pledge_21.counts AND pledge_21.duplicate_of_id IS NULL AND (NOT pledge_21.illustrative OR event_2.illustrative) AND pledge_21.publication = 'PUBLISHED') AS TEXT)) || '}') AS anon_6
          FROM event AS event_2
          WHERE event_2.code = $2::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
