"""The list of clients in Chromium: how soon it shows, how much it takes, whether it moves."""

import shutil
from typing import Any

from bench.report import spread
from bench.world import World

PATH = "/clients"
# Counted from the start of the page, by what the browser itself writes down.
_WATCH = """
window.seen = { lcp: 0, shift: 0 };
new PerformanceObserver((list) => { for (const each of list.getEntries()) seen.lcp = each.startTime; })
  .observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) seen.shift += each.value; })
  .observe({ type: 'layout-shift', buffered: true });
"""
_READ = """() => {
  const [page] = performance.getEntriesByType('navigation');
  const all = [page, ...performance.getEntriesByType('resource')];
  return {
    ttfb_ms: page.responseStart - page.requestStart,
    lcp_ms: seen.lcp,
    load_ms: page.loadEventEnd,
    page_kb: page.transferSize / 1000,
    page_unpacked_kb: page.decodedBodySize / 1000,
    transferred_kb: all.reduce((sum, each) => sum + each.transferSize, 0) / 1000,
    requests: all.filter((each) => each.transferSize > 0).length,
    layout_shift: seen.shift,
  };
}"""


def chromium() -> str | None:
    """The browser's program."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def measure(address: str, world: World, rounds: int) -> dict[str, Any]:
    """`first`: nothing cached; `again`: the same page once more. Each figure as a spread. Raises `SystemExit` without a browser."""
    from playwright.sync_api import sync_playwright

    program = chromium()
    if program is None:
        raise SystemExit("bench: chromium is missing (on Debian: apt-get install chromium)")
    taken: dict[str, list[dict[str, float]]] = {"first": [], "again": []}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        version = browser.version
        for number in range(rounds + 1):
            context = browser.new_context(viewport={"width": 1280, "height": 900})
            context.add_cookies([{"name": "portal", "value": world.cookie, "url": address}])
            context.add_init_script(_WATCH)
            page = context.new_page()
            for name in ("first", "again"):
                page.goto(address + PATH, wait_until="load")
                page.locator("a[href^='/clients/client_']").first.wait_for()
                page.wait_for_timeout(600)  # a shift or a later paint has its time
                if number:  # the first round warms the server up
                    taken[name].append(page.evaluate(_READ))
            context.close()
        browser.close()
    found: dict[str, Any] = {"chromium": version}
    for name, rows in taken.items():
        found[name] = {what: spread([row[what] for row in rows]) for what in rows[0]}
    return found
