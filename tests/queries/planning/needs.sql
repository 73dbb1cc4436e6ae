SELECT convert_to('{"needs":{"totalCount":' || (
    SELECT count(*) AS count_1
    FROM need AS r2
    WHERE r2.publication = 'PUBLISHED' AND NOT r2.illustrative)::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(q.body, ','), '')
    FROM (
      SELECT '{"code":"' || r1.code || '","plan":' || coalesce((
          SELECT '{"code":"' || r3.code || '"}'
          FROM plan AS r3
          WHERE r3.id = r1.plan_id AND (NOT r3.illustrative OR r1.illustrative)), 'null') || ',"title":' || coalesce(CAST(to_json(CAST(coalesce(r1.title ->> 'es', r1.title ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"scope":' || coalesce(CAST(to_json(CAST(r1.scope ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"state":' || coalesce((
          SELECT '{"code":"' || r4.code || '"}'
          FROM state AS r4
          WHERE r4.code = r1.state_code AND (NOT r4.illustrative OR r1.illustrative)
          LIMIT 1), 'null') || ',"pillar":' || coalesce((
          SELECT '{"code":"' || r5.code || '"}'
          FROM code_list_item AS r5
          WHERE r5.code = r1.pillar AND r5.code_list = 'PILLAR' AND (NOT r5.illustrative OR r1.illustrative)
          LIMIT 1), 'null') || ',"sector":' || coalesce((
          SELECT '{"code":"' || r6.code || '"}'
          FROM code_list_item AS r6
          WHERE r6.code = r1.sector AND r6.code_list = 'SECTOR' AND (NOT r6.illustrative OR r1.illustrative)
          LIMIT 1), 'null') || ',"topics":[' || array_to_string(ARRAY(
          SELECT '{"code":"' || r7.code || '"}'
          FROM code_list_item AS r7
          WHERE r7.code = ANY (r1.topics) AND r7.code_list = 'TOPIC' AND (NOT r7.illustrative OR r1.illustrative)
          ORDER BY coalesce(r7.ordinal, 1000000), r7.id
          LIMIT 1000), ',') || '],"populations":[' || array_to_string(ARRAY(
          SELECT '{"code":"' || r8.code || '"}'
          FROM code_list_item AS r8
          WHERE r8.code = ANY (r1.populations) AND r8.code_list = 'POPULATION' AND (NOT r8.illustrative OR r1.illustrative)
          ORDER BY coalesce(r8.ordinal, 1000000), r8.id
          LIMIT 1000), ',') || '],"kind":"' || r1.kind || '","unit":' || CAST(to_json(CAST(r1.unit AS TEXT)) AS TEXT) || ',"period":' || CASE WHEN r1.period_edtf IS NOT NULL THEN '{"edtf":"' || r1.period_edtf || '"}' ELSE 'null' END || ',"statedOn":' || CASE WHEN r1.stated_on_edtf IS NOT NULL THEN '{"edtf":"' || r1.stated_on_edtf || '"}' ELSE 'null' END || ',"requirement":{"amount":' || coalesce('"' || CAST(decimal_text(coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_requirement_minor ELSE (
                SELECT sum(account_1.balance) AS sum_1
                FROM account AS account_1
                WHERE account_1.need_id = r1.id AND account_1.stage = 'REQUIRED' AND account_1.unit = r1.unit) END, CASE WHEN (r1.qualifier != 'UNKNOWN') THEN 0 END), r1.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r1.unit AS TEXT)) AS TEXT), 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_requirement_minor ELSE (
                  SELECT sum(account_1.balance) AS sum_1
                  FROM account AS account_1
                  WHERE account_1.need_id = r1.id AND account_1.stage = 'REQUIRED' AND account_1.unit = r1.unit) END, CASE WHEN (r1.qualifier != 'UNKNOWN') THEN 0 END) IS NULL) THEN 'UNKNOWN' ELSE coalesce(r1.qualifier, 'EXACT') END AS TEXT)) AS TEXT) || ',"usd":' || coalesce('"' || CAST(decimal_text(CASE WHEN (coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_requirement_minor ELSE (
                  SELECT sum(account_1.balance) AS sum_1
                  FROM account AS account_1
                  WHERE account_1.need_id = r1.id AND account_1.stage = 'REQUIRED' AND account_1.unit = r1.unit) END, CASE WHEN (r1.qualifier != 'UNKNOWN') THEN 0 END) = 0) THEN 0 ELSE CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_requirement_usd_minor ELSE (
              SELECT sum(CASE WHEN (account_2.unvalued = 0) THEN account_2.balance_usd END) AS sum_2
              FROM account AS account_2
              WHERE account_2.need_id = r1.id AND account_2.stage = 'REQUIRED' AND account_2.unit = r1.unit) END END, 'USD') AS TEXT) || '"', 'null') || ',"fx":' || CASE WHEN false THEN '{"rate":' || coalesce(CAST(to_json(CAST(NULL::text AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END || '},"originalRequirement":{"amount":' || coalesce('"' || CAST(decimal_text(coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_requirement_minor ELSE (
                SELECT CASE WHEN (count(*) = count(transfer_1.amount)) THEN sum(transfer_1.amount) END AS anon_1
                FROM account AS account_1
                JOIN transfer AS transfer_1 ON transfer_1.to_account = account_1.id
                JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = transfer_1.sequence
                WHERE account_1.need_id = r1.id AND account_1.stage = 'REQUIRED' AND account_1.unit = r1.unit AND journal_entry_1.kind = 'QUANTIFY_NEED' AND NOT (EXISTS (
                    SELECT journal_entry_2.sequence
                    FROM journal_entry AS journal_entry_2
                    WHERE journal_entry_2.reverses = journal_entry_1.sequence))) END, CASE WHEN (coalesce((
                    SELECT need_revision_1.qualifier_before
                    FROM need_revision AS need_revision_1
                    WHERE need_revision_1.need_id = r1.id
                    ORDER BY need_revision_1.id
                    LIMIT 1), r1.qualifier) != 'UNKNOWN') THEN 0 END), r1.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r1.unit AS TEXT)) AS TEXT), 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_requirement_minor ELSE (
                  SELECT CASE WHEN (count(*) = count(transfer_1.amount)) THEN sum(transfer_1.amount) END AS anon_1
                  FROM account AS account_1
                  JOIN transfer AS transfer_1 ON transfer_1.to_account = account_1.id
                  JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = transfer_1.sequence
                  WHERE account_1.need_id = r1.id AND account_1.stage = 'REQUIRED' AND account_1.unit = r1.unit AND journal_entry_1.kind = 'QUANTIFY_NEED' AND NOT (EXISTS (
                      SELECT journal_entry_2.sequence
                      FROM journal_entry AS journal_entry_2
                      WHERE journal_entry_2.reverses = journal_entry_1.sequence))) END, CASE WHEN (coalesce((
                      SELECT need_revision_1.qualifier_before
                      FROM need_revision AS need_revision_1
                      WHERE need_revision_1.need_id = r1.id
                      ORDER BY need_revision_1.id
                      LIMIT 1), r1.qualifier) != 'UNKNOWN') THEN 0 END) IS NULL) THEN 'UNKNOWN' ELSE coalesce(coalesce((
                  SELECT need_revision_2.qualifier_before
                  FROM need_revision AS need_revision_2
                  WHERE need_revision_2.need_id = r1.id
                  ORDER BY need_revision_2.id
                  LIMIT 1), r1.qualifier), 'EXACT') END AS TEXT)) AS TEXT) || ',"usd":' || coalesce('"' || CAST(decimal_text(CASE WHEN (coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_requirement_minor ELSE (
                  SELECT CASE WHEN (count(*) = count(transfer_1.amount)) THEN sum(transfer_1.amount) END AS anon_1
                  FROM account AS account_1
                  JOIN transfer AS transfer_1 ON transfer_1.to_account = account_1.id
                  JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = transfer_1.sequence
                  WHERE account_1.need_id = r1.id AND account_1.stage = 'REQUIRED' AND account_1.unit = r1.unit AND journal_entry_1.kind = 'QUANTIFY_NEED' AND NOT (EXISTS (
                      SELECT journal_entry_2.sequence
                      FROM journal_entry AS journal_entry_2
                      WHERE journal_entry_2.reverses = journal_entry_1.sequence))) END, CASE WHEN (coalesce((
                      SELECT need_revision_1.qualifier_before
                      FROM need_revision AS need_revision_1
                      WHERE need_revision_1.need_id = r1.id
                      ORDER BY need_revision_1.id
                      LIMIT 1), r1.qualifier) != 'UNKNOWN') THEN 0 END) = 0) THEN 0 ELSE CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_requirement_usd_minor ELSE (
              SELECT CASE WHEN (count(*) = count(transfer_2.amount_usd)) THEN sum(transfer_2.amount_usd) END AS anon_2
              FROM account AS account_2
              JOIN transfer AS transfer_2 ON transfer_2.to_account = account_2.id
              JOIN journal_entry AS journal_entry_3 ON journal_entry_3.sequence = transfer_2.sequence
              WHERE account_2.need_id = r1.id AND account_2.stage = 'REQUIRED' AND account_2.unit = r1.unit AND journal_entry_3.kind = 'QUANTIFY_NEED' AND NOT (EXISTS (
                  SELECT journal_entry_4.sequence
                  FROM journal_entry AS journal_entry_4
                  WHERE journal_entry_4.reverses = journal_entry_3.sequence))) END END, 'USD') AS TEXT) || '"', 'null') || '},"totalCost":' || CASE WHEN r1.investment_known IS true THEN '{"amount":' || coalesce('"' || CAST(decimal_text(coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_requirement_minor ELSE (
                SELECT sum(account_1.balance) AS sum_1
                FROM account AS account_1
                WHERE account_1.need_id = r1.id AND account_1.stage = 'REQUIRED' AND account_1.unit = r1.unit) END, CASE WHEN (r1.qualifier != 'UNKNOWN') THEN 0 END) + coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_investment_minor ELSE (
                SELECT sum(account_2.balance) AS sum_2
                FROM account AS account_2
                WHERE account_2.need_id = r1.id AND account_2.stage = 'INVESTED' AND account_2.unit = r1.unit) END, CASE WHEN (r1.investment_known IS true) THEN 0 END), r1.unit) AS TEXT) || '"', 'null') || '}' ELSE 'null' END || ',"stateInvestment":' || CASE WHEN r1.investment_known IS true THEN '{"amount":' || coalesce('"' || CAST(decimal_text(coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_investment_minor ELSE (
                SELECT sum(account_1.balance) AS sum_1
                FROM account AS account_1
                WHERE account_1.need_id = r1.id AND account_1.stage = 'INVESTED' AND account_1.unit = r1.unit) END, CASE WHEN (r1.investment_known IS true) THEN 0 END), r1.unit) AS TEXT) || '"', 'null') || '}' ELSE 'null' END || ',"validated":' || coalesce(CAST(coalesce((
              SELECT need_validation_1.requirement_minor IS NOT DISTINCT
              FROM coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_requirement_minor ELSE (
                  SELECT sum(account_1.balance) AS sum_1
                  FROM account AS account_1
                  WHERE account_1.need_id = r1.id AND account_1.stage = 'REQUIRED' AND account_1.unit = r1.unit) END, CASE WHEN (r1.qualifier != 'UNKNOWN') THEN 0 END) AND need_validation_1.investment_minor IS NOT DISTINCT
              FROM coalesce(CASE WHEN (r1.publication != 'PUBLISHED') THEN r1.draft_investment_minor ELSE (
                  SELECT sum(account_2.balance) AS sum_2
                  FROM account AS account_2
                  WHERE account_2.need_id = r1.id AND account_2.stage = 'INVESTED' AND account_2.unit = r1.unit) END, CASE WHEN (r1.investment_known IS true) THEN 0 END) AS anon_1
              FROM need_validation AS need_validation_1
              WHERE need_validation_1.id = (
                SELECT max(need_validation_2.id) AS max_1
                FROM need_validation AS need_validation_2
                WHERE need_validation_2.need_id = r1.id)), r1.validated AND NOT (EXISTS (
                SELECT need_revision_1.id
                FROM need_revision AS need_revision_1
                WHERE need_revision_1.need_id = r1.id AND NOT (EXISTS (
                    SELECT journal_entry_1.sequence
                    FROM journal_entry AS journal_entry_1
                    WHERE journal_entry_1.reverses = need_revision_1.entry_sequence))))) AS TEXT), 'null') || ',"publication":"' || r1.publication || '","confidence":"' || r1.confidence || '","event":' || coalesce((
          SELECT '{"code":"' || r9.code || '"}'
          FROM event AS r9
          WHERE r9.id = r1.event_id AND (NOT r9.illustrative OR r1.illustrative)), 'null') || '}' AS body
      FROM need AS r1
      WHERE r1.publication = 'PUBLISHED' AND NOT r1.illustrative
      ORDER BY r1.code ASC
      LIMIT $1::INTEGER) AS q) || ']}}', 'UTF8')
