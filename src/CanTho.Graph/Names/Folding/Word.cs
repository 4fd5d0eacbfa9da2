namespace CanTho.Graph.Names.Folding;

/// <summary>A word of a name in the three forms that matching compares, from strict to loose.</summary>
/// <param name="Accented">
/// Lower case, each mark behind its letter, but marks of tone behind the whole word, so that <c>hòa</c> and <c>hoà</c> are one.
/// Kana and kanji as written.
/// </param>
/// <param name="Plain">Without marks, <c>d</c> for <c>đ</c>; kana in Latin letters; variant kanji as the usual one.</param>
/// <param name="Loose">Spellings that sound alike made one: see <see cref="LooseSpelling"/>.</param>
/// <param name="IsKanji">Kanji run together without spaces, so that a word may be part of another.</param>
public sealed record Word(string Accented, string Plain, string Loose, bool IsKanji)
{
    // Vietnamese: grave, acute, tilde, hook above, dot below. The circumflex, breve and horn are no tones: they make other letters.
    internal const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>The word without its tone: what a beginning is compared with.</summary>
    internal ReadOnlySpan<char> Letters => Accented.AsSpan().TrimEnd(Tones);

    internal bool HasMarks => Accented != Plain;

    internal static Word Latin(string accented, string plain)
    {
        var loose = LooseSpelling.Of(plain);

        // One string for equal forms: most words have neither marks nor other spellings, and an index holds them by the hundred thousand.
        return new(accented == plain ? plain : accented, plain, loose == plain ? plain : loose, IsKanji: false);
    }
}

/// <summary>A word where it stands in a name.</summary>
/// <param name="Aside">A title or the form of a company: helps when it matches, is not missed when it does not.</param>
/// <param name="SpeltOut">Stands for an abbreviation: <c>TP</c> is two words, <c>thành</c> and <c>phố</c>.</param>
public readonly record struct FoldedWord(Word Word, bool Aside = false, bool SpeltOut = false);
