import { useGraphiQL, useMonaco } from "@graphiql/react";
import { useEffect } from "react";

const colours = {
  light: { accent: "#0a6660", surface: "#ffffff", argument: "8a3d0c" },
  dark: { accent: "#63d3c6", surface: "#14211f", argument: "f3ad7d" },
};

/** What no style sheet reaches in Monaco: the colours of its pop-ups, under the names GraphiQL gave its own themes, lines that wrap, and a tab that was opened out of sight. */
export function EditorLook() {
  const monaco = useMonaco((state) => state.monaco);

  useEffect(() => {
    for (const mode of ["light", "dark"] as const) {
      const { accent, surface, argument } = colours[mode];
      monaco?.editor.defineTheme(`graphiql-${mode.toUpperCase()}`, {
        base: mode === "light" ? "vs" : "vs-dark",
        inherit: true,
        rules: [{ token: "argument.identifier.gql", foreground: argument }],
        colors: {
          "editor.background": "#00000000",
          "scrollbar.shadow": "#00000000",
          focusBorder: accent,
          "textLink.foreground": accent,
          "editorHoverWidget.background": surface,
          "editorWidget.background": surface,
          "editorSuggestWidget.background": surface,
          "editorSuggestWidget.selectedBackground": `${accent}33`,
          "list.highlightForeground": accent,
          "list.focusHighlightForeground": accent,
          "list.hoverBackground": `${accent}19`,
          "menu.background": surface,
          "menu.selectionBackground": `${accent}33`,
          "quickInput.background": surface,
          "quickInputList.focusBackground": `${accent}33`,
        },
      });
    }
  }, [monaco]);

  const editor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => editor?.updateOptions({ wordWrap: "on", wrappingIndent: "indent" }), [editor]);

  const activeTab = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    document.querySelector("[role=tab][aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeTab]);

  return null;
}
