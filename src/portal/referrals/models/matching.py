"""Which referrals are about the same business."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from portal.referrals import rules
from portal.referrals.models.parts import ReferralKey

if TYPE_CHECKING:
    from portal.referrals.models.referrals import Referral

MOST = 20  # of one business


async def same_business(rows: Iterable["Referral"], among: Any) -> dict[UUID, list["Referral"]]:
    """For each referral the others of `among` (a query) that share a key with it, the oldest first."""
    wanted: dict[UUID, set[str]] = defaultdict(set)
    for referral_id, key in await ReferralKey.filter(referral_id__in=[row.id for row in rows]).values_list("referral_id", "key"):
        wanted[referral_id].add(key)
    holders = await _holders({key for keys in wanted.values() for key in keys})
    others = {each.id: each for each in await among.filter(id__in={one for found in holders.values() for one in found})}
    made: dict[UUID, list[Referral]] = {}
    for row_id, keys in wanted.items():
        found = {one for key in keys for one in holders[key] if one != row_id and one in others}
        made[row_id] = sorted((others[one] for one in found), key=lambda each: (each.submitted_at, each.id))[:MOST]
    return made


async def _holders(keys: set[str]) -> dict[str, set[UUID]]:
    found: dict[str, set[UUID]] = defaultdict(set)
    keys = {key for key in keys if "\x00" not in key}  # no column holds one that does
    for key, referral_id in await ReferralKey.filter(key__in=sorted(keys)).values_list("key", "referral_id"):
        found[key].add(referral_id)
    return found


async def like(details: Mapping[str, str], among: Any) -> list["Referral"]:
    """Those of `among` that are about a business of these details, the oldest first."""
    held = await _holders(set(rules.keys_of(rules.tidied({**dict.fromkeys(rules.FIELDS, ""), **details}))))
    rows = among.filter(id__in={one for found in held.values() for one in found})
    return list(await rows.order_by("submitted_at", "id").limit(MOST))
