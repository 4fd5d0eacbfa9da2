import type { CodegenConfig } from "@graphql-codegen/cli";

/**
 * Types from the contract: one file of all its types, and beside every `.graphql` file of a page one with its operations, so that a page's
 * queries load with the page. What is generated is not committed.
 */
const config: CodegenConfig = {
  schema: "../CanTho.Graph.Api/schema.graphql",
  documents: ["{entities,search,pages}/**/*.graphql"],
  ignoreNoDocuments: true,
  errorsOnly: true,
  generates: {
    "api/schema.generated.ts": { plugins: ["typescript"] },
    "./": {
      preset: "near-operation-file",
      presetConfig: { extension: ".generated.ts", baseTypesPath: "api/schema.generated.ts", importTypesNamespace: "Schema" },
      plugins: ["typescript-operations", "typed-document-node"],
    },
  },
  config: {
    documentMode: "string",
    scalars: { PartialDate: "string", Period: "string" },
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    avoidOptionals: { field: true },
    dedupeFragments: true,
    mergeFragmentTypes: true,
    strictScalars: true,
  },
};

export default config;
