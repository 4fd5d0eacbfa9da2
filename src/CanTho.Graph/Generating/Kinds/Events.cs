using CanTho.Graph.Domain;
using CanTho.Graph.Generating.Words;

namespace CanTho.Graph.Generating.Kinds;

internal sealed class Events(Population population, Places places) : MadeUpKind(EntityKind.Event, population)
{
    private static readonly Dictionary<string, LocalisedText> s_called = new()
    {
        ["MEETING"] = new("Buổi làm việc", "Work session", "会談"),
        ["DELEGATION"] = new("Đoàn công tác", "Delegation", "代表団"),
        ["SEMINAR"] = new("Hội thảo", "Seminar", "セミナー"),
        ["VISIT"] = new("Chuyến thăm", "Visit", "訪問"),
        ["FORUM"] = new("Diễn đàn", "Forum", "フォーラム"),
        ["SIGNING"] = new("Lễ ký kết", "Signing", "署名式"),
        ["CEREMONY"] = new("Lễ kỷ niệm", "Ceremony", "式典"),
        ["ANNIVERSARY"] = new("Kỷ niệm quan hệ hữu nghị", "Anniversary of friendship", "友好周年"),
        ["FESTIVAL"] = new("Lễ hội", "Festival", "フェスティバル"),
        ["TRAINING"] = new("Khóa đào tạo", "Training course", "研修"),
        ["EXCHANGE"] = new("Giao lưu", "Exchange", "交流会"),
    };

    private static readonly Weighted<string> s_shares = new(
        (30, "MEETING"), (15, "DELEGATION"), (14, "SEMINAR"), (12, "VISIT"), (5, "FORUM"), (6, "SIGNING"), (4, "CEREMONY"), (3, "ANNIVERSARY"),
        (3, "FESTIVAL"), (4, "TRAINING"), (4, "EXCHANGE"));

    public override string ClassOf(int number) => ClassAt(s_shares, number);

    public override LocalisedText NameOf(int number)
    {
        var (called, draw) = (s_called[ClassOf(number)], DrawName(number));
        var (field, place) = (draw.One(Vocabulary.Fields), places.NameOf(draw.Below(Population[EntityKind.Place])));
        return new($"{called.Vi} về {field.Vi} tại {place.Vi}", $"{called.En} on {field.En} in {place.En}", place.Ja is null ? null : $"{place.Ja}での{field.Ja}に関する{called.Ja}");
    }

    public override void Describe(EntityDraft draft, int number, Draw draw)
    {
        var date = draw.Days();

        if (draw.Chance(0.02))
        {
            draft.Contradict("date", new ClaimValue.Date(date), new ClaimValue.Date(Period.At(draw.Later(date.From!.Value))));
        }
        else
        {
            draft.Row("date", date);
        }

        if (draw.Chance(0.5))
        {
            draft.Statuses();
            draft.Claim("topic", draw.One(Vocabulary.Topics));
            draft.Claim("outcome", draw.One(Vocabulary.Outcomes));
        }

        if (draw.Chance(0.3))
        {
            draft.Claim("attendance", draw.Number(5, 600), "delegates");
            draft.Claim("attendance", draw.Number(2, 90), draw.One(["Japanese delegates", "Japanese companies"]));
        }

        if (draw.Chance(0.2))
        {
            draft.Row("field", draw.One(Vocabulary.Fields));
            draft.Row("subject", draw.One(Vocabulary.Fields));
            draft.Claim("purpose", draw.One(Vocabulary.Purposes));
            draft.Claim("budget", draw.One(Vocabulary.Budgets));
        }

        if (draw.Chance(0.05))
        {
            draft.Claim("agreementCount", draw.Number(1, 12), "agreements");
            draft.Claim("progress", draw.One(Vocabulary.Progress));
            draft.Claim("count", draw.Number(5, 80), "students");
        }
    }
}
