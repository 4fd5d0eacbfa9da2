using System.Runtime.CompilerServices;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>
/// Something dear that is worked out once for each snapshot, when first asked for, and goes with it. Price: the first question after
/// a write pays again.
/// </summary>
internal sealed class PerSnapshot<T>(Func<IGraph, T> make)
    where T : class
{
    private readonly ConditionalWeakTable<IGraph, Lazy<T>> _made = [];

    public T Of(IGraph graph) => _made.GetValue(graph, key => new(() => make(key))).Value;
}
