"""A passkey in software: answers what a page asks of a browser, or lies about it where a test says how."""

import hashlib
import json
import secrets
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url

ORIGIN = "http://localhost:8080"
UP, UV, BE, BS, AT = 1, 4, 8, 16, 64


class Authenticator:
    """One key pair; `count` is what it says how often it was used (0: it never says)."""

    def __init__(self) -> None:
        self.id, self.key = secrets.token_bytes(32), ec.generate_private_key(ec.SECP256R1())
        self.handle, self.count = b"", 0

    def _client(self, kind: str, options: dict[str, Any], origin: str) -> bytes:
        return json.dumps({"type": kind, "challenge": options["challenge"], "origin": origin, "crossOrigin": False}).encode()

    def _data(self, rp_id: str, flags: int, more: bytes = b"") -> bytes:
        return hashlib.sha256(rp_id.encode()).digest() + bytes([flags]) + self.count.to_bytes(4) + more

    def _said(self, **response: bytes) -> str:
        name = bytes_to_base64url(self.id)
        answers = {key: bytes_to_base64url(value) for key, value in response.items()}
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": answers, "clientExtensionResults": {}})

    def make(self, options: dict[str, Any], *, origin: str = ORIGIN, rp_id: str = "localhost", flags: int = UP | UV) -> str:
        """The answer to creation options."""
        self.handle = base64url_to_bytes(options["user"]["id"])
        point = self.key.public_key().public_numbers()
        public = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: point.x.to_bytes(32), -3: point.y.to_bytes(32)})
        attested = bytes(16) + len(self.id).to_bytes(2) + self.id + public
        data = self._data(rp_id, flags | AT, attested)
        attestation = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        return self._said(clientDataJSON=self._client("webauthn.create", options, origin), attestationObject=attestation)

    def sign(
        self, options: dict[str, Any], *, origin: str = ORIGIN, rp_id: str = "localhost", flags: int = UP | UV, kind: str = "webauthn.get"
    ) -> str:
        """The answer to request options."""
        client, data = self._client(kind, options, origin), self._data(rp_id, flags)
        signature = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(SHA256()))
        return self._said(clientDataJSON=client, authenticatorData=data, signature=signature, userHandle=self.handle)
