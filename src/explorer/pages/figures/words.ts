import { inAllLanguages, plural } from "../../language/words.ts";

export const figuresWords = inAllLanguages(
  {
    title: "Số liệu", lead: "Mỗi con số đúng như tài liệu in, kèm nguồn. Khi các nguồn nêu khác nhau, cả hai con số đều được giữ lại.",
    filters: "Bộ lọc", indicator: "Chỉ tiêu", allIndicators: "Mọi chỉ tiêu", about: "Địa phương hoặc đối tác", from: "Từ ngày", until: "Đến ngày", clear: "Xóa bộ lọc",
    none: "Không có số liệu nào khớp với bộ lọc.", csv: "Tải CSV", count: (count: string) => `${count} số liệu`, cut: (shown: string, total: string) => `Chỉ hiển thị ${shown} trong ${total} số liệu. Hãy thu hẹp bộ lọc.`,
    towards: (about: string, partner: string) => `${about} – ${partner}`, undivided: (about: string) => `${about}, không chia theo đối tác`,
    flow: "Trong kỳ", flowHint: "cột trải theo khoảng thời gian mà con số bao quát", stock: "Lũy kế", stockHint: "tính đến ngày ghi; gạch ngang là khoảng mà ngày ghi có thể chỉ", estimateHint: "nét đứt và dấu rỗng: ước tính",
    period: "Thời gian", value: "Giá trị", remarks: "Ghi chú", sources: "Nguồn", estimate: "ước tính", partial: "chỉ một phần năm", years: "nhiều năm gộp lại", inferred: "suy luận của chúng tôi", deprecated: "sai hoặc lỗi thời",
    disputed: "nguồn mâu thuẫn", contradiction: (period: string, values: string) => `Các nguồn nêu khác nhau (${period}): ${values}.`, compare: "So sánh các phía", side: (name: string) => `phía ${name}`,
    chart: (title: string) => `Biểu đồ: ${title}`, keys: "Dùng phím mũi tên để xem từng giá trị.", table: (title: string) => `Bảng: ${title}`, asPrinted: "như nguồn in",
    file: { id: "Mã", partner: "Đối tác", aboutId: "Mã địa phương", partnerId: "Mã đối tác", unit: "Đơn vị", base: "Giá trị theo đơn vị gốc", kind: "Loại", estimate: "Ước tính", rank: "Mức tin cậy", certainty: "Căn cứ", disputed: "Mâu thuẫn", note: "Ghi chú" },
  },
  {
    title: "Figures", lead: "Every number as the document prints it, with its source. Where sources differ, both numbers are kept.",
    filters: "Filters", indicator: "Indicator", allIndicators: "All indicators", about: "Place or partner", from: "From", until: "Until", clear: "Clear filters",
    none: "No figure meets the filters.", csv: "Download CSV", count: (count: string) => `${count} ${plural(Number(count), "figure", "figures")}`, cut: (shown: string, total: string) => `Only ${shown} of ${total} figures are shown. Narrow the filters.`,
    towards: (about: string, partner: string) => `${about} – ${partner}`, undivided: (about: string) => `${about}, not broken down by partner`,
    flow: "During the period", flowHint: "a bar is as wide as the time its number covers", stock: "Cumulative", stockHint: "up to the date; a line across is the time that the date may mean", estimateHint: "dashed and hollow: estimates",
    period: "Period", value: "Value", remarks: "Remarks", sources: "Sources", estimate: "estimate", partial: "part of a year only", years: "several years together", inferred: "concluded by us", deprecated: "wrong or outdated",
    disputed: "sources contradict", contradiction: (period: string, values: string) => `Sources contradict each other (${period}): ${values}.`, compare: "Compare the sides", side: (name: string) => `side ${name}`,
    chart: (title: string) => `Chart: ${title}`, keys: "Arrow keys lead from value to value.", table: (title: string) => `Table: ${title}`, asPrinted: "as printed",
    file: { id: "Id", partner: "Partner", aboutId: "Place id", partnerId: "Partner id", unit: "Unit", base: "Value in whole units", kind: "Sort", estimate: "Estimate", rank: "Rank", certainty: "Certainty", disputed: "Contradicted", note: "Note" },
  },
  {
    title: "統計", lead: "数値はすべて資料の記載どおりで、出典を付けています。資料によって異なる場合は、双方の数値を残しています。",
    filters: "絞り込み", indicator: "指標", allIndicators: "すべての指標", about: "地域または相手先", from: "開始日", until: "終了日", clear: "条件をクリア",
    none: "条件に当てはまる統計はありません。", csv: "CSVをダウンロード", count: (count: string) => `${count}件`, cut: (shown: string, total: string) => `${total}件中${shown}件のみ表示しています。条件を絞ってください。`,
    towards: (about: string, partner: string) => `${about}・${partner}`, undivided: (about: string) => `${about}（相手先別の内訳なし）`,
    flow: "期間中の値", flowHint: "棒の幅は、数値が対象とする期間", stock: "累計", stockHint: "記載日時点。横線は、記載日が指しうる期間", estimateHint: "破線・白抜きは推計値",
    period: "期間", value: "値", remarks: "備考", sources: "出典", estimate: "推計値", partial: "年の一部のみ", years: "複数年の合計", inferred: "当方の推定", deprecated: "誤りまたは旧情報",
    disputed: "資料間に相違", contradiction: (period: string, values: string) => `資料によって値が異なります（${period}）：${values}。`, compare: "双方を比べる", side: (name: string) => `${name}説`,
    chart: (title: string) => `グラフ：${title}`, keys: "矢印キーで値を順に確認できます。", table: (title: string) => `表：${title}`, asPrinted: "資料の表記",
    file: { id: "ID", partner: "相手先", aboutId: "地域ID", partnerId: "相手先ID", unit: "単位", base: "基本単位での値", kind: "区分", estimate: "推計", rank: "信頼度", certainty: "根拠", disputed: "相違", note: "注記" },
  },
);
