// What a graph file holds, by graphology's readers of GraphML and GEXF: node graphs.mjs FILE
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { readFileSync } from "node:fs";

const [file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const graph = text.includes("<graphml") ? graphml.parse(Graph, text) : gexf.parse(Graph, text);

console.log(JSON.stringify({
  nodes: graph.mapNodes((id, attributes) => ({ id, ...attributes })),
  edges: graph.mapEdges((id, attributes, from, to) => ({ id, from, to, ...attributes })),
}));
