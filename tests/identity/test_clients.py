"""Products as clients of the OpenID Provider, at the vendor's screens: addresses checked, the secret shown once."""

from portal.audit.models import Event
from portal.identity.models import OidcClient
from tests.cast import gid
from tests.served import Portal

GOOD = {"redirectUris": "https://payroll.example/back\nhttps://payroll.example/back2", "loginUri": "https://payroll.example/login", "logoutUri": "", "afterLogoutUris": ""}


def test_a_product_becomes_a_client_changes_its_addresses_and_gets_a_new_secret(portal: Portal):
    headers = portal.sign_in("vendor")
    place = f"/vendor/products/{gid(portal.cast.products['payroll'])}"
    for wrong, where in (({"redirectUris": ""}, "redirectUris"), ({"loginUri": "http://payroll.example"}, "loginUri"), ({"logoutUri": "x"}, "logoutUri"), ({"afterLogoutUris": "ftp://x"}, "afterLogoutUris")):
        refused = portal.client.post(f"{place}/client", data={**GOOD, **wrong}, headers=headers)
        assert refused.status_code == 422 and f'id="f-{where}-error"' in refused.text, where
    added = portal.client.post(f"{place}/client", data=GOOD, headers=headers)
    row = portal.run(OidcClient.get)
    secret = added.text.split('secret-row"><code>')[1].split("<")[0]
    assert added.status_code == 200 and gid(row) in added.text and row.knows_secret(secret)
    assert row.redirect_uris == GOOD["redirectUris"].split() and row.client_id == gid(row)
    changed = portal.client.post(f"/vendor/oidc-clients/{gid(row)}", data={**GOOD, "logoutUri": "https://payroll.example/out"}, headers=headers, follow_redirects=False)
    assert changed.status_code == 303 and changed.headers["location"] == place
    page = portal.client.get(place, headers=headers).text
    assert "https://payroll.example/out" in page and gid(row) in page and secret not in page
    rotated = portal.client.post(f"/vendor/oidc-clients/{gid(row)}/secret", headers=headers)
    again = portal.run(OidcClient.get)
    assert not again.knows_secret(secret) and again.knows_secret(rotated.text.split('secret-row"><code>')[1].split("<")[0])

    async def kinds() -> list[str]:
        return [event.kind for event in await Event.filter(kind__startswith="oidc_client.").order_by("id")]

    assert portal.run(kinds) == ["oidc_client.added", "oidc_client.changed", "oidc_client.secret_rotated"]


def test_clients_are_for_those_who_manage_products(portal: Portal):
    place = f"/vendor/products/{gid(portal.cast.products['payroll'])}/client"
    for who in ("support", "finance", "owner"):
        headers = portal.sign_in(who)
        assert portal.client.get(place, headers=headers).status_code == 403
        assert portal.client.post(place, data=GOOD, headers=headers).status_code == 403
