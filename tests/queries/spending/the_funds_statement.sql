SELECT convert_to('{"fund":' || coalesce((
      SELECT '{"statement":' || coalesce((
          SELECT '{"from":' || coalesce('"' || CAST(r2.first AS TEXT) || '"', 'null') || ',"to":"' || CAST(r2.last AS TEXT) || '","sheets":[' || array_to_string(ARRAY(
              SELECT '{"currency":' || CAST(to_json(CAST(r3.unit AS TEXT)) AS TEXT) || ',"sources":"' || CAST(decimal_text(r3.contributions + r3.interest + r3.returned, r3.unit) AS TEXT) || '"}'
              FROM (
                SELECT anon_1.sheet AS sheet, anon_1.unit AS unit, coalesce(sum(anon_1.contributions), 0) AS contributions, coalesce(sum(anon_1.interest), 0) AS interest, coalesce(sum(anon_1.returned), 0) AS returned, coalesce(sum(anon_1.fees), 0) AS fees, coalesce(sum(anon_1.refunds), 0) AS refunds, coalesce(sum(anon_1.obligated), 0) AS obligated, coalesce(sum(anon_1.spent), 0) AS spent, coalesce(sum(anon_1.disbursed), 0) AS disbursed, coalesce(sum(anon_1.opening_available), 0) AS opening_available, coalesce(sum(anon_1.opening_reserved), 0) AS opening_reserved, coalesce(sum(anon_1.opening_advanced), 0) AS opening_advanced, coalesce(sum(anon_1.closing_available), 0) AS closing_available, coalesce(sum(anon_1.closing_reserved), 0) AS closing_reserved, coalesce(sum(anon_1.closing_advanced), 0) AS closing_advanced, coalesce(sum(anon_1.unvalued), 0) AS unvalued, coalesce(sum(anon_1.opening_available) FILTER (
                    WHERE anon_1.restriction > 1), 0) AS opening_restricted, coalesce(sum(anon_1.closing_available) FILTER (
                    WHERE anon_1.restriction > 1), 0) AS closing_restricted, r2.facts AS facts
                FROM jsonb_to_recordset(r2.facts) AS anon_1(sheet TEXT, unit TEXT, donor_id BIGINT, restriction INTEGER, contributions NUMERIC, interest NUMERIC, returned NUMERIC, fees NUMERIC, refunds NUMERIC, obligated NUMERIC, spent NUMERIC, disbursed NUMERIC, opening_available NUMERIC, opening_reserved NUMERIC, opening_advanced NUMERIC, closing_available NUMERIC, closing_reserved NUMERIC, closing_advanced NUMERIC, unvalued NUMERIC)
                WHERE anon_1.sheet != ''
                GROUP BY anon_1.sheet, anon_1.unit) AS r3
              ORDER BY r3.unit
              LIMIT 1000), ',') || '],"usd":' || coalesce((
              SELECT '{"currency":' || CAST(to_json(CAST(r4.unit AS TEXT)) AS TEXT) || ',"complete":' || CAST(r4.unvalued = 0 AS TEXT) || ',"opening":{"balance":"' || CAST(decimal_text(r4.opening_available + r4.opening_reserved, r4.unit) AS TEXT) || '","available":"' || CAST(decimal_text(r4.opening_available, r4.unit) AS TEXT) || '","restricted":"' || CAST(decimal_text(r4.opening_restricted, r4.unit) AS TEXT) || '","unrestricted":"' || CAST(decimal_text(r4.opening_available - r4.opening_restricted, r4.unit) AS TEXT) || '","reserved":"' || CAST(decimal_text(r4.opening_reserved, r4.unit) AS TEXT) || '","advanced":"' || CAST(decimal_text(r4.opening_advanced, r4.unit) AS TEXT) || '"},"contributions":' || coalesce('"' || CAST(decimal_text(r4.contributions, r4.unit) AS TEXT) || '"', 'null') || ',"interest":' || coalesce('"' || CAST(decimal_text(r4.interest, r4.unit) AS TEXT) || '"', 'null') || ',"returned":' || coalesce('"' || CAST(decimal_text(r4.returned, r4.unit) AS TEXT) || '"', 'null') || ',"sources":"' || CAST(decimal_text(r4.contributions + r4.interest + r4.returned, r4.unit) AS TEXT) || '","disbursed":' || coalesce('"' || CAST(decimal_text(r4.disbursed, r4.unit) AS TEXT) || '"', 'null') || ',"fees":' || coalesce('"' || CAST(decimal_text(r4.fees, r4.unit) AS TEXT) || '"', 'null') || ',"refunds":' || coalesce('"' || CAST(decimal_text(r4.refunds, r4.unit) AS TEXT) || '"', 'null') || ',"uses":"' || CAST(decimal_text(r4.disbursed + r4.fees + r4.refunds, r4.unit) AS TEXT) || '","closing":{"balance":"' || CAST(decimal_text(r4.closing_available + r4.closing_reserved, r4.unit) AS TEXT) || '","available":"' || CAST(decimal_text(r4.closing_available, r4.unit) AS TEXT) || '","restricted":"' || CAST(decimal_text(r4.closing_restricted, r4.unit) AS TEXT) || '","unrestricted":"' || CAST(decimal_text(r4.closing_available - r4.closing_restricted, r4.unit) AS TEXT) || '","reserved":"' || CAST(decimal_text(r4.closing_reserved, r4.unit) AS TEXT) || '","advanced":"' || CAST(decimal_text(r4.closing_advanced, r4.unit) AS TEXT) || '"},"obligated":' || coalesce('"' || CAST(decimal_text(r4.obligated, r4.unit) AS TEXT) || '"', 'null') || ',"spent":' || coalesce('"' || CAST(decimal_text(r4.spent, r4.unit) AS TEXT) || '"', 'null') || ',"donors":[' || array_to_string(ARRAY(
                  SELECT '{"donor":' || coalesce((
                      SELECT '{"code":"' || r6.code || '"}'
                      FROM party AS r6
                      WHERE r6.id = r5.donor_id), 'null') || ',"share":' || coalesce('"' || CAST(decimal_text(r5.share, 'USD') AS TEXT) || '"', 'null') || ',"contributions":' || coalesce('"' || CAST(decimal_text(r5.contributions, r5.unit) AS TEXT) || '"', 'null') || ',"closing":{"balance":"' || CAST(decimal_text(r5.closing_available + r5.closing_reserved, r5.unit) AS TEXT) || '"}}'
                  FROM (
                    SELECT anon_1.donor_id AS donor_id, anon_1.unit AS unit, anon_1.contributions AS contributions, anon_1.interest AS interest, anon_1.returned AS returned, anon_1.fees AS fees, anon_1.refunds AS refunds, anon_1.obligated AS obligated, anon_1.spent AS spent, anon_1.disbursed AS disbursed, anon_1.opening_available AS opening_available, anon_1.opening_reserved AS opening_reserved, anon_1.opening_advanced AS opening_advanced, anon_1.closing_available AS closing_available, anon_1.closing_reserved AS closing_reserved, anon_1.closing_advanced AS closing_advanced, anon_1.unvalued AS unvalued, anon_1.opening_restricted AS opening_restricted, anon_1.closing_restricted AS closing_restricted, anon_1.floor AS floor, anon_1.remainder AS remainder, anon_1.floor + CASE WHEN (row_number() OVER (
                        ORDER BY anon_1.remainder DESC, anon_1.donor_id) <= 10000 - sum(anon_1.floor) OVER ()) THEN 1 ELSE 0 END AS share
                    FROM (
                      SELECT anon_2.donor_id AS donor_id, anon_2.unit AS unit, anon_2.contributions AS contributions, anon_2.interest AS interest, anon_2.returned AS returned, anon_2.fees AS fees, anon_2.refunds AS refunds, anon_2.obligated AS obligated, anon_2.spent AS spent, anon_2.disbursed AS disbursed, anon_2.opening_available AS opening_available, anon_2.opening_reserved AS opening_reserved, anon_2.opening_advanced AS opening_advanced, anon_2.closing_available AS closing_available, anon_2.closing_reserved AS closing_reserved, anon_2.closing_advanced AS closing_advanced, anon_2.unvalued AS unvalued, anon_2.opening_restricted AS opening_restricted, anon_2.closing_restricted AS closing_restricted, CASE WHEN (min(anon_2.contributions) OVER () >= 0 AND sum(anon_2.contributions) OVER () > 0) THEN div(anon_2.contributions * 10000, sum(anon_2.contributions) OVER ()) END AS floor, CASE WHEN (min(anon_2.contributions) OVER () >= 0 AND sum(anon_2.contributions) OVER () > 0) THEN mod(anon_2.contributions * 10000, sum(anon_2.contributions) OVER ()) END AS remainder
                      FROM (
                        SELECT anon_3.donor_id AS donor_id, r4.unit AS unit, coalesce(sum(anon_3.contributions), 0) AS contributions, coalesce(sum(anon_3.interest), 0) AS interest, coalesce(sum(anon_3.returned), 0) AS returned, coalesce(sum(anon_3.fees), 0) AS fees, coalesce(sum(anon_3.refunds), 0) AS refunds, coalesce(sum(anon_3.obligated), 0) AS obligated, coalesce(sum(anon_3.spent), 0) AS spent, coalesce(sum(anon_3.disbursed), 0) AS disbursed, coalesce(sum(anon_3.opening_available), 0) AS opening_available, coalesce(sum(anon_3.opening_reserved), 0) AS opening_reserved, coalesce(sum(anon_3.opening_advanced), 0) AS opening_advanced, coalesce(sum(anon_3.closing_available), 0) AS closing_available, coalesce(sum(anon_3.closing_reserved), 0) AS closing_reserved, coalesce(sum(anon_3.closing_advanced), 0) AS closing_advanced, coalesce(sum(anon_3.unvalued), 0) AS unvalued, coalesce(sum(anon_3.opening_available) FILTER (
                            WHERE anon_3.restriction > 1), 0) AS opening_restricted, coalesce(sum(anon_3.closing_available) FILTER (
                            WHERE anon_3.restriction > 1), 0) AS closing_restricted
                        FROM jsonb_to_recordset(r4.facts) AS anon_3(sheet TEXT, unit TEXT, donor_id BIGINT, restriction INTEGER, contributions NUMERIC, interest NUMERIC, returned NUMERIC, fees NUMERIC, refunds NUMERIC, obligated NUMERIC, spent NUMERIC, disbursed NUMERIC, opening_available NUMERIC, opening_reserved NUMERIC, opening_advanced NUMERIC, closing_available NUMERIC, closing_reserved NUMERIC, closing_advanced NUMERIC, unvalued NUMERIC)
                        WHERE anon_3.sheet = r4.sheet
                        GROUP BY anon_3.donor_id) AS anon_2) AS anon_1) AS r5
                  ORDER BY r5.contributions DESC, r5.donor_id
                  LIMIT 1000), ',') || '],"restrictions":[' || array_to_string(ARRAY(
                  SELECT '{"category":' || CAST(r7.restriction AS TEXT) || ',"share":' || coalesce('"' || CAST(decimal_text(r7.share, 'USD') AS TEXT) || '"', 'null') || ',"contributions":' || coalesce('"' || CAST(decimal_text(r7.contributions, r7.unit) AS TEXT) || '"', 'null') || ',"closing":{"available":"' || CAST(decimal_text(r7.closing_available, r7.unit) AS TEXT) || '"}}'
                  FROM (
                    SELECT anon_1.restriction AS restriction, anon_1.unit AS unit, anon_1.contributions AS contributions, anon_1.interest AS interest, anon_1.returned AS returned, anon_1.fees AS fees, anon_1.refunds AS refunds, anon_1.obligated AS obligated, anon_1.spent AS spent, anon_1.disbursed AS disbursed, anon_1.opening_available AS opening_available, anon_1.opening_reserved AS opening_reserved, anon_1.opening_advanced AS opening_advanced, anon_1.closing_available AS closing_available, anon_1.closing_reserved AS closing_reserved, anon_1.closing_advanced AS closing_advanced, anon_1.unvalued AS unvalued, anon_1.opening_restricted AS opening_restricted, anon_1.closing_restricted AS closing_restricted, anon_1.floor AS floor, anon_1.remainder AS remainder, anon_1.floor + CASE WHEN (row_number() OVER (
                        ORDER BY anon_1.remainder DESC, anon_1.restriction) <= 10000 - sum(anon_1.floor) OVER ()) THEN 1 ELSE 0 END AS share
                    FROM (
                      SELECT anon_2.restriction AS restriction, anon_2.unit AS unit, anon_2.contributions AS contributions, anon_2.interest AS interest, anon_2.returned AS returned, anon_2.fees AS fees, anon_2.refunds AS refunds, anon_2.obligated AS obligated, anon_2.spent AS spent, anon_2.disbursed AS disbursed, anon_2.opening_available AS opening_available, anon_2.opening_reserved AS opening_reserved, anon_2.opening_advanced AS opening_advanced, anon_2.closing_available AS closing_available, anon_2.closing_reserved AS closing_reserved, anon_2.closing_advanced AS closing_advanced, anon_2.unvalued AS unvalued, anon_2.opening_restricted AS opening_restricted, anon_2.closing_restricted AS closing_restricted, CASE WHEN (min(anon_2.contributions) OVER () >= 0 AND sum(anon_2.contributions) OVER () > 0) THEN div(anon_2.contributions * 10000, sum(anon_2.contributions) OVER ()) END AS floor, CASE WHEN (min(anon_2.contributions) OVER () >= 0 AND sum(anon_2.contributions) OVER () > 0) THEN mod(anon_2.contributions * 10000, sum(anon_2.contributions) OVER ()) END AS remainder
                      FROM (
                        SELECT anon_3.restriction AS restriction, r4.unit AS unit, coalesce(sum(anon_3.contributions), 0) AS contributions, coalesce(sum(anon_3.interest), 0) AS interest, coalesce(sum(anon_3.returned), 0) AS returned, coalesce(sum(anon_3.fees), 0) AS fees, coalesce(sum(anon_3.refunds), 0) AS refunds, coalesce(sum(anon_3.obligated), 0) AS obligated, coalesce(sum(anon_3.spent), 0) AS spent, coalesce(sum(anon_3.disbursed), 0) AS disbursed, coalesce(sum(anon_3.opening_available), 0) AS opening_available, coalesce(sum(anon_3.opening_reserved), 0) AS opening_reserved, coalesce(sum(anon_3.opening_advanced), 0) AS opening_advanced, coalesce(sum(anon_3.closing_available), 0) AS closing_available, coalesce(sum(anon_3.closing_reserved), 0) AS closing_reserved, coalesce(sum(anon_3.closing_advanced), 0) AS closing_advanced, coalesce(sum(anon_3.unvalued), 0) AS unvalued, coalesce(sum(anon_3.opening_available) FILTER (
                            WHERE anon_3.restriction > 1), 0) AS opening_restricted, coalesce(sum(anon_3.closing_available) FILTER (
                            WHERE anon_3.restriction > 1), 0) AS closing_restricted
                        FROM jsonb_to_recordset(r4.facts) AS anon_3(sheet TEXT, unit TEXT, donor_id BIGINT, restriction INTEGER, contributions NUMERIC, interest NUMERIC, returned NUMERIC, fees NUMERIC, refunds NUMERIC, obligated NUMERIC, spent NUMERIC, disbursed NUMERIC, opening_available NUMERIC, opening_reserved NUMERIC, opening_advanced NUMERIC, closing_available NUMERIC, closing_reserved NUMERIC, closing_advanced NUMERIC, unvalued NUMERIC)
                        WHERE anon_3.sheet = r4.sheet
                        GROUP BY anon_3.restriction) AS anon_2) AS anon_1) AS r7
                  ORDER BY r7.restriction
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT '' AS sheet, 'USD' AS unit, coalesce(sum(anon_1.contributions), 0) AS contributions, coalesce(sum(anon_1.interest), 0) AS interest, coalesce(sum(anon_1.returned), 0) AS returned, coalesce(sum(anon_1.fees), 0) AS fees, coalesce(sum(anon_1.refunds), 0) AS refunds, coalesce(sum(anon_1.obligated), 0) AS obligated, coalesce(sum(anon_1.spent), 0) AS spent, coalesce(sum(anon_1.disbursed), 0) AS disbursed, coalesce(sum(anon_1.opening_available), 0) AS opening_available, coalesce(sum(anon_1.opening_reserved), 0) AS opening_reserved, coalesce(sum(anon_1.opening_advanced), 0) AS opening_advanced, coalesce(sum(anon_1.closing_available), 0) AS closing_available, coalesce(sum(anon_1.closing_reserved), 0) AS closing_reserved, coalesce(sum(anon_1.closing_advanced), 0) AS closing_advanced, coalesce(sum(anon_1.unvalued), 0) AS unvalued, coalesce(sum(anon_1.opening_available) FILTER (
                    WHERE anon_1.restriction > 1), 0) AS opening_restricted, coalesce(sum(anon_1.closing_available) FILTER (
                    WHERE anon_1.restriction > 1), 0) AS closing_restricted, r2.facts AS facts
                FROM jsonb_to_recordset(r2.facts) AS anon_1(sheet TEXT, unit TEXT, donor_id BIGINT, restriction INTEGER, contributions NUMERIC, interest NUMERIC, returned NUMERIC, fees NUMERIC, refunds NUMERIC, obligated NUMERIC, spent NUMERIC, disbursed NUMERIC, opening_available NUMERIC, opening_reserved NUMERIC, opening_advanced NUMERIC, closing_available NUMERIC, closing_reserved NUMERIC, closing_advanced NUMERIC, unvalued NUMERIC)
                WHERE anon_1.sheet = '') AS r4
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT NULL::date AS first, least($1::DATE) AS last, CAST(coalesce(jsonb_agg(jsonb_build_object('sheet', anon_1.sheet, 'unit', anon_1.unit, 'donor_id', anon_1.donor_id, 'restriction', anon_1.restriction, 'contributions', anon_1.contributions, 'interest', anon_1.interest, 'returned', anon_1.returned, 'fees', anon_1.fees, 'refunds', anon_1.refunds, 'obligated', anon_1.obligated, 'spent', anon_1.spent, 'disbursed', anon_1.disbursed, 'opening_available', anon_1.opening_available, 'opening_reserved', anon_1.opening_reserved, 'opening_advanced', anon_1.opening_advanced, 'closing_available', anon_1.closing_available, 'closing_reserved', anon_1.closing_reserved, 'closing_advanced', anon_1.closing_advanced, 'unvalued', anon_1.unvalued)), '[]'::jsonb) AS JSONB) AS facts
            FROM (
              SELECT anon_2.unit AS sheet, anon_2.unit AS unit, anon_2.donor_id AS donor_id, anon_2.restriction AS restriction, coalesce(sum(anon_2.amount * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('DONOR', 'PLEDGED', 'COMMITTED', 'FX', 'WITHDRAWN')), 0) AS contributions, coalesce(sum(anon_2.amount * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('INTEREST')), 0) AS interest, coalesce(sum(anon_2.amount * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED') AND anon_2.beyond IN ('DISBURSED')), 0) AS returned, coalesce(sum(anon_2.amount * -1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('FEE')), 0) AS fees, coalesce(sum(anon_2.amount * -1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('RETURNED')), 0) AS refunds, coalesce(sum(anon_2.amount * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('OBLIGATED') AND anon_2.beyond IN ('RECEIVED')), 0) AS obligated, coalesce(sum(anon_2.amount * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('SPENT') AND anon_2.beyond IN ('RECEIVED', 'OBLIGATED', 'DISBURSED')), 0) AS spent, coalesce(sum(-anon_2.amount) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('DISBURSED', 'SPENT') AND NOT (anon_2.stage IN ('RECEIVED') AND anon_2.beyond IN ('DISBURSED'))), 0) AS disbursed, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.effective_on < NULL::date AND anon_2.stage IN ('RECEIVED')), 0) AS opening_available, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.effective_on < NULL::date AND anon_2.stage IN ('OBLIGATED')), 0) AS opening_reserved, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.effective_on < NULL::date AND anon_2.stage IN ('DISBURSED')), 0) AS opening_advanced, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.stage IN ('RECEIVED')), 0) AS closing_available, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.stage IN ('OBLIGATED')), 0) AS closing_reserved, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.stage IN ('DISBURSED')), 0) AS closing_advanced, count(*) FILTER (
                WHERE anon_2.amount IS NULL) AS unvalued
              FROM (
                SELECT pledge_1.donor_id AS donor_id, coalesce(CASE WHEN (pledge_line_1.earmark_modality IN ('A', 'B', 'C')) THEN 1 WHEN (pledge_line_1.earmark_modality IN ('D', 'E', 'F')) THEN 2 WHEN (pledge_line_1.earmark_modality IN ('G', 'H')) THEN 3 WHEN (pledge_line_1.earmark_modality IN ('I', 'J', 'K', 'L')) THEN 4 END, CASE WHEN (pledge_line_1.earmark_period_edtf IS NOT NULL OR pledge_line_1.earmark_states != '{}'::text[] OR pledge_line_1.earmark_pillars != '{}'::text[] OR pledge_line_1.earmark_sectors != '{}'::text[] OR pledge_line_1.earmark_needs != '{}'::text[] OR pledge_line_1.earmark_projects != '{}'::text[] OR pledge_line_1.earmark_populations != '{}'::text[] OR pledge_line_1.earmark_vulnerable_groups != '{}'::text[]) THEN 2 ELSE 1 END) AS restriction, account_1.unit AS unit, account_1.stage AS stage, account_2.stage AS beyond, transfer_1.effective_on AS effective_on, transfer_1.amount * 1 AS amount, transfer_1.amount_usd * 1 AS usd
                FROM pledge_line AS pledge_line_1
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                JOIN account AS account_1 ON account_1.line_id = pledge_line_1.id
                JOIN transfer AS transfer_1 ON transfer_1.to_account = account_1.id
                JOIN account AS account_2 ON account_2.id = transfer_1.from_account
                WHERE pledge_line_1.fund_id = r1.id AND account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND transfer_1.effective_on <= least($1::DATE) AND transfer_1.sequence <= (
                  SELECT ledger_head.sequence
                  FROM ledger_head) UNION ALL
                SELECT pledge_2.donor_id AS donor_id, coalesce(CASE WHEN (pledge_line_2.earmark_modality IN ('A', 'B', 'C')) THEN 1 WHEN (pledge_line_2.earmark_modality IN ('D', 'E', 'F')) THEN 2 WHEN (pledge_line_2.earmark_modality IN ('G', 'H')) THEN 3 WHEN (pledge_line_2.earmark_modality IN ('I', 'J', 'K', 'L')) THEN 4 END, CASE WHEN (pledge_line_2.earmark_period_edtf IS NOT NULL OR pledge_line_2.earmark_states != '{}'::text[] OR pledge_line_2.earmark_pillars != '{}'::text[] OR pledge_line_2.earmark_sectors != '{}'::text[] OR pledge_line_2.earmark_needs != '{}'::text[] OR pledge_line_2.earmark_projects != '{}'::text[] OR pledge_line_2.earmark_populations != '{}'::text[] OR pledge_line_2.earmark_vulnerable_groups != '{}'::text[]) THEN 2 ELSE 1 END) AS restriction, account_3.unit AS unit, account_3.stage AS stage, account_4.stage AS beyond, transfer_2.effective_on AS effective_on, transfer_2.amount * -1 AS amount, transfer_2.amount_usd * -1 AS usd
                FROM pledge_line AS pledge_line_2
                JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                JOIN account AS account_3 ON account_3.line_id = pledge_line_2.id
                JOIN transfer AS transfer_2 ON transfer_2.from_account = account_3.id
                JOIN account AS account_4 ON account_4.id = transfer_2.to_account
                WHERE pledge_line_2.fund_id = r1.id AND account_3.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND transfer_2.effective_on <= least($1::DATE) AND transfer_2.sequence <= (
                  SELECT ledger_head.sequence
                  FROM ledger_head)) AS anon_2
              GROUP BY anon_2.donor_id, anon_2.restriction, anon_2.unit UNION ALL
              SELECT '' AS sheet, 'USD' AS unit, anon_2.donor_id AS donor_id, anon_2.restriction AS restriction, coalesce(sum(anon_2.usd * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('DONOR', 'PLEDGED', 'COMMITTED', 'FX', 'WITHDRAWN')), 0) AS contributions, coalesce(sum(anon_2.usd * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('INTEREST')), 0) AS interest, coalesce(sum(anon_2.usd * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED') AND anon_2.beyond IN ('DISBURSED')), 0) AS returned, coalesce(sum(anon_2.usd * -1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('FEE')), 0) AS fees, coalesce(sum(anon_2.usd * -1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('RETURNED')), 0) AS refunds, coalesce(sum(anon_2.usd * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('OBLIGATED') AND anon_2.beyond IN ('RECEIVED')), 0) AS obligated, coalesce(sum(anon_2.usd * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('SPENT') AND anon_2.beyond IN ('RECEIVED', 'OBLIGATED', 'DISBURSED')), 0) AS spent, coalesce(sum(-anon_2.usd) FILTER (
                  WHERE coalesce(anon_2.effective_on >= NULL::date, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('DISBURSED', 'SPENT') AND NOT (anon_2.stage IN ('RECEIVED') AND anon_2.beyond IN ('DISBURSED'))), 0) AS disbursed, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.effective_on < NULL::date AND anon_2.stage IN ('RECEIVED')), 0) AS opening_available, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.effective_on < NULL::date AND anon_2.stage IN ('OBLIGATED')), 0) AS opening_reserved, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.effective_on < NULL::date AND anon_2.stage IN ('DISBURSED')), 0) AS opening_advanced, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.stage IN ('RECEIVED')), 0) AS closing_available, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.stage IN ('OBLIGATED')), 0) AS closing_reserved, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.stage IN ('DISBURSED')), 0) AS closing_advanced, count(*) FILTER (
                WHERE anon_2.usd IS NULL) AS unvalued
              FROM (
                SELECT pledge_1.donor_id AS donor_id, coalesce(CASE WHEN (pledge_line_1.earmark_modality IN ('A', 'B', 'C')) THEN 1 WHEN (pledge_line_1.earmark_modality IN ('D', 'E', 'F')) THEN 2 WHEN (pledge_line_1.earmark_modality IN ('G', 'H')) THEN 3 WHEN (pledge_line_1.earmark_modality IN ('I', 'J', 'K', 'L')) THEN 4 END, CASE WHEN (pledge_line_1.earmark_period_edtf IS NOT NULL OR pledge_line_1.earmark_states != '{}'::text[] OR pledge_line_1.earmark_pillars != '{}'::text[] OR pledge_line_1.earmark_sectors != '{}'::text[] OR pledge_line_1.earmark_needs != '{}'::text[] OR pledge_line_1.earmark_projects != '{}'::text[] OR pledge_line_1.earmark_populations != '{}'::text[] OR pledge_line_1.earmark_vulnerable_groups != '{}'::text[]) THEN 2 ELSE 1 END) AS restriction, account_1.unit AS unit, account_1.stage AS stage, account_2.stage AS beyond, transfer_1.effective_on AS effective_on, transfer_1.amount * 1 AS amount, transfer_1.amount_usd * 1 AS usd
                FROM pledge_line AS pledge_line_1
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                JOIN account AS account_1 ON account_1.line_id = pledge_line_1.id
                JOIN transfer AS transfer_1 ON transfer_1.to_account = account_1.id
                JOIN account AS account_2 ON account_2.id = transfer_1.from_account
                WHERE pledge_line_1.fund_id = r1.id AND account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND transfer_1.effective_on <= least($1::DATE) AND transfer_1.sequence <= (
                  SELECT ledger_head.sequence
                  FROM ledger_head) UNION ALL
                SELECT pledge_2.donor_id AS donor_id, coalesce(CASE WHEN (pledge_line_2.earmark_modality IN ('A', 'B', 'C')) THEN 1 WHEN (pledge_line_2.earmark_modality IN ('D', 'E', 'F')) THEN 2 WHEN (pledge_line_2.earmark_modality IN ('G', 'H')) THEN 3 WHEN (pledge_line_2.earmark_modality IN ('I', 'J', 'K', 'L')) THEN 4 END, CASE WHEN (pledge_line_2.earmark_period_edtf IS NOT NULL OR pledge_line_2.earmark_states != '{}'::text[] OR pledge_line_2.earmark_pillars != '{}'::text[] OR pledge_line_2.earmark_sectors != '{}'::text[] OR pledge_line_2.earmark_needs != '{}'::text[] OR pledge_line_2.earmark_projects != '{}'::text[] OR pledge_line_2.earmark_populations != '{}'::text[] OR pledge_line_2.earmark_vulnerable_groups != '{}'::text[]) THEN 2 ELSE 1 END) AS restriction, account_3.unit AS unit, account_3.stage AS stage, account_4.stage AS beyond, transfer_2.effective_on AS effective_on, transfer_2.amount * -1 AS amount, transfer_2.amount_usd * -1 AS usd
                FROM pledge_line AS pledge_line_2
                JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                JOIN account AS account_3 ON account_3.line_id = pledge_line_2.id
                JOIN transfer AS transfer_2 ON transfer_2.from_account = account_3.id
                JOIN account AS account_4 ON account_4.id = transfer_2.to_account
                WHERE pledge_line_2.fund_id = r1.id AND account_3.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND transfer_2.effective_on <= least($1::DATE) AND transfer_2.sequence <= (
                  SELECT ledger_head.sequence
                  FROM ledger_head)) AS anon_2
              WHERE anon_2.unit = upper(anon_2.unit)
              GROUP BY anon_2.donor_id, anon_2.restriction) AS anon_1) AS r2
          LIMIT 1), 'null') || ',"ofAYear":' || coalesce((
          SELECT '{"from":' || coalesce('"' || CAST(r8.first AS TEXT) || '"', 'null') || ',"to":"' || CAST(r8.last AS TEXT) || '","usd":' || coalesce((
              SELECT '{"sources":"' || CAST(decimal_text(r9.contributions + r9.interest + r9.returned, r9.unit) AS TEXT) || '","uses":"' || CAST(decimal_text(r9.disbursed + r9.fees + r9.refunds, r9.unit) AS TEXT) || '"}'
              FROM (
                SELECT '' AS sheet, 'USD' AS unit, coalesce(sum(anon_1.contributions), 0) AS contributions, coalesce(sum(anon_1.interest), 0) AS interest, coalesce(sum(anon_1.returned), 0) AS returned, coalesce(sum(anon_1.fees), 0) AS fees, coalesce(sum(anon_1.refunds), 0) AS refunds, coalesce(sum(anon_1.obligated), 0) AS obligated, coalesce(sum(anon_1.spent), 0) AS spent, coalesce(sum(anon_1.disbursed), 0) AS disbursed, coalesce(sum(anon_1.opening_available), 0) AS opening_available, coalesce(sum(anon_1.opening_reserved), 0) AS opening_reserved, coalesce(sum(anon_1.opening_advanced), 0) AS opening_advanced, coalesce(sum(anon_1.closing_available), 0) AS closing_available, coalesce(sum(anon_1.closing_reserved), 0) AS closing_reserved, coalesce(sum(anon_1.closing_advanced), 0) AS closing_advanced, coalesce(sum(anon_1.unvalued), 0) AS unvalued, coalesce(sum(anon_1.opening_available) FILTER (
                    WHERE anon_1.restriction > 1), 0) AS opening_restricted, coalesce(sum(anon_1.closing_available) FILTER (
                    WHERE anon_1.restriction > 1), 0) AS closing_restricted, r8.facts AS facts
                FROM jsonb_to_recordset(r8.facts) AS anon_1(sheet TEXT, unit TEXT, donor_id BIGINT, restriction INTEGER, contributions NUMERIC, interest NUMERIC, returned NUMERIC, fees NUMERIC, refunds NUMERIC, obligated NUMERIC, spent NUMERIC, disbursed NUMERIC, opening_available NUMERIC, opening_reserved NUMERIC, opening_advanced NUMERIC, closing_available NUMERIC, closing_reserved NUMERIC, closing_advanced NUMERIC, unvalued NUMERIC)
                WHERE anon_1.sheet = '') AS r9
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT $2::DATE AS first, least($3::DATE) AS last, CAST(coalesce(jsonb_agg(jsonb_build_object('sheet', anon_1.sheet, 'unit', anon_1.unit, 'donor_id', anon_1.donor_id, 'restriction', anon_1.restriction, 'contributions', anon_1.contributions, 'interest', anon_1.interest, 'returned', anon_1.returned, 'fees', anon_1.fees, 'refunds', anon_1.refunds, 'obligated', anon_1.obligated, 'spent', anon_1.spent, 'disbursed', anon_1.disbursed, 'opening_available', anon_1.opening_available, 'opening_reserved', anon_1.opening_reserved, 'opening_advanced', anon_1.opening_advanced, 'closing_available', anon_1.closing_available, 'closing_reserved', anon_1.closing_reserved, 'closing_advanced', anon_1.closing_advanced, 'unvalued', anon_1.unvalued)), '[]'::jsonb) AS JSONB) AS facts
            FROM (
              SELECT anon_2.unit AS sheet, anon_2.unit AS unit, anon_2.donor_id AS donor_id, anon_2.restriction AS restriction, coalesce(sum(anon_2.amount * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('DONOR', 'PLEDGED', 'COMMITTED', 'FX', 'WITHDRAWN')), 0) AS contributions, coalesce(sum(anon_2.amount * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('INTEREST')), 0) AS interest, coalesce(sum(anon_2.amount * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED') AND anon_2.beyond IN ('DISBURSED')), 0) AS returned, coalesce(sum(anon_2.amount * -1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('FEE')), 0) AS fees, coalesce(sum(anon_2.amount * -1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('RETURNED')), 0) AS refunds, coalesce(sum(anon_2.amount * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('OBLIGATED') AND anon_2.beyond IN ('RECEIVED')), 0) AS obligated, coalesce(sum(anon_2.amount * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('SPENT') AND anon_2.beyond IN ('RECEIVED', 'OBLIGATED', 'DISBURSED')), 0) AS spent, coalesce(sum(-anon_2.amount) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('DISBURSED', 'SPENT') AND NOT (anon_2.stage IN ('RECEIVED') AND anon_2.beyond IN ('DISBURSED'))), 0) AS disbursed, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.effective_on < $2::DATE AND anon_2.stage IN ('RECEIVED')), 0) AS opening_available, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.effective_on < $2::DATE AND anon_2.stage IN ('OBLIGATED')), 0) AS opening_reserved, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.effective_on < $2::DATE AND anon_2.stage IN ('DISBURSED')), 0) AS opening_advanced, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.stage IN ('RECEIVED')), 0) AS closing_available, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.stage IN ('OBLIGATED')), 0) AS closing_reserved, coalesce(sum(anon_2.amount) FILTER (
                  WHERE anon_2.stage IN ('DISBURSED')), 0) AS closing_advanced, count(*) FILTER (
                WHERE anon_2.amount IS NULL) AS unvalued
              FROM (
                SELECT pledge_1.donor_id AS donor_id, coalesce(CASE WHEN (pledge_line_1.earmark_modality IN ('A', 'B', 'C')) THEN 1 WHEN (pledge_line_1.earmark_modality IN ('D', 'E', 'F')) THEN 2 WHEN (pledge_line_1.earmark_modality IN ('G', 'H')) THEN 3 WHEN (pledge_line_1.earmark_modality IN ('I', 'J', 'K', 'L')) THEN 4 END, CASE WHEN (pledge_line_1.earmark_period_edtf IS NOT NULL OR pledge_line_1.earmark_states != '{}'::text[] OR pledge_line_1.earmark_pillars != '{}'::text[] OR pledge_line_1.earmark_sectors != '{}'::text[] OR pledge_line_1.earmark_needs != '{}'::text[] OR pledge_line_1.earmark_projects != '{}'::text[] OR pledge_line_1.earmark_populations != '{}'::text[] OR pledge_line_1.earmark_vulnerable_groups != '{}'::text[]) THEN 2 ELSE 1 END) AS restriction, account_1.unit AS unit, account_1.stage AS stage, account_2.stage AS beyond, transfer_1.effective_on AS effective_on, transfer_1.amount * 1 AS amount, transfer_1.amount_usd * 1 AS usd
                FROM pledge_line AS pledge_line_1
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                JOIN account AS account_1 ON account_1.line_id = pledge_line_1.id
                JOIN transfer AS transfer_1 ON transfer_1.to_account = account_1.id
                JOIN account AS account_2 ON account_2.id = transfer_1.from_account
                WHERE pledge_line_1.fund_id = r1.id AND account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND transfer_1.effective_on <= least($3::DATE) AND transfer_1.sequence <= (
                  SELECT ledger_head.sequence
                  FROM ledger_head) UNION ALL
                SELECT pledge_2.donor_id AS donor_id, coalesce(CASE WHEN (pledge_line_2.earmark_modality IN ('A', 'B', 'C')) THEN 1 WHEN (pledge_line_2.earmark_modality IN ('D', 'E', 'F')) THEN 2 WHEN (pledge_line_2.earmark_modality IN ('G', 'H')) THEN 3 WHEN (pledge_line_2.earmark_modality IN ('I', 'J', 'K', 'L')) THEN 4 END, CASE WHEN (pledge_line_2.earmark_period_edtf IS NOT NULL OR pledge_line_2.earmark_states != '{}'::text[] OR pledge_line_2.earmark_pillars != '{}'::text[] OR pledge_line_2.earmark_sectors != '{}'::text[] OR pledge_line_2.earmark_needs != '{}'::text[] OR pledge_line_2.earmark_projects != '{}'::text[] OR pledge_line_2.earmark_populations != '{}'::text[] OR pledge_line_2.earmark_vulnerable_groups != '{}'::text[]) THEN 2 ELSE 1 END) AS restriction, account_3.unit AS unit, account_3.stage AS stage, account_4.stage AS beyond, transfer_2.effective_on AS effective_on, transfer_2.amount * -1 AS amount, transfer_2.amount_usd * -1 AS usd
                FROM pledge_line AS pledge_line_2
                JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                JOIN account AS account_3 ON account_3.line_id = pledge_line_2.id
                JOIN transfer AS transfer_2 ON transfer_2.from_account = account_3.id
                JOIN account AS account_4 ON account_4.id = transfer_2.to_account
                WHERE pledge_line_2.fund_id = r1.id AND account_3.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND transfer_2.effective_on <= least($3::DATE) AND transfer_2.sequence <= (
                  SELECT ledger_head.sequence
                  FROM ledger_head)) AS anon_2
              GROUP BY anon_2.donor_id, anon_2.restriction, anon_2.unit UNION ALL
              SELECT '' AS sheet, 'USD' AS unit, anon_2.donor_id AS donor_id, anon_2.restriction AS restriction, coalesce(sum(anon_2.usd * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('DONOR', 'PLEDGED', 'COMMITTED', 'FX', 'WITHDRAWN')), 0) AS contributions, coalesce(sum(anon_2.usd * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('INTEREST')), 0) AS interest, coalesce(sum(anon_2.usd * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED') AND anon_2.beyond IN ('DISBURSED')), 0) AS returned, coalesce(sum(anon_2.usd * -1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('FEE')), 0) AS fees, coalesce(sum(anon_2.usd * -1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('RETURNED')), 0) AS refunds, coalesce(sum(anon_2.usd * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('OBLIGATED') AND anon_2.beyond IN ('RECEIVED')), 0) AS obligated, coalesce(sum(anon_2.usd * 1) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('SPENT') AND anon_2.beyond IN ('RECEIVED', 'OBLIGATED', 'DISBURSED')), 0) AS spent, coalesce(sum(-anon_2.usd) FILTER (
                  WHERE coalesce(anon_2.effective_on >= $2::DATE, true) AND anon_2.stage IN ('RECEIVED', 'OBLIGATED') AND anon_2.beyond IN ('DISBURSED', 'SPENT') AND NOT (anon_2.stage IN ('RECEIVED') AND anon_2.beyond IN ('DISBURSED'))), 0) AS disbursed, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.effective_on < $2::DATE AND anon_2.stage IN ('RECEIVED')), 0) AS opening_available, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.effective_on < $2::DATE AND anon_2.stage IN ('OBLIGATED')), 0) AS opening_reserved, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.effective_on < $2::DATE AND anon_2.stage IN ('DISBURSED')), 0) AS opening_advanced, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.stage IN ('RECEIVED')), 0) AS closing_available, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.stage IN ('OBLIGATED')), 0) AS closing_reserved, coalesce(sum(anon_2.usd) FILTER (
                  WHERE anon_2.stage IN ('DISBURSED')), 0) AS closing_advanced, count(*) FILTER (
                WHERE anon_2.usd IS NULL) AS unvalued
              FROM (
                SELECT pledge_1.donor_id AS donor_id, coalesce(CASE WHEN (pledge_line_1.earmark_modality IN ('A', 'B', 'C')) THEN 1 WHEN (pledge_line_1.earmark_modality IN ('D', 'E', 'F')) THEN 2 WHEN (pledge_line_1.earmark_modality IN ('G', 'H')) THEN 3 WHEN (pledge_line_1.earmark_modality IN ('I', 'J', 'K', 'L')) THEN 4 END, CASE WHEN (pledge_line_1.earmark_period_edtf IS NOT NULL OR pledge_line_1.earmark_states != '{}'::text[] OR pledge_line_1.earmark_pillars != '{}'::text[] OR pledge_line_1.earmark_sectors != '{}'::text[] OR pledge_line_1.earmark_needs != '{}'::text[] OR pledge_line_1.earmark_projects != '{}'::text[] OR pledge_line_1.earmark_populations != '{}'::text[] OR pledge_line_1.earmark_vulnerable_groups != '{}'::text[]) THEN 2 ELSE 1 END) AS restriction, account_1.unit AS unit, account_1.stage AS stage, account_2.stage AS beyond, transfer_1.effective_on AS effective_on, transfer_1.amount * 1 AS amount, transfer_1.amount_usd * 1 AS usd
                FROM pledge_line AS pledge_line_1
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                JOIN account AS account_1 ON account_1.line_id = pledge_line_1.id
                JOIN transfer AS transfer_1 ON transfer_1.to_account = account_1.id
                JOIN account AS account_2 ON account_2.id = transfer_1.from_account
                WHERE pledge_line_1.fund_id = r1.id AND account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND transfer_1.effective_on <= least($3::DATE) AND transfer_1.sequence <= (
                  SELECT ledger_head.sequence
                  FROM ledger_head) UNION ALL
                SELECT pledge_2.donor_id AS donor_id, coalesce(CASE WHEN (pledge_line_2.earmark_modality IN ('A', 'B', 'C')) THEN 1 WHEN (pledge_line_2.earmark_modality IN ('D', 'E', 'F')) THEN 2 WHEN (pledge_line_2.earmark_modality IN ('G', 'H')) THEN 3 WHEN (pledge_line_2.earmark_modality IN ('I', 'J', 'K', 'L')) THEN 4 END, CASE WHEN (pledge_line_2.earmark_period_edtf IS NOT NULL OR pledge_line_2.earmark_states != '{}'::text[] OR pledge_line_2.earmark_pillars != '{}'::text[] OR pledge_line_2.earmark_sectors != '{}'::text[] OR pledge_line_2.earmark_needs != '{}'::text[] OR pledge_line_2.earmark_projects != '{}'::text[] OR pledge_line_2.earmark_populations != '{}'::text[] OR pledge_line_2.earmark_vulnerable_groups != '{}'::text[]) THEN 2 ELSE 1 END) AS restriction, account_3.unit AS unit, account_3.stage AS stage, account_4.stage AS beyond, transfer_2.effective_on AS effective_on, transfer_2.amount * -1 AS amount, transfer_2.amount_usd * -1 AS usd
                FROM pledge_line AS pledge_line_2
                JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                JOIN account AS account_3 ON account_3.line_id = pledge_line_2.id
                JOIN transfer AS transfer_2 ON transfer_2.from_account = account_3.id
                JOIN account AS account_4 ON account_4.id = transfer_2.to_account
                WHERE pledge_line_2.fund_id = r1.id AND account_3.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND transfer_2.effective_on <= least($3::DATE) AND transfer_2.sequence <= (
                  SELECT ledger_head.sequence
                  FROM ledger_head)) AS anon_2
              WHERE anon_2.unit = upper(anon_2.unit)
              GROUP BY anon_2.donor_id, anon_2.restriction) AS anon_1) AS r8
          LIMIT 1), 'null') || '}'
      FROM fund AS r1
      WHERE r1.code = $4::VARCHAR
      LIMIT 1), 'null') || '}', 'UTF8')
