namespace CanTho.Graph.Questions.Paging;

/// <summary>One of the things a list is ordered by, as a text whose code points stand in that order (see <see cref="Sortable"/>).</summary>
internal readonly record struct Key<T>(Func<T, string> Of, bool Descending = false);
