import { kinds } from "../../../vocabulary/kinds.ts";
import type { EntityKind } from "../../../api/schema.generated.ts";

/** How far the shapes of `kindShapes` and the smoothing of their rims reach from the middle, as GLSL. */
export const extent = "11.0";

/** The shapes of `kindShapes` once more, each as how far a point `p` lies outside of it (inside: below 0): what a fragment shader can ask. The axis y points down, as there. */
const distance: Record<EntityKind, string> = {
  PERSON: "length(p) - 10.0",
  ORGANISATION: "length(max(q - 6.5, 0.0)) - 2.0",
  // A circle, and under it the wedge that touches it on both sides: sine 0.6, cosine 0.8.
  PLACE: "p.y < 2.0 ? length(p + vec2(0.0, 2.5)) - 7.5 : dot(vec2(q.x, p.y - 10.0), vec2(0.8, 0.6))",
  AGREEMENT: "(q.x + q.y - 10.4) * 0.7071",
  PROJECT: "max(dot(q, vec2(0.866, 0.5)) - 8.66, q.y - 8.7)",
  EVENT: "star(p)",
  TASK: "max(dot(vec2(q.x, p.y + 9.5), vec2(0.868, -0.496)), p.y - 8.0)",
  DOCUMENT: "max(max(q.x - 7.0, q.y - 10.0), dot(p - vec2(3.0, -10.0), vec2(0.7071, -0.7071)))",
};

/** `distanceTo(kind, p)` in GLSL; kinds by their place in the vocabulary. */
export const distances = `
float star(vec2 p) {
  // Every point of the star is turned into one tenth of it, between a tip and the notch beside it.
  float angle = mod(atan(p.x, -p.y) + 0.62832, 1.25664) - 0.62832;
  vec2 at = length(p) * vec2(abs(sin(angle)), cos(angle));
  const vec2 tip = vec2(0.0, 10.0);
  const vec2 notch = vec2(2.82, 3.88);
  const vec2 rim = notch - tip;
  return dot(at - tip, vec2(-rim.y, rim.x)) / length(rim);
}

float distanceTo(float kind, vec2 p) {
  vec2 q = abs(p);
${kinds.map((kind, at) => `  if (kind < ${at}.5) return ${distance[kind]};`).join("\n")}
  return 1.0;
}`;
