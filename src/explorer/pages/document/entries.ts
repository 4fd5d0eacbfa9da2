import type { Indicator } from "../../api/schema.generated.ts";
import type { MentionsQuery, SaidThereFragment } from "./document.generated.ts";

export type Entry = SaidThereFragment;
export type Sort = "Entity" | "Relationship" | "Claim" | "Figure";

export const sorts: readonly Sort[] = ["Entity", "Relationship", "Claim", "Figure"];

type Node = Entry["node"];
export type Stated<Name extends Sort> = Name extends "Entity" ? Exclude<Node, { __typename: Exclude<Sort, "Entity"> }> : Extract<Node, { __typename: Name }>;

/** A relationship, a claim, a figure; anything else that a document names is an entity. */
export const sortOf = ({ node }: Entry): Sort => sorts.find((sort) => sort === node.__typename) ?? "Entity";

export const mentionsOf = ({ entity }: MentionsQuery) => (entity && "mentions" in entity ? entity.mentions : undefined);

type Named = { properties(name: string): string; indicators: Record<Indicator, string> };

/** Whether every word that was typed stands in an entry, accents aside. */
export function finder(typed: string, named: Named): (entry: Entry) => boolean {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return (entry) => {
    const text = folded(textOf(entry, named));
    return words.every((word) => text.includes(word));
  };
}

const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

function textOf({ node }: Entry, { properties, indicators }: Named): string {
  switch (node.__typename) {
    case "Relationship": return node.sentence;
    case "Claim": return `${node.about.name} ${properties(node.property)} ${node.value}`;
    case "Figure": return `${node.about.name} ${node.partner?.name ?? ""} ${indicators[node.indicator]} ${node.amount} ${node.unit}`;
    default: return [node.name, ...node.names.map(({ text }) => text)].join(" ");
  }
}
