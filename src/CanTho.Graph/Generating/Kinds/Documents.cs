using CanTho.Graph.Domain;
using CanTho.Graph.Generating.Words;

namespace CanTho.Graph.Generating.Kinds;

/// <summary>What everything else cites. The title of each says that there is no such document.</summary>
internal sealed class Documents(Population population) : MadeUpKind(EntityKind.Document, population)
{
    private static readonly Dictionary<string, (string Sign, LocalisedText Called)> s_classes = new()
    {
        ["NEWS"] = ("", new("Tin", "News", "記事")),
        ["OFFICIAL_LETTER"] = ("UBND-KT", new("Công văn", "Official letter", "公文書")),
        ["REPORT"] = ("BC-UBND", new("Báo cáo", "Report", "報告書")),
        ["PLAN"] = ("KH-UBND", new("Kế hoạch", "Plan", "計画")),
        ["DECISION"] = ("QĐ-UBND", new("Quyết định", "Decision", "決定")),
        ["RESOLUTION"] = ("NQ-HĐND", new("Nghị quyết", "Resolution", "決議")),
        ["CERTIFICATE"] = ("GCN", new("Giấy chứng nhận", "Certificate", "証明書")),
        ["PUBLICATION"] = ("", new("Ấn phẩm", "Publication", "刊行物")),
        ["WEBSITE"] = ("", new("Trang tin", "Website", "ウェブサイト")),
    };

    private static readonly Weighted<string> s_shares = new(
        (25, "NEWS"), (25, "OFFICIAL_LETTER"), (16, "REPORT"), (10, "PLAN"), (10, "DECISION"), (4, "RESOLUTION"), (4, "CERTIFICATE"), (3, "PUBLICATION"), (3, "WEBSITE"));

    private static readonly string[] s_publishers = ["Báo giả định", "Tạp chí giả định", "Cổng thông tin giả định"];

    public override string ClassOf(int number) => ClassAt(s_shares, number);

    public override LocalisedText NameOf(int number)
    {
        var (called, field) = (s_classes[ClassOf(number)].Called, DrawName(number).One(Vocabulary.Fields));
        return new(
            $"{called.Vi} về {field.Vi} (dữ liệu giả định)", $"{called.En} on {field.En} (made up)", $"{field.Ja}に関する{called.Ja}（架空）");
    }

    public override IReadOnlyList<Citation> SourcesOf(int number) => [new(IdOf(number), "heading")];

    public override void Describe(EntityDraft draft, int number, Draw draw)
    {
        draft.Row("date", Period.At(draw.Date()));

        if (s_classes[ClassOf(number)].Sign is { Length: > 0 } sign)
        {
            draft.Row("number", new LocalisedText(Population.Id($"{number}/{sign}")));
            draft.Row("subject", draw.One(Vocabulary.Fields));
            draft.Claim("purpose", draw.One(Vocabulary.Purposes));
        }
        else
        {
            draft.Row("url", new LocalisedText(Population.Id($"https://example.com/{number}"))); // RFC 2606: nobody's
            draft.Row("publisher", new LocalisedText(draw.One(s_publishers)));
            draft.Claim("author", new LocalisedText($"{draw.One(Locales.VietnameseFamilyNames)} {draw.One(Locales.VietnameseWomen)}"));
        }
    }
}
