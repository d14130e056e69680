"""What a product, a module and a plan must satisfy."""

import re

from portal.kernel.checks import check_line
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _


def _refuse_slug(slug: str) -> Refusal | None:
    if re.fullmatch(r"[a-z][a-z0-9-]{0,39}", slug):
        return None
    return Refusal("BAD_SLUG", _("Use up to 40 small letters, digits and hyphens, a letter first."), "slug")


def refuse_product(slug: str, name: str, slug_taken: bool, name_taken: bool) -> tuple[Refusal, ...]:
    """All that is wrong with a new product, each at its field."""
    taken = Refusal("TAKEN", _("Another product has this."), "slug" if slug_taken else "name") if slug_taken or name_taken else None
    return tuple(filter(None, (_refuse_slug(slug), check_line(name, "name", 80, required=True), taken)))


def refuse_part(slug: str, name: str, slug_taken: bool) -> tuple[Refusal, ...]:
    """All that is wrong with a new module or plan."""
    taken = Refusal("TAKEN", _("The product has one of this name already."), "slug") if slug_taken else None
    return tuple(filter(None, (_refuse_slug(slug), check_line(name, "name", 80, required=True), taken)))
