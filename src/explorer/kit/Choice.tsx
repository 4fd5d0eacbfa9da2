import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./Menu.module.css";

type Props<Value extends string> = {
  label: string;
  icon: ReactNode;
  /** Beside the icon. */
  shown?: string;
  value: Value;
  options: readonly { value: Value; name: string; language?: string }[];
  onChoose(value: Value): void;
};

/** One of a few, behind a button. */
export function Choice<Value extends string>({ label, icon, shown, value, options, onChoose }: Props<Value>) {
  return (
    <Menu.Root>
      <Menu.Trigger className={styles.trigger} aria-label={shown ? `${label}: ${shown}` : label} title={label}>{icon}{shown}</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} sideOffset={6} align="end">
          <Menu.Popup className={styles.popup}>
            <Menu.RadioGroup value={value} onValueChange={onChoose}>
              {options.map((option) => (
                <Menu.RadioItem key={option.value} className={styles.item} value={option.value} closeOnClick {...(option.language && { lang: option.language })}>
                  <Menu.RadioItemIndicator className={styles.indicator} keepMounted><Check aria-hidden /></Menu.RadioItemIndicator>{option.name}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
