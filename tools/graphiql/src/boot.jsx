// The portal's GraphiQL: explorer and examples at the left, the session's cookie for a key, nothing from outside.
// What it shows comes from the page: #graphiql's data attributes, #examples (JSON) and the address (?query= or #query=).
import React, { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import * as monaco from "monaco-graphql/esm/monaco-editor.js";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { createFetcher } from "./fetcher.js";
import { keepMended } from "./mend.js";
import { EDITOR_THEMES, defineThemes } from "./themes.js";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./portal.css";

const root = document.getElementById("graphiql");
const words = root.dataset;

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(words[label === "json" ? "workerJson" : label === "graphql" ? "workerGraphql" : "workerEditor"]),
};

/** The operation that the address carries, or null: {query, variables, operationName}, each a string or undefined. */
function operationOfAddress() {
  const found = new URLSearchParams(location.search);
  new URLSearchParams(location.hash.slice(1)).forEach((value, name) => found.set(name, value));
  const one = (name) => found.get(name) || undefined;
  return one("query") ? { query: one("query"), variables: one("variables"), operationName: one("operationName") } : null;
}

function examples() {
  const text = document.getElementById("examples")?.textContent;
  return text ? JSON.parse(text) : [];
}

const asText = (variables) => (variables && typeof variables !== "string" ? JSON.stringify(variables, null, 2) : variables || "");

/** A function that puts an operation into the tab in front. */
function useFill() {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({ queryEditor, variableEditor }));
  const { setOperationName } = useGraphiQLActions();
  if (!queryEditor || !variableEditor) return null;
  return ({ query, variables, operationName }) => {
    queryEditor.setValue(query);
    variableEditor.setValue(asText(variables));
    if (operationName) setOperationName(operationName);
    queryEditor.focus();
  };
}

function Examples() {
  const fill = useFill();
  return (
    <section aria-label={words.examplesTitle}>
      <div className="graphiql-doc-explorer-title">{words.examplesTitle}</div>
      <ul className="portal-examples">
        {examples().map((example) => (
          <li key={example.title}>
            <button type="button" className="graphiql-un-styled" disabled={!fill} onClick={() => fill(example)}>
              <b>{example.title}</b>
              <span>{example.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ListIcon = (props) => (
  <svg viewBox="0 0 24 24" height="1em" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" {...props}>
    <path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01" />
  </svg>
);

const EXPLORER = explorerPlugin({ showAttribution: false });
const EXAMPLES = { title: words.examplesTitle, icon: ListIcon, content: Examples };
const PLUGINS = examples().length ? [EXPLORER, EXAMPLES, HISTORY_PLUGIN] : [EXPLORER, HISTORY_PLUGIN];
const FETCHER = createFetcher(words);
const THEMES = ["light", "dark"];

/** Follows links to #query=… on the open page, and keeps the editors' colours with the page's. */
function Address({ theme }) {
  const fill = useFill();
  const ready = Boolean(fill);
  useEffect(() => {
    if (!ready) return;
    // Monaco loads after the first theme is chosen, and GraphiQL does not tell it again.
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const paint = () => monaco.editor.setTheme(EDITOR_THEMES[theme === "system" ? (dark.matches ? "dark" : "light") : theme]);
    paint();
    dark.addEventListener("change", paint);
    return () => dark.removeEventListener("change", paint);
  }, [theme, ready]);
  useEffect(() => {
    if (!fill) return;
    const follow = () => {
      const operation = operationOfAddress();
      if (operation) fill(operation);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [fill]);
  return null;
}

function Portal({ start }) {
  const first = start ?? examples()[0];
  const themeOfPage = () => (THEMES.includes(document.documentElement.dataset.theme) ? document.documentElement.dataset.theme : "system");
  const [theme, setTheme] = useState(themeOfPage);
  useEffect(() => {
    const watch = new MutationObserver(() => setTheme(themeOfPage()));
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    return () => watch.disconnect();
  }, []);
  return (
    <GraphiQL
      fetcher={FETCHER}
      plugins={PLUGINS}
      visiblePlugin={EXPLORER}
      storage={sessionStorage /* what one person asked is not left behind for the next at the same machine */}
      initialQuery={start?.query}
      initialVariables={start ? asText(start.variables) : undefined}
      defaultTabs={first && [{ query: first.query, variables: asText(first.variables) }]}
      defaultQuery=""
      forcedTheme={theme}
      editorTheme={EDITOR_THEMES}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
      <Address theme={theme} />
    </GraphiQL>
  );
}

defineThemes(monaco);
createRoot(root).render(<Portal start={operationOfAddress()} />);
keepMended(root);
