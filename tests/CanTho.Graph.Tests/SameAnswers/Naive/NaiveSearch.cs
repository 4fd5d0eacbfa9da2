using CanTho.Graph.Domain;
using CanTho.Graph.Names.Folding;
using CanTho.Graph.Names.Matching;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>Every name scored, in the rounds that <see cref="Graph.Names.NameIndex.Find"/> promises; how a single name scores is the product's own.</summary>
internal static class NaiveSearch
{
    private static readonly PlainList<Hit> s_list = new("search", (hit => Sortable.Number(hit.Points), true), (hit => hit.Entity.Id.Value, false));

    public static Slice<SearchHit> Of(PlainFacts facts, Search asked)
    {
        var found = Find(facts, asked.Text, entity => asked.Kinds is null || asked.Kinds.Contains(entity.Kind), "text", "a search takes at most");
        return s_list.Page(found, asked.Page, hit => new SearchHit(hit.Entity, hit.Entity.Names[hit.Name].Text, hit.Why, hit.Points / 10_000d));
    }

    /// <summary>Each entity once, by its best name.</summary>
    public static IReadOnlyList<Hit> Find(PlainFacts facts, string text, Func<Entity, bool> wanted, string argument, string takes)
    {
        var query = new NameQuery(text);

        if (query.Words.Count > 40)
        {
            throw new RefusedQuestionException(argument, $"\"{argument}\" has {query.Words.Count} words, and {takes} 40. Leave out what is no name.");
        }

        if (query.RequiredCount == 0)
        {
            return [];
        }

        var all = facts.All.Entities.SelectMany(Names).ToList();
        var known = all.SelectMany(name => name.Words).Select(word => word.Word.Plain).ToHashSet(StringComparer.Ordinal);
        var among = all.Where(name => wanted(name.Entity)).ToList();

        var hits = Best(Run(query, false, 0));
        hits = hits.Count > 0 ? hits : Best(query.TypedOtherwise(known.Contains).SelectMany(other => Run(other, false, 0)));
        hits = hits.Count == 0 || (query.RequiredCount > 1 && hits.All(hit => hit.Begun)) ? Best(hits.Concat(Run(query, true, 0))) : hits;
        return hits.Count > 0 ? hits : Best(Run(query, false, query.Dispensable));

        IEnumerable<Hit> Run(NameQuery asked, bool slips, int mayMiss) =>
            from name in among
            let score = NameScore.Of(asked, [.. name.Words.Select(word => Compared(asked, word, slips))], mayMiss)
            where score is not null
            select new Hit(name.Entity, name.Place, score.Value.Points, score.Value.Why, score.Value.Begun);
    }

    // Of two names that answer equally well the closer one, then the one that stands first.
    private static List<Hit> Best(IEnumerable<Hit> hits) =>
        [.. hits.GroupBy(hit => hit.Entity.Id).Select(same => same.OrderByDescending(hit => hit.Points).ThenBy(hit => hit.Why).ThenBy(hit => hit.Name).First())];

    // A name, and where its kanji stand apart also with the kanji together.
    private static IEnumerable<(Entity Entity, int Place, IReadOnlyList<FoldedWord> Words)> Names(Entity entity) =>
        from name in entity.Names.Index()
        let words = new NameFolding().Fold(name.Item.Text)
        from form in new[] { words, NameFolding.KanjiTogether(words) }.OfType<IReadOnlyList<FoldedWord>>()
        select (entity, name.Index, form);

    private static ComparedWord Compared(NameQuery asked, FoldedWord word, bool slips)
    {
        var to = asked.Words.Select((typed, at) => WordLikeness.Between(typed.Word, word.Word, asked.CanBegin(at), slips)).ToArray();
        return new(Array.Exists(to, likeness => likeness.Points > 0) ? to : null, word.Aside, word.SpeltOut, word.Word.IsKanji);
    }

    internal sealed record Hit(Entity Entity, int Name, int Points, MatchReason Why, bool Begun);
}
