using CanTho.Graph.Domain;
using CanTho.Graph.Names.Folding;
using CanTho.Graph.Names.Matching;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Finding;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>Names at random, and what is typed torn from them: the server finds what a plain list of facts finds, in the same order.</summary>
[Collection(GraphServer.Collection)]
public sealed class NamesFoundOnTheServer(GraphServer server)
{
    private const int Graphs = 6, Questions = 60;

    private static readonly string[] s_words =
    [
        "Lê", "Lệ", "Việt", "Viet", "Nam", "Dũng", "Dung", "Đường", "Dương", "duo\u031Bng", "Nguyễn", "Nguyê\u0303n", "Nguyen", "Nghiêng", "Thị", "Hòa", "hoà",
        "Mĩ", "Mỹ", "quý", "Otani", "Ōtani", "Ohtani", "Oootani", "Yasuo", "tu", "tsu", "Hiroshima", "Hirosima", "Homma", "Honma", "Okayama", "Wakayama", "hospital",
        "university", "cooperation", "大谷", "康夫", "大谷康夫", "岡山県", "岡山", "市ヶ谷", "髙島", "𠮷田", "𠀋𠀌太郎", "おかやま", "オカヤマ", "ー", "っ", "株式会社", "(株)",
        "Công ty", "TNHH", "Ông", "GS.TS", "Co., Ltd.", "TP", "TPCT", "Cần", "Thơ", "cantho", "can", "tho", "167", "2017", "h2o", "a", "b", "y", "O'Brien", "𝒪tani", "ℌospital",
        "Ǆabc", "łódź", "straße", "Ελλάδα", "Москва", "한국", "AND", "OR", "NOT", "a\\b", "c*d", "\"e", "f~g", "x_y", "(h", "i:j", "k/l", "{m", "n?o",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Graphs)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Are_those_of_a_plain_list_of_facts(int seed)
    {
        var random = new Random(seed);
        var facts = Enumerable.Range(0, 40).Select(number => Entity(random, number)).ToList();
        var store = await server.Empty(Cancel);
        await store.Apply(ChangeSet.Empty with { Entities = facts }, Cancel);

        // Some go, some get other names: what the index and the vocabulary remember of them must not be seen.
        var changed = facts.Take(10).Select((_, number) => Entity(random, number)).ToList();
        string[] removed = [.. facts.Skip(10).Take(5).Select(entity => entity.Id.Value)];
        await store.Apply(ChangeSet.Empty with { Entities = changed, Removed = removed }, Cancel);
        var present = changed.Concat(facts.Skip(15)).ToList();

        for (var number = 0; number < Questions; number++)
        {
            var question = new Search(Typed(random, facts.Concat(changed)), Kinds(random), new(First: random.Next(8)));
            await Same(question, store, new(ChangeSet.Empty with { Entities = present }), seed);
        }
    }

    [Fact]
    public void Words_a_slip_or_two_apart_have_letters_left_in_common()
    {
        var random = new Random(7);

        for (var number = 0; number < 50_000; number++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(4, 14)).Select(_ => "abcouty"[random.Next(7)]));
            var other = Slipped(random, Slipped(random, text));
            var (typed, found) = (Word.Latin(text, text), Word.Latin(other, other));

            if (WordLikeness.Between(typed, found, mayBegin: false, mayBeMisspelt: true).How == WordMatch.Misspelt)
            {
                Assert.True(LeftLetters.Of(typed).Intersect(LeftLetters.Of(found)).Any(), $"{text} and {other}");
            }
        }
    }

    private static async Task Same(Search question, Neo4jStore store, NaiveGraph naive, int seed)
    {
        var (expected, found) = (Shown(question.Answer(naive, Cancel)), Shown(await store.Ask(question, Cancel)));
        Assert.True(expected == found, $"Seed {seed}, \"{question.Text}\":\n{expected}\n{found}");
    }

    private static string Shown(Slice<SearchHit> found) => FactText.Of(found);

    private static IReadOnlyList<EntityKind>? Kinds(Random random) =>
        random.Next(3) > 0 ? null : [.. Enum.GetValues<EntityKind>().Where(_ => random.Next(2) == 0)];

    private static Entity Entity(Random random, int number)
    {
        var kind = Enum.GetValues<EntityKind>()[number % 3];
        return new(
            new($"{kind.IdPrefix()}{number}"),
            kind,
            null,
            [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new Name(NameOf(random), "vi", NameUse.Alias, []))],
            []);
    }

    private static string NameOf(Random random) =>
        string.Join(" ", Enumerable.Range(0, random.Next(1, 5)).Select(_ => s_words[random.Next(s_words.Length)]));

    // A name, some of its words, in another order, cut short, run together, misspelt, without marks, or with a word that it has not.
    private static string Typed(Random random, IEnumerable<Entity> facts)
    {
        var names = facts.SelectMany(entity => entity.Names).Select(name => name.Text).ToList();
        var words = names[random.Next(names.Count)].Split(' ').ToList();

        for (var tear = random.Next(4); tear > 0; tear--)
        {
            var at = random.Next(words.Count);

            switch (random.Next(8))
            {
                case 0:
                    words.Insert(at, s_words[random.Next(s_words.Length)]);
                    break;
                case 1 when words.Count > 1:
                    words.RemoveAt(at);
                    break;
                case 2:
                    words[at] = words[at][..random.Next(words[at].Length + 1)];
                    break;
                case 3 or 4:
                    words[at] = Slipped(random, words[at]);
                    break;
                case 5:
                    words = [string.Concat(words)];
                    break;
                case 6:
                    words = [.. words.Concat(names[random.Next(names.Count)].Split(' '))];
                    break;
                default:
                    words = [.. words.OrderBy(_ => random.Next()).Select(word => NameFolding.KeyOf(word))];
                    break;
            }
        }

        return string.Join(' ', words);
    }

    private static string Slipped(Random random, string word)
    {
        var at = random.Next(word.Length + 1);
        var letter = $"{(char)random.Next('a', 'z')}";

        return random.Next(4) switch
        {
            0 => word.Insert(at, letter),
            1 when at < word.Length => word.Remove(at, 1),
            2 when at < word.Length => word.Remove(at, 1).Insert(at, letter),
            _ when at + 1 < word.Length => word.Remove(at, 1).Insert(at + 1, $"{word[at]}"),
            _ => word,
        };
    }
}
