"""One name for the portal: other loopback names are led to it, foreign ones get nothing."""

from tests.served import Portal


def test_another_loopback_name_is_led_to_ours(portal: Portal):
    answer = portal.client.get("/clients?q=x", headers={"host": "127.0.0.1:8080"}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, "http://localhost:8080/clients?q=x")


def test_tools_and_probes_are_answered_on_each(portal: Portal):
    there = {"host": "127.0.0.1:8080"}
    assert portal.client.get("/health/live", headers={"host": "10.0.0.7"}).json() == {"status": "live"}
    assert portal.ask("{ viewer { kind } }", portal.token("owner"), headers=there).json()["data"]["viewer"]["kind"] == "STAFF"


def test_a_foreign_name_gets_no_page(portal: Portal):
    for host in ("evil.example", "localhost.evil.example:8080", "", "["):
        answer = portal.client.get("/signin", headers={"host": host}, follow_redirects=False)
        assert answer.status_code == 421, host
        assert "set-cookie" not in answer.headers
