// Names and roles that GraphiQL and its explorer leave out or get wrong, so that a screen reader can tell what is what.

function mend(root) {
  for (const input of root.querySelectorAll("[data-arg-name] input:not([aria-label])")) {
    input.setAttribute("aria-label", input.closest("[data-arg-name]").dataset.argName);
  }
  for (const select of root.querySelectorAll(".graphiql-explorer-root select:not([aria-label])")) {
    const before = select.parentElement?.firstChild?.textContent?.trim();
    select.setAttribute("aria-label", select.closest("[data-arg-name]")?.dataset.argName ?? before ?? "");
  }
  // Buttons within a role=tab can't be reached by it: the tabs become a plain list of buttons, one of them current.
  for (const list of root.querySelectorAll(".graphiql-tabs[role]")) list.removeAttribute("role");
  for (const tab of root.querySelectorAll(".graphiql-tabs > [aria-selected]")) {
    tab.querySelector(".graphiql-tab-button")?.setAttribute("aria-current", tab.getAttribute("aria-selected"));
    tab.removeAttribute("aria-selected");
    tab.removeAttribute("role");
  }
}

/** Mends what stands below `root`, now and whenever it changes. */
export function keepMended(root) {
  mend(root);
  new MutationObserver(() => mend(root)).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ["aria-selected", "role"] });
}
