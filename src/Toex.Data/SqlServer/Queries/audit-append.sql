INSERT INTO audit_event (sequence, line) VALUES (@sequence, @line)
