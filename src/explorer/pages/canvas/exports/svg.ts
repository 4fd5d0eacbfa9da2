import { kindShapes } from "../../../entities/kindShapes.ts";
import { kinds } from "../../../vocabulary/kinds.ts";
import { family, lineNameSize, nameSize, type Scene } from "./scene.ts";
import { xml } from "./xml.ts";

const two = (value: number): string => value.toFixed(2).replace(/\.?0+$/, "");

/** SVG 1.1: shapes, lines and text that a drawing program can take apart. */
export function svg({ width, height, colours, lines, marks, names, lineNames }: Scene, title: string): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xml(title)}">`,
    `<title>${xml(title)}</title>`,
    `<defs>`,
    `<marker id="head" viewBox="0 0 10 10" refX="2" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 10 5 0 10Z" fill="${colours.line}"/></marker>`,
    ...kinds.map((kind) => `<path id="${kind}" d="${kindShapes[kind]}" fill="${colours.kind[kind]}"/>`),
    `</defs>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<g fill="none" stroke="${colours.line}">`,
    ...lines.map(({ from, to, width: stroke, directed, inferred }) =>
      `<path d="M${two(from.x)} ${two(from.y)} ${two(to.x)} ${two(to.y)}" stroke-width="${stroke}"${inferred ? ` stroke-dasharray="6 4"` : ""}${directed ? ` marker-end="url(#head)"` : ""}/>`),
    `</g>`,
    `<g>`,
    ...marks.map(({ x, y, size, kind, name, id }) =>
      `<g id="${xml(id)}"><title>${xml(name)}</title><use href="#${kind}" transform="translate(${two(x)} ${two(y)}) scale(${two(size / 10)})"/></g>`),
    `</g>`,
    `<g font-family="${family}" stroke="${colours.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">`,
    `<g font-size="${lineNameSize}" fill="${colours.muted}" text-anchor="middle">`,
    ...lineNames.map(({ text, x, y, angle }) => `<text transform="translate(${two(x)} ${two(y)}) rotate(${two((angle * 180) / Math.PI)})" y="4">${xml(text)}</text>`),
    `</g>`,
    `<g font-size="${nameSize}" fill="${colours.ink}">`,
    ...names.map(({ text, left, middle, anchor, width }) =>
      `<text x="${two(left + { start: 0, middle: width / 2, end: width }[anchor])}" y="${two(middle + 4.5)}" text-anchor="${anchor}">${xml(text)}</text>`),
    `</g>`,
    `</g>`,
    `</svg>`,
    ``,
  ].join("\n");
}
