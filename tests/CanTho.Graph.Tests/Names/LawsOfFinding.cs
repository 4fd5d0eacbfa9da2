using CanTho.Graph.Names;
using CanTho.Graph.Names.Folding;
using CanTho.Graph.Names.Matching;
using CanTho.Graph.Names.Unicode;
using FsCheck;
using FsCheck.Fluent;

namespace CanTho.Graph.Tests.Names;

public sealed class LawsOfFinding
{
    [Fact]
    public void What_is_folded_folds_to_itself() =>
        Holds(RandomNames.Any, text => NameFolding.KeyOf(NameFolding.KeyOf(text)) == NameFolding.KeyOf(text));

    [Fact]
    public void Letters_and_marks_together_or_apart_fold_alike() =>
        Holds(RandomNames.Any, text => NameFolding.KeyOf(UnicodeForm.Decomposed(text)) == NameFolding.KeyOf(UnicodeForm.Composed(text)));

    [Fact]
    public void The_order_of_words_does_not_change_what_is_found() =>
        Holds(RandomNames.Many, RandomNames.Any, (names, typed) =>
            Found(names, typed).SetEquals(Found(names, string.Join(' ', typed.Split(' ').Reverse()))));

    [Fact]
    public void Accents_typed_take_nothing_away() =>
        Holds(RandomNames.Many, RandomNames.Any, (names, typed) => Found(names, typed).SetEquals(Found(names, WithoutMarks(typed))));

    [Fact]
    public void A_name_finds_itself_before_all_others() =>
        Holds(RandomNames.Many, names => names.Index().All(name =>
        {
            var best = Matches(names, name.Item).ToList();
            var own = best.Single(match => match.Entity == name.Index);
            return own.Points == NameScore.Whole && best.TrueForAll(match => match.Points <= own.Points);
        }));

    [Fact]
    public void Points_are_never_more_than_whole_nor_less_than_nothing() =>
        Holds(RandomNames.Many, RandomNames.Any, (names, typed) => Matches(names, typed).All(match => match.Points is > 0 and <= NameScore.Whole));

    [Fact]
    public void An_index_written_to_is_the_index_built_at_once() =>
        Holds(RandomNames.Many, RandomNames.Many, (before, after) =>
        {
            // Every third entity goes, the others get the later names; some are new.
            var changes = after.Index().Select(name => (name.Index * 2, name.Index % 3 == 0 ? [] : RandomNames.NameOf(name.Item))).ToList();
            var final = before.Index().ToDictionary(name => name.Index, name => RandomNames.NameOf(name.Item));

            foreach (var (entity, names) in changes)
            {
                final[entity] = names;
            }

            var written = changes.Aggregate(IndexOf(before), (index, change) => index.With([change]));
            var built = NameIndex.Build(final.Select(entity => (entity.Key, entity.Value)));

            return before.Concat(after).All(typed => Matches(written, typed).Order().SequenceEqual(Matches(built, typed).Order()));
        });

    [Fact]
    public void A_word_that_stood_only_in_a_name_that_is_gone_takes_no_other_apart()
    {
        var index = IndexOf(["Cần", "Cảnh Thơ"]);

        Assert.NotEmpty(Matches(index, "cantho"));
        Assert.Empty(Matches(index.With([(0, [])]), "cantho"));
    }

    private static string WithoutMarks(string text) =>
        string.Concat(UnicodeForm.Decomposed(text).Where(letter => letter is not (>= '\u0300' and <= '\u036F'))).Replace('đ', 'd').Replace('Đ', 'D');

    private static NameIndex IndexOf(string[] names) => NameIndex.Build(names.Index().Select(name => (name.Index, RandomNames.NameOf(name.Item))));

    private static HashSet<int> Found(string[] names, string typed) => [.. Matches(names, typed).Select(match => match.Entity)];

    private static IEnumerable<(int Entity, int Points, MatchReason Why)> Matches(string[] names, string typed) => Matches(IndexOf(names), typed);

    private static IEnumerable<(int Entity, int Points, MatchReason Why)> Matches(NameIndex index, string typed) =>
        index.Find(new NameQuery(typed), _ => true, CancellationToken.None).Select(match => (match.Entity, match.Points, match.Why));

    private static void Holds<T>(Arbitrary<T> any, Func<T, bool> law) => Prop.ForAll(any, law).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static void Holds<T, TOther>(Arbitrary<T> any, Arbitrary<TOther> other, Func<T, TOther, bool> law) =>
        Prop.ForAll(any, other, law).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
