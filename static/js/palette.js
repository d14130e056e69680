// Search and commands: one field over one list. What is found is the server's; pages and commands are in the page and narrowed here.
// Focus moves through the list itself, so that Enter and Ctrl Enter on a link are the browser's own.
"use strict";

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const palette = () => one("#palette");
const field = () => one("#palette-text");
const KEPT = 8;
const RECORD = /^\/(clients|accounts|people|referrals)\/[a-z]+_[0-9a-hjkmnp-tv-z]{26}$/;

let before = null; // what had the focus
let waits = null; // Enter was pressed before the answer to this text was there

// ---------- recent ones: of this tab alone, gone with it and at signing out ----------

const place = () => `recent:${palette().dataset.person}`;
const recent = () => { try { return JSON.parse(sessionStorage.getItem(place())) ?? []; } catch { return []; } };

function remember() {
  const name = one("#main h1, #main .crumbs strong")?.textContent.trim();
  if (!palette() || !name || !RECORD.test(location.pathname)) return;
  const rest = recent().filter((each) => each.path !== location.pathname);
  sessionStorage.setItem(place(), JSON.stringify([{ path: location.pathname, name }, ...rest].slice(0, KEPT)));
}

function drawRecent() {
  const list = one("#palette-recent ul");
  list.replaceChildren(...recent().filter((each) => RECORD.test(each.path) && each.path !== location.pathname).map(({ path, name }) => {
    const item = one("#words-recent").content.firstElementChild.cloneNode(true);
    one("a", item).setAttribute("href", path);
    one("span", item).textContent = name;
    return item;
  }));
}

document.addEventListener("submit", (event) => { if (event.target.action?.endsWith("/signout")) sessionStorage.clear(); }, true);

// ---------- the list ----------

const text = () => field().value.trim();
const hits = () => all("[data-hit]", palette()).filter((hit) => hit.checkVisibility());
const acts = (hit) => { const found = all("a, button", hit); return [...found.filter((each) => each.matches("[data-first]")), ...found.filter((each) => !each.matches("[data-first]"))]; };
const here = () => document.activeElement?.closest("[data-hit]");

function narrow() {
  const words = text().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  for (const item of all("#palette-commands [data-hit]")) {
    const said = item.textContent.toLocaleLowerCase();
    item.hidden = !words.every((word) => said.includes(word));
  }
  one("#palette-commands").hidden = !one("#palette-commands [data-hit]:not([hidden])");
  one("#palette-recent").hidden = words.length > 0 || !one("#palette-recent [data-hit]");
  if (!words.length) one("#palette-results").replaceChildren();
  mark();
}

/** The first one is what Enter in the field does: what is called just that, else one that was found, else a command, else the page of the search. */
const called = (hit) => (one("b", hit) ?? acts(hit)[0]).textContent.trim().toLocaleLowerCase();
const first = () => hits().find((hit) => text() && called(hit) === text().toLocaleLowerCase()) ?? hits().find((hit) => !hit.matches("[data-always]")) ?? hits()[0];

function mark() {
  for (const hit of all("[data-hit].is-first", palette())) hit.classList.remove("is-first");
  first()?.classList.add("is-first");
}

function act(hit, apart) {
  const link = one("a", hit);
  if (apart && link) window.open(link.href, "_blank", "noopener");
  else acts(hit)[0]?.click();
}

const current = () => !text() || one("#palette-results [data-for]")?.dataset.for === text();

// ---------- opening and closing ----------

function open(typed = "") {
  if (!palette() || palette().open) return !!palette();
  before = document.activeElement;
  for (const menu of all("[popover]:popover-open")) menu.hidePopover();
  field().value = typed;
  drawRecent();
  narrow();
  palette().showModal();
  field().focus();
  if (typed) field().dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

document.addEventListener("palette:open", (event) => { if (open()) event.preventDefault(); });

document.addEventListener("close", (event) => {
  if (event.target !== palette()) return;
  waits = null;
  if (before?.isConnected && !one("#dialog")?.open) before.focus({ preventScroll: true });
}, true);

document.addEventListener("click", (event) => {
  if (event.target.closest("#jump")) { open(); return; }
  if (!palette()?.open) return;
  const leads = event.target.closest("#palette a, #palette button");
  const apart = event.ctrlKey || event.metaKey || event.shiftKey;
  if (event.target === palette() || (leads && !apart)) setTimeout(() => palette().close(), 0);
});

document.addEventListener("input", (event) => {
  if (event.target.id === "jump") { const typed = event.target.value; event.target.value = ""; open(typed); }
  if (event.target === field()) { waits = null; narrow(); }
});

document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  if (ctx.target?.id !== "palette-results") return;
  if (!text()) one("#palette-results").replaceChildren();
  mark();
  if (waits && current()) { const { apart } = waits; waits = null; if (first()) act(first(), apart); }
});

// The field's form is the page of the search, where there is no script.
document.addEventListener("submit", (event) => { if (event.target.matches?.(".palette-field")) { event.preventDefault(); event.stopImmediatePropagation(); } }, true);

// ---------- keys ----------

function step(by) {
  const found = hits();
  const at = found.indexOf(here());
  if (at < 0) { const start = by > 0 ? found.indexOf(first()) + (document.activeElement === field() && found.length > 1 && text() ? 1 : 0) : found.length - 1; acts(found[Math.min(Math.max(start, 0), found.length - 1)] ?? first())[0]?.focus(); }
  else if (at + by < 0) field().focus();
  else acts(found[Math.min(at + by, found.length - 1)])[0]?.focus();
}

function aside(by) {
  const found = acts(here());
  const next = found[found.indexOf(document.activeElement) + by];
  if (next) next.focus();
  return !!next;
}

document.addEventListener("keydown", (event) => {
  if (!palette()?.open || !palette().contains(event.target)) return;
  const inField = event.target === field();
  const apart = event.ctrlKey || event.metaKey;
  if (event.key === "Escape" || event.key === "Tab") { event.stopPropagation(); return; }
  if (apart && event.key.toLowerCase() === "k") { event.preventDefault(); event.stopPropagation(); palette().close(); return; }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); step(event.key === "ArrowDown" ? 1 : -1); }
  else if (!inField && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
    const on = (event.key === "ArrowRight") !== (document.dir === "rtl");
    if (aside(on ? 1 : -1)) event.preventDefault();
  } else if (event.key === "Enter" && inField) {
    event.preventDefault();
    if (!current()) waits = { apart };
    else if (first()) act(first(), apart);
  } else if (event.key === "Enter" && apart && event.target.matches("button")) { event.preventDefault(); act(here(), true); }
  else if (!inField && event.key.length === 1 && !apart && !event.altKey && event.key !== " ") field().focus(); // and is typed there
  event.stopPropagation();
}, true);

document.addEventListener("htmx:after:settle", remember);
remember();
