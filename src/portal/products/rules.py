"""What a product, a module and a plan must satisfy."""

import re

from portal.kernel.checks import check_line
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _


def _refuse_slug(slug: str) -> Refusal | None:
    if re.fullmatch(r"[a-z][a-z0-9-]{0,39}", slug):
        return None
    return Refusal("BAD_SLUG", _("Use up to 40 small letters, digits and hyphens, a letter first."), "slug")


def refuse_product(slug: str, name: str, icon: str, hue: int) -> tuple[Refusal, ...]:
    """All that is wrong with a new product, each at its field."""
    found = [_refuse_slug(slug), check_line(name, "name", 80, required=True), check_line(icon, "icon", 40, required=True)]
    if not 1 <= hue <= 1000:
        found.append(Refusal("BAD_NUMBER", _("Give a number from 1 to 1,000."), "hue"))
    return tuple(refusal for refusal in found if refusal)


def refuse_taken(slug_taken: bool, name_taken: bool) -> tuple[Refusal, ...]:
    """Slug and name are a product's own."""
    fields = [field for field, taken in (("slug", slug_taken), ("name", name_taken)) if taken]
    return tuple(Refusal("TAKEN", _("Another product has this."), field) for field in fields)


def refuse_part(slug: str, name: str) -> tuple[Refusal, ...]:
    """All that is wrong with a new module or plan."""
    return tuple(filter(None, (_refuse_slug(slug), check_line(name, "name", 80, required=True))))


def refuse_taken_part(taken: bool) -> tuple[Refusal, ...]:
    """A product has one module, and one plan, of a slug."""
    return (Refusal("TAKEN", _("The product has one of this name already."), "slug"),) if taken else ()
