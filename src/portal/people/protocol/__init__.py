"""Identity at the door: signing in and out, second factors, mailed links, switching partner. What happens before, or to, the viewer.

No operation of the schema stands behind these screens, for each ends in another cookie or shows a secret:
docs/decisions/0003-sessions.md.
"""

from portal.people.protocol import factors, links, sign_in, sign_up
from portal.people.protocol.door import renew

__all__ = ["renew", "routes"]

routes = [*sign_in.routes, *links.routes, *factors.routes, *sign_up.routes]
