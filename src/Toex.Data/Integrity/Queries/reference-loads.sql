SELECT CAST(COUNT(*) AS bigint) AS problems FROM reference_file WHERE rows_read <> rows_loaded + rows_rejected
