import type { Content } from "./content.ts";
import { xml } from "./xml.ts";

const ofNodes = { kind: "string", name: "string", original: "string", x: "double", y: "double" } as const;
const ofEdges = { type: "string", since: "string", until: "string", certainty: "string", sentence: "string", sources: "string" } as const;

/** GraphML 1.0, for igraph, NetworkX, yEd. What is not known is left out. */
export function graphml({ entities, relationships }: Content): string {
  const keys = (of: object, target: string) => Object.entries(of).map(([name, type]) => `  <key id="${target}-${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>`);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`,
    ...keys(ofNodes, "node"),
    ...keys(ofEdges, "edge"),
    `  <graph id="canvas" edgedefault="directed">`,
    ...entities.map((entity) => `    <node id="${xml(entity.id)}">${data(entity, ofNodes, "node")}</node>`),
    ...relationships.map((one) => `    <edge id="${xml(one.id)}" source="${xml(one.from)}" target="${xml(one.to)}">${data(one, ofEdges, "edge")}</edge>`),
    `  </graph>`,
    `</graphml>`,
    ``,
  ].join("\n");
}

const data = <Row extends Record<string, string | number>>(row: Row, of: Partial<Record<keyof Row, string>>, target: string): string =>
  Object.keys(of).filter((name) => row[name] !== "").map((name) => `<data key="${target}-${name}">${xml(String(row[name]))}</data>`).join("");
