import { inAllLanguages, plural } from "../../language/words.ts";

export const timelineWords = inAllLanguages(
  {
    title: "Dòng thời gian", lead: "Những gì đã diễn ra, được ký kết, ban hành hoặc đến hạn, theo thứ tự thời gian.", of: (names: string) => `Dòng thời gian: ${names}`,
    filters: "Bộ lọc", about: "Liên quan đến", from: "Từ ngày", until: "Đến ngày", kinds: "Loại mục", allKinds: "Tất cả", clear: "Bỏ các bộ lọc",
    count: (shown: string, total: string) => (shown === total ? `${total} mục` : `${shown} trong ${total} mục`), loading: (read: string, total: string) => `Đang tải: ${read} trên ${total} mục`, rest: (read: string, total: string) => `Mới tải ${read} mục đầu trong ${total} mục; bộ lọc theo loại và biểu đồ chỉ tính trên số này.`, more: "Tải tiếp",
    strip: "Số mục theo năm", stripHint: "Chọn một năm để chỉ xem năm đó; giữ Shift và chọn năm khác để xem cả khoảng.", yearCount: (year: string, count: string) => `${year}: ${count} mục`, withoutYear: (count: string) => `Ngoài ra ${count} mục không rõ năm bắt đầu.`,
    years: "Đến năm", toYear: (year: string) => `Đến năm ${year}`, unknownStart: "Chưa rõ thời điểm bắt đầu", unknownShort: "Chưa rõ", noMonth: "Chưa rõ tháng",
    today: (date: string) => `Hôm nay, ${date}`, toToday: "Hôm nay", past: "đã qua",
    none: "Không có mục nào.", noneHint: "Hãy mở rộng khoảng thời gian hoặc bỏ bớt bộ lọc.", unknown: (id: string) => `Không có mục nào mang mã ${id}.`, unknownHint: "Có thể liên kết bị gõ sai. Hãy bỏ mã đó và tìm theo tên.",
    print: "In", wrongWay: "Ngày bắt đầu đứng sau ngày kết thúc.",
  },
  {
    title: "Timeline", lead: "What happened, was signed, issued or is due, in order of time.", of: (names: string) => `Timeline: ${names}`,
    filters: "Filters", about: "About", from: "From", until: "Until", kinds: "Kind of entry", allKinds: "All", clear: "Clear the filters",
    count: (shown: string, total: string) => (shown === total ? `${total} ${total === "1" ? "entry" : "entries"}` : `${shown} of ${total} entries`), loading: (read: string, total: string) => `Loading: ${read} of ${total} entries`, rest: (read: string, total: string) => `The first ${read} of ${total} entries are loaded; the filter by kind and the chart count these alone.`, more: "Load more",
    strip: "Entries by year", stripHint: "Choose a year to see it alone; hold Shift and choose another to see all between.", yearCount: (year: string, count: string) => `${year}: ${count} ${plural(Number(count), "entry", "entries")}`, withoutYear: (count: string) => `${count} more ${plural(Number(count), "does", "do")} not say in which year ${plural(Number(count), "it", "they")} began.`,
    years: "Go to a year", toYear: (year: string) => `Go to ${year}`, unknownStart: "Beginning not known", unknownShort: "Not known", noMonth: "Month not known",
    today: (date: string) => `Today, ${date}`, toToday: "Today", past: "past",
    none: "There are no entries.", noneHint: "Widen the period, or take away a filter.", unknown: (id: string) => `Nothing has the id ${id}.`, unknownHint: "The link may be mistyped. Take the id away and search by name.",
    print: "Print", wrongWay: "The first day is later than the last.",
  },
  {
    title: "年表", lead: "行われたこと、署名・発行されたもの、期限を、時の順に。", of: (names: string) => `年表：${names}`,
    filters: "絞り込み", about: "対象", from: "開始日", until: "終了日", kinds: "項目の種類", allKinds: "すべて", clear: "絞り込みを解除",
    count: (shown: string, total: string) => (shown === total ? `${total}件` : `${total}件中${shown}件`), loading: (read: string, total: string) => `読み込み中：${total}件中${read}件`, rest: (read: string, total: string) => `${total}件のうち最初の${read}件を読み込みました。種類の絞り込みとグラフはこの範囲だけを数えています。`, more: "続きを読み込む",
    strip: "年ごとの件数", stripHint: "年を選ぶとその年だけを表示します。Shiftキーを押しながら別の年を選ぶと、その間をすべて表示します。", yearCount: (year: string, count: string) => `${year}年：${count}件`, withoutYear: (count: string) => `ほかに、開始年が不明なものが${count}件あります。`,
    years: "年へ移動", toYear: (year: string) => `${year}年へ`, unknownStart: "開始時期不明", unknownShort: "不明", noMonth: "月不明",
    today: (date: string) => `本日（${date}）`, toToday: "本日", past: "経過",
    none: "該当する項目はありません。", noneHint: "期間を広げるか、絞り込みを減らしてください。", unknown: (id: string) => `ID「${id}」の項目はありません。`, unknownHint: "リンクに誤りがある可能性があります。そのIDを外し、名前で探してください。",
    print: "印刷", wrongWay: "開始日が終了日より後です。",
  },
);
