"""What nobody sends in good faith: each answered in words, soon, and with no fault of ours."""

import pytest

from tests.cast import gid
from tests.served import Portal


def test_a_grant_until_the_end_of_time_breaks_no_page(portal: Portal):
    """The calendar's last day is another year in Auckland: what could not be shown once stood on every page of the partner."""
    owner = portal.sign_in("owner")
    settings = {"name": "Owner", "language": "en", "timezone": "Pacific/Auckland", "theme": "dark"}
    assert portal.client.post("/settings", data=settings, headers=owner).status_code == 200
    client = portal.ask("{ clients { nodes { id } } }", portal.token("owner")).json()["data"]["clients"]["nodes"][0]["id"]
    advisor = gid(portal.cast.staff["advisor"])
    given = {"staff": advisor, "target": client, "has": "false", "until": "9999-12-31"}
    assert portal.client.post(f"/clients/{client}/grants", data=given, headers=owner).status_code == 422
    portal.run(_grant_for_ever, portal, client)
    for page in ("/", f"/clients/{client}", f"/people/{advisor}", f"/people/{advisor}/leaver", f"/people/{advisor}/access"):
        assert portal.client.get(page, headers=owner).status_code == 200, page


async def _grant_for_ever(portal: Portal, client: str) -> None:
    from portal.access.models import Grant
    from portal.kernel import clock, ids

    until = clock.now().replace(year=9999, month=12, day=31, hour=23)
    staff_id, client_id = portal.cast.staff["advisor"].id, ids.key_of(client, "client")
    await Grant.create(staff_id=staff_id, client_id=client_id, since=clock.now(), until=until, given_by="Owner")
