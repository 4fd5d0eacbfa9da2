using CanTho.Graph.Domain;
using CanTho.Graph.Generating.Words;

namespace CanTho.Graph.Generating.Kinds;

/// <summary>Bodies called by their place and field, and companies of both countries with their forms.</summary>
internal sealed class Organisations(Population population, Places places) : MadeUpKind(EntityKind.Organisation, population)
{
    // {0} is the place, {1} the field.
    private static readonly Dictionary<string, (double Share, LocalisedText Called)> s_classes = new()
    {
        ["COMPANY"] = (40, new("", "", "")),
        ["DEPARTMENT"] = (12, new("Sở {1} {0}", "Department of {1}, {0}", "{0}{1}局")),
        ["GOVERNMENT"] = (6, new("Ủy ban nhân dân {0}", "People’s Committee of {0}", "{0}人民委員会")),
        ["ASSOCIATION"] = (8, new("Hội hữu nghị Việt Nam – Nhật Bản {0}", "Vietnam–Japan Friendship Association of {0}", "{0}越日友好協会")),
        ["UNIVERSITY"] = (5, new("Đại học {0}", "University of {0}", "{0}大学")),
        ["OFFICE"] = (5, new("Văn phòng {1} {0}", "Office for {1}, {0}", "{0}{1}事務所")),
        ["SCHOOL"] = (3, new("Trường Cao đẳng {1} {0}", "College of {1}, {0}", "{0}{1}専門学校")),
        ["HOSPITAL"] = (3, new("Bệnh viện Đa khoa {0}", "General Hospital of {0}", "{0}総合病院")),
        ["PROMOTION_AGENCY"] = (3, new("Trung tâm Xúc tiến đầu tư {0}", "Investment Promotion Centre of {0}", "{0}投資促進センター")),
        ["MINISTRY"] = (2, new("Bộ {1}", "Ministry of {1}", "{1}省")),
        ["COMMITTEE"] = (2, new("Ban chỉ đạo {1} {0}", "Steering Committee for {1}, {0}", "{0}{1}指導委員会")),
        ["DIPLOMATIC_MISSION"] = (2, new("Tổng Lãnh sự quán tại {0}", "Consulate General in {0}", "在{0}総領事館")),
        ["EXPERT_GROUP"] = (2, new("Nhóm chuyên gia {1} {0}", "Expert group on {1}, {0}", "{0}{1}専門家グループ")),
        ["FUND"] = (1, new("Quỹ phát triển {1} {0}", "Development Fund for {1}, {0}", "{0}{1}開発基金")),
        ["INDUSTRIAL_ZONE_AUTHORITY"] = (1, new("Ban Quản lý các khu công nghiệp {0}", "Industrial Zones Authority of {0}", "{0}工業団地管理委員会")),
        ["INTERNATIONAL_AGENCY"] = (1, new("Cơ quan hợp tác quốc tế, văn phòng {0}", "International cooperation agency, {0} office", "国際協力機関{0}事務所")),
        ["PARTY_BODY"] = (1, new("Thành ủy {0}", "Party Committee of {0}", "{0}党委員会")),
        ["ASSEMBLY"] = (2, new("Hội đồng nhân dân {0}", "People’s Council of {0}", "{0}人民評議会")),
        ["WORKING_GROUP"] = (1, new("Tổ công tác {1} {0}", "Working group on {1}, {0}", "{0}{1}作業部会")),
    };

    private static readonly Weighted<string> s_shares = new([.. s_classes.Select(pair => (pair.Value.Share, pair.Key))]);

    private static readonly (string Vi, string En)[] s_forms = [("Công ty TNHH", "Co., Ltd."), ("Công ty Cổ phần", "JSC"), ("Công ty TNHH MTV", "Co., Ltd."), ("Tập đoàn", "Group")];

    // The organisation with the number 0 is the hub of all: a government.
    public override string ClassOf(int number) => number == 0 ? "GOVERNMENT" : ClassAt(s_shares, number);

    public override LocalisedText NameOf(int number)
    {
        var draw = DrawName(number);

        if (ClassOf(number) == "COMPANY")
        {
            return Company(draw, out _);
        }

        var (called, place) = (s_classes[ClassOf(number)].Called, places.NameOf(number == 0 ? Places.CanTho : draw.Below(Population[EntityKind.Place])));
        var field = draw.One(Vocabulary.Fields);
        return new(
            Filled(called.Vi, place.Vi, field.Vi), Filled(called.En!, place.En!, field.En!), place.Ja is null ? null : Filled(called.Ja!, place.Ja, field.Ja!));
    }

    public override void Describe(EntityDraft draft, int number, Draw draw)
    {
        if (draft.Class == "COMPANY")
        {
            var name = Company(DrawName(number), out var japanese);
            draft.Claim("product", draw.One(Vocabulary.Products));

            if (japanese is not null)
            {
                draft.AlsoCall($"株式会社{japanese.Kanji}製作所", "ja", NameUse.Official);
                draft.AlsoCall($"{japanese.Kana}せいさくしょ", "ja", NameUse.Reading);
            }
            else if (draw.Chance(0.5))
            {
                draft.AlsoCall(name.Vi.Replace("Công ty", "Cty", StringComparison.Ordinal), "vi", NameUse.Short);
            }
        }
        else if (draft.Class is "GOVERNMENT")
        {
            draft.AlsoCall(NameOf(number).Vi.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal), "vi", NameUse.Short);
        }

        draft.Row("founded", Period.At(draw.Date()));

        if (draw.Chance(0.3))
        {
            draft.Row("field", draw.One(Vocabulary.Fields));
        }

        if (draw.Chance(0.2))
        {
            draft.Claim("count", draw.Number(3, 3000), draw.One(["members", "students", "staff"]));
        }
    }

    private static LocalisedText Company(Draw draw, out JapaneseName? japanese)
    {
        if (draw.Chance(0.35))
        {
            japanese = draw.One(JapaneseName.Families);
            return new($"Công ty {japanese.Plain} Seisakusho", $"{japanese.Plain} Seisakusho Co., Ltd.");
        }

        japanese = null;
        var (form, field, name) = (draw.One(s_forms), draw.One(Vocabulary.Fields), draw.One(Locales.VietnameseWomen));
        return new($"{form.Vi} {field.Vi} {name}", $"{Locales.Unmarked(name)} {field.En} {form.En}");
    }

    private static string Filled(string template, string place, string field) =>
        template.Replace("{0}", place, StringComparison.Ordinal).Replace("{1}", field, StringComparison.Ordinal);
}
