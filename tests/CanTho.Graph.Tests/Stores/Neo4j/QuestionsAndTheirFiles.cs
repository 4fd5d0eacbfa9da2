using System.Text.RegularExpressions;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>What a question needs besides its record, by its name.</summary>
public sealed partial class QuestionsAndTheirFiles
{
    private static readonly Type[] s_questions =
    [
        .. typeof(Question<>).Assembly.GetTypes().Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Question<>)),
    ];

    public static TheoryData<string> All => [.. s_questions.Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_question_has_its_cypher_file(string question)
    {
        Assert.NotEmpty(CypherFile.Question(question).Statements);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_question_is_asked_of_both_stores(string question)
    {
        var folder = Path.Combine(Repository.Root, "tests/CanTho.Graph.Tests");
        string[] both = [.. Directory.GetFiles(Path.Combine(folder, "Stores"), "*Conformance.cs"), .. Directory.GetFiles(Path.Combine(folder, "SameAnswers/Drawing"), "*.cs")];

        Assert.Contains(both, file => Regex.IsMatch(File.ReadAllText(file), $@"\b{question}\b"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_question_has_its_line_in_the_api_document(string question) =>
        Assert.Contains($"`{question}`", Repository.Read("docs", "api.md"));

    [Fact]
    public void A_file_has_its_question()
    {
        var names = s_questions.Select(type => Kebab().Replace(type.Name, "-$0").ToLowerInvariant());

        Assert.Empty(CypherFile.All.Where(file => file.Name.StartsWith("questions/", StringComparison.Ordinal)).Select(file => file.Name["questions/".Length..]).Except(names));
    }

    [Fact]
    public void A_file_says_first_what_it_is_for() => Assert.All(
        CypherFile.All,
        file => Assert.StartsWith("// ", Repository.Read("cypher", $"{file.Name}.cypher")));

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Kebab();
}
