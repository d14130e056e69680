"""The modules that hold models: the one list that the ORM, the migrations and the tests read."""

MODELS: list[str] = []
