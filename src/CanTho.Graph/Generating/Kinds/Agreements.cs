using CanTho.Graph.Domain;
using CanTho.Graph.Generating.Words;

namespace CanTho.Graph.Generating.Kinds;

internal sealed class Agreements(Population population, Places places, Organisations organisations) : MadeUpKind(EntityKind.Agreement, population)
{
    private static readonly Dictionary<string, LocalisedText> s_called = new()
    {
        ["MOU"] = new("Biên bản ghi nhớ", "MOU", "覚書"),
        ["COOPERATION_AGREEMENT"] = new("Thỏa thuận hợp tác", "Cooperation agreement", "協力協定"),
        ["FRIENDSHIP_AGREEMENT"] = new("Thỏa thuận hữu nghị", "Friendship agreement", "友好協定"),
        ["JOINT_DECLARATION"] = new("Tuyên bố chung", "Joint declaration", "共同宣言"),
        ["RESEARCH_AGREEMENT"] = new("Thỏa thuận nghiên cứu", "Research agreement", "研究協定"),
        ["COMMITMENT"] = new("Cam kết", "Commitment", "確約"),
    };

    private static readonly Weighted<string> s_shares = new(
        (40, "MOU"), (20, "COOPERATION_AGREEMENT"), (15, "FRIENDSHIP_AGREEMENT"), (10, "JOINT_DECLARATION"), (10, "RESEARCH_AGREEMENT"), (5, "COMMITMENT"));

    public override string ClassOf(int number) => ClassAt(s_shares, number);

    public override LocalisedText NameOf(int number)
    {
        var (called, draw) = (s_called[ClassOf(number)], DrawName(number));
        var (field, other) = (draw.One(Vocabulary.Fields), organisations.NameOf(draw.Below(Population[EntityKind.Organisation])));
        return new(
            $"{called.Vi} về {field.Vi} với {other.Vi}", $"{called.En} on {field.En} with {other.En}", other.Ja is null ? null : $"{other.Ja}との{field.Ja}に関する{called.Ja}");
    }

    public override void Describe(EntityDraft draft, int number, Draw draw)
    {
        var date = draw.Date();

        if (draw.Chance(0.03))
        {
            draft.Contradict("date", new ClaimValue.Date(Period.At(date)), new ClaimValue.Date(Period.At(draw.Later(date))));
        }
        else
        {
            draft.Row("date", Period.At(date));
        }

        if (draw.Chance(0.4))
        {
            draft.Row("validity", new Period(date, draw.Chance(0.5) ? draw.Later(date) : null));
        }

        draft.Row("field", draw.One(Vocabulary.Fields));
        draft.Row("counterparty", new ClaimValue.Reference(
            draw.Chance(0.3) ? places.IdOf(draw.Below(Population[EntityKind.Place])) : organisations.IdOf(draw.Below(Population[EntityKind.Organisation]))));

        if (draw.Chance(0.3))
        {
            draft.Claim("purpose", draw.One(Vocabulary.Purposes));
            draft.Claim("incentive", draw.One(Vocabulary.Incentives));
            draft.Statuses();
        }
    }
}
