"""The portal's GraphQL, as this product speaks it: reports through an outbox of its own, and a few questions asked at once.

A report that can't be delivered now is kept and sent later. The portal takes each `reportId` once, however often it comes, and of
two reports of one kind the one with the higher `sequence` counts: sending again is always safe.
"""

import asyncio
import contextlib
import json
import logging
from datetime import timedelta

import httpx2

from . import mail
from .settings import Settings
from .store import Row, Store, moment, now

log = logging.getLogger("product.portal")

TIMEOUT = 10.0  # seconds
GIVE_UP_AFTER = 60  # tries; with the waits below more than two days
LONGEST_WAIT = timedelta(hours=1)

ACCOUNT = """query ($id: ID, $companyId: String) { productAccount(id: $id, companyId: $companyId) {
  id companyId name lifecycle trialEndsAt
  partners { partner { id name } since user { subject name email } mayActAsOther }
} }"""
WHO_ENTERED = """query ($id: ID!) { productAccount(id: $id) {
  accessLog(first: 50) { nodes { who asUser reason enteredAt endedAt } }
} }"""


class Unreachable(Exception):
    """The portal did not answer, or not well: try again later."""


class NotTaken(Exception):
    """The portal understood and refused; `errors` are its `{code message field}`."""

    def __init__(self, errors: list[Row]) -> None:
        super().__init__("; ".join(str(each.get("message")) for each in errors))
        self.errors = errors


class Portal:
    """A connection to the portal."""

    def __init__(self, settings: Settings, client: httpx2.AsyncClient) -> None:
        self.settings, self.client = settings, client

    async def ask(self, document: str, variables: Row, *, billing: bool = False) -> Row:
        """What GraphQL answers under `data`. Raises `Unreachable`, or `NotTaken` where the question itself is refused."""
        token = self.settings.billing_token if billing else self.settings.token
        try:
            answer = await self.client.post(
                f"{self.settings.portal}/graphql",
                json={"query": document, "variables": variables},
                headers={"Authorization": f"Bearer {token}"},
                timeout=TIMEOUT,
            )
            told = answer.json()
        except (httpx2.HTTPError, ValueError) as error:
            raise Unreachable(f"{type(error).__name__}: {error}") from error
        if not isinstance(told, dict) or answer.status_code in (401, 403, 408, 429) or answer.status_code >= 500:
            raise Unreachable(f"the portal answered {answer.status_code}")
        if told.get("errors"):
            refused = [{"code": each.get("extensions", {}).get("code"), "message": each.get("message")} for each in told["errors"]]
            if answer.status_code < 400 and told.get("data") is None and not any(each["code"] for each in refused):
                raise Unreachable(str(NotTaken(refused)))
            raise NotTaken(refused)
        return told["data"]

    async def mutate(self, name: str, body: Row, wanted: str = "applied", *, billing: bool = False) -> Row:
        """Run one mutation. Raises `Unreachable` or `NotTaken`."""
        kind = name[0].upper() + name[1:]
        document = f"mutation ($input: {kind}Input!) {{ {name}(input: $input) {{ {wanted} errors {{ code message field }} }} }}"
        payload: Row = (await self.ask(document, {"input": body}, billing=billing))[name]
        if payload.get("errors"):
            raise NotTaken(payload["errors"])
        return payload


# What the product asks of an account


async def account(portal: Portal, *, id_: str | None = None, company_id: str | None = None) -> Row | None:
    """What the portal knows of an account of this product; None where it knows none."""
    found: Row | None = (await portal.ask(ACCOUNT, {"id": id_, "companyId": company_id}))["productAccount"]
    return found


async def who_entered(portal: Portal, id_: str) -> list[Row]:
    """The access log of an account, the newest first."""
    found = (await portal.ask(WHO_ENTERED, {"id": id_}))["productAccount"]
    nodes: list[Row] = found["accessLog"]["nodes"] if found else []
    return nodes


# The outbox


class Sender:
    """Sends what stands in the outbox, as long as it runs."""

    def __init__(self, settings: Settings, store: Store, portal: Portal) -> None:
        self.settings, self.store, self.portal = settings, store, portal
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Something was written."""
        self._wake.set()

    async def run(self) -> None:
        while True:
            self._wake.clear()
            try:
                while await self.send_due():
                    pass
            except Exception:  # a full disk, a locked file: said, and tried again
                log.exception("outbox")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), 2.0)

    async def send_due(self) -> int:
        """Try what is due: of each account only the oldest, so that its reports stay in order. How many went."""
        due = self.store.all(
            """SELECT * FROM outbox WHERE done_at IS NULL AND due_at <= ? AND NOT EXISTS (
                SELECT 1 FROM outbox AS earlier
                WHERE earlier.account = outbox.account AND earlier.id < outbox.id AND earlier.done_at IS NULL
            ) ORDER BY id LIMIT 20""",
            moment(),
        )
        return sum(await asyncio.gather(*(self._try(row) for row in due)))

    async def _try(self, row: Row) -> bool:
        try:
            await self._deliver(row)
        except (Unreachable, OSError) as error:
            self._later(row, str(error))
            return False
        except (NotTaken, ValueError) as error:
            log.warning("%s refused: %s", row["kind"], error)
            self.store.put("outbox", "id", row["id"], done_at=moment(), error=str(error)[:500])
            return True
        self.store.put("outbox", "id", row["id"], done_at=moment(), error="", body="{}" if row["way"] == "mail" else row["body"])
        return True

    async def _deliver(self, row: Row) -> None:
        body = json.loads(row["body"])
        if row["way"] == "mail":
            await mail.send(self.settings, row, body)
        else:
            await self.portal.mutate(row["kind"], body, billing=row["way"] == "billing")

    def _later(self, row: Row, why: str) -> None:
        attempts = row["attempts"] + 1
        wait = min(timedelta(seconds=2 ** min(attempts, 12)), LONGEST_WAIT)
        done = moment() if attempts >= GIVE_UP_AFTER else None
        if attempts in (1, 5) or done:
            log.warning("%s waits: %s", row["kind"], why)
        self.store.put(
            "outbox", "id", row["id"], attempts=attempts, due_at=moment(now() + wait), done_at=done, error=why[:500]
        )
