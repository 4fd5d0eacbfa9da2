import { explorerPlugin } from "@graphiql/plugin-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { useTheme } from "../shell/theme.ts";
import { EditorLook } from "./EditorLook.tsx";
import { examples } from "./examples.ts";
import { examplesPlugin } from "./ExamplesPanel.tsx";
import { OpenLinkedQuery } from "./OpenLinkedQuery.tsx";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const plugins = [examplesPlugin, explorerPlugin(), HISTORY_PLUGIN];
const tabs = examples.map(({ query }) => ({ query }));

/** GraphiQL over our own endpoint. Tabs that the reader left open last time win over the examples; the panel brings those back. */
export function Playground() {
  const theme = useTheme();
  return (
    <GraphiQL
      fetcher={fetcher} plugins={plugins} defaultTabs={tabs} inputValueDeprecation schemaDescription forcedTheme={theme === "auto" ? "system" : theme}
      defaultEditorToolsVisibility={location.hash.includes("&variables=") ? "variables" : false}
    >
      <GraphiQL.Logo>
        <EditorLook />
        <OpenLinkedQuery />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
