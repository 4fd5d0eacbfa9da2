import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";

/** Opens a query: in the tab that already holds it word for word, or in a new one. */
export function useOpenQuery(): (query: string, variables?: string) => void {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const storage = useGraphiQL((state) => state.storage);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  return (query, variables = "") => {
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? "") === variables);
    if (open >= 0) changeTab(open);
    else addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);

    // GraphiQL copies what is typed into the active tab and into its storage, but not before it listens, and then half a second later:
    // after a reload it would find a query without its variables, and open that in one tab more.
    updateActiveTabValues({ query, variables });
    storage.set("query", query);
    storage.set("variables", variables);
  };
}
