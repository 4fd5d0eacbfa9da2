using System.Text;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>The order of code points, by another way than the product's.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y) => Encoding.UTF8.GetBytes(x!).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y!));
}
