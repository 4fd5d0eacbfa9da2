using System.Text;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>Enum members as the file writes them, read without making a string.</summary>
internal static class Utf8Words<T>
    where T : struct, Enum
{
    private static readonly (byte[] Word, T Member)[] s_words =
        [.. Enum.GetValues<T>().Select(member => (Encoding.UTF8.GetBytes(ConstantCase.Of(member)), member))];

    /// <exception cref="FormatException">The file has a word that this program does not know.</exception>
    public static T Read(ReadOnlySpan<byte> word)
    {
        foreach (var (known, member) in s_words)
        {
            if (word.SequenceEqual(known))
                return member;
        }

        throw new FormatException($"\"{Encoding.UTF8.GetString(word)}\" is no {typeof(T).Name}.");
    }

    public static T Read(ReadOnlySpan<byte> word, T usual) => word.IsEmpty ? usual : Read(word);
}
