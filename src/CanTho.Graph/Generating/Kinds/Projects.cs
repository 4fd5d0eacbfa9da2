using CanTho.Graph.Domain;
using CanTho.Graph.Generating.Words;

namespace CanTho.Graph.Generating.Kinds;

internal sealed class Projects(Population population, Places places) : MadeUpKind(EntityKind.Project, population)
{
    private static readonly Dictionary<string, LocalisedText> s_called = new()
    {
        ["INVESTMENT"] = new("Dự án nhà máy {0}", "Factory project, {0}", "{0}工場案件"),
        ["INFRASTRUCTURE"] = new("Dự án hạ tầng {0}", "Infrastructure project, {0}", "{0}インフラ案件"),
        ["HEALTH"] = new("Dự án bệnh viện {0}", "Hospital project, {0}", "{0}病院案件"),
        ["EDUCATION"] = new("Dự án trung tâm Nhật ngữ {0}", "Japanese language centre project, {0}", "{0}日本語センター案件"),
        ["AGRICULTURE"] = new("Dự án nông trang kiểu mẫu {0}", "Model farm project, {0}", "{0}モデル農場案件"),
        ["CULTURE"] = new("Dự án vườn Nhật Bản {0}", "Japanese garden project, {0}", "{0}日本庭園案件"),
        ["TECHNOLOGY"] = new("Dự án công viên phần mềm {0}", "Software park project, {0}", "{0}ソフトウェアパーク案件"),
        ["ENVIRONMENT"] = new("Dự án xử lý nước thải {0}", "Wastewater treatment project, {0}", "{0}下水処理案件"),
        ["AID"] = new("Dự án viện trợ {0}", "Aid project, {0}", "{0}援助案件"),
        ["RELIEF"] = new("Dự án cứu trợ {0}", "Relief project, {0}", "{0}救援案件"),
    };

    private static readonly Weighted<string> s_shares = new(
        (30, "INVESTMENT"), (15, "INFRASTRUCTURE"), (12, "HEALTH"), (12, "EDUCATION"), (10, "AGRICULTURE"), (5, "CULTURE"), (6, "TECHNOLOGY"),
        (5, "ENVIRONMENT"), (4, "AID"), (1, "RELIEF"));

    public override string ClassOf(int number) => ClassAt(s_shares, number);

    public override LocalisedText NameOf(int number)
    {
        var (called, place) = (s_called[ClassOf(number)], places.NameOf(DrawName(number).Below(Population[EntityKind.Place])));
        return new(In(called.Vi, place.Vi), In(called.En!, place.En!), place.Ja is null ? null : In(called.Ja!, place.Ja));

        static string In(string template, string place) => template.Replace("{0}", place, StringComparison.Ordinal);
    }

    public override void Describe(EntityDraft draft, int number, Draw draw)
    {
        var (capital, date) = (draw.Number(5, 5000) / 10m, draw.Date());
        draft.Statuses();

        if (draw.Chance(0.05))
        {
            draft.Contradict("capital", new ClaimValue.Number(capital), new ClaimValue.Number(capital + 2), "million USD");
        }
        else if (draw.Chance(0.5))
        {
            draft.Claim("capital", capital, draw.One(["million USD", "billion VND"]));
        }

        if (draw.Chance(0.3))
        {
            draft.Row("field", draw.One(Vocabulary.Fields));
            draft.Claim("area", draw.Number(1, 400), "ha");
            draft.Claim("product", draw.One(Vocabulary.Products));
        }

        if (draw.Chance(0.2))
        {
            draft.Row("opening", Period.At(date));
            draft.Row("deadline", Period.At(draw.Later(date)));
            draft.Claim("validity", new ClaimValue.Date(new(date, null)));
            draft.Claim("count", draw.Number(2, 900), "staff");
        }

        if (draw.Chance(0.2))
        {
            draft.Claim("purpose", draw.One(Vocabulary.Purposes));
            draft.Claim("budget", draw.One(Vocabulary.Budgets));
            draft.Claim("progress", draw.One(Vocabulary.Progress));
            draft.Claim("incentive", draw.One(Vocabulary.Incentives));
        }
    }
}
