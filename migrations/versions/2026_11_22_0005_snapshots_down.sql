SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '15min';

DO $$
DECLARE
  fact text;
BEGIN
  FOR fact IN SELECT c.table_name FROM information_schema.columns AS c
               WHERE c.table_schema = 'public' AND c.column_name = 'operation_id' ORDER BY 1 LOOP
    EXECUTE format('ALTER TABLE %I DROP COLUMN operation_id', fact);
  END LOOP;
END
$$;
DROP FUNCTION wordings;
DROP FUNCTION comparable;
DROP FUNCTION operations_done;
DROP FUNCTION current_operation;
DROP TABLE operation;
