SELECT order_type_id, name FROM order_type
