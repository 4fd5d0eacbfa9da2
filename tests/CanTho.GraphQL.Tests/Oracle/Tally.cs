using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>What the documents of a run were like: a generator that has lost its way finds nothing, and nobody would notice.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _mutations = new(StringComparer.Ordinal);
    private int _documents;
    private int _unreadable;
    private int _valid;
    private int _executed;
    private int _failing;

    public void Add(DocumentCase document, Verdict verdict)
    {
        _documents++;
        _unreadable += verdict.Syntax is null ? 0 : 1;
        _valid += verdict.IsValid ? 1 : 0;
        _executed += verdict.Result?.StartsWith("{executed:true", StringComparison.Ordinal) == true ? 1 : 0;
        _failing += verdict.Result?.Contains("errors:[\"", StringComparison.Ordinal) == true ? 1 : 0;

        foreach (var rule in verdict.Rules.Select(error => error.Split(' ')[0]).Distinct())
        {
            _rules[rule] = _rules.GetValueOrDefault(rule) + 1;
        }

        foreach (var mutation in document.Mutations)
        {
            _mutations[mutation] = _mutations.GetValueOrDefault(mutation) + 1;
        }
    }

    public void AssertThatTheGeneratorIsNeitherTameNorWild()
    {
        Assert.InRange(_valid * 100 / _documents, 40, 60);
        Assert.InRange(_unreadable * 100 / _documents, 3, 15);
        Assert.InRange(_executed * 100 / _documents, 25, 60);
        Assert.InRange(_failing * 100 / _documents, 10, 50);
        Assert.Equal(SpecifiedRules.All.Count, _rules.Count);
        Assert.All(_rules, rule => Assert.True(rule.Value >= 20 * _documents / FuzzRun.Usual, $"{rule.Key} refused only {rule.Value} documents."));
    }

    public override string ToString() => $"""
        {_documents} documents: {_unreadable} unreadable, {_valid} valid, {_executed} executed, {_failing} with errors
        {string.Join("\n", _rules.Select(rule => $"{rule.Value,6} {rule.Key}"))}
        {string.Join("\n", _mutations.Select(mutation => $"{mutation.Value,6} {mutation.Key}"))}
        """;
}
