using System.Globalization;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Tests.SameAnswers.Drawing;

/// <summary>
/// Facts of every sort among the entities given: most as the model has them, so that questions find something; some joined as no seed would
/// join them, which a store must hold all the same.
/// </summary>
internal sealed class DrawnFacts(Draw draw, IReadOnlyList<EntityId> known)
{
    private static readonly string[] s_numbers =
    [
        "0", "0.0", "1", "1.0", "12.05", "12.050", "12", "500", "0.5", "1000", "-3", "79228162514264337593543950335", "-79228162514264337593543950335",
        "0.0000000000000000000000000001", "123456789012345.6789",
    ];

    private readonly DrawnTexts _texts = new(draw);
    private readonly DrawnDates _dates = new(draw);
    private readonly ILookup<EntityKind, EntityId> _byKind = known.ToLookup(KindOf);

    // A few who are joined to half of the others.
    private readonly IReadOnlyList<EntityId> _hubs = draw.Some(known, 2);

    public static EntityKind KindOf(EntityId id) => Enum.GetValues<EntityKind>().Single(kind => id.Value.StartsWith(kind.IdPrefix(), StringComparison.Ordinal));

    public Entity Entity(EntityId id, IReadOnlyList<string> taken)
    {
        var (kind, texts) = (KindOf(id), draw.Between(1, 4));
        var classes = EntityClass.Of(kind);
        var @class = classes.Count > 0 && draw.Percent(85) ? draw.One(classes) : draw.Percent(10) ? "ODD" : null;
        var names = Draw.Many(texts, () => new Name(
            taken.Count > 0 && draw.Percent(15) ? draw.One(taken) : _texts.Name(),
            draw.One(LanguageTag.OfNames),
            draw.Member<NameUse>(),
            draw.Percent(50) ? Sources(least: 0) : []));

        return new(id, kind, @class, names, draw.Percent(60) ? Sources(least: 0) : []);
    }

    public Relationship Relationship(string id)
    {
        var type = draw.Percent(25) ? draw.One(RelationType.HoldsPost, RelationType.Attended, RelationType.PartOf, RelationType.Governs) : draw.Member<RelationType>();
        var (from, to) = Ends(type);
        var (since, until) = _dates.Span();

        return new(
            id, type, from, to, Role(), since, until, Rank(), Certainty(), Sources(least: 1), _texts.Note());
    }

    public Claim Claim(string id)
    {
        var about = Any();
        var kind = KindOf(about);
        var property = draw.Percent(95) ? draw.One([.. Property.All.Where(one => one.IsOf(kind))]) : draw.One(Property.All);

        // What timelines, briefings and conflicts hang on comes more often.
        if (draw.Percent(45))
        {
            property = draw.One([.. Property.All.Where(one => one.IsOf(kind) && one.Name is "date" or "status" or "deadline" or "attendance" or "validity" or "honorific" or "description")]);
        }

        return Claim(id, about, property);
    }

    /// <summary>The claim said again, a little otherwise: what makes a conflict.</summary>
    public Claim Rival(string id, Claim of) => Claim(id, of.About, of.Property) with
    {
        Period = draw.Percent(70) ? of.Period : null,
        Unit = draw.Percent(70) ? of.Unit : null,
        Rank = draw.Percent(80) ? of.Rank : Rank(),
        Value = draw.Percent(70) ? Value(of.Property.Value) : of.Value,
    };

    public Figure Figure(string id)
    {
        var about = draw.Percent(80) && _byKind[EntityKind.Place].Any() ? draw.One([.. _byKind[EntityKind.Place]]) : Any();

        return new(
            id, draw.One(Indicator.Exports, Indicator.Imports, draw.Member<Indicator>()), about, draw.Percent(50) ? Any() : null, _dates.Period(), Number(),
            draw.One(FigureUnit.All), draw.Percent(40), draw.Percent(30), Rank(), Certainty(), Sources(least: 1), _texts.Note());
    }

    public Figure Rival(string id, Figure of) => of with
    {
        Id = id,
        Value = draw.Percent(80) ? Number() : of.Value,
        Unit = of.Unit.EndsWith("USD", StringComparison.Ordinal) ? draw.One("USD", "million USD", "billion USD") : of.Unit,
        Rank = draw.Percent(80) ? of.Rank : Rank(),
        Sources = Sources(least: 1),
    };

    private Claim Claim(string id, EntityId about, Property property) => new(
        id, about, property, Value(property.Value), Unit(property), draw.Percent(50) ? _dates.Period() : null, Rank(), Certainty(),
        Sources(least: property.Name == "iso" ? 0 : 1), _texts.Note());

    private ClaimValue Value(ValueKind kind) => kind switch
    {
        ValueKind.Number => new ClaimValue.Number(Number()),
        ValueKind.Date => new ClaimValue.Date(_dates.Period()),
        ValueKind.Entity => new ClaimValue.Reference(Any()),
        ValueKind.Status => new ClaimValue.Word(draw.Percent(95) ? ConstantCase.Of(draw.Member<Status>()) : "HALF_DONE"),
        _ => new ClaimValue.Text(_texts.Localised()),
    };

    private string? Unit(Property property) => property.Value != ValueKind.Number
        ? draw.Percent(2) ? "odd" : null
        : draw.One(null, "delegates", "Japanese delegates", "Japanese-delegates", "2017", "USD", "million USD", "ha");

    private decimal Number() =>
        draw.Percent(30) ? decimal.Parse(draw.One(s_numbers), CultureInfo.InvariantCulture) : new decimal(draw.Number(2000), 0, 0, false, (byte)draw.Number(4));

    private (EntityId From, EntityId To) Ends(RelationType type)
    {
        if (draw.Percent(3))
        {
            var self = Any();
            return (self, self);
        }

        if (draw.Percent(5))
        {
            return (Any(), Any());
        }

        var from = OneOf(RelationEnds.Of(type).From);
        return (from, OneOf(RelationEnds.Of(type).ToFrom(KindOf(from))));
    }

    private EntityId OneOf(IReadOnlyList<EntityKind> kinds)
    {
        EntityId[] fit = [.. kinds.SelectMany(kind => _byKind[kind])];
        EntityId[] hubs = [.. _hubs.Intersect(fit)];

        return hubs.Length > 0 && draw.Percent(35) ? draw.One(hubs) : fit.Length > 0 ? draw.One(fit) : Any();
    }

    private EntityId Any() => draw.One(known);

    private LocalisedText? Role() => draw.Percent(50) ? null
        : draw.Percent(40) ? new(draw.One("Chủ tịch", "nguyên Thị trưởng", "cựu Chủ tịch", "Phó Chủ tịch"), draw.One(null, "chairman"), draw.One(null, "会長"))
        : _texts.Localised();

    private Rank Rank() => draw.Number(10) switch
    {
        0 => CanTho.Graph.Domain.Rank.Deprecated,
        1 or 2 => CanTho.Graph.Domain.Rank.Preferred,
        _ => CanTho.Graph.Domain.Rank.Normal,
    };

    private Certainty Certainty() => draw.Percent(80) ? CanTho.Graph.Domain.Certainty.Explicit : CanTho.Graph.Domain.Certainty.Inferred;

    // The same citation twice, and two places of one document, come too.
    private IReadOnlyList<Citation> Sources(int least)
    {
        EntityId[] documents = [.. _byKind[EntityKind.Document]];
        return Draw.Many(least + draw.One(0, 0, 0, 1, 2), () => new Citation(draw.One(documents), _texts.Locator()));
    }
}
