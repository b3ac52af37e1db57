DELETE FROM link_edge
