import query from "./landing.graphql?raw";

/** What `landing.graphql` asks for. */
export interface Landing {
  readonly links: {
    readonly partners: readonly { readonly entity: { readonly id: string; readonly kind: string; readonly name: string }; readonly routes: number }[];
    readonly paths: readonly {
      readonly sentence: string;
      readonly steps: readonly { readonly relationship: { readonly sources: readonly Citation[] } }[];
    }[];
    readonly complete: boolean;
    readonly note: string | null;
  };
  readonly overview: {
    readonly entitiesByKind: readonly { readonly kind: string; readonly count: number }[];
    readonly relationships: number;
    readonly sources: readonly { readonly citations: number }[];
    readonly conflicts: number;
  };
}

export interface Citation {
  readonly document: { readonly id: string };
  readonly locator: string;
}

/** What the page knows of the API. Drawing decides nothing. */
export type Answer =
  | { readonly kind: "asking" }
  | { readonly kind: "answered"; readonly data: Landing }
  | { readonly kind: "failed"; readonly reason: string };

export async function ask(): Promise<Answer> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data?: Landing; errors?: readonly { message: string }[] };
    if (data && !errors) return { kind: "answered", data };
    return { kind: "failed", reason: errors?.[0]?.message ?? `It answered with status ${response.status} and no data.` };
  } catch (error) {
    // Nobody listens, or what came is no JSON: the reader gets the reason, whichever it is.
    return { kind: "failed", reason: String(error instanceof Error ? error.message : error) };
  }
}
