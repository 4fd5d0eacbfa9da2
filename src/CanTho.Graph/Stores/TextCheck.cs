using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores;

/// <summary>Whether the texts of a change set can be kept and found again, in the order of the set.</summary>
internal static class TextCheck
{
    public static void Check(ChangeSet changes, Action<string> problem)
    {
        foreach (var entity in changes.Entities)
        {
            CheckId(entity.Id.Value, problem);
            CheckWhole(entity.Id.Value, problem, [entity.Class, .. entity.Names.Select(name => name.Language)]);
            CheckLocators(entity.Id.Value, entity.Sources, problem);

            foreach (var name in entity.Names)
            {
                CheckKey($"{entity.Id}: the name", name.Text, KeyText.MostOfName, problem);
                CheckLocators(entity.Id.Value, name.Sources, problem);
            }
        }

        foreach (var fact in changes.Relationships)
        {
            CheckId(fact.Id, problem);
            CheckWhole(fact.Id, problem, fact.Role?.Vi, fact.Role?.En, fact.Role?.Ja, fact.Note);
            CheckLocators(fact.Id, fact.Sources, problem);
        }

        foreach (var fact in changes.Claims)
        {
            var text = (fact.Value as ClaimValue.Text)?.Value;

            CheckId(fact.Id, problem);
            CheckWhole(fact.Id, problem, text?.Vi, text?.En, text?.Ja, (fact.Value as ClaimValue.Word)?.Value, fact.Unit, fact.Note);
            CheckLocators(fact.Id, fact.Sources, problem);
        }

        foreach (var fact in changes.Figures)
        {
            CheckId(fact.Id, problem);
            CheckWhole(fact.Id, problem, fact.Unit, fact.Note);
            CheckLocators(fact.Id, fact.Sources, problem);
        }
    }

    private static void CheckId(string? id, Action<string> problem) => CheckKey("The id", id ?? "", KeyText.MostOfId, problem);

    private static void CheckLocators(string fact, IReadOnlyList<Citation> sources, Action<string> problem)
    {
        foreach (var source in sources)
        {
            CheckKey($"{fact}: the locator", source.Locator, KeyText.MostOfLocator, problem);
        }
    }

    private static void CheckKey(string what, string text, int most, Action<string> problem)
    {
        if (KeyText.FaultOf(text, most) is { } fault)
        {
            problem($"{what} {KeyText.Quoted(text)} {fault}.");
        }
    }

    private static void CheckWhole(string fact, Action<string> problem, params IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is not null && KeyText.HalfPairIn(text) is { } fault)
            {
                problem($"{fact} {fault}.");
            }
        }
    }
}
