namespace CanTho.Graph.Questions.Paging;

/// <summary>
/// Where an item stands in its list, as texts that a server keeps as properties and orders by: by <see cref="Key"/>, then by <see cref="Id"/>. Unless the
/// list runs down (<see cref="RunsDown{T}"/>), the two put together stand in the same order.
/// </summary>
/// <param name="Key">All keys of the list but the last; of a single one that runs down, this too.</param>
/// <param name="Id">The last key, which tells any two items apart; a server keeps it as it is, and compares it as <see cref="IdKey"/>.</param>
internal sealed record ListPlace(string Key, string Id)
{
    public static ListPlace First { get; } = new("", "");

    /// <summary>Behind every other: no character, and so in no text, has this number.</summary>
    public static ListPlace Last { get; } = new("\U0010FFFF", "");

    public string IdKey => Sortable.Text(Id);

    public string Text => $"{Key}{IdKey}";

    /// <summary>Nothing stands between this place and that.</summary>
    public ListPlace JustBehind => this with { Id = $"{Id}\0" };

    public static ListPlace Of<T>(IReadOnlyList<Key<T>> keys, string[] texts)
    {
        var down = RunsDown(keys);

        return keys.Count == 1
            ? new(down ? Sortable.Text(texts[0]) : "", texts[0])
            : new(string.Concat(texts.SkipLast(1).Select((text, at) => keys[at].Descending && !down ? Sortable.Backwards(text) : Ended(text))), texts[^1]);
    }

    /// <summary>
    /// Whether the keys stand the other way round. Where only some of them do, these are turned in the text itself, which numbers and days allow
    /// (<see cref="Sortable.Backwards"/>).
    /// </summary>
    public static bool RunsDown<T>(IReadOnlyList<Key<T>> keys) =>
        keys.Count == 1 ? keys[0].Descending : keys.SkipLast(1).All(key => key.Descending);

    /// <summary>The <see cref="Key"/> that these texts make when none of them is turned.</summary>
    public static string KeyOf(params IEnumerable<string> texts) => string.Concat(texts.Select(Ended));

    // The end of a text must stand before whatever follows in a longer one: two of a character that no text holds but in disguise.
    private static string Ended(string text) => $"{Disguised(Sortable.Text(text))}\t\t";

    private static string Disguised(string text) => !text.Any(IsLow) ? text : string.Concat(text.Select(sign => IsLow(sign) ? $"\t{(char)(sign + '\t' + 1)}" : $"{sign}"));

    private static bool IsLow(char sign) => sign <= '\t';
}
