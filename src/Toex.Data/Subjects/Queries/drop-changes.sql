DELETE FROM link_change
