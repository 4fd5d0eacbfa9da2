import { Printer } from "lucide-react";
import { useWhole } from "../../api/askWhole.ts";
import { Button } from "../../kit/Button.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { SelectField } from "../../kit/SelectField.tsx";
import { useAddress } from "../../kit/useAddress.ts";
import { useCollation } from "../../language/collation.ts";
import { useLanguage } from "../../language/language.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { EntityPicker } from "../../search/EntityPicker.tsx";
import { Answered } from "../../shell/Answered.tsx";
import { Page } from "../../shell/Page.tsx";
import { propertyWords } from "../../vocabulary/properties.ts";
import { DisputeCard } from "./DisputeCard.tsx";
import { DisputesDocument } from "./disputes.generated.ts";
import { disputesWords } from "./words.ts";
import styles from "./Disputes.module.css";

const most = 1000; // more is no queue that anybody works through

/** The queue of contradictions: what the sources dispute, both sides beside each other. */
export function DisputesPage() {
  const words = useWords(disputesWords);
  const property = useWords(propertyWords);
  const number = useNumber();
  const collation = useCollation();
  const { language } = useLanguage();
  const address = useAddress();
  const about = address.get("about");
  const chosen = address.get("property");
  const variables = { about, language };
  const answer = useWhole(DisputesDocument, variables, { list: ({ conflicts }) => conflicts, atOnce: 100, most });

  const subjects = [...new Set([...(answer.data?.nodes.map(({ subject }) => subject) ?? []), ...(chosen ? [chosen] : [])])];
  const options = subjects.map((value) => ({ value, name: property(value) })).sort((a, b) => collation.compare(a.name, b.name));

  return (
    <Page
      title={words.title} lead={words.lead} asked={{ operation: DisputesDocument, variables: { ...variables, first: 100 } }}
      actions={<Button quiet icon={<Printer aria-hidden />} onClick={() => print()}>{words.print}</Button>}
    >
      <aside className={styles.advice} aria-labelledby="todo"><h2 id="todo">{words.todo}</h2><p>{words.advice}</p></aside>
      <section className={styles.filters} aria-label={words.filters} data-print="no">
        <EntityPicker label={words.about} id={about} onPick={(id) => address.set({ about: id, property: null })} />
        <SelectField label={words.property} value={chosen ?? ""} options={[{ value: "", name: words.all }, ...options]} onChange={(value) => address.set({ property: value })} />
      </section>
      <Answered to={answer}>
        {({ nodes, totalCount }) => {
          const shown = nodes.filter(({ subject }) => chosen === null || subject === chosen);
          if (shown.length === 0) {
            return <Notice title={words.none}>{(about || chosen) && <Button quiet onClick={() => address.set({ about: null, property: null })}>{words.clear}</Button>}</Notice>;
          }
          return (
            <>
              <p role="status" className={styles.count}>{shown.length === totalCount ? words.count(number(totalCount)) : words.some(number(shown.length), number(totalCount))}</p>
              {nodes.length < totalCount && <Notice tone="warm" title={words.cut(number(nodes.length), number(totalCount))} />}
              <ol className={styles.queue}>{shown.map((dispute) => <li key={dispute.id}><DisputeCard dispute={dispute} /></li>)}</ol>
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
