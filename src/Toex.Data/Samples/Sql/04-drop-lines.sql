DROP TABLE sample_batch;
DROP TABLE sample_line;
DROP TABLE sample_option;
