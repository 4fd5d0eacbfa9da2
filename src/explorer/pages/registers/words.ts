import type { EntityKind } from "../../api/schema.generated.ts";
import { inAllLanguages, plural, type Words } from "../../language/words.ts";

export const registersWords = inAllLanguages(
  {
    registers: "Danh mục", filters: "Bộ lọc", name: "Tên", nameFilter: "Tên có chứa", class: "Phân loại", allClasses: "Mọi phân loại", status: "Tình trạng", allStatuses: "Mọi tình trạng",
    from: "Từ ngày", until: "Đến ngày", linked: "Có quan hệ với", by: "Loại quan hệ", anyRelation: "Mọi loại quan hệ", cited: "Được nêu trong tài liệu", more: "Lọc thêm", clear: "Xóa bộ lọc",
    size: "Số dòng mỗi trang", range: (from: string, to: string, total: string) => `${from}–${to} trong ${total}`, none: "Không có mục nào khớp với mọi điều kiện.",
    loosen: "Bỏ bớt một điều kiện:", without: (filter: string, count: string) => `Bỏ “${filter}”: ${count} mục`, empty: "Danh mục này chưa có mục nào.",
    first: "Trang đầu", previous: "Trang trước", next: "Trang sau", last: "Trang cuối", pages: "Chuyển trang",
    csv: "Tải CSV", fetching: (done: string, total: string) => `Đang lấy ${done}/${total}…`, saved: (count: string) => `Đã lưu ${count} dòng`, sort: "Sắp xếp", table: (name: string) => `Bảng ${name}`,
    sources: "Nguồn", sourceCount: (count: string) => `${count} nguồn`, disputed: "nguồn mâu thuẫn", original: "Tên gốc", id: "Mã", ids: (of: string) => `${of} (mã)`, noMore: (count: string) => `và ${count} mục khác`,
    period: "Thời gian", filterNames: { name: "Tên", class: "Phân loại", status: "Tình trạng", period: "Thời gian", linked: "Có quan hệ với", by: "Loại quan hệ", cited: "Được nêu trong tài liệu" },
  },
  {
    registers: "Register", filters: "Filters", name: "Name", nameFilter: "Name contains", class: "Class", allClasses: "All classes", status: "Status", allStatuses: "Any status",
    from: "From", until: "Until", linked: "Linked to", by: "Linked by", anyRelation: "Any relationship", cited: "Cited in document", more: "More filters", clear: "Clear filters",
    size: "Rows a page", range: (from: string, to: string, total: string) => `${from}–${to} of ${total}`, none: "Nothing meets all the conditions.",
    loosen: "Loosen one of them:", without: (filter: string, count: string) => `Without “${filter}”: ${count}`, empty: "There is nothing in this register yet.",
    first: "First page", previous: "Previous page", next: "Next page", last: "Last page", pages: "Pages of the table",
    csv: "Download CSV", fetching: (done: string, total: string) => `Fetching ${done} of ${total}…`, saved: (count: string) => `Saved ${count} rows`, sort: "Sort by", table: (name: string) => `Table: ${name}`,
    sources: "Sources", sourceCount: (count: string) => `${count} ${plural(Number(count), "source", "sources")}`, disputed: "sources contradict", original: "Original name", id: "Id", ids: (of: string) => `${of} (ids)`, noMore: (count: string) => `and ${count} more`,
    period: "Period", filterNames: { name: "Name", class: "Class", status: "Status", period: "Period", linked: "Linked to", by: "Linked by", cited: "Cited in document" },
  },
  {
    registers: "一覧", filters: "絞り込み", name: "名称", nameFilter: "名称に含まれる語", class: "分類", allClasses: "すべての分類", status: "状況", allStatuses: "すべての状況",
    from: "開始日", until: "終了日", linked: "関係先", by: "関係の種類", anyRelation: "すべての関係", cited: "掲載資料", more: "詳細な絞り込み", clear: "条件をクリア",
    size: "1ページの件数", range: (from: string, to: string, total: string) => `${total}件中 ${from}～${to}件`, none: "すべての条件に当てはまるものはありません。",
    loosen: "条件を一つ外してください。", without: (filter: string, count: string) => `「${filter}」を外す：${count}件`, empty: "この一覧にはまだ何もありません。",
    first: "最初のページ", previous: "前のページ", next: "次のページ", last: "最後のページ", pages: "ページ移動",
    csv: "CSVをダウンロード", fetching: (done: string, total: string) => `取得中 ${done}／${total}件…`, saved: (count: string) => `${count}行を保存しました`, sort: "並べ替え", table: (name: string) => `表：${name}`,
    sources: "出典", sourceCount: (count: string) => `出典${count}件`, disputed: "資料間に相違", original: "原語表記", id: "ID", ids: (of: string) => `${of}（ID）`, noMore: (count: string) => `ほか${count}件`,
    period: "期間", filterNames: { name: "名称", class: "分類", status: "状況", period: "期間", linked: "関係先", by: "関係の種類", cited: "掲載資料" },
  },
);

