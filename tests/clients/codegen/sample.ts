// A front end's use of the types that graphql-codegen writes beside this file. Compiled by codegen.mjs, strictly.
import type { DocumentType } from "./generated";
import { graphql } from "./generated";

export const People = graphql(`
  query People($first: Int!, $filter: EntityFilter) {
    people(first: $first, filter: $filter, orderBy: { field: NAME, language: EN }) {
      nodes {
        id
        name(language: EN)
        honorifics
        posts {
          role(language: EN)
          since
          to {
            __typename
            name(language: EN)
            ... on Organisation {
              class
            }
          }
        }
      }
    }
  }
`);

type Person = DocumentType<typeof People>["people"]["nodes"][number];

export const title = (person: Person): string => [...person.honorifics, person.name].join(" ");

/** Absent values are `null`, scalars of ours are text, and what an interface may be is known by name. */
export const posts = (person: Person): string[] =>
  person.posts.map(({ role, since, to }) => {
    const held: string | null | undefined = role;
    const began: string | null | undefined = since;
    const body: string = to.__typename === "Organisation" ? `${to.name} (${to.class})` : to.name;
    return [held, body, began].join(" ");
  });

// @ts-expect-error A field that was not asked for is no property.
export const notAskedFor = (person: Person) => person.kind;

// @ts-expect-error Only an Organisation has a class.
export const notOfEveryEntity = (person: Person) => person.posts.map((post) => post.to.class);
