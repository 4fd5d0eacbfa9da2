namespace CanTho.Graph.Names.Matching;

/// <summary>Which word of the name answers which word typed: each once (but kanji as often as need be), the best first, and as many as can be.</summary>
internal static class Assignment
{
    /// <param name="placeOf">For each word typed its place in the name, or -1.</param>
    public static void Find(NameQuery query, ReadOnlySpan<ComparedWord> name, Span<int> placeOf)
    {
        placeOf.Fill(-1);

        while (Best(name, placeOf) is { } best)
        {
            placeOf[best.Typed] = best.Place;
        }

        // The best pairs may have left a word without a partner that another could have spared.
        Span<bool> tried = name.Length <= 256 ? stackalloc bool[name.Length] : new bool[name.Length];

        for (var typed = 0; typed < placeOf.Length; typed++)
        {
            if (placeOf[typed] < 0 && query.Required[typed])
            {
                tried.Clear();
                Place(typed, name, placeOf, tried);
            }
        }
    }

    // Of equals, a word that answers none yet.
    private static (int Typed, int Place)? Best(ReadOnlySpan<ComparedWord> name, ReadOnlySpan<int> placeOf)
    {
        var (best, most) = (((int Typed, int Place)?)null, (Points: 0, Free: false));

        for (var typed = 0; typed < placeOf.Length; typed++)
        {
            for (var place = 0; placeOf[typed] < 0 && place < name.Length; place++)
            {
                var free = !placeOf.Contains(place);
                var points = free || name[place].IsKanji ? name[place].To?[typed].Points ?? 0 : 0;

                if (points > 0 && (points, free).CompareTo(most) > 0)
                {
                    (best, most) = ((typed, place), (points, free));
                }
            }
        }

        return best;
    }

    // Augmenting paths: https://en.wikipedia.org/wiki/Hopcroft–Karp_algorithm, in its simple form; a name has few words.
    private static bool Place(int typed, ReadOnlySpan<ComparedWord> name, Span<int> placeOf, Span<bool> tried)
    {
        for (var place = 0; place < name.Length; place++)
        {
            if (tried[place] || name[place].To?[typed].Points is null or 0)
            {
                continue;
            }

            tried[place] = true;
            var holder = name[place].IsKanji ? -1 : placeOf.IndexOf(place);

            if (holder < 0 || Place(holder, name, placeOf, tried))
            {
                placeOf[typed] = place;
                return true;
            }
        }

        return false;
    }
}
