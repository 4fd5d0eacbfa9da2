using CanTho.Graph.Domain;
using CanTho.Graph.Generating.Words;

namespace CanTho.Graph.Generating.Kinds;

internal sealed class Tasks(Population population, Places places) : MadeUpKind(EntityKind.Task, population)
{
    private static readonly LocalisedText[] s_called =
    [
        new("Chuẩn bị nội dung làm việc với {0}", "Preparing the talks with {0}", "{0}との協議の準備"),
        new("Xúc tiến đầu tư từ {0}", "Promotion of investment from {0}", "{0}からの投資促進"),
        new("Lập kế hoạch đoàn ra {0}", "Plan of a delegation to {0}", "{0}への代表団派遣計画"),
        new("Báo cáo kết quả hợp tác với {0}", "Report on the cooperation with {0}", "{0}との協力結果の報告"),
        new("Mời chuyên gia từ {0}", "Invitation of experts from {0}", "{0}からの専門家の招へい"),
    ];

    public override string? ClassOf(int number) => null;

    public override LocalisedText NameOf(int number)
    {
        var draw = DrawName(number);
        var (called, place) = (draw.One(s_called), places.NameOf(draw.Below(Population[EntityKind.Place])));
        return new(With(called.Vi, place.Vi), With(called.En!, place.En!), place.Ja is null ? null : With(called.Ja!, place.Ja));

        static string With(string template, string place) => template.Replace("{0}", place, StringComparison.Ordinal);
    }

    public override void Describe(EntityDraft draft, int number, Draw draw)
    {
        draft.Row("subject", draw.One(Vocabulary.Purposes));
        draft.Statuses();

        if (draw.Chance(0.7))
        {
            draft.Row("deadline", Period.At(draw.Date()));
        }

        if (draw.Chance(0.2))
        {
            draft.Claim("budget", draw.One(Vocabulary.Budgets));
            draft.Claim("progress", draw.One(Vocabulary.Progress));
            draft.Claim("outcome", draw.One(Vocabulary.Outcomes));
        }
    }
}
