// The editors' colours: the portal's tokens (static/css/tokens.css), which Monaco wants as numbers.

export const EDITOR_THEMES = { light: "portal-light", dark: "portal-dark" };

const LIGHT = { ink: "0e2125", quiet: "55676a", accent: "0e6363", type: "8d5912", text: "0f6332", number: "2a669f", name: "7555a8", bad: "b1322a", line: "dce4e3", soft: "e2f3f2", sheet: "fcfdfd", raised: "ffffff" };
const DARK = { ink: "e8f0ef", quiet: "92a2a3", accent: "71c9c3", type: "f0ba5f", text: "6dd48d", number: "86bdf2", name: "c5abf4", bad: "fc9285", line: "212e30", soft: "102d2e", sheet: "0f191a", raised: "172224" };

const theme = (base, c) => ({
  base,
  inherit: true,
  colors: {
    "editor.background": `#${c.sheet}00`,
    "editor.foreground": `#${c.ink}`,
    "editorLineNumber.foreground": `#${c.quiet}`,
    "editorLineNumber.activeForeground": `#${c.ink}`,
    "editor.lineHighlightBorder": "#00000000",
    "editorCursor.foreground": `#${c.accent}`,
    "editorIndentGuide.background1": `#${c.line}`,
    "editorIndentGuide.activeBackground1": `#${c.quiet}`,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`editorBracketHighlight.foreground${level}`, `#${c.quiet}`])),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`editorBracketPairGuide.activeBackground${level}`, `#${c.line}`])),
    "editorBracketMatch.background": `#${c.soft}`,
    "editorWidget.background": `#${c.raised}`,
    "editorSuggestWidget.selectedBackground": `#${c.soft}`,
    "editorSuggestWidget.selectedForeground": `#${c.ink}`,
    "editorSuggestWidget.highlightForeground": `#${c.accent}`,
    focusBorder: `#${c.accent}`,
    "scrollbar.shadow": "#00000000",
    "editorOverviewRuler.border": "#00000000",
  },
  rules: [
    { token: "", foreground: c.ink },
    { token: "keyword", foreground: c.name },
    { token: "key.identifier.gql", foreground: c.accent },
    { token: "identifier", foreground: c.accent },
    { token: "argument.identifier.gql", foreground: c.quiet },
    { token: "type.identifier.gql", foreground: c.type },
    { token: "operator.gql", foreground: c.quiet },
    { token: "comment", foreground: c.quiet, fontStyle: "italic" },
    { token: "string", foreground: c.text },
    { token: "string.key.json", foreground: c.accent },
    { token: "string.value.json", foreground: c.text },
    { token: "number", foreground: c.number },
    { token: "invalid", foreground: c.bad },
  ],
});

/** Makes both themes known to Monaco; to be done before the first editor is drawn. */
export function defineThemes(monaco) {
  monaco.editor.defineTheme(EDITOR_THEMES.light, theme("vs", LIGHT));
  monaco.editor.defineTheme(EDITOR_THEMES.dark, theme("vs-dark", DARK));
}
