"""Passkeys by the WebAuthn standard: what browsers are asked, and whether what they answer is true.

A challenge carries the moment it was drawn and a seal over the browser's cookie and the purpose, so that nothing is stored for
askers who never answer. That an answer counts once is seen from the passkey itself, which keeps the moment of its last challenge.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from portal.people.rules_factors import NewPasskey, PasskeyAnswer

LASTS = timedelta(minutes=5)  # how long a challenge can be answered
MOST = 30_000  # characters of an answer
_STAMP, _NONCE = 8, 16


@dataclass(frozen=True)
class Door:
    """Whom a browser is asked for: the portal's own address, the key of its seals, the browser's cookie, what it is for, the moment."""

    base_url: str
    key: bytes
    cookie: str
    purpose: str  # sign_in, prove, register
    now: datetime

    @property
    def rp_id(self) -> str:
        """The name that passkeys are bound to."""
        return urlsplit(self.base_url).hostname or ""

    def draw(self) -> bytes:
        """A fresh challenge."""
        head = int(self.now.timestamp() * 1000).to_bytes(_STAMP) + secrets.token_bytes(_NONCE)
        return head + self._seal(head)

    def drawn_at(self, challenge: bytes) -> datetime | None:
        """When this challenge was drawn; None where it was drawn for another browser or purpose, by another, or too long ago."""
        head, mac = challenge[: _STAMP + _NONCE], challenge[_STAMP + _NONCE :]
        if len(head) != _STAMP + _NONCE or not hmac.compare_digest(mac, self._seal(head)):
            return None
        at = datetime.fromtimestamp(int.from_bytes(head[:_STAMP]) / 1000, UTC)
        return at if at <= self.now + timedelta(seconds=1) and self.now - at < LASTS else None

    def _seal(self, head: bytes) -> bytes:
        said = b"\x00".join((b"passkey", self.purpose.encode(), self.cookie.encode(), head))
        return hmac.new(self.key, said, hashlib.sha256).digest()


def request_options(door: Door, known: Iterable[str] = ()) -> str:
    """What a browser is asked to sign in with, as JSON: any passkey of this portal, or one of those `known`."""
    allowed = [PublicKeyCredentialDescriptor(id=base64url_to_bytes(each)) for each in known]
    return options_to_json(
        generate_authentication_options(
            rp_id=door.rp_id,
            challenge=door.draw(),
            allow_credentials=allowed,
            user_verification=UserVerificationRequirement.REQUIRED,
        )
    )


def creation_options(door: Door, user_id: UUID, email: str, name: str, known: Iterable[str]) -> str:
    """What a browser is asked to make, as JSON: a passkey that it can find by itself and that checks who holds it."""
    return options_to_json(
        generate_registration_options(
            rp_id=door.rp_id,
            rp_name="Partner portal",
            user_id=user_id.bytes,
            user_name=email,
            user_display_name=name,
            challenge=door.draw(),
            exclude_credentials=[PublicKeyCredentialDescriptor(id=base64url_to_bytes(each)) for each in known],
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.REQUIRED
            ),
        )
    )


def made(door: Door, answer: str) -> NewPasskey | None:
    """The passkey that a browser has made, from its answer; None where the answer is not true."""
    try:
        credential, challenge, at = _asked(door, answer)
        done = verify_registration_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=door.rp_id,
            expected_origin=door.base_url,
            require_user_verification=True,
        )
    except Exception:  # noqa: BLE001  whatever is wrong with what a stranger has sent: it is not true
        return None
    keys = bytes_to_base64url(done.credential_id), bytes_to_base64url(done.credential_public_key)
    return NewPasskey(*keys, done.sign_count, done.credential_backed_up, at)


def credential_in(answer: str) -> str:
    """The passkey that an answer says to be of; empty where it says nothing that can be read."""
    try:
        found = json.loads(answer[:MOST])["id"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""
    return found if isinstance(found, str) and len(found) <= 1400 and "\x00" not in found else ""


def answered(door: Door, answer: str, user_id: UUID, public_key: str, sign_count: int) -> PasskeyAnswer | None:
    """What a passkey of this person has answered; None where it is not true."""
    try:
        credential, challenge, at = _asked(door, answer)
        handle = credential["response"].get("userHandle")
        if handle and base64url_to_bytes(handle) != user_id.bytes:
            return None
        done = verify_authentication_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=door.rp_id,
            expected_origin=door.base_url,
            credential_public_key=base64url_to_bytes(public_key),
            credential_current_sign_count=sign_count,
            require_user_verification=True,
        )
    except Exception:  # noqa: BLE001  whatever is wrong with what a stranger has sent: it is not true
        return None
    return PasskeyAnswer(done.new_sign_count, done.credential_backed_up, at)


def _asked(door: Door, answer: str) -> tuple[dict[str, Any], bytes, datetime]:
    """An answer, and the challenge of ours that it says to be to. Raises where there is none."""
    if len(answer) > MOST:
        raise ValueError("too long")
    credential = json.loads(answer)
    challenge = base64url_to_bytes(json.loads(base64url_to_bytes(credential["response"]["clientDataJSON"]))["challenge"])
    at = door.drawn_at(challenge)
    if at is None:
        raise ValueError("no challenge of ours")
    return credential, challenge, at
