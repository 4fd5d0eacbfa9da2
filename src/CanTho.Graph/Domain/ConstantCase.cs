using System.Text;

namespace CanTho.Graph.Domain;

/// <summary>Enum members as seed, API and Neo4j write them: <c>HoldsPost</c> is <c>HOLDS_POST</c>.</summary>
public static class ConstantCase
{
    public static string Of<T>(T member)
        where T : struct, Enum => Words<T>.Written[member];

    /// <summary>Null when the enum has no such member.</summary>
    public static T? Read<T>(string text)
        where T : struct, Enum => Words<T>.Read.TryGetValue(text, out var member) ? member : null;

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Written = Enum.GetValues<T>().ToDictionary(member => member, member => Write(member.ToString()));
        public static readonly Dictionary<string, T> Read = Written.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    private static string Write(string pascal)
    {
        var text = new StringBuilder();

        foreach (var letter in pascal)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
