using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.SameAnswers.Shrinking;

/// <summary>After these changes, this is asked.</summary>
/// <param name="Question">Null when the last change itself is what is looked at.</param>
internal sealed record Case(IReadOnlyList<ChangeSet> Changes, Asked? Question)
{
    /// <summary>As C# that makes it.</summary>
    public override string ToString() =>
        string.Concat(Changes.Select((change, at) => $"await store.Apply({CSharpText.Of(change)}, cancel);\n"))
        + (Question is null ? "" : $"await store.Ask({Question.CSharp}, cancel);{(Question.IsWalk ? " // and all pages behind it" : "")}\n");
}
