DROP TABLE sample_line;
DROP TABLE sample_option;
