DELETE FROM subject WHERE persons = 0
