"""Money in the schema."""

import strawberry

from portal.kernel.money import Money as Amount


@strawberry.type(description="An amount of money.")
class Money:
    amount: str = strawberry.field(description="A decimal number with all of the currency's decimals: `29.00`.")
    currency: str = strawberry.field(description="ISO 4217.")


@strawberry.input(description="An amount of money.")
class MoneyInput:
    amount: str = strawberry.field(description="A decimal number: `29.00`.")
    currency: str = strawberry.field(description="ISO 4217.")


def of_minor(minor: int | None, currency: str | None) -> Money | None:
    """An amount that is kept in minor units; None where there is none."""
    return None if minor is None or not currency else Money(amount=Amount(minor, currency).amount, currency=currency)
