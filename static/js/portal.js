// What HTML alone can't do: opening the dialog after a swap, toasts that leave, keys for lists, copying.
// Every page works without it. Behaviour is asked for by data- attributes, so that it can be read on the element.
"use strict";

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const words = (id) => $(`#words-${id}`)?.content.firstElementChild?.cloneNode(true);
const typing = (element) => element?.matches?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

// The script may run before htmx has looked at the page: a key pressed at once must not miss it. Twice does no harm.
window.htmx?.initialize();

// ---------- the dialog ----------
// Looked up each time and listened to from the document: a page restored by Back brings a new one.

const box = () => $("#dialog");
let opener = null;

const changed = (field) =>
  field.type === "hidden" ? false
  : field.matches("[type=checkbox], [type=radio]") ? field.checked !== field.defaultChecked
  : field.matches("select") ? [...field.options].some((option) => option.defaultSelected && !option.selected)
  : field.value !== field.defaultValue;

function openDialog() {
  if (!box().open) box().showModal();
  focusFirst(box());
}

/** Closes, but asks first, once, when something typed would be lost. */
function leaveDialog() {
  if ($(".dialog-ask", box()) || !$$("form[method=post] :is(input, textarea, select)", box()).some(changed)) {
    box().close();
    return;
  }
  $(".dialog-head", box())?.after(words("unsaved"));
  $("[data-stay]", box())?.focus();
}

/** The first wrong field, else the one that asks for it, else the first. */
function focusFirst(root) {
  const field = $("[aria-invalid=true]", root) ?? $(".problems:has(li)", root) ?? $("[autofocus]", root)
    ?? $("input:not([type=hidden]), textarea, select", root) ?? $("button, a", root);
  const target = field?.matches("fieldset") ? $("input", field) : field;
  target?.focus();
}

document.addEventListener("cancel", (event) => {
  if (event.target !== box()) return;
  event.preventDefault();
  leaveDialog();
}, true);

document.addEventListener("click", (event) => {
  const dialog = event.target.closest("#dialog");
  if (!dialog?.open) return;
  if (event.target === dialog || event.target.closest("[data-close]")) { event.preventDefault(); leaveDialog(); }
  if (event.target.closest("[data-discard]")) dialog.close();
  if (event.target.closest("[data-stay]")) { $(".dialog-ask", dialog).remove(); focusFirst(dialog); }
});

document.addEventListener("close", (event) => {
  if (event.target !== box()) return;
  box().replaceChildren();
  const back = opener?.isConnected ? opener : opener?.id ? document.getElementById(opener.id) : null;
  (back ?? $("#main"))?.focus({ preventScroll: !back });
  opener = null;
}, true);

// ---------- a link that opens its page over this one ----------
// The bell: a plain link without this script. Its answer comes anew each time; Esc and a click elsewhere are the browser's own.

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-opens]");
  const menu = link && document.getElementById(link.dataset.opens);
  if (!menu || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  if (menu.matches(":popover-open")) { menu.hidePopover(); return; }
  await htmx.ajax("GET", link.getAttribute("href"), { source: menu, target: menu, swap: "innerHTML" });
  if (!menu.childElementCount) { location.assign(link.href); return; }
  link.focus({ preventScroll: true }); // it gets the focus back
  menu.showPopover();
  menu.focus({ preventScroll: true });
});

const tellOpened = () => { for (const link of $$("a[data-opens]")) link.setAttribute("aria-expanded", String(!!$(`#${link.dataset.opens}:popover-open`))); };
document.addEventListener("toggle", tellOpened, true);

// ---------- the tour ----------

/** The step's card has the focus, and what it speaks of is in sight. */
function tendTour() {
  const tour = $("#tour");
  if (!tour || tour.dataset.tended) return;
  tour.dataset.tended = "true";
  const shown = { counters: ".plate", attention: ".attention" }[tour.dataset.at];
  (shown ? $(shown) : document.body)?.scrollIntoView({ block: "start" });
  tour.focus({ preventScroll: true });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && !$(":popover-open, dialog[open]")) $("#tour [data-leaves]")?.click();
}, true);

// ---------- the focus outlives a swap ----------

const label = (element) => `${element.localName} ${(element.getAttribute("aria-label") ?? element.textContent).trim()}`;
const held = new WeakMap(); // by request: what had the focus, and where

function holdFocus(ctx) {
  const element = document.activeElement;
  if (!element || element === document.body || element.closest("dialog")) return;
  held.set(ctx, { element, id: element.id, label: label(element), place: ctx.target?.id });
}

