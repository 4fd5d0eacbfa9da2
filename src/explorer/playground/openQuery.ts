import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";

/** Opens a query: in the tab that already holds it word for word, or in a new one. */
export function useOpenQuery(): (query: string, variables?: string) => void {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  return (query, variables = "") => {
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? "") === variables);
    if (open >= 0) return changeTab(open);
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    updateActiveTabValues({ query, variables }); // GraphiQL copies what is typed into the active tab, but not before it listens, and then not at once
  };
}
