import { inAllLanguages, type Words } from "../language/words.ts";

// What locators are made of beside numbers of sections (docs/model.md); one in other words stands as it is.
const words: Words<Record<string, (number: string) => string>> = inAllLanguages<Record<string, (number: string) => string>>(
  {
    paragraph: (n) => `đoạn ${n}`, caption: (n) => `chú thích ảnh ${n}`, heading: () => "phần đầu văn bản", headline: () => "tít bài", preamble: () => "phần mở đầu", closing: () => "phần kết",
    recipients: () => "nơi nhận", signature: () => "chữ ký", byline: () => "dòng tên tác giả", dateline: () => "dòng ngày đăng", "source line": () => "dòng ghi nguồn",
  },
  {
    paragraph: (n) => `paragraph ${n}`, caption: (n) => `caption ${n}`, heading: () => "heading", headline: () => "headline", preamble: () => "preamble", closing: () => "closing",
    recipients: () => "recipients", signature: () => "signature", byline: () => "byline", dateline: () => "dateline", "source line": () => "source line",
  },
  {
    paragraph: (n) => `第${n}段落`, caption: (n) => `写真説明${n}`, heading: () => "文書の冒頭", headline: () => "見出し", preamble: () => "前文", closing: () => "結び",
    recipients: () => "宛先欄", signature: () => "署名欄", byline: () => "執筆者欄", dateline: () => "日付欄", "source line": () => "出所欄",
  },
);

const locatorIn = (language: keyof typeof words) => (locator: string): string => {
  const [, name, number] = /^([a-z ]+?)(?: (\d+))?$/.exec(locator) ?? [];
  return (name && words[language][name]?.(number ?? "").trim()) || locator;
};

/** A place in a document, such as `III.3.a` or `paragraph 7`. */
export const locatorWords: Words<(locator: string) => string> = { VI: locatorIn("VI"), EN: locatorIn("EN"), JA: locatorIn("JA") };
