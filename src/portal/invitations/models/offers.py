"""What an offer says in words: who invites to what, and what it costs."""

from typing import Any

from babel import numbers

from portal.accounts.rules import OpenedAs
from portal.kernel.money import Money
from portal.kernel.text import gettext as _
from portal.partners.models import Partner
from portal.products.models import BillingPeriod, Plan, Product


def offer_words(partner: Partner, product: Product, plan: Plan | None, opened_as: OpenedAs, inviter: str, language: str) -> dict[str, Any]:
    """What a mail or a page says of an offer."""
    return {
        "inviter": inviter,
        "partner": partner.name,
        "website": partner.website,
        "product": product.name,
        "plan": plan.name if plan else "",
        "price": price_words(plan, language),
        "is_trial": opened_as is OpenedAs.TRIAL,
    }


def price_words(plan: Plan | None, language: str) -> str:
    """"€59.00 a month", or nothing where the price is told elsewhere."""
    if plan is None or plan.price_minor is None or not plan.currency:
        return ""
    amount = numbers.format_currency(Money(plan.price_minor, plan.currency).amount, plan.currency, locale=locale_of(language))
    return (_("{price} a year") if plan.period is BillingPeriod.YEARLY else _("{price} a month")).format(price=amount)


def locale_of(language: str) -> str:
    """Babel's name of a language; plain English gets the European order of day and month."""
    return "en_IE" if language == "en" else language.replace("-", "_")
