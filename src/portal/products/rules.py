"""What a product, a module and a plan must satisfy."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

from portal.kernel.checks import check_line
from portal.kernel.money import is_currency
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

Key = TypeVar("Key")
HIGHEST_PRICE = 10**12  # minor units


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


def refuse_needs(own: Sequence[bool]) -> tuple[Refusal, ...]:
    """A module needs modules of its own product only; `own`: whether each is."""
    return () if all(own) else (Refusal("OTHER_PRODUCT", _("A module needs modules of its own product only."), "needs"),)


def refuse_price(minor: int | None, currency: str) -> Refusal | None:
    """A price is an amount of its currency's decimals, not negative. `minor` None: it is no such amount."""
    if not is_currency(currency):
        return Refusal("BAD_CURRENCY", _("Give the currency as its three letters, such as EUR."), "price")
    if minor is None or not 0 <= minor < HIGHEST_PRICE:
        return Refusal("BAD_AMOUNT", _("Give the price as a number such as 29.00."), "price")
    return None


def with_needs(chosen: Collection[Key], needs: Mapping[Key, Collection[Key]]) -> dict[Key, set[Key]]:
    """The chosen modules and all that they need, however far: each with those of them that need it directly."""
    found: dict[Key, set[Key]] = {key: set() for key in chosen}
    pending = list(chosen)
    while pending:
        module = pending.pop()
        for needed in needs.get(module, ()):
            if needed not in found:
                found[needed] = set()
                pending.append(needed)
            found[needed].add(module)
    return found


def refuse_package(
    plan: Key | None,
    plans: Collection[Key],
    chosen: Collection[Key],
    modules: Mapping[Key, str],
    needs: Mapping[Key, Collection[Key]],
    needs_plan: bool,
) -> tuple[Refusal, ...]:
    """All that is wrong with what an account is to subscribe to. `plans`, `modules` (with names), `needs`: those of its product."""
    if plan is not None and plan not in plans:
        return (Refusal("OTHER_PRODUCT", _("Choose a plan of this product."), "plan"),)
    if any(key not in modules for key in chosen):
        return (Refusal("OTHER_PRODUCT", _("Choose modules of this product."), "modules"),)
    if plan is None and needs_plan and plans:
        return (Refusal("REQUIRED", _("Choose a plan: a subscription needs one."), "plan"),)
    missing = {key: by for key, by in with_needs(chosen, needs).items() if key not in chosen}
    return tuple(
        Refusal(
            "MODULE_NEEDED",
            _("{needed} is needed by {names}.").format(
                needed=modules[key], names=", ".join(sorted(modules[each] for each in by if each in modules))
            ),
            "modules",
        )
        for key, by in missing.items()
        if key in modules
    )
