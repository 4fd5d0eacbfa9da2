import { Select } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";
import { useId, type ReactNode } from "react";
import styles from "./Field.module.css";

type Option<Value extends string> = { value: Value; name: string; mark?: ReactNode };
type One<Value extends string> = { label: string; value: Value; options: readonly Option<Value>[]; onChange(value: Value): void };
type Several<Value extends string> = {
  label: string;
  /** Empty where all count. */
  values: readonly Value[];
  /** What stands there when none is chosen. */
  all: string;
  options: readonly Option<Value>[];
  onChange(values: Value[]): void;
};

/** One of many. */
export function SelectField<Value extends string>({ label, value, options, onChange }: One<Value>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <span id={id} className={styles.label}>{label}</span>
      <Select.Root items={options.map((option) => ({ value: option.value, label: option.name }))} value={value} onValueChange={(chosen) => chosen !== null && onChange(chosen)}>
        <Select.Trigger className={styles.box} aria-labelledby={id}><Select.Value /><ChevronDown aria-hidden /></Select.Trigger>
        <Options options={options} />
      </Select.Root>
    </div>
  );
}

/** Some of many; none chosen means all. */
export function MultiSelectField<Value extends string>({ label, values, all, options, onChange }: Several<Value>) {
  const id = useId();
  const names = options.filter(({ value }) => values.includes(value)).map(({ name }) => name);
  return (
    <div className={styles.field}>
      <span id={id} className={styles.label}>{label}</span>
      <Select.Root multiple value={[...values]} onValueChange={onChange}>
        <Select.Trigger className={styles.box} aria-labelledby={id}><span>{names.length === 0 ? all : names.join(", ")}</span><ChevronDown aria-hidden /></Select.Trigger>
        <Options options={options} />
      </Select.Root>
    </div>
  );
}

function Options<Value extends string>({ options }: { options: readonly Option<Value>[] }) {
  return (
    <Select.Portal>
      <Select.Positioner className={styles.positioner} sideOffset={6} alignItemWithTrigger={false}>
        <Select.Popup className={styles.popup}>
          {options.map(({ value, name, mark }) => (
            <Select.Item key={value} className={styles.item} value={value}>
              <Select.ItemIndicator className={styles.indicator} keepMounted><Check aria-hidden /></Select.ItemIndicator>{mark}<Select.ItemText>{name}</Select.ItemText>
            </Select.Item>
          ))}
        </Select.Popup>
      </Select.Positioner>
    </Select.Portal>
  );
}
