"""SQL scripts as the list of their statements."""

import re

# Quoted text, quoted names and comments, in which a semicolon ends nothing; then the semicolon itself; then any other text.
_TOKEN = re.compile(r"""'[^']*'|"[^"]*"|--[^\n]*|/\*.*?\*/|;|[^'"\-/;]+|.""", re.DOTALL)


def statements(script: str) -> list[str]:
    """The statements of a script in order, without their semicolons; bodies in `$$` and triggers are not understood."""
    found, current = [], ""
    for token in _TOKEN.findall(script):
        if token == ";":
            found.append(current)
            current = ""
        else:
            current += token
    return [statement.strip() for statement in [*found, current] if statement.strip()]
