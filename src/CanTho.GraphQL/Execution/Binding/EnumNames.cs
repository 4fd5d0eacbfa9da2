using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace CanTho.GraphQL.Execution;

/// <summary>CLR enums beside the SDL's: <c>HoldsPost</c> is <c>HOLDS_POST</c>.</summary>
internal static class EnumNames
{
    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, object>> Members = [];
    private static readonly ConcurrentDictionary<Enum, string?> Names = [];

    /// <summary>The SDL's name of a member; null for a number that no member has.</summary>
    public static string? Of(Enum member) => Names.GetOrAdd(member, static member =>
        Enum.GetName(member.GetType(), member) is { } name ? Screaming(name) : null);

    /// <summary>The members of a CLR enum by the SDL's names.</summary>
    public static FrozenDictionary<string, object> MembersOf(Type clr) => Members.GetOrAdd(clr, static clr =>
        Enum.GetNames(clr).ToFrozenDictionary(Screaming, name => Enum.Parse(clr, name), StringComparer.Ordinal));

    /// <summary>An underscore before each capital that follows a small letter or digit, or begins a word behind other capitals.</summary>
    private static string Screaming(string pascal)
    {
        var screaming = new StringBuilder();

        for (var i = 0; i < pascal.Length; i++)
        {
            var begins = i > 0 && char.IsUpper(pascal[i]) && pascal[i - 1] != '_' &&
                (!char.IsUpper(pascal[i - 1]) || (i + 1 < pascal.Length && char.IsLower(pascal[i + 1])));

            screaming.Append(begins ? "_" : "").Append(char.ToUpperInvariant(pascal[i]));
        }

        return screaming.ToString();
    }
}
