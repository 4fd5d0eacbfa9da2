import clsx from "clsx";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { addressOf } from "../../entities/addresses.ts";
import { kindShapes } from "../../entities/kindShapes.ts";
import { useLanguage } from "../../language/language.ts";
import { useWords } from "../../language/words.ts";
import { relationTypeWords } from "../../vocabulary/relationTypes.ts";
import { layoutOf, type Line, type Place } from "./layout.ts";
import type { RouteFragment } from "./routes.generated.ts";
import { routesWords } from "./words.ts";
import { wrapped } from "./wrapped.ts";
import styles from "./Drawing.module.css";

type Props = { routes: readonly RouteFragment[]; /** Which of them stands out. */ chosen: number | null };

/**
 * All routes at once, from left to right. For the eye: the list below is its twin in words, so its links take no place in the order of
 * keys; its region does, because it may have to be scrolled.
 */
export function Drawing({ routes, chosen }: Props) {
  const words = useWords(routesWords);
  const [pointed, setPointed] = useState<Place | Line | null>(null);
  const { width, height, places, lines } = useMemo(() => layoutOf(routes), [routes]);

  const shines = (on: ReadonlySet<number>) => (chosen !== null && on.has(chosen));
  const isNear = (line: Line) => pointed === line || pointed === line.from || pointed === line.to;

  return (
    <div className={styles.region} role="region" aria-label={words.drawing} tabIndex={0}>
      <svg
        className={clsx(styles.drawing, pointed && styles.pointed)} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words.drawn(routes.length, places.length)}
        style={{ minWidth: width * 0.72, maxWidth: width * 1.2 }} onPointerLeave={() => setPointed(null)}
      >
        <defs>
          <marker id="runs" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse" markerUnits="userSpaceOnUse">
            <path d="M1 1 7 4 1 7" className={styles.head} />
          </marker>
        </defs>
        {lines.map((line) => (
          <Joint key={line.key} line={line} className={clsx(styles.line, shines(line.routes) && styles.chosen, isNear(line) && styles.near)} onPoint={() => setPointed(line)} />
        ))}
        {places.map((place) => (
          <Station
            key={place.entity.id} place={place} onPoint={() => setPointed(place)}
            className={clsx(styles.station, shines(place.routes) && styles.chosen, (pointed === place || lines.some((line) => isNear(line) && (line.from === place || line.to === place))) && styles.near)}
          />
        ))}
        {lines.filter((line) => isNear(line) || (pointed === null && shines(line.routes))).map((line) => <Type key={line.key} line={line} />)}
      </svg>
    </div>
  );
}

function Station({ place, className, onPoint }: { place: Place; className: string; onPoint(): void }) {
  const { entity, x, y } = place;
  return (
    <Link to={addressOf(entity)} tabIndex={-1} className={className} data-kind={entity.kind} onPointerEnter={onPoint}>
      <title>{entity.name}</title>
      <path d={kindShapes[entity.kind]} transform={`translate(${x} ${y}) scale(1.15)`} />
      <text x={x} y={y + 28} textAnchor="middle">
        {wrapped(entity.name).map((text, at) => <tspan key={at} x={x} dy={at === 0 ? 0 : 15}>{text}</tspan>)}
      </text>
    </Link>
  );
}

function Joint({ line, className, onPoint }: { line: Line; className: string; onPoint(): void }) {
  const path = pathOf(line);
  return (
    <g className={className} data-inferred={line.inferred || undefined} onPointerEnter={onPoint}>
      <path d={path} className={styles.reach} />
      <path d={path} {...(line.forward === true && { markerEnd: "url(#runs)" })} {...(line.forward === false && { markerStart: "url(#runs)" })} />
    </g>
  );
}

function Type({ line }: { line: Line }) {
  const { language } = useLanguage();
  const [x, y] = middleOf(line);
  return <text className={styles.type} x={x} y={y} textAnchor="middle">{line.types.map((type) => relationTypeWords[language][type]).join(", ")}</text>;
}

const gap = 16;

/** Within a column a bow to the right, else a soft S from one shape's right over the bends to the other's left. */
function pathOf({ from, to, bends }: Line): string {
  if (from.x === to.x) return `M${from.x + gap} ${from.y}C${from.x + bow({ from, to })} ${from.y} ${to.x + bow({ from, to })} ${to.y} ${to.x + gap} ${to.y}`;

  let [x, y] = [from.x + gap, from.y];
  return [...bends, { x: to.x - gap, y: to.y }].reduce((path, next) => {
    const middle = (x + next.x) / 2;
    const part = `C${middle} ${y} ${middle} ${next.y} ${next.x} ${next.y}`;
    [x, y] = [next.x, next.y];
    return path + part;
  }, `M${x} ${y}`);
}

/** The further apart, the wider: so bows lie inside each other. */
const bow = ({ from, to }: Pick<Line, "from" | "to">): number => 84 + Math.min(Math.abs(to.y - from.y) / 8, 44);

/** Where there is room for a word: in the middle of the first part, or on the bow. */
function middleOf({ from, to, bends }: Line): [number, number] {
  if (from.x === to.x) return [from.x + bow({ from, to }) * 0.8, (from.y + to.y) / 2 - 6];
  const next = bends[0] ?? to;
  return [(from.x + next.x) / 2, (from.y + next.y) / 2 - 6];
}
