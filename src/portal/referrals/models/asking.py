"""What a partner asks about a referral, and what the vendor decides: extensions, disputes, late claims."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise.exceptions import IntegrityError

from portal.accounts.models import Account
from portal.db.transactions import savepoint, whole
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.viewer import Viewer
from portal.notifications.rules import Told
from portal.programme.models import Attribution, ProgrammeEvent, start_of, today
from portal.programme.rules import referrals as terms_of
from portal.programme.rules.events import Type
from portal.referrals import rules
from portal.referrals.models import telling
from portal.referrals.models.parts import ReferralRequest
from portal.referrals.models.terms import due, programme_of
from portal.referrals.rules import RequestKind, Stage

if TYPE_CHECKING:
    from portal.referrals.models.referrals import Referral


class Asking:
    """Verbs of a referral."""

    @whole
    async def ask(self: "Referral", viewer: Viewer, kind: RequestKind, text: str, since: date | None = None) -> None:  # type: ignore[misc]
        """Ask for an extension, dispute what was decided, or claim a business that is an account already. Raises `Refused`."""
        row = await self.locked()
        text = text.strip().replace("\r\n", "\n")
        terms = (await programme_of(viewer.now)).referrals
        may_extend = row.protected_until is not None and terms_of.may_extend(terms, row.extensions)
        waits = await ReferralRequest.filter(referral_id=row.id, kind=kind, decided_at__isnull=True).exists()
        found = [rules.refuse_request(kind, row.stage, waits, may_extend, text)]
        found += [rules.refuse_since(since, await today(viewer.now))] if kind is RequestKind.CLAIM else []
        if refusals := tuple(filter(None, found)):
            raise Refused(refusals, row)
        asked: dict[str, Any] = {"asked_at": viewer.now, "asked_by": viewer.name[:200], "due_on": await due(viewer.now)}
        asked |= {"since": since if kind is RequestKind.CLAIM else None, "text": text}
        try:
            async with savepoint():
                await ReferralRequest.create(referral_id=row.id, kind=kind, **asked)
        except IntegrityError:  # asked twice at this moment
            refuse_if(rules.refuse_request(kind, row.stage, True, may_extend, text), row)
            raise
        await row.reckon(viewer)
        await row.log(viewer, f"referral.{kind}_asked", text=text)
        await telling.to_decide(row, viewer, Told.REFERRAL_ASKED, f"{kind}:{row.id}:{viewer.now.isoformat()}")

    @whole
    async def answer(  # type: ignore[misc]
        self: "Referral", viewer: Viewer, key: UUID, grants: bool, answer: str, account: Account | None = None
    ) -> None:
        """Decide a request, for good, with the reason. A claim is granted with its account, a dispute may be. Raises `Refused`."""
        row = await self.locked()
        request = await ReferralRequest.get(id=key, referral_id=row.id)
        decided_by = request.decided_by if request.decided_at else None
        refuse_if(rules.refuse_answer(decided_by, request.kind, grants, account is not None, answer), row)
        request.decided_at, request.decided_by, request.granted = viewer.now, viewer.name[:200], grants
        request.answer, request.account_id = answer.strip(), account.id if account and grants else None
        await request.save()
        if grants:
            await row._grant(viewer, request, account)
        await row.reckon(viewer)
        await row.log(viewer, f"referral.{request.kind}_{'granted' if grants else 'declined'}", answer=request.answer)
        await telling.answered(row, request, viewer)

    async def _grant(self: "Referral", viewer: Viewer, request: ReferralRequest, account: Account | None) -> None:  # type: ignore[misc]
        match request.kind:
            case RequestKind.EXTENSION:
                await self.extend(viewer)
            case RequestKind.CLAIM:
                assert account and request.since
                terms, day = (await programme_of(viewer.now)).referrals, await today(request.asked_at)
                from_day = start_of(terms_of.claimed_from(terms, request.since, day), (await programme_of(viewer.now)).zone)
                facts = {"account_id": account.id, "business": account.id, "since": request.since}
                uid = f"referral:{self.id}:claim:{request.id}"
                await ProgrammeEvent.tell(viewer, Type.CLAIM, uid, self.partner_id, at=request.asked_at, **facts)
                await self._take_over(viewer, account, from_day, uid, request.answer)
            case RequestKind.DISPUTE if account:
                await self._take_over(viewer, account, viewer.now, f"referral:{self.id}:dispute:{request.id}", request.answer)
            case RequestKind.DISPUTE:
                await self.lead(viewer, Stage.ACCEPTED, "vendor", request.answer, may=self._reopens(Stage.ACCEPTED))

    async def _take_over(self: "Referral", viewer: Viewer, account: Account, since: datetime, uid: str, why: str) -> None:  # type: ignore[misc]
        """Win an account by the vendor's decision: from `since` on it is the partner's, for good."""
        refuse_if(rules.refuse_won(True, await self.winner_of(account, own=True)), self)
        await self.win(viewer, account, "vendor", why, may=self._reopens(Stage.WON) or self.stage in rules.OPEN)
        await Attribution.give(account.id, self.partner_id, since, uid)

    def _reopens(self: "Referral", stage: Stage) -> bool:  # type: ignore[misc]
        return stage in terms_of.REOPENS.get(self.stage, ())
