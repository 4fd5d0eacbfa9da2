import { useState } from "react";
import { Sources } from "../../../entities/Sources.tsx";
import { Button } from "../../../kit/Button.tsx";
import { tags, useLanguage } from "../../../language/language.ts";
import { useDates } from "../../../language/dates.ts";
import { useWords } from "../../../language/words.ts";
import { certaintyWords } from "../../../vocabulary/statuses.ts";
import { useTold } from "../picture/told.ts";
import type { Relationship } from "../picture/picture.ts";
import { canvasWords } from "../words.ts";
import styles from "./Panel.module.css";

const step = 25;

/** What relationships say, when, and who says so. */
export function ToldRelationships({ of }: { of: readonly Relationship[] }) {
  const words = useWords(canvasWords);
  const certainties = useWords(certaintyWords);
  const { span } = useDates();
  const { language } = useLanguage();
  const [count, setCount] = useState(step);
  const visible = of.slice(0, count);
  const told = useTold(visible.map(({ id }) => id));

  return (
    <>
      <ul className={styles.told} lang={tags[language]}>
        {visible.map(({ id, since, until, certainty }) => {
          const one = told.get(id);
          const when = span(since, until);
          return (
            <li key={id} data-certainty={certainty} aria-busy={!one}>
              <p>{one?.sentence ?? words.waiting}</p>
              {(when || certainty === "INFERRED") && (
                <p className={styles.when}>{[when, certainty === "INFERRED" && certainties.INFERRED].filter(Boolean).join(" · ")}</p>
              )}
              {one && <Sources of={one.sources} />}
            </li>
          );
        })}
      </ul>
      {of.length > count && <Button quiet onClick={() => setCount(count + step)}>{words.moreOf(of.length - count)}</Button>}
    </>
  );
}
