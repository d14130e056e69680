"""SQL scripts as the list of their statements."""

import re

# Quoted text, quoted names and comments, in which a semicolon ends nothing; then the semicolon itself; then any other text.
_PIECE = re.compile(r"""'[^']*'|"[^"]*"|--[^\n]*|/\*.*?\*/|;|[^'"\-/;]+|.""", re.DOTALL)


def statements(script: str) -> list[str]:
    """The statements of a script in order, without their semicolons; bodies in `$$` and triggers are not understood."""
    found, current = [], ""
    for piece in _PIECE.findall(script):
        if piece == ";":
            found.append(current)
            current = ""
        else:
            current += piece
    return [statement.strip() for statement in [*found, current] if statement.strip()]
