"""The analyst in GraphiQL: nothing from outside, the explorer builds a filtered list, it runs, a mutation is refused."""

import json
from collections.abc import Callable
from urllib.parse import quote

from playwright.sync_api import expect

from tests.browser.conftest import Watched

Open = Callable[..., Watched]


def test_the_analyst_asks_with_the_explorer(open_as: Open):
    watched = open_as("analyst", "/graphiql")
    page = watched.page
    explorer = page.locator(".docExplorerWrap, .graphiql-explorer-root").first
    expect(explorer).to_be_visible()
    explorer.get_by_text("accounts", exact=True).first.click()
    explorer.get_by_text("filter:", exact=False).first.click()
    explorer.get_by_text("linked:", exact=False).first.click()
    explorer.get_by_text("totalCount", exact=True).first.click()
    expect(page.locator(".graphiql-editor, .query-editor").first).to_contain_text("linked:")
    page.get_by_label("Execute query").click()
    expect(page.locator(".result-window")).to_contain_text("totalCount", timeout=10_000)
    assert watched.wrong == []


def test_a_filtered_list_runs_and_a_mutation_does_not(open_as: Open):
    document = "query ($f: AccountFilter) { accounts(filter: $f, first: 2) { totalCount nodes { companyId } } }"
    variables = json.dumps({"f": {"state": "PAID"}})
    watched = open_as("analyst", f"/graphiql#query={quote(document)}&variables={quote(variables)}")
    page = watched.page
    page.get_by_label("Execute query").click()
    expect(page.locator(".result-window")).to_contain_text("totalCount", timeout=10_000)
    mutation = quote('mutation { addClient(input: {name: "X"}) { errors { code } } }')
    refused = open_as("analyst", f"/graphiql#query={mutation}")
    refused.page.get_by_label("Execute query").click()
    expect(refused.page.locator(".result-window")).to_contain_text("FORBIDDEN", timeout=10_000)
    assert watched.wrong == [] and refused.wrong == []


def test_show_as_graphql_lands_with_the_pages_own_operation(open_as: Open):
    watched = open_as("owner", "/clients?q=bre&status=paying")
    page = watched.page
    page.get_by_role("link", name="Show as GraphQL").first.click()
    page.wait_for_url("**/graphiql*")
    expect(page.locator(".query-editor, .graphiql-query-editor").first).to_contain_text("ClientsIndex", timeout=10_000)
    with page.expect_response(lambda told: "ClientsIndex" in (told.request.post_data or "")) as told:
        page.get_by_label("Execute query").click()
    names = [node["name"] for node in told.value.json()["data"]["clients"]["nodes"]]
    assert "Brennan Dental Group" in names
    assert watched.wrong == []
