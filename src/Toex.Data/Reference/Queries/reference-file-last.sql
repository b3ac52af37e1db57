SELECT COALESCE(MAX(reference_file_id), 0) FROM reference_file
