"""Files as they come and go: by the portal's pages and by a token, with their headers, to whoever sees what holds them."""

from datetime import timedelta

from portal.files.models import PIECE, File, FilePiece
from portal.kernel import clock
from portal.support.models import PartnerCase
from tests.cast import gid
from tests.files.test_rules import HTML, PDF, PNG, svg
from tests.served import Portal


def test_a_file_is_sent_kept_in_pieces_and_given_to_whom_it_is_for(portal: Portal):
    """Sent by the portal's own pages; refused by content, by size told and by size sent; no page ever."""
    headers = portal.sign_in("owner")
    client = portal.client

    def send(content, name="x.png", **more):
        return client.post("/files", params={"name": name}, content=content, headers={**headers, **more}, follow_redirects=False)

    assert client.post("/files", content=PNG).status_code in (303, 403)
    assert client.post("/files", content=PNG, headers={"cookie": headers["cookie"]}).status_code == 403
    for content, code in ((HTML, "MARKUP"), (b"", "EMPTY"), (svg("<script/>"), "SVG_ACTIVE")):
        answer = send(content)
        assert (answer.status_code, answer.json()["errors"][0]["code"], answer.json()["file"]) == (422, code, None)
    assert send(PNG, **{"content-length": "2000000000"}).status_code == 413

    def endless():
        for _each in range(30):
            yield bytes(1_000_000)

    assert send(endless()).status_code == 413 and portal.run(File.all().count) == 0

    large = PDF + bytes(2 * PIECE)
    row = send(large, "Grüße \u202e2026.exe").json()["file"]
    assert (row["name"], row["kind"], row["size"]) == ("Grüße 2026.pdf", "PDF", len(large))
    assert portal.run(FilePiece.all().count) == 3
    given = client.get(f"/files/{row['id']}", headers=headers)
    assert given.content == large and given.headers["content-type"] == "application/pdf"
    assert given.headers["content-disposition"] == "attachment; filename=\"Gr__e 2026.pdf\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%202026.pdf"
    drawing = send(svg("<g/>"), "logo.svg").json()["file"]["id"]
    for path, way in ((f"/files/{drawing}", "attachment"), (f"/files/{drawing}?show", "inline")):
        shown = client.get(path, headers=headers)
        assert shown.headers["content-disposition"].startswith(way) and shown.headers["content-type"] == "image/svg+xml"
        assert shown.headers["x-content-type-options"] == "nosniff" and "sandbox" in shown.headers["content-security-policy"]
        assert "default-src 'none'" in shown.headers["content-security-policy"] and shown.headers["cache-control"] == "no-store"
    for who in ("advisor", "rival", "vendor"):
        assert client.get(f"/files/{row['id']}", headers=portal.sign_in(who)).status_code == 404
    assert client.get(f"/files/{row['id']}", headers={"cookie": ""}, follow_redirects=False).status_code == 303

    async def held():
        owner = await portal.cast.viewer("owner")
        await PartnerCase.ask(owner, "Pay run", "It stands still.", files=await File.drafts(owner, [row["id"]]))
        assert await File.forget_drafts(clock.now() + timedelta(days=2)) == 1
        return [gid(each) for each in await File.all()]

    assert portal.run(held) == [row["id"]] and portal.run(FilePiece.all().count) == 3
    seen = {who: client.get(f"/files/{row['id']}", headers=portal.sign_in(who)).status_code for who in ("owner", "vendor", "support", "finance", "advisor", "rival")}
    assert seen == {"owner": 200, "vendor": 200, "support": 200, "finance": 404, "advisor": 404, "rival": 404}


def test_a_token_sends_files_too(portal: Portal):
    token = portal.token("owner")
    answer = portal.client.post("/files?name=log.txt", content=b"What the log says.", headers={"authorization": f"Bearer {token}"})
    assert answer.status_code == 201 and answer.json()["file"]["name"] == "log.txt"
    assert portal.client.post("/files", content=b"x", headers={"authorization": "Bearer nothing"}).status_code == 401
