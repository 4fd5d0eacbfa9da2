namespace CanTho.Graph.Names.Matching;

/// <summary>A word of a name, and how like it is to each word typed.</summary>
/// <param name="To">In the order typed; null when it is like none.</param>
/// <param name="IsKanji">Several words typed may be parts of it: 大谷 and 康夫 of 大谷康夫.</param>
internal readonly record struct ComparedWord(WordLikeness[]? To, bool Aside, bool SpeltOut, bool IsKanji);

/// <summary>How well one name answers what was typed, and why.</summary>
/// <param name="Points">Of 10,000: the likeness of the words, less what the name has besides, and less for another order.</param>
/// <param name="Begun">A word typed is no more than the beginning of one in the name.</param>
internal readonly record struct NameScore(int Points, MatchReason Why, bool Begun)
{
    public const int Whole = 10_000;

    // Of 1000. A name that is what was typed and more keeps at least this; and so much is left when words stand in another order, so that
    // Việt – Nhật comes before Nhật – Việt, or when a title typed is not there.
    private const int LeastForMore = 700, AnotherOrder = 900, TitleMissing = 900;

    // A name that is what was typed but for a title comes just behind the name alone.
    private const int TitleMore = 980;

    public static NameScore? Of(NameQuery query, ReadOnlySpan<ComparedWord> name, int mayMiss)
    {
        Span<int> placeOf = query.Words.Count <= 64 ? stackalloc int[query.Words.Count] : new int[query.Words.Count];
        Assignment.Find(query, name, placeOf);

        var (points, missing, misspelt, titleMissing) = (0, 0, 0, false);
        var (reordered, begun, folded, last) = (false, false, false, -1);

        for (var typed = 0; typed < placeOf.Length; typed++)
        {
            var place = placeOf[typed];

            if (place < 0)
            {
                missing += !query.Required[typed] ? 0 : WordLikeness.HasFigures(query.Words[typed].Word) ? query.Words.Count : 1;
                titleMissing |= !query.Required[typed];
                continue;
            }

            var (likeness, how) = LikenessOf(query, typed, name[place]);
            points += query.Required[typed] ? likeness : 0;
            misspelt += how is WordMatch.Misspelt ? 1 : 0;
            begun |= how is WordMatch.Beginning;
            folded |= how is WordMatch.Folded;
            reordered |= place < last;
            last = place;
        }

        // Begun and misspelt at once is guessing.
        if (missing > mayMiss || misspelt > query.Misspellable || (misspelt > 0 && begun))
        {
            return null;
        }

        var (matched, counted, more, fromStart) = Covered(name, placeOf);
        long score = (long)points * Whole / (WordLikeness.Whole * query.RequiredCount);
        score = score * (LeastForMore + ((1000 - LeastForMore) * matched / counted)) / 1000;
        score = reordered ? score * AnotherOrder / 1000 : score;
        score = titleMissing ? score * TitleMissing / 1000 : score;
        score = more && matched == counted ? score * TitleMore / 1000 : score;

        var why = misspelt > 0 ? MatchReason.Misspelt
            : missing > 0 ? MatchReason.Partial
            : begun || (more && fromStart && !reordered) ? MatchReason.Prefix
            : more ? MatchReason.Partial
            : reordered ? MatchReason.Reordered
            : folded || titleMissing ? MatchReason.Folded
            : MatchReason.Exact;

        return new((int)score, why, begun);
    }

    // A word and the abbreviation of it are the same, but not to the letter.
    private static WordLikeness LikenessOf(NameQuery query, int typed, ComparedWord found) =>
        found.To![typed] is { How: WordMatch.Same } && query.Words[typed].SpeltOut != found.SpeltOut
            ? new(WordLikeness.Whole, WordMatch.Folded)
            : found.To[typed];

    // How many of the name's words were typed, of those that count; whether it has more; and whether those typed are its first.
    private static (int Matched, int Counted, bool More, bool FromStart) Covered(ReadOnlySpan<ComparedWord> name, ReadOnlySpan<int> placeOf)
    {
        var (matched, counted, all, lastMatched) = (0, 0, 0, -1);

        for (var place = 0; place < name.Length; place++)
        {
            var typed = placeOf.Contains(place);
            all += typed ? 1 : 0;
            counted += name[place].Aside ? 0 : 1;
            matched += typed && !name[place].Aside ? 1 : 0;
            lastMatched = typed ? place : lastMatched;
        }

        return counted == 0 ? (all, name.Length, all < name.Length, lastMatched == all - 1) : (matched, counted, all < name.Length, lastMatched == all - 1);
    }
}
