using System.Collections.Frozen;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Sentences;

/// <summary>Vietnamese phrases. A post is said with the body straight behind it: Phó Hiệu trưởng Trường Đại học Cần Thơ.</summary>
internal static class Vietnamese
{
    public static readonly FrozenDictionary<RelationType, Phrase> Phrases = new Dictionary<RelationType, Phrase>
    {
        [RelationType.HoldsPost] = new("{self} <|từng >[là {role}|giữ một chức vụ tại] {other}", "{self} <|từng >có {other} [là {role}|giữ một chức vụ]"),
        [RelationType.MemberOf] = new("{self} <|từng >là thành viên của {other}[ ({role})]", "{self} <|từng >có {other} là thành viên[ ({role})]"),
        [RelationType.PartOf] = new("{self} thuộc {other}[ ({role})]", "{self} bao gồm {other}[ ({role})]"),
        [RelationType.BranchOf] = new("{self} <|từng >là đơn vị trực thuộc của {other}", "{self} <|từng >có đơn vị trực thuộc là {other}"),
        [RelationType.LocatedIn] = new("{self} nằm tại {other}[ ({role})]", "{self} là nơi có {other}[ ({role})]"),
        [RelationType.Governs] = new("{self} <|từng >là chính quyền của {other}", "{self} <|từng >có chính quyền là {other}"),
        [RelationType.Represents] = new("{self} <|từng >đại diện cho {other}[ với tư cách {role}]", "{self} <|từng >có đại diện là {other}[ với tư cách {role}]"),
        [RelationType.Signed] = new("{self} đã ký {other}[ với tư cách {role}]", "{self} do {other} ký[ với tư cách {role}]"),
        [RelationType.PartyTo] = new("{self} là một bên của {other}[ ({role})]", "{self} có một bên là {other}[ ({role})]"),
        [RelationType.PartnerOf] = new("{self} <|từng >có quan hệ hợp tác với {other}[ ({role})]", "{self} <|từng >có quan hệ hợp tác với {other}[ ({role})]"),
        [RelationType.Proposed] = new("{self} đề xuất {other}[ ({role})]", "{self} do {other} đề xuất[ ({role})]"),
        [RelationType.Leads] = new("{self} được giao {other}[ với vai trò {role}]", "{self} được giao cho {other}[ với vai trò {role}]"),
        [RelationType.CooperatesIn] = new("{self} <|từng >phối hợp trong {other}[ với vai trò {role}]", "{self} <|từng >có sự phối hợp của {other}[ với vai trò {role}]"),
        [RelationType.Funds] = new("{self} <|từng >tài trợ cho {other}[ với vai trò {role}]", "{self} <|từng >được {other} tài trợ[ với vai trò {role}]"),
        [RelationType.InvestsIn] = new("{self} <|từng >đầu tư vào {other}[ với vai trò {role}]", "{self} <|từng >có nhà đầu tư là {other}[ ({role})]"),
        [RelationType.Advises] = new("{self} <|từng >hỗ trợ chuyên môn cho {other}[ với vai trò {role}]", "{self} <|từng >được {other} hỗ trợ chuyên môn[ với vai trò {role}]"),
        [RelationType.Benefits] = new("{self} mang lại lợi ích cho {other}[ ({role})]", "{self} hưởng lợi từ {other}[ ({role})]"),
        [RelationType.Organised] = new("{self} đã tổ chức {other}[ với vai trò {role}]", "{self} do {other} tổ chức[ với vai trò {role}]"),
        [RelationType.Hosted] = new("{self} đã đón tiếp khách tại {other}[ với vai trò {role}]", "{self} do {other} đón tiếp khách[ với vai trò {role}]"),
        [RelationType.Attended] = new("{self} đã tham dự {other}[ với vai trò {role}]", "{self} có sự tham dự của {other}[ với vai trò {role}]"),
        [RelationType.ResultedIn] = new("{self} dẫn đến {other}", "{self} là kết quả của {other}"),
        [RelationType.Concerns] = new("{self} liên quan đến {other}[ ({role})]", "{self} là nội dung của {other}[ ({role})]"),
        [RelationType.Replaces] = new("{self} thay thế {other}", "{self} được thay thế bởi {other}"),
        [RelationType.Follows] = new("{self} tiếp nối {other}[ ({role})]", "{self} được tiếp nối bởi {other}[ ({role})]"),
        [RelationType.InvitedTo] = new("{self} được mời, hoặc dự kiến được mời, tham gia {other}[ với vai trò {role}]", "{self} mời, hoặc dự kiến mời, {other} tham gia[ với vai trò {role}]"),
        [RelationType.Issued] = new("{self} đã ban hành {other}[ với vai trò {role}]", "{self} do {other} ban hành[ với vai trò {role}]"),
        [RelationType.AddressedTo] = new("{self} được gửi đến {other}[ với vai trò {role}]", "{self} là nơi nhận {other}[ với vai trò {role}]"),
        [RelationType.Contacted] = new("{self} đã liên hệ với {other}[ ({role})]", "{self} được {other} liên hệ[ ({role})]"),
    }.ToFrozenDictionary();

    /// <summary>Where one end is of a certain kind and the phrase above would not fit.</summary>
    public static readonly FrozenDictionary<(RelationType, EntityKind), Phrase> Particular = new Dictionary<(RelationType, EntityKind), Phrase>
    {
        [(RelationType.LocatedIn, EntityKind.Event)] = new("{self} diễn ra tại {other}[ ({role})]", "{self} là nơi diễn ra {other}[ ({role})]"),
        [(RelationType.CooperatesIn, EntityKind.Task)] = new("{self} được giao phối hợp trong {other}[ với vai trò {role}]", "{self} được giao cho {other} phối hợp[ với vai trò {role}]"),
        [(RelationType.Issued, EntityKind.Task)] = new("{self} đã giao {other}[ với vai trò {role}]", "{self} do {other} giao[ với vai trò {role}]"),
    }.ToFrozenDictionary();

    /// <summary>Tổng Lãnh sự <em>của</em> Tổng Lãnh sự quán: where the body's name begins with the post, "của" keeps the two apart.</summary>
    public static string? PostBefore(string? role, string body) =>
        role is not null && body.StartsWith(role, StringComparison.OrdinalIgnoreCase) ? $"{role} của" : role;
}