/** What was swapped away took the focus with it: what came in its place gets it, else the part that was swapped. */
function restoreFocus(ctx) {
  const before = held.get(ctx);
  if (!before || before.element.isConnected || (document.activeElement && document.activeElement !== document.body)) return;
  const place = ctx.target?.isConnected ? ctx.target : document.getElementById(before.place ?? "");
  const same = (before.id && document.getElementById(before.id)) || (place && $$("a[href], button, input, select, textarea", place).find((each) => label(each) === before.label));
  if (same) { same.focus({ preventScroll: true }); return; }
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

// ---------- around each request ----------

document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
  if (ctx.target?.id === "dialog" && !box().contains(ctx.sourceElement)) {
    // What opened it may lie in a popover that closes: then its button takes the focus back.
    const menu = ctx.sourceElement.closest("[popover]");
    opener = (menu && $$(`[popovertarget="${menu.id}"]`).find((button) => button.offsetParent)) ?? ctx.sourceElement;
    menu?.hidePopover();
  }
  holdFocus(ctx);
  ctx.target?.setAttribute?.("aria-busy", "true");
  ctx.sourceElement.parentElement?.querySelector(":scope > .refusal")?.remove();
});

document.addEventListener("htmx:finally:request", ({ detail: { ctx } }) => {
  ctx.target?.removeAttribute?.("aria-busy");
  ready(ctx.sourceElement);
});

document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  const status = ctx.response?.status ?? 200;
  if (ctx.sourceEvent?.type === "submit") $$("[popover]:popover-open", ctx.sourceElement).forEach((menu) => menu.hidePopover());
  if (status === 422) {
    focusFirst(ctx.target?.isConnected ? ctx.target : ctx.sourceElement);
  } else if (ctx.target?.id === "dialog" && ctx.request.method === "GET" && box().childElementCount) {
    openDialog();
  } else if (box()?.open && ctx.request.method !== "GET" && status < 300 && !ctx.sourceElement.matches("[data-live]")) {
    // The form was sent from the dialog (not only looked at while one types) and nothing took its place there: it is done.
    const form = ctx.request.form;
    if (!box().childElementCount || (form?.isConnected && box().contains(form))) box().close();
  }
  restoreFocus(ctx);
  prepare(document);
  tendToasts();
});

/** Whether the page asked by itself: nobody waits for the answer. */
const bySelf = (source) => source?.matches?.("#live, #fresh, [data-by-self]");

/** A refusal that no form can show stands beside what was pressed. */
function refuse(source, said) {
  const place = source.matches("form") ? $("[type=submit]", source) ?? source : source;
  if (said && !place.parentElement.querySelector(":scope > .refusal")) place.after(said);
}

document.addEventListener("htmx:response:error", ({ detail: { ctx } }) => {
  if (bySelf(ctx.sourceElement)) return;
  if (ctx.response.status === 422 || ctx.hx?.redirect) return;
  const answer = new DOMParser().parseFromString(ctx.text ?? "", "text/html");
  const sentence = $("[role=alert], .fault h1", answer)?.textContent.trim();
  const said = words("fault");
  if (said && sentence) $("span", said).textContent = sentence;
  refuse(ctx.sourceElement, said);
});

document.addEventListener("htmx:error", ({ detail: { ctx } }) => {
  if (bySelf(ctx?.sourceElement)) return;
  if (ctx?.status?.startsWith?.("error") && !ctx.response) refuse(ctx.sourceElement, words("offline"));
});

// ---------- live ----------
// The server says that something changed, not what: the page is asked for by its own address, and its parts marked data-fresh
// (each with an id) are changed in place. What someone types in stays.

let asking = false;
let again = false;

async function freshen() {
  const parts = $$("[data-fresh][id]").filter((part) => !typing(document.activeElement) || !part.contains(document.activeElement));
  if (asking) { again = true; return; }
  if (!$("#main [data-fresh]")) return;
  asking = true;
  await htmx.ajax("GET", location.pathname + location.search, {
    source: "#fresh", target: "#fresh", swap: "none", headers: { "X-Live": "1" },
    select: "#fresh", selectOOB: parts.map((part) => `#${CSS.escape(part.id)}:outerMorph`).join(","),
  }).catch(() => {});
  asking = false;
  if (again) { again = false; freshen(); }
}

document.addEventListener("changed", (event) => { if (event.target.id === "live") freshen(); });
document.addEventListener("notified", (event) => { if (event.target.id === "live" && $("#main [data-fresh=notified]")) freshen(); });
document.addEventListener("ended", (event) => {
  if (event.target.id === "live") $("#toasts")?.append(words("signed-out"));
});

// What is under way (data-fresh=busy) is asked for again now and then where no stream tells of it.
let streams = false;
setInterval(() => { if (!streams && !document.hidden && $("#main [data-fresh=busy]")) freshen(); }, 2000);

