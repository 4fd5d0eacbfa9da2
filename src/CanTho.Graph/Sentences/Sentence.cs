using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Sentences;

/// <summary>Facts as sentences that people read.</summary>
public static class Sentence
{
    /// <summary>One relationship, said from its start: "Lê Việt Dũng đã ký …".</summary>
    /// <param name="named">Finds the two ends.</param>
    public static string Of(Relationship relationship, Func<EntityId, Entity> named, Language language) =>
        Finish(Clause(relationship, forward: true, named(relationship.From), named(relationship.To), language), language);

    /// <summary>A route, each step going on from where the one before arrived.</summary>
    public static string Of(Route route, Language language)
    {
        var clauses = route.Steps.Select((step, place) => place > 0 && language == Language.En
            ? Clause(step.Relationship, step.Forward, step.From, step.To, language, step.From.Kind == EntityKind.Person ? "who" : "which")
            : Clause(step.Relationship, step.Forward, step.From, step.To, language));

        return Finish(string.Join(language switch { Language.Vi => "; ", Language.En => ", ", _ => "。" }, clauses), language);
    }

    private static string Clause(
        Relationship relationship, bool forward, Entity from, Entity to, Language language, string? self = null)
    {
        var clause = PhraseOf(relationship.Type, from.Kind, to.Kind, language).Say(
            forward, self ?? Called(from, language), Called(to, language), Role(relationship, to, language), TenseOf(relationship));

        return $"{clause}{Time(relationship, language)}{Inferred(relationship.Certainty, language)}";
    }

    private static Tense TenseOf(Relationship relationship) => relationship switch
    {
        { Until: not null } => Tense.Past,
        { Since: not null } => Tense.PresentSince,
        _ => Tense.Present,
    };

    private static Phrase PhraseOf(RelationType type, EntityKind one, EntityKind another, Language language)
    {
        var (phrases, particular) = language switch
        {
            Language.Vi => (Vietnamese.Phrases, Vietnamese.Particular),
            Language.En => (English.Phrases, English.Particular),
            _ => (Japanese.Phrases, Japanese.Particular),
        };

        return particular.GetValueOrDefault((type, one)) ?? particular.GetValueOrDefault((type, another)) ?? phrases[type];
    }

    /// <summary>What things are called is quoted, for it is often half a sentence; people, bodies and places are named as they are.</summary>
    internal static string Called(Entity entity, Language language) => (entity.Kind, language) switch
    {
        (EntityKind.Organisation or EntityKind.Place, Language.En) => English.WithArticle(entity.NameIn(language)),
        (EntityKind.Person or EntityKind.Organisation or EntityKind.Place, _) => entity.NameIn(language),
        (_, Language.Ja) => $"「{entity.NameIn(language)}」",
        _ => $"“{entity.NameIn(language)}”",
    };

    private static string? Role(Relationship relationship, Entity other, Language language) =>
        relationship.Type == RelationType.HoldsPost && language == Language.Vi
            ? Vietnamese.PostBefore(relationship.Role?.In(language), other.NameIn(language))
            : relationship.Role?.In(language);

    private static string Time(Relationship relationship, Language language)
    {
        if (relationship is { Since: null, Until: null })
        {
            return "";
        }

        // What happened on one day is said as that day, not as a span from it to itself.
        var span = new Period(relationship.Since, relationship.Until);
        var time = relationship.Since == relationship.Until ? Dates.When(span, language) : Dates.Of(span, language);
        return language == Language.Ja ? $"（{time.TrimEnd('に')}）" : $" {time}";
    }

    internal static string Inferred(Certainty certainty, Language language) => (certainty, language) switch
    {
        (Certainty.Explicit, _) => "",
        (_, Language.Vi) => " (theo suy luận)",
        (_, Language.En) => " (inferred)",
        _ => "（推定）",
    };

    internal static string Finish(string clauses, Language language) =>
        $"{char.ToUpperInvariant(clauses[0])}{clauses[1..]}{(language == Language.Ja ? "。" : ".")}";
}
