import { inAllLanguages } from "../language/words.ts";

export const shellWords = inAllLanguages(
  {
    skip: "Đến nội dung chính", loading: "Đang tải trang", site: "Các trang",
    home: "Trang chủ", routes: "Đường liên hệ", canvas: "Sơ đồ", timeline: "Dòng thời gian", registers: "Danh mục", figures: "Số liệu", disputes: "Mâu thuẫn", playground: "GraphQL",
    language: "Ngôn ngữ", theme: "Giao diện", light: "Sáng", dark: "Tối", auto: "Theo hệ thống", menu: "Trang khác",
    sourced: "Mỗi thông tin đều ghi rõ tài liệu và vị trí trong tài liệu. Điều các nguồn nói khác nhau được giữ cạnh nhau, không ghi đè.",
    schema: "Lược đồ GraphQL", licences: "Giấy phép phần mềm", playgroundLicences: "Giấy phép của playground", fontLicences: "Giấy phép phông chữ",
    inPlayground: "Mở trong playground", copyLink: "Sao chép liên kết", copied: "Đã sao chép", print: "In",
    retry: "Thử lại", waiting: "Đang tải…", noAnswer: "Máy chủ không trả lời", noAnswerHint: "Trang này tự hỏi lại sau vài giây.", refused: "Không trả lời được câu hỏi này",
    notFound: "Không có trang này", notFoundHint: "Địa chỉ có thể bị gõ sai. Hãy tìm theo tên ở phía trên.", broken: "Trang này gặp lỗi", brokenHint: "Hãy tải lại trang; nếu vẫn lỗi, báo cho người vận hành.",
    chunkHint: "Trang chưa tải được: máy chủ đang tắt, hoặc vừa được thay bằng bản mới.", reload: "Tải lại trang", toHome: "Về trang chủ",
  },
  {
    skip: "Skip to the content", loading: "Loading the page", site: "Pages",
    home: "Home", routes: "Routes", canvas: "Canvas", timeline: "Timeline", registers: "Registers", figures: "Figures", disputes: "Disputes", playground: "GraphQL",
    language: "Language", theme: "Appearance", light: "Light", dark: "Dark", auto: "As the system", menu: "Other pages",
    sourced: "Every fact carries the document and the place in it that says so. What sources dispute is kept side by side, never overwritten.",
    schema: "GraphQL schema", licences: "Licences of programs", playgroundLicences: "Licences of the playground", fontLicences: "Licences of fonts",
    inPlayground: "Open in the playground", copyLink: "Copy the link", copied: "Copied", print: "Print",
    retry: "Try again", waiting: "Loading…", noAnswer: "The server does not answer", noAnswerHint: "This page asks again every few seconds.", refused: "This question cannot be answered",
    notFound: "There is no such page", notFoundHint: "The address may be mistyped. Search by name above.", broken: "Something went wrong on this page", brokenHint: "Load the page again; if it stays so, tell the operator.",
    chunkHint: "The page could not be loaded: the server is away, or has just been replaced by a newer one.", reload: "Load again", toHome: "To the home page",
  },
  {
    skip: "本文へ", loading: "ページを読み込み中", site: "ページ一覧",
    home: "ホーム", routes: "つながり", canvas: "関係図", timeline: "年表", registers: "一覧", figures: "統計", disputes: "相違", playground: "GraphQL",
    language: "言語", theme: "表示", light: "ライト", dark: "ダーク", auto: "システムに合わせる", menu: "他のページ",
    sourced: "すべての情報に、出典の文書とその箇所を付けています。資料間の相違は上書きせず、並べて示します。",
    schema: "GraphQLスキーマ", licences: "ソフトウェアのライセンス", playgroundLicences: "プレイグラウンドのライセンス", fontLicences: "フォントのライセンス",
    inPlayground: "プレイグラウンドで開く", copyLink: "リンクをコピー", copied: "コピーしました", print: "印刷",
    retry: "再試行", waiting: "読み込み中…", noAnswer: "サーバーが応答しません", noAnswerHint: "数秒ごとに自動で再試行します。", refused: "この質問には答えられません",
    notFound: "ページが見つかりません", notFoundHint: "アドレスをご確認ください。上の検索欄から名前で探せます。", broken: "ページの表示中に問題が起きました", brokenHint: "再読み込みしても直らない場合は、管理者にお知らせください。",
    chunkHint: "ページを読み込めませんでした。サーバーが停止中か、新しい版に替わりました。", reload: "再読み込み", toHome: "ホームへ",
  },
);