export const columnWords = inAllLanguages(
  {
    posts: "Chức vụ", honorifics: "Cách xưng hô", seat: "Trực thuộc, địa bàn", partOf: "Thuộc", iso: "Mã ISO", signed: "Ngày ký", parties: "Các bên", capital: "Vốn", bodies: "Đơn vị chủ trì, đề xuất, đầu tư",
    date: "Thời gian", participants: "Đơn vị tổ chức, đón tiếp, tham dự", deadline: "Thời hạn", leads: "Đơn vị chủ trì", number: "Số hiệu", issued: "Ngày ban hành", says: "Số điều được trích dẫn", relationships: "Quan hệ",
    overdue: "đã quá hạn, chưa nguồn nào ghi là hoàn thành", subject: "Nội dung", stated: (when: string) => `tính đến ${when}`, inferred: "suy luận",
  },
  {
    posts: "Posts", honorifics: "Form of address", seat: "Belongs to, lies in", partOf: "Part of", iso: "ISO code", signed: "Signed", parties: "Parties", capital: "Capital", bodies: "Led, proposed, invested by",
    date: "Date", participants: "Organised, hosted, attended by", deadline: "Deadline", leads: "Lead", number: "Number", issued: "Date", says: "Says so many things", relationships: "Relationships",
    overdue: "overdue, and no source calls it completed", subject: "Subject", stated: (when: string) => `as of ${when}`, inferred: "inferred",
  },
  {
    posts: "役職", honorifics: "敬称", seat: "所属・所在地", partOf: "所属する地域", iso: "ISOコード", signed: "署名日", parties: "当事者", capital: "投資額", bodies: "主管・提案・投資",
    date: "日付", participants: "主催・受け入れ・出席", deadline: "期限", leads: "主管", number: "文書番号", issued: "日付", says: "引用される記述", relationships: "関係",
    overdue: "期限超過（完了とする資料なし）", subject: "内容", stated: (when: string) => `${when}時点`, inferred: "推定",
  },
);

/** What stands above each register. */
export const registerTitles: Words<Record<EntityKind, string>> = inAllLanguages(
  { PERSON: "Người", ORGANISATION: "Tổ chức", PLACE: "Địa điểm", AGREEMENT: "Thỏa thuận", PROJECT: "Dự án", EVENT: "Đoàn và sự kiện", TASK: "Nhiệm vụ", DOCUMENT: "Tài liệu" },
  { PERSON: "People", ORGANISATION: "Organisations", PLACE: "Places", AGREEMENT: "Agreements", PROJECT: "Projects", EVENT: "Delegations and events", TASK: "Tasks", DOCUMENT: "Documents" },
  { PERSON: "人物", ORGANISATION: "組織", PLACE: "場所", AGREEMENT: "合意文書", PROJECT: "案件", EVENT: "訪問団・行事", TASK: "任務", DOCUMENT: "資料" },
);
