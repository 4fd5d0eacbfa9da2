import { Fragment } from "react";
import { Link } from "react-router";
import { addressOf } from "./addresses.ts";
import { EntityLink } from "./EntityLink.tsx";
import type { MentionedFragment } from "./entity.generated.ts";
import styles from "./EntityLink.module.css";

type Place = { entity: MentionedFragment; at: number };

/** A sentence of the API, with links where it names these. One that it names in other words follows it. */
export function Sentence({ text, about }: { text: string; about: readonly MentionedFragment[] }) {
  const places = placesIn(text, about);
  const others = about.filter((entity) => !places.some((place) => place.entity.id === entity.id));

  return (
    <span className={styles.entity}>
      {places.map(({ entity, at }, n) => {
        const before = places[n - 1];
        const end = at + entity.name.length;
        return (
          <Fragment key={entity.id}>
            {text.slice(before ? before.at + before.entity.name.length : 0, at)}<Link to={addressOf(entity)}>{text.slice(at, end)}</Link>
          </Fragment>
        );
      })}
      {text.slice(places.length === 0 ? 0 : places.at(-1)!.at + places.at(-1)!.entity.name.length)}
      {others.map((entity) => <Fragment key={entity.id}> <EntityLink entity={entity} alone /></Fragment>)}
    </span>
  );
}

// The longest name first: the name of a chapter begins with that of its association.
function placesIn(text: string, about: readonly MentionedFragment[]): Place[] {
  const places: Place[] = [];
  let free = text.toLowerCase();

  for (const entity of [...new Map(about.map((one) => [one.id, one])).values()].sort((one, other) => other.name.length - one.name.length)) {
    const at = free.length === text.length ? free.indexOf(entity.name.toLowerCase()) : -1;
    if (at < 0) continue;
    places.push({ entity, at });
    free = free.slice(0, at) + "\0".repeat(entity.name.length) + free.slice(at + entity.name.length);
  }

  return places.sort((one, other) => one.at - other.at);
}
