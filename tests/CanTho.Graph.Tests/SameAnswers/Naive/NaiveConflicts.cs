using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Names.Unicode;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>
/// A conflict: two different values at the best rank present, for a single-valued property of one entity and one period, or two figures alike
/// in all but the value (docs/model.md).
/// </summary>
internal static class NaiveConflicts
{
    private static readonly PlainList<Conflict> s_list = new("conflicts", (conflict => conflict.Id, false));

    public static Slice<Conflict> Of(PlainFacts facts, Conflicts asked) =>
        s_list.Page(asked.About is { } about ? About(facts, facts[about].Id) : All(facts), asked.Page);

    public static IReadOnlyList<IReadOnlyList<Conflict>> Of(PlainFacts facts, ConflictsOf asked) =>
        [.. facts.Each(asked.Of).Select(entity => About(facts, entity.Id))];

    public static IReadOnlyList<Conflict> About(PlainFacts facts, EntityId entity) =>
        [.. All(facts).Where(conflict => conflict.About == entity || conflict.Partner == entity)];

    public static IReadOnlyList<Conflict> All(PlainFacts facts) => s_list.Sorted(OfClaims(facts).Concat(OfFigures(facts)));

    private static IEnumerable<Conflict> OfClaims(PlainFacts facts) =>
        from claim in facts.All.Claims
        where claim.Property.Cardinality is Cardinality.One or Cardinality.OneForEachUnit || (claim.Property.Cardinality == Cardinality.Series && claim.Period is not null)
        group claim by (claim.About, claim.Property.Name, claim.Period, claim.Property.Cardinality == Cardinality.OneForEachUnit ? claim.Unit : null) into rivals
        let said = rivals.Select(claim => new Said(claim.Id, claim.Value, claim.Unit, claim.Rank, claim.Sources)).ToList()
        let sides = Sides(said)
        where sides.Count > 0
        let key = rivals.Key
        select new Conflict(
            Id([Id(key.About), key.Name, Id(key.Item4), key.Period?.ToString()]), key.About, key.Name, SharedUnit(said), key.Period, null, sides);

    private static IEnumerable<Conflict> OfFigures(PlainFacts facts) =>
        from figure in facts.All.Figures
        group figure by (figure.About, figure.Indicator, figure.Partner, UnitOf(figure.Value, figure.Unit), figure.Period, figure.Cumulative) into rivals
        let said = rivals.Select(figure => new Said(figure.Id, new ClaimValue.Number(figure.Value), figure.Unit, figure.Rank, figure.Sources)).ToList()
        let sides = Sides(said)
        where sides.Count > 0
        let key = rivals.Key
        let subject = ConstantCase.Of(key.Indicator)
        select new Conflict(
            Id([Id(key.About), subject, Id(key.Partner), Id(key.Item4), key.Period.ToString(), key.Cumulative ? "cumulative" : "flow"]),
            key.About, subject, SharedUnit(said), key.Period, key.Partner, sides);

    // At the best rank, every value that some other contradicts; in the order of its first fact's id.
    private static List<ConflictSide> Sides(List<Said> facts)
    {
        var best = facts.Where(fact => fact.Rank != Rank.Deprecated && facts.TrueForAll(other => fact.Rank <= other.Rank))
            .OrderBy(fact => fact.Id, Utf8Order.Instance)
            .ToList();

        return
        [
            .. from value in best.GroupBy(Meaning)
               let same = value.ToList()
               where best.Any(other => Meaning(other) != value.Key && !IsVaguer(other.Value, same[0].Value) && !IsVaguer(same[0].Value, other.Value))
               select new ConflictSide(
                   Printed(same[0]), same[0].Value, same[0].Unit, [.. same.Select(fact => fact.Id)], [.. same.SelectMany(fact => fact.Sources).Distinct()]),
        ];
    }

    // Equal for 12.05 and 12.050, for 0.5 billion and 500 million, for texts that differ in case, spaces or the decimal comma.
    private static string Meaning(Said fact) => fact.Value switch
    {
        ClaimValue.Number number => $"{Plain(InBaseUnit(number.Value, fact.Unit))} {UnitOf(number.Value, fact.Unit)}",
        ClaimValue.Text text => Meaning(text.Value.Vi),
        _ => Printed(fact),
    };

    private static string Meaning(string text)
    {
        var words = string.Join(' ', UnicodeForm.Composed(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
        var number = words.Replace(',', '.');

        return number.Any(char.IsAsciiDigit) && number.All(letter => char.IsAsciiDigit(letter) || letter == '.') && number.Count(letter => letter == '.') < 2
            ? $"{Plain(decimal.Parse(number, CultureInfo.InvariantCulture))} "
            : words;
    }

    private static decimal InBaseUnit(decimal value, string? unit) => Fits(value, unit) ? value * Times(unit) : value;

    private static string UnitOf(decimal value, string? unit) => Fits(value, unit) ? BaseUnit(unit) : unit ?? "";

    private static string BaseUnit(string? unit) => Times(unit) == 1 ? unit ?? "" : unit![(unit!.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static decimal Times(string? unit) => unit?.Split(' ')[0] switch
    {
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => 1,
    };

    private static bool Fits(decimal value, string? unit) => Math.Abs(value) <= decimal.MaxValue / Times(unit);

    private static string Plain(decimal number) =>
        number.ToString(CultureInfo.InvariantCulture) is var digits && digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits;

    // A single date that holds all of another says it vaguely and contradicts it not.
    private static bool IsVaguer(ClaimValue vague, ClaimValue exact) =>
        vague is ClaimValue.Date { Value: { From: { } date } span } && exact is ClaimValue.Date { Value: var other }
        && span.Until == date && date.Earliest <= other.Earliest && other.Latest <= date.Latest;

    private static string Printed(Said fact) => fact.Value switch
    {
        ClaimValue.Number number => fact.Unit is null ? number.Value.ToString(CultureInfo.InvariantCulture) : $"{number.Value.ToString(CultureInfo.InvariantCulture)} {fact.Unit}",
        ClaimValue.Date date => date.Value.ToString(),
        ClaimValue.Text text => text.Value.Vi,
        ClaimValue.Word word => word.Value,
        ClaimValue.Reference reference => reference.Value.Value,
        _ => throw new NotSupportedException(),
    };

    private static string? SharedUnit(List<Said> facts) => facts.TrueForAll(fact => fact.Unit == facts[0].Unit) ? facts[0].Unit : null;

    private static string Id(IEnumerable<string?> parts) => "conflict:" + string.Join('/', parts.Where(part => part is not (null or "")));

    private static string? Id(EntityId? id) => id?.Value.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);

    // Hyphens for spaces; in percent what separates parts, stands in ids of entities or begins a date.
    private static string? Id(string? unit) => unit is null ? null : string.Concat(unit.Select((sign, at) => sign switch
    {
        '%' => "%25",
        '/' => "%2F",
        '-' => "%2D",
        ':' => "%3A",
        ' ' => "-",
        '.' when at == 0 => "%2E",
        >= '0' and <= '9' when at == 0 => $"%3{sign}",
        _ => $"{sign}",
    }));

    private sealed record Said(string Id, ClaimValue Value, string? Unit, Rank Rank, IReadOnlyList<Citation> Sources);
}
