using CanTho.Graph.Domain;
using static System.Text.Encoding;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>Citations in memory: for each the number of the document, then the locator.</summary>
internal static class CitationBytes
{
    public static List<Citation> Read(ReadOnlySpan<byte> bytes, FactTable<EntityHead> entities)
    {
        var citations = new List<Citation>();

        for (var rest = new ByteReader(bytes); !rest.AtEnd;)
        {
            citations.Add(new(EntityFacts.IdOf(entities, rest.Number()), UTF8.GetString(rest.Text())));
        }

        return citations;
    }

    /// <summary>The documents' numbers, each once.</summary>
    public static void Documents(ReadOnlySpan<byte> bytes, List<int> into)
    {
        for (var rest = new ByteReader(bytes); !rest.AtEnd; rest.Text())
        {
            if (rest.Number() is var document && !into.Contains(document))
            {
                into.Add(document);
            }
        }
    }
}
