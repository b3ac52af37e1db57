-- The offences of a batch: whole pieces, from one number up to but not including the next batch's.
UPDATE sample_batch SET first = @first, next = @next
