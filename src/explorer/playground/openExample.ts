import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { Example } from "./examples.ts";

/** Opens an example: in the tab that already holds it word for word, or in a new one. */
export function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const editor = useGraphiQL((state) => state.queryEditor);

  return ({ query }) => {
    const open = tabs.findIndex((tab) => tab.query === query);
    if (open >= 0) return changeTab(open);
    addTab();
    editor?.setValue(query); // GraphiQL copies what is typed here into the active tab, and names the tab by it
  };
}
