"""A planner for GraphQL over Tortoise ORM: a whole operation becomes a few statements and a few generated functions."""
