using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>The headings and set phrases of a briefing, each in the three languages side by side.</summary>
internal static class BriefingWords
{
    public static readonly LocalisedText Briefing = new("HỒ SƠ TÓM TẮT: {0}", "BRIEFING: {0}", "概要：{0}");
    public static readonly LocalisedText AsOf = new("Tính đến {0}", "As of {0}", "{0}現在");
    public static readonly LocalisedText Names = new("Tên trong các nguồn", "Names in the sources", "資料上の名称");
    public static readonly LocalisedText Address = new("Cách xưng hô trong các nguồn", "Addressed in the sources as", "資料上の敬称");
    public static readonly LocalisedText LastContact = new("Lần tiếp xúc gần nhất với ta", "Last contact with us", "当方との直近の接触");
    public static readonly LocalisedText NoContact = new(
        "Chưa ghi nhận lần tiếp xúc nào với ta.", "No contact with us is on record.", "当方との接触の記録はない。");

    public static readonly LocalisedText Posts = new("Chức vụ", "Posts", "役職");
    public static readonly LocalisedText FormerPosts = new("Chức vụ trước đây", "Former posts", "元役職");
    public static readonly LocalisedText Contacts = new("Các lần gặp gỡ, ký kết", "Meetings and signatures", "会談・署名");
    public static readonly LocalisedText SharedContacts = new("Hai bên cùng quen biết", "Both have met", "双方が面識のある相手");
    public static readonly LocalisedText Promises = new("Nội dung trao đổi, cam kết, kết quả", "Discussed, promised, achieved", "協議・約束・成果");
    public static readonly LocalisedText Tasks = new("Nhiệm vụ chưa hoàn thành", "Open tasks", "未完了の任務");
    public static readonly LocalisedText Projects = new("Dự án", "Projects", "案件");
    public static readonly LocalisedText Agreements = new("Thỏa thuận", "Agreements", "合意文書");
    public static readonly LocalisedText Upcoming = new("Sắp tới", "Coming up", "今後の予定");
    public static readonly LocalisedText Conflicts = new("Các nguồn mâu thuẫn", "The sources disagree", "資料間の食い違い");
    public static readonly LocalisedText Gaps = new("Chưa rõ", "Not known", "不明な点");
    public static readonly LocalisedText Sources = new("Nguồn", "Sources", "出典");

    public static readonly LocalisedText Stated = new("nguồn ghi {0}", "stated {0}", "{0}の資料による");
    public static readonly LocalisedText Undated = new("không rõ ngày", "undated", "日付不明");
    public static readonly LocalisedText At = new("tại {0}", "in {0}", "場所：{0}");
    public static readonly LocalisedText As = new("với tư cách {0}", "as {0}", "立場：{0}");
    public static readonly LocalisedText Ours = new("phía ta: {0}", "of us: {0}", "当方：{0}");
    public static readonly LocalisedText Others = new("cùng có: {0}", "also: {0}", "ほか：{0}");
    public static readonly LocalisedText Due = new("thời hạn {0}", "due {0}", "期限{0}");
    public static readonly LocalisedText Overdue = new("thời hạn {0} (đã quá)", "due {0} (past)", "期限{0}（経過）");
    public static readonly LocalisedText Charged = new("được giao: {0}", "charged: {0}", "担当：{0}");
    public static readonly LocalisedText Status = new("tình trạng: {0}", "status: {0}", "状況：{0}");
    public static readonly LocalisedText Signed = new("ký {0}", "signed {0}", "{0}署名");
    public static readonly LocalisedText Ends = new("hết hiệu lực {0}", "ends {0}", "{0}満了");
    public static readonly LocalisedText OpenTasks = new("nhiệm vụ chưa hoàn thành: {0}", "open tasks: {0}", "未完了の任務：{0}件");
    public static readonly LocalisedText More = new("… và {0} mục nữa", "… and {0} more", "…ほか{0}件");

    public static string In(this LocalisedText text, Language language, string value) =>
        text.In(language).Replace("{0}", value, StringComparison.Ordinal);
}
