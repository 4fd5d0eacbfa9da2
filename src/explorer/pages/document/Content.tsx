import { usePages } from "../../api/usePages.ts";
import { Button } from "../../kit/Button.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { SelectField } from "../../kit/SelectField.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { useAddress } from "../../kit/useAddress.ts";
import { useLanguage } from "../../language/language.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { Answered } from "../../shell/Answered.tsx";
import { indicatorWords } from "../../vocabulary/indicators.ts";
import { locatorWords } from "../../vocabulary/locators.ts";
import { propertyWords } from "../../vocabulary/properties.ts";
import { MentionsDocument } from "./document.generated.ts";
import { Entries } from "./Entries.tsx";
import { finder, mentionsOf, sortOf, sorts, type Entry, type Sort } from "./entries.ts";
import { documentWords } from "./words.ts";
import styles from "./Content.module.css";

/** What the document says: all of it, loaded page by page; what is shown of it stands in the address. */
export function Content({ id, total }: { id: string; total: number }) {
  const { language } = useLanguage();
  const answer = usePages(MentionsDocument, { id, first: 500, language }, { end: (page) => mentionsOf(page)?.pageInfo, all: true });

  return (
    <Answered to={answer} lines={14}>
      {(pages) => <Filtered of={pages.flatMap((page) => mentionsOf(page)?.nodes ?? [])} total={total} />}
    </Answered>
  );
}

function Filtered({ of, total }: { of: readonly Entry[]; total: number }) {
  const words = useWords(documentWords);
  const locators = useWords(locatorWords);
  const named = { properties: useWords(propertyWords), indicators: useWords(indicatorWords) };
  const number = useNumber();
  const address = useAddress();
  const [at, typed, sort] = [address.get("at"), address.get("q") ?? "", sorts.find((one) => one === address.get("show"))];
  const shown = of.filter((entry) => !sort || sortOf(entry) === sort).filter(finder(typed, named));
  const isAll = of.length >= total;

  return (
    <section aria-labelledby="says">
      <h2 id="says" className={styles.title}>{words.says}</h2>
      <div className={styles.filter} data-print="no">
        <SelectField<Sort | "all">
          label={words.show} value={sort ?? "all"} onChange={(value) => address.set({ show: value === "all" ? null : value, at: null })}
          options={[{ value: "all", name: words.all }, ...sorts.map((value) => ({ value, name: words[value] }))]}
        />
        <TextField label={words.find} value={typed} onChange={(q) => address.set({ q, at: null })} />
        <p role="status">{isAll ? words.shown(number(shown.length), number(total)) : words.loaded(number(of.length), number(total))}</p>
      </div>
      {isAll && at && !of.some(({ locator }) => locator === at) && <Notice tone="warm" title={words.notThere(locators(at))} />}
      {isAll && shown.length === 0
        ? <Notice title={words.noneFits}><Button quiet onClick={() => address.set({ q: null, show: null })}>{words.clear}</Button></Notice>
        : <Entries of={shown} at={at} />}
    </section>
  );
}
