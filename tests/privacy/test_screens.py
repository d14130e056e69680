"""A person's data on the screens: found, downloaded, erased; and one's own."""

import io
import json
import zipfile

from portal.people.models import User
from tests.served import Portal


def test_vendor_finds_downloads_and_erases_a_person(portal: Portal):
    vendor = portal.sign_in("vendor")
    email = portal.cast.users["reader"].email

    def post(path: str, **form: str):
        return portal.client.post(path, data=form, headers=vendor, follow_redirects=False)

    found = portal.client.get("/vendor/privacy", params={"q": "READ"}, headers=vendor).text
    assert email in found and portal.cast.partner.name.replace("&", "&amp;") in found
    held = portal.client.get("/vendor/privacy", params={"q": email}, headers=vendor).text
    assert "signs in to the portal" in held and "Profile" in held and "/vendor/privacy/erase?q=" in held
    assert "has no other owner" in portal.client.get("/vendor/privacy", params={"q": portal.cast.users["owner"].email}, headers=vendor).text
    assert "Nothing is held" in portal.client.get("/vendor/privacy", params={"q": "nobody@x.example"}, headers=vendor).text
    sent = post("/vendor/privacy/export", email=email)
    with zipfile.ZipFile(io.BytesIO(sent.content)) as archive:
        data, text = json.loads(archive.read("personal-data.json")), archive.read("summary.txt").decode()
    assert sent.headers["content-type"] == "application/zip" and sent.headers["cache-control"] == "no-store"
    assert data["about"]["email"] == email and data["held"]["profile"][0]["name"] == "reader" and "What the portal holds of reader" in text
    # One's own data, without another's help.
    reader = portal.sign_in("reader")
    assert "Download my data" in portal.client.get("/settings/data", headers=reader).text
    own = portal.client.post("/settings/data/export", headers=reader)
    assert zipfile.ZipFile(io.BytesIO(own.content)).namelist() == ["personal-data.json", "summary.txt"]
    # Typed wrongly nothing happens; typed rightly the person is gone, and signed out.
    wrong = post("/vendor/privacy/erase", email=email, confirmation="reader")
    assert wrong.status_code == 422 and "Type the address" in wrong.text
    done = post("/vendor/privacy/erase", email=email, confirmation=email)
    assert done.status_code == 303 and portal.client.get("/settings/data", headers=reader, follow_redirects=False).status_code == 303
    assert portal.run(lambda: User.get(id=portal.cast.users["reader"].id)).name.startswith("Erased person ")
    assert post("/vendor/privacy/erase", email=email, confirmation=email).status_code == 404
    assert portal.client.get("/vendor/privacy", headers=portal.sign_in("support")).status_code == 403
