SELECT line FROM audit_event ORDER BY sequence
