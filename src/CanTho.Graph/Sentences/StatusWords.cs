using CanTho.Graph.Domain;

namespace CanTho.Graph.Sentences;

/// <summary>A status as a word of each language. Planned, proposed, requested and invited never read as done.</summary>
public static class StatusWords
{
    public static string Of(Status status, Language language) => Of(status).In(language);

    public static LocalisedText Of(Status status) => status switch
    {
        Status.Planned => new("dự kiến", "planned", "計画中"),
        Status.Proposed => new("được đề xuất", "proposed", "提案段階"),
        Status.Requested => new("được đề nghị", "requested", "要請中"),
        Status.Invited => new("được mời", "invited", "招待段階"),
        Status.Ongoing => new("đang thực hiện", "under way", "進行中"),
        Status.Suspended => new("tạm dừng", "suspended", "一時中断"),
        Status.Completed => new("đã hoàn thành", "completed", "完了"),
        _ => new("đã được cấp giấy chứng nhận", "licensed", "認可済み"),
    };
}
