import { useId, type CSSProperties } from "react";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import { propertyWords } from "../../vocabulary/properties.ts";
import { DisputeSide } from "./DisputeSide.tsx";
import type { DisputeRowFragment } from "./disputes.generated.ts";
import { disputesWords } from "./words.ts";
import styles from "./Disputes.module.css";

/** One contradiction: what it is about, and its sides in columns of equal rows. */
export function DisputeCard({ dispute: { about, subject, period: when, partner, sides } }: { dispute: DisputeRowFragment }) {
  const id = useId();
  const words = useWords(disputesWords);
  const property = useWords(propertyWords)(subject);
  const { period } = useDates();
  const isStock = sides.some(({ facts }) => facts.some((fact) => "cumulative" in fact && fact.cumulative));
  const [first, ...more] = [property, isStock ? words.stock : null, partner ? words.towards(partner.name) : null, when ? period(when) : null].filter((said) => said !== null);

  return (
    <article className={styles.dispute} aria-labelledby={id}>
      <header id={id}>
        <p className={styles.property}>{first!.charAt(0).toLocaleUpperCase() + first!.slice(1)}{more.map((said) => ` · ${said}`)}</p>
        <h2><EntityLink entity={about} /></h2>
      </header>
      <div className={styles.sides} style={{ "--sides": sides.length } as CSSProperties}>
        {sides.map((side, at) => <DisputeSide key={side.facts[0]?.id ?? at} side={side} name={String.fromCharCode(65 + at)} />)}
      </div>
    </article>
  );
}
