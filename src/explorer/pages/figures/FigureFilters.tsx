import type { Indicator } from "../../api/schema.generated.ts";
import { DateField } from "../../kit/DateField.tsx";
import { MultiSelectField } from "../../kit/SelectField.tsx";
import type { useAddress } from "../../kit/useAddress.ts";
import { useWords } from "../../language/words.ts";
import { EntityPicker } from "../../search/EntityPicker.tsx";
import { indicators, indicatorWords } from "../../vocabulary/indicators.ts";
import { figuresWords } from "./words.ts";
import styles from "./Figures.module.css";

/** Which figures are wanted. */
export function FigureFilters({ address }: { address: ReturnType<typeof useAddress> }) {
  const words = useWords(figuresWords);
  const names = useWords(indicatorWords);

  return (
    <section className={styles.filters} aria-label={words.filters} data-print="no">
      <MultiSelectField
        label={words.indicator} all={words.allIndicators} values={address.list("indicator") as Indicator[]} options={indicators.map((value) => ({ value, name: names[value] }))}
        onChange={(indicator) => address.set({ indicator })}
      />
      <EntityPicker label={words.about} id={address.list("about")[0] ?? null} kinds={["PLACE"]} onPick={(about) => address.set({ about })} />
      <DateField label={words.from} value={address.get("from") ?? ""} onChange={(from) => address.set({ from })} />
      <DateField label={words.until} value={address.get("until") ?? ""} onChange={(until) => address.set({ until })} />
    </section>
  );
}