/** Says whether what one sees is what is: “Live”, or since when it may not be. */
function tellLive(on) {
  streams = on;
  const mark = $("#live-mark");
  if (!mark) return;
  if (!on && mark.dataset.state !== "off") {
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: mark.dataset.zone });
    $("span", mark).textContent = mark.dataset.off.replace("{time}", time.format(new Date()));
  } else if (on) {
    $("span", mark).textContent = mark.dataset.on;
  }
  mark.dataset.state = on ? "on" : "off";
  mark.hidden = false;
}

document.addEventListener("htmx:sse:after:connection", () => tellLive(true));
document.addEventListener("htmx:sse:error", () => tellLive(false));
document.addEventListener("htmx:sse:before:connection", ({ detail: { connection } }) => { if (connection.attempt > 0 && !document.hidden) tellLive(false); });
document.addEventListener("htmx:sse:close", () => tellLive(false));

// ---------- a form is sent once ----------

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.getAttribute("aria-busy") === "true" && form.method === "post") { event.preventDefault(); event.stopImmediatePropagation(); return; }
  if (form.method !== "post" || event.defaultPrevented) return;
  form.setAttribute("aria-busy", "true");
  const button = event.submitter ?? $("[type=submit]", form);
  button?.setAttribute("aria-busy", "true");
  button?.setAttribute("aria-disabled", "true");
  setTimeout(() => ready(form), 10000);
  // The same form on a page of its own is sent plainly: its answer is a page, not the dialog's content.
  if (form.matches('[hx-target="#dialog"]') && !box()?.contains(form)) event.stopImmediatePropagation();
}, true);

function ready(element) {
  for (const part of [element, ...$$("[aria-busy]", element)]) {
    part.removeAttribute?.("aria-busy");
    part.removeAttribute?.("aria-disabled");
  }
}

window.addEventListener("pageshow", () => $$("form[aria-busy]").forEach(ready));

// A tick of the staff matrix saves itself; its Save button serves where there is no script.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-send]")) event.target.form?.requestSubmit();
});

// ⌘ or Ctrl Enter sends a note.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("textarea")) event.target.form?.requestSubmit();
});

// Entering an account opens a tab of its own: the dialog is done with, and whoever comes back sees that they are in.
document.addEventListener("submit", (event) => {
  const account = event.target.dataset?.enters;
  if (!account) return;
  if (box()?.contains(event.target)) setTimeout(() => box().close(), 0);
  const back = () => { if (!document.hidden) for (const place of $$(`[id="enter-${CSS.escape(account)}"]`)) htmx.ajax("GET", place.dataset.again, { target: place, swap: "outerHTML" }); };
  window.addEventListener("focus", back, { once: true });
});

// ---------- toasts ----------

const STAY = 6000;
const MOST = 3;

function startToast(toast) {
  if (toast.dataset.started) return;
  toast.dataset.started = "true";
  let timer;
  const leave = () => {
    toast.classList.add("is-leaving");
    setTimeout(() => toast.remove(), 250);
  };
  const start = () => { timer = setTimeout(leave, STAY); };
  const stop = () => clearTimeout(timer);
  toast.addEventListener("pointerenter", stop);
  toast.addEventListener("pointerleave", start);
  toast.addEventListener("focusin", stop);
  toast.addEventListener("focusout", start);
  start();
}

function tendToasts() {
  const all = $$("#toasts [data-toast]");
  all.slice(0, -MOST).forEach((toast) => toast.remove());
  all.forEach(startToast);
}

tendToasts();

// ---------- keys ----------

const shown = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;
const rows = () => $$("[data-row]").filter(shown);
const rowHere = () => document.activeElement?.closest("[data-row]");

