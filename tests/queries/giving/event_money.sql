SELECT convert_to(format('{"event":%s,"withoutPledges":%s}', coalesce((
        SELECT format('{"announcedTotal":%s,"announcedTotalConfidence":%s,"linesTotal":%s,"unexplained":%s,"linesUnknown":%s,"linesUnvalued":%s,"pledges":%s}', CASE WHEN r1.announced_total_qualifier IS NOT NULL THEN format('{"amount":%s,"currency":%s,"qualifier":%s,"usd":%s}', coalesce('"' || CAST(decimal_text(r1.announced_total_minor, r1.announced_total_currency) AS TEXT) || '"', 'null'), coalesce(CAST(to_json(CAST(r1.announced_total_currency AS TEXT)) AS TEXT), 'null'), CAST(to_json(CAST(CASE WHEN (r1.announced_total_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r1.announced_total_qualifier, 'EXACT') END AS TEXT)) AS TEXT), coalesce('"' || CAST(decimal_text(CASE WHEN (r1.announced_total_currency = 'USD') THEN r1.announced_total_minor END, 'USD') AS TEXT) || '"', 'null')) ELSE 'null' END, coalesce('"' || r1.announced_total_confidence || '"', 'null'), format('{"amount":%s,"currency":%s,"qualifier":%s,"usd":%s,"fx":%s}', coalesce('"' || CAST(decimal_text((
                    SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                    FROM pledge_line AS pledge_line_1
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED'), CASE WHEN ((
                      SELECT sum(coalesce(pledge_line_2.stated_usd_minor, pledge_line_2.value_usd_minor)) AS sum_2
                      FROM pledge_line AS pledge_line_2
                      JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                      WHERE pledge_2.event_id = r1.id AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND pledge_2.publication != 'WITHDRAWN' AND NOT starts_with(pledge_2.code, 'INTEREST-') AND (NOT pledge_2.illustrative OR r1.illustrative) AND pledge_2.publication = 'PUBLISHED') IS NOT NULL) THEN 'USD' END) AS TEXT) || '"', 'null'), coalesce(CAST(to_json(CAST(CASE WHEN ((
                        SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                        FROM pledge_line AS pledge_line_1
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED') IS NOT NULL) THEN 'USD' END AS TEXT)) AS TEXT), 'null'), CAST(to_json(CAST(CASE WHEN ((
                      SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                      FROM pledge_line AS pledge_line_1
                      JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                      WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED') IS NULL) THEN 'UNKNOWN' ELSE coalesce((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'])[(
                      SELECT max(array_position((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN']), pledge_line_2.qualifier)) FILTER (
                        WHERE coalesce(pledge_line_2.stated_usd_minor, pledge_line_2.value_usd_minor) IS NOT NULL) AS anon_1
                      FROM pledge_line AS pledge_line_2
                      JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                      WHERE pledge_2.event_id = r1.id AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND pledge_2.publication != 'WITHDRAWN' AND NOT starts_with(pledge_2.code, 'INTEREST-') AND (NOT pledge_2.illustrative OR r1.illustrative) AND pledge_2.publication = 'PUBLISHED')], 'EXACT') END AS TEXT)) AS TEXT), coalesce('"' || CAST(decimal_text((
                    SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                    FROM pledge_line AS pledge_line_1
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED'), 'USD') AS TEXT) || '"', 'null'), CASE WHEN false THEN '{"rate":' || coalesce(CAST(to_json(CAST(NULL::text AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END), CASE WHEN CASE WHEN (r1.announced_total_currency = 'USD') THEN r1.announced_total_minor END - (
            SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
            FROM pledge_line AS pledge_line_1
            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
            WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED') IS NOT NULL THEN format('{"amount":%s,"currency":%s}', coalesce('"' || CAST(decimal_text(CASE WHEN (r1.announced_total_currency = 'USD') THEN r1.announced_total_minor END - (
                    SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                    FROM pledge_line AS pledge_line_1
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED'), 'USD') AS TEXT) || '"', 'null'), CAST(to_json(CAST('USD' AS TEXT)) AS TEXT)) ELSE 'null' END, CAST((
              SELECT count(*) FILTER (
                WHERE pledge_line_1.stated_minor IS NULL) AS anon_1
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED') AS TEXT), CAST((
              SELECT count(*) FILTER (
                WHERE pledge_line_1.stated_minor IS NOT NULL AND coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor) IS NULL) AS anon_1
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED') AS TEXT), (
            SELECT '{"totalCount":' || (
              SELECT count(*) AS count_1
              FROM pledge AS r2
              WHERE r2.event_id = r1.id AND r2.publication = 'PUBLISHED' AND (NOT r2.illustrative OR r1.illustrative))::text || '}'))
        FROM event AS r1
        WHERE r1.code = $1::VARCHAR
        LIMIT 1), 'null'), coalesce((
        SELECT format('{"announcedTotal":%s,"linesTotal":%s,"unexplained":%s,"linesUnknown":%s,"linesUnvalued":%s}', CASE WHEN r3.announced_total_qualifier IS NOT NULL THEN '{"amount":' || coalesce('"' || CAST(decimal_text(r3.announced_total_minor, r3.announced_total_currency) AS TEXT) || '"', 'null') || '}' ELSE 'null' END, format('{"amount":%s,"currency":%s,"qualifier":%s,"usd":%s}', coalesce('"' || CAST(decimal_text((
                    SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                    FROM pledge_line AS pledge_line_1
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE pledge_1.event_id = r3.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r3.illustrative) AND pledge_1.publication = 'PUBLISHED'), CASE WHEN ((
                      SELECT sum(coalesce(pledge_line_2.stated_usd_minor, pledge_line_2.value_usd_minor)) AS sum_2
                      FROM pledge_line AS pledge_line_2
                      JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                      WHERE pledge_2.event_id = r3.id AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND pledge_2.publication != 'WITHDRAWN' AND NOT starts_with(pledge_2.code, 'INTEREST-') AND (NOT pledge_2.illustrative OR r3.illustrative) AND pledge_2.publication = 'PUBLISHED') IS NOT NULL) THEN 'USD' END) AS TEXT) || '"', 'null'), coalesce(CAST(to_json(CAST(CASE WHEN ((
                        SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                        FROM pledge_line AS pledge_line_1
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE pledge_1.event_id = r3.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r3.illustrative) AND pledge_1.publication = 'PUBLISHED') IS NOT NULL) THEN 'USD' END AS TEXT)) AS TEXT), 'null'), CAST(to_json(CAST(CASE WHEN ((
                      SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                      FROM pledge_line AS pledge_line_1
                      JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                      WHERE pledge_1.event_id = r3.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r3.illustrative) AND pledge_1.publication = 'PUBLISHED') IS NULL) THEN 'UNKNOWN' ELSE coalesce((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'])[(
                      SELECT max(array_position((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN']), pledge_line_2.qualifier)) FILTER (
                        WHERE coalesce(pledge_line_2.stated_usd_minor, pledge_line_2.value_usd_minor) IS NOT NULL) AS anon_1
                      FROM pledge_line AS pledge_line_2
                      JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                      WHERE pledge_2.event_id = r3.id AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND pledge_2.publication != 'WITHDRAWN' AND NOT starts_with(pledge_2.code, 'INTEREST-') AND (NOT pledge_2.illustrative OR r3.illustrative) AND pledge_2.publication = 'PUBLISHED')], 'EXACT') END AS TEXT)) AS TEXT), coalesce('"' || CAST(decimal_text((
                    SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                    FROM pledge_line AS pledge_line_1
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE pledge_1.event_id = r3.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r3.illustrative) AND pledge_1.publication = 'PUBLISHED'), 'USD') AS TEXT) || '"', 'null')), CASE WHEN CASE WHEN (r3.announced_total_currency = 'USD') THEN r3.announced_total_minor END - (
            SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
            FROM pledge_line AS pledge_line_1
            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
            WHERE pledge_1.event_id = r3.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r3.illustrative) AND pledge_1.publication = 'PUBLISHED') IS NOT NULL THEN '{"amount":' || coalesce('"' || CAST(decimal_text(CASE WHEN (r3.announced_total_currency = 'USD') THEN r3.announced_total_minor END - (
                  SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                  FROM pledge_line AS pledge_line_1
                  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                  WHERE pledge_1.event_id = r3.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r3.illustrative) AND pledge_1.publication = 'PUBLISHED'), 'USD') AS TEXT) || '"', 'null') || '}' ELSE 'null' END, CAST((
              SELECT count(*) FILTER (
                WHERE pledge_line_1.stated_minor IS NULL) AS anon_1
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE pledge_1.event_id = r3.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r3.illustrative) AND pledge_1.publication = 'PUBLISHED') AS TEXT), CAST((
              SELECT count(*) FILTER (
                WHERE pledge_line_1.stated_minor IS NOT NULL AND coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor) IS NULL) AS anon_1
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE pledge_1.event_id = r3.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r3.illustrative) AND pledge_1.publication = 'PUBLISHED') AS TEXT))
        FROM event AS r3
        WHERE r3.code = $2::VARCHAR
        LIMIT 1), 'null')), 'UTF8')
