import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";

/** An operation as codegen makes it: its text, and the types of what goes in and comes out. */
export type Operation<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & { toString(): string };

/** Why there is no answer. */
export class Unanswered extends Error {
  /** Whether asking again later may help: nobody answered, or the server says that it cannot just now. */
  readonly later: boolean;

  /** `extensions.code` of the first error, such as `NOT_FOUND`; empty where the server gave none. */
  readonly code: string;

  constructor(message: string, later: boolean, code = "") {
    super(message);
    this.name = "Unanswered";
    this.later = later;
    this.code = code;
  }
}

type Body<Answer> = { data?: Answer | null; errors?: { message: string; extensions?: { code?: string } }[] };

const passing = new Set(["STORE_UNAVAILABLE", "TIMEOUT", "OVERLOADED", "CANCELLED"]);

/** Asks our own endpoint. One attempt; TanStack Query repeats where that may help. @throws {Unanswered} */
export async function ask<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query: operation.toString(), variables }),
    signal: signal ?? null,
  }).catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === "AbortError") throw reason;
    throw new Unanswered("", true); // The browser's own words are in its language and say nothing to the reader.
  });

  const body: Body<Answer> = await response.json().catch(() => ({}));
  const [first] = body.errors ?? [];

  if (first) {
    const code = first.extensions?.code ?? "";
    throw new Unanswered(first.message, response.status >= 500 || passing.has(code), code);
  }
  if (!body.data) throw new Unanswered("", response.status >= 500 || response.status === 429);
  return body.data;
}
