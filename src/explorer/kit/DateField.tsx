import { useEffect, useId, useRef, useState } from "react";
import { dateIn, weekdayIn } from "../language/dates.ts";
import { useLanguage } from "../language/language.ts";
import { readDay } from "../language/readDay.ts";
import { inAllLanguages, useWords } from "../language/words.ts";
import styles from "./DateField.module.css";
import field from "./Field.module.css";

const dateWords = inAllLanguages(
  { form: "ngày/tháng/năm", how: "Ví dụ: 12/10/2017", wrong: "Không có ngày này. Hãy nhập đủ ngày, tháng, năm, ví dụ 12/10/2017." },
  { form: "day month year", how: "For example: 12 Oct 2017 or 12/10/2017", wrong: "There is no such day. Type day, month and year, such as 12 Oct 2017 or 12/10/2017." },
  { form: "年/月/日", how: "例：2017年10月12日、2017/10/12", wrong: "該当する日付がありません。2017年10月12日、2017/10/12のように、年月日を入力してください。" },
);

const pause = 400;

type Props = { label: string; /** `2022-05-01`, or empty. */ value: string; onChange(value: string): void };

/**
 * A day: typed as anybody writes one, shown as the page's language writes it; while it is typed, a line says what was understood. The browser's own field
 * speaks the browser's language, whatever the page does.
 */
export function DateField({ label, value, onChange }: Props) {
  const id = useId();
  const words = useWords(dateWords);
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null); // null where nothing is being typed
  const [isDone, setDone] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => setTyped((text) => (text !== null && read(text) === value ? text : null)), [value]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const tell = (text: string, after: number) => {
    clearTimeout(waiting.current);
    const day = read(text);
    if (day !== null && day !== value) waiting.current = setTimeout(onChange, after, day);
  };
  const finish = () => {
    if (typed === null) return;
    tell(typed, 0);
    if (read(typed) === null) setDone(true);
    else setTyped(null);
  };

  const day = typed === null ? "" : read(typed);
  const isWrong = day === null && isDone;
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.day}>
        <input
          id={id} className={field.box} type="text" autoComplete="off" spellCheck={false} placeholder={words.form} value={typed ?? (value && dateIn(language, value))}
          aria-invalid={isWrong} aria-describedby={`${id}-said`} onBlur={finish} onKeyDown={({ key }) => key === "Enter" && finish()}
          onChange={({ target }) => {
            setTyped(target.value);
            setDone(false);
            tell(target.value, pause);
          }}
        />
        <p id={`${id}-said`} role="status" className={styles.said}>{isWrong ? words.wrong : day === null ? words.how : day && weekdayIn(language, day)}</p>
      </div>
    </div>
  );
}

/** What is typed as a day; empty where there is nothing, null where it is none. */
const read = (text: string): string | null => (text.trim() === "" ? "" : readDay(text));
