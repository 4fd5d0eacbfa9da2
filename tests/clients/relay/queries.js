// What relay-compiler compiles. relay.mjs asks with the artifacts.
import { graphql } from "relay-runtime";

graphql`
  query queriesPeopleQuery($count: Int!, $cursor: String) {
    ...queries_people
  }
`;

graphql`
  fragment queries_people on Query @refetchable(queryName: "queriesPeoplePageQuery") {
    people(first: $count, after: $cursor, orderBy: { field: ID }) @connection(key: "queries_people") {
      edges {
        node {
          id
          ...queries_person
        }
      }
    }
  }
`;

graphql`
  fragment queries_person on Person
  @refetchable(queryName: "queriesPersonRefetchQuery")
  @argumentDefinitions(language: { type: "Language", defaultValue: VI }) {
    name(language: $language)
  }
`;

// Two connections at once: pages of an entity's relationships are fetched through node(id:).
graphql`
  query queriesEntityQuery($id: ID!) {
    entity(id: $id) {
      ...queries_relationships
    }
  }
`;

graphql`
  fragment queries_relationships on Entity
  @refetchable(queryName: "queriesRelationshipsPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
    relationships(first: $count, after: $cursor) @connection(key: "queries_relationships") {
      edges {
        node {
          id
          to {
            name(language: EN)
          }
        }
      }
    }
  }
`;
