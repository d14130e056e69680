"""The screens of signing in to accounts."""

from portal.identity import protocol

routes = [*protocol.routes]
