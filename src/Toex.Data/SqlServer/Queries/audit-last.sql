SELECT line FROM audit_event WHERE sequence = (SELECT MAX(sequence) FROM audit_event)
