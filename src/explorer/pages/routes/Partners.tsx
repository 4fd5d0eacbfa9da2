import { Ban } from "lucide-react";
import { useState } from "react";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { Button } from "../../kit/Button.tsx";
import { useWords } from "../../language/words.ts";
import type { LinksQuery } from "./routes.generated.ts";
import { routesWords } from "./words.ts";
import styles from "./Partners.module.css";

type Props = { partners: LinksQuery["links"]["partners"]; onWithout(id: string): void };

const few = 8;

/** The people and organisations in between: the answer in short. */
export function Partners({ partners, onWithout }: Props) {
  const words = useWords(routesWords);
  const [all, setAll] = useState(false);
  const shown = all ? partners : partners.slice(0, few);

  return (
    <section className={styles.part} aria-labelledby="partners">
      <h2 id="partners">{words.partners}</h2>
      {partners.length === 0 && <p className={styles.none}>{words.noPartners}</p>}
      <ul className={styles.partners} aria-labelledby="partners">
        {shown.map(({ entity, routes, nearest }) => (
          <li key={entity.id} data-kind={entity.kind}>
            <EntityLink entity={entity} />
            <small>{words.onRoutes(routes)} · {words.nearest(nearest)}</small>
            <button type="button" title={words.without} aria-label={words.withoutOne(entity.name)} data-print="no" onClick={() => onWithout(entity.id)}><Ban aria-hidden /></button>
          </li>
        ))}
      </ul>
      {shown.length < partners.length && <Button quiet onClick={() => setAll(true)}>{words.allPartners(partners.length)}</Button>}
    </section>
  );
}
