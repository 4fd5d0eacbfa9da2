import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { RouteSteps } from "./RouteSteps.tsx";
import type { RouteFragment } from "./routes.generated.ts";
import { routesWords } from "./words.ts";
import styles from "./RouteList.module.css";

type Props = { routes: readonly RouteFragment[]; chosen: number | null; onChoose(route: number | null): void };

/** The routes in words, the best first. The number of one makes it stand out in the drawing. */
export function RouteList({ routes, chosen, onChoose }: Props) {
  const words = useWords(routesWords);
  const number = useNumber();

  return (
    <ol className={styles.routes}>
      {routes.map((route, at) => (
        <li key={route.steps.map(({ relationship }) => relationship.id).join(" ")} data-chosen={chosen === at || undefined}>
          <button
            type="button" className={styles.number} aria-pressed={chosen === at} aria-label={words.show(at + 1)} title={words.show(at + 1)}
            onClick={() => onChoose(chosen === at ? null : at)}
          >
            {number(at + 1)}
          </button>
          <div>
            <h3 className="unseen">{words.number(at + 1)}</h3>
            <p>{route.sentence}</p>
            <details open={at === 0} onToggle={(event) => event.currentTarget.open && event.nativeEvent.isTrusted && at !== 0 && onChoose(at)}>
              <summary>{words.steps(route.hops)}</summary>
              <RouteSteps steps={route.steps} />
            </details>
          </div>
        </li>
      ))}
    </ol>
  );
}
