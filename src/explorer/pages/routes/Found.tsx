import { Network } from "lucide-react";
import { useState } from "react";
import { canvasAddress } from "../../entities/addresses.ts";
import { Button, LinkButton } from "../../kit/Button.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../language/words.ts";
import { Drawing } from "./Drawing.tsx";
import { Partners } from "./Partners.tsx";
import { isFiltered, mostHops, moreThan, type RouteQuestion } from "./question.ts";
import { RouteList } from "./RouteList.tsx";
import type { LinksQuery } from "./routes.generated.ts";
import { routesWords } from "./words.ts";
import styles from "./Found.module.css";

const mostOnCanvas = 50; // as the API's `neighbourhood` takes in its middle

type Props = { links: LinksQuery["links"]; asked: RouteQuestion; onChange(changes: Partial<RouteQuestion>): void };

/** Who stands in between, the routes as a drawing, and in words. */
export function Found({ links: { paths, partners, complete, note }, asked, onChange }: Props) {
  const words = useWords(routesWords);
  const [picked, setPicked] = useState<number | null>(0);
  const chosen = picked === null || picked < paths.length ? picked : 0; // a filter may leave fewer
  const ids = [...new Set(paths.flatMap(({ entities }) => entities.map(({ id }) => id)))];
  const more = moreThan(asked.first);
  const isCut = paths.length >= asked.first;

  if (paths.length === 0) return <NoRoute asked={asked} onChange={onChange} />;

  return (
    <div className={styles.parts}>
      <Partners partners={partners} onWithout={(id) => onChange({ avoid: [...asked.avoid, id] })} />
      <section className={styles.routes} aria-labelledby="routes">
        <header>
          <h2 id="routes">{words.routes}</h2>
          <p role="status">{words.found(paths.length, asked.first)}{complete && ` · ${words.complete}`}</p>
          <LinkButton quiet icon={<Network aria-hidden />} to={canvasAddress(ids.slice(0, mostOnCanvas))} data-print="no">
            {ids.length > mostOnCanvas ? words.onCanvasSome : words.onCanvas}
          </LinkButton>
        </header>
        {note !== null && <Notice tone="warm" title={words.cut}>{note}</Notice>}
        <Drawing routes={paths} chosen={chosen} />
        <p className={styles.order}>{words.order}</p>
        <RouteList routes={paths} chosen={chosen} onChoose={setPicked} />
        {isCut && more !== null && <Button quiet onClick={() => onChange({ first: more })}>{words.more}</Button>}
        {isCut && more === null && <Notice title={words.most} />}
      </section>
    </div>
  );
}

function NoRoute({ asked, onChange }: Pick<Props, "asked" | "onChange">) {
  const words = useWords(routesWords);
  return (
    <div role="status">
      <Notice title={words.none(asked.maxHops)}>
        {asked.maxHops < mostHops
          ? <Button onClick={() => onChange({ maxHops: asked.maxHops + 1 })}>{words.oneMore(asked.maxHops + 1)}</Button>
          : words.noneAtAll}{" "}
        {isFiltered(asked) && <Button quiet onClick={() => onChange({ through: [], relations: [], avoid: [], asOf: "" })}>{words.clear}</Button>}
      </Notice>
    </div>
  );
}
