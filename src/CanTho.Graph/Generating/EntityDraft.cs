using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Generating;

/// <summary>An entity while it is made: what it is called, and what is claimed of it.</summary>
/// <param name="sources">Where it is named.</param>
internal sealed class EntityDraft(EntityId id, EntityKind kind, string? narrower, IReadOnlyList<Citation> sources, Evidence evidence, Draw draw)
{
    private readonly List<Name> _names = [];
    private readonly List<Claim> _claims = [];

    public string? Class => narrower;

    /// <summary>In Vietnamese as the source prints it, and our translations.</summary>
    public void Call(LocalisedText name)
    {
        _names.Add(new(name.Vi, "vi", NameUse.Official, sources));

        if (name.En is not null)
        {
            _names.Add(new(name.En, "en", NameUse.Translation, []));
        }

        if (name.Ja is not null)
        {
            _names.Add(new(name.Ja, "ja", NameUse.Translation, []));
        }
    }

    /// <summary>A further name; one that it has already is not said again.</summary>
    public void AlsoCall(string text, string language, NameUse use)
    {
        if (!_names.Exists(name => name.Text == text && name.Language == language))
        {
            _names.Add(new(text, language, use, evidence.Sources(draw)));
        }
    }

    /// <summary>What stands in the entity's own row of the seed, cited as the entity is.</summary>
    public void Row(string property, ClaimValue value) =>
        _claims.Add(new($"claim:{Slug}~{property}", id, Property.Find(property)!, value, null, null, Rank.Normal, Certainty.Explicit, sources, null));

    public void Row(string property, LocalisedText text) => Row(property, new ClaimValue.Text(text));

    public void Row(string property, Period date) => Row(property, new ClaimValue.Date(date));

    /// <summary>What stands in <c>claims.csv</c>; the same is not said twice.</summary>
    public void Claim(string property, ClaimValue value, string? unit = null, Period? period = null)
    {
        if (_claims.Exists(claim => claim.Property.Name == property && claim.Value == value && claim.Unit == unit && claim.Period == period))
        {
            return;
        }

        var (rank, certainty, note) = Evidence.Standing(draw);
        Add(property, value, unit, period, rank, certainty, note);
    }

    public void Claim(string property, LocalisedText text) => Claim(property, new ClaimValue.Text(text));

    public void Claim(string property, decimal number, string unit) => Claim(property, new ClaimValue.Number(number), unit);

    /// <summary>Two sources say two things, and neither is better: a conflict.</summary>
    public void Contradict(string property, ClaimValue one, ClaimValue other, string? unit = null)
    {
        Add(property, one, unit, null, Rank.Normal, Certainty.Explicit, null);
        Add(property, other, unit, null, Rank.Normal, Certainty.Explicit, "Another document has another value.");
    }

    /// <summary>How far it had come, some days one after another.</summary>
    public void Statuses()
    {
        var (from, words) = (draw.Date(), Enum.GetValues<Status>());

        for (var (at, left) = (draw.Below(words.Length), draw.Number(1, 3)); left > 0 && at < words.Length; left--, at += draw.Number(1, 3))
        {
            Claim("status", new ClaimValue.Word(ConstantCase.Of(words[at])), period: Period.At(from));
            from = draw.Later(from);
        }
    }

    public DescribedEntity Done() => new(new(id, kind, narrower, _names, sources), _claims);

    private string Slug => id.Value.Replace(':', '-');

    private void Add(string property, ClaimValue value, string? unit, Period? period, Rank rank, Certainty certainty, string? note) =>
        _claims.Add(new(
            Population.Id($"claim:{Slug}-{property.ToLowerInvariant()}-{_claims.Count}"), id, Property.Find(property)!, value, unit, period, rank, certainty,
            evidence.Sources(draw), note));
}
