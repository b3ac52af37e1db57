SELECT offence_theme_id, name FROM offence_theme
