"""A small payroll product that joins the partner portal by public protocols alone. Read README.md first."""
