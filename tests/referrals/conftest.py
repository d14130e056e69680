"""Referrals in the world of the cast."""

from typing import Any

import pytest

from portal.referrals.models import Referral
from tests.cast import Cast

LEAD = {"business_name": "Mulcahy Bakehouse Ltd.", "country": "IE", "website": "www.mulcahy.example", "note": "Their bookkeeper is a friend."}


async def submitted(cast: Cast, who: str = "owner", **details: Any) -> Referral:
    """A referral of the partner of `who`, as it is now in the database."""
    product = cast.products[details.pop("product", "payroll")]
    row = await Referral.submit(await cast.viewer(who), {**LEAD, **details}, product)
    return await Referral.get(id=row.id)


async def accepted(cast: Cast, who: str = "owner", **details: Any) -> Referral:
    """One that the vendor has accepted."""
    row = await submitted(cast, who, **details)
    await row.decide(await cast.viewer("vendor"), True)
    return await Referral.get(id=row.id)


@pytest.fixture
def lead() -> dict[str, str]:
    return dict(LEAD)
