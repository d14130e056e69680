"""What someone who is not signed in may try how often, and is told while typing."""

from datetime import datetime
from typing import Any
from uuid import UUID

from portal.accounts.models import opening
from portal.people.models import SignInCount
from portal.products.models import Product


async def count_public(who: str, now: datetime, window: int, most: int) -> datetime | None:
    """Count one try of someone who is not signed in; the moment until which there were too many, or None."""
    return await SignInCount.charge(f"invitation:{who}", now, window, most)


async def said_of(product_id: UUID, company_id: str, name: str, country: str) -> dict[str, Any]:
    """Whether a company ID is free in a product, in words, and one that is. Raises `Refused`."""
    return await opening.said_of_company_id(await Product.get(id=product_id), company_id, name, country)