function step(by) {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(rowHere());
  const row = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  row.tabIndex = -1;
  if (opener) opener = row; // a dialog is just closing, and would lead back to where it was opened
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

/** Opens or closes the folder that the row belongs to; the row keeps the focus. */
function fold(open) {
  const row = rowHere();
  const folder = row?.closest("tbody, li") ?? row;
  const link = $(`[aria-expanded="${open ? "false" : "true"}"]`, folder ?? document.body);
  if (row && link) { link.focus({ preventScroll: true }); link.click(); return true; }
  return false;
}

function focusSearch(first) {
  const field = [...$$(`[data-search="${first}"]`), ...$$("[data-search]")].find(shown);
  if (!field) return false;
  field.focus();
  field.select();
  return true;
}

/** The palette opens itself, where the page has one: see palette.js. */
function openPalette() {
  return !box()?.open && !document.dispatchEvent(new CustomEvent("palette:open", { cancelable: true }));
}

function showKeys() {
  const list = $("#words-keys");
  if (!box() || !list || box().open) return;
  opener = document.activeElement;
  $$("[popover]:popover-open").forEach((menu) => menu.hidePopover());
  box().replaceChildren(list.content.cloneNode(true));
  box().showModal();
}

const keys = {
  "/": () => ($$('[data-search="page"]').some(shown) ? focusSearch("page") : openPalette() || focusSearch("all")),
  j: () => { step(1); return true; },
  k: () => { step(-1); return true; },
  o: () => fold(true),
  ArrowRight: () => !!rowHere() && fold(document.dir !== "rtl"),
  ArrowLeft: () => !!rowHere() && fold(document.dir === "rtl"),
  s: () => { const way = $("[data-enter]", rowHere() ?? document.createElement("i")); way?.click(); return !!way; },
  x: () => { const tick = $("input[type=checkbox]", rowHere() ?? document.createElement("i")); tick?.click(); return !!tick; },
  Enter: () => { const row = document.activeElement; const link = row?.matches("[data-row]") && $("[data-open]", row); if (link) link.click(); return !!link; },
  "?": () => { showKeys(); return true; },
};

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    if (openPalette() || focusSearch("all")) event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || box()?.open) return;
  const letter = event.key.length === 1;
  if (letter && document.documentElement.dataset.keys === "off") return;
  const act = keys[event.key];
  const pressed = letter && !act ? $$(`[data-key="${CSS.escape(event.key)}"]`).find(shown) : null;
  if (pressed) { if (typing(pressed)) pressed.focus(); else pressed.click(); event.preventDefault(); }
  else if (act?.()) event.preventDefault();
});

// ---------- rows that are picked ----------

function countPicks() {
  const picked = $$("[data-pick]:checked").length;
  for (const place of $$("[data-picked]")) place.textContent = String(picked);
}

document.addEventListener("change", (event) => { if (event.target.matches("[data-pick]")) countPicks(); });
document.addEventListener("reset", (event) => { if (event.target.matches(".bulk")) setTimeout(() => { countPicks(); $("#main")?.focus({ preventScroll: true }); }, 0); });

// ---------- small things on elements ----------

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy], [data-reveal], [data-keys-help]");
  if (!button) return;
  if (button.matches("[data-keys-help]")) { showKeys(); return; }
  if (button.matches("[data-reveal]")) {
    const field = document.getElementById(button.dataset.reveal);
    const hidden = field.type === "password";
    field.type = hidden ? "text" : "password";
    button.setAttribute("aria-pressed", String(hidden));
    return;
  }
  await navigator.clipboard.writeText(button.dataset.copy);
  const label = $("span", button) ?? button;
  const before = label.textContent;
  label.textContent = button.dataset.done;
  setTimeout(() => { label.textContent = before; }, 2000);
});

/** Puts what a button proposes into its field, as if it had been typed. */
function fill(button) {
  const field = document.getElementById(button.dataset.fill);
  field.value = button.value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-fill]");
  if (button) { const field = document.getElementById(button.dataset.fill); fill(button); field.focus(); }
});

document.addEventListener("input", (event) => {
  const list = event.target.dataset?.narrow;
  if (!list) return;
  const typed = event.target.value.trim().toLocaleLowerCase();
  for (const item of $$(list)) item.hidden = !item.textContent.toLocaleLowerCase().includes(typed);
});

/** Each pasted address as a chip beside its field, wrong ones marked; the server judges anew. */
document.addEventListener("input", (event) => {
  const list = document.getElementById(event.target.dataset?.chips);
  if (!list) return;
  const parts = [...new Set(event.target.value.split(/[\s,;]+/).filter(Boolean))].slice(0, 60);
  list.replaceChildren(...parts.map((part) => {
    const chip = document.createElement("li");
    const good = /^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/.test(part);
    chip.className = good ? "chip" : "chip chip-bad";
    chip.textContent = good ? part : `${part}: ${list.dataset.words}`;
    return chip;
  }));
});

for (const span of $$("[data-countdown]")) {
  let left = Number(span.dataset.countdown);
  const clock = setInterval(() => {
    left -= 1;
    if (left <= 0) { clearInterval(clock); location.reload(); return; }
    $("b", span).textContent = String(left);
  }, 1000);
}

/** Draws what only works with this script. */
function prepare(root) {
  countPicks();
  tellOpened();
  tendTour();
  for (const button of $$("[data-copy][hidden], [data-reveal][hidden], [data-keys-help][hidden], .live-only[hidden]", root)) button.hidden = false;
  for (const button of $$("[data-fill-empty]", root)) {
    const field = document.getElementById(button.dataset.fill);
    if (!field.value && field !== document.activeElement) fill(button);
  }
}

prepare(document);
if (!document.documentElement.dataset.keys) document.documentElement.dataset.keys = "on";
const wrong = $("main [aria-invalid=true], main .problems");
if (wrong) requestAnimationFrame(() => focusFirst($("#main"))); // after the browser has done its own autofocus
