using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Documents;

public sealed class FoldersOfTrustedDocuments : IDisposable
{
    private readonly DocumentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_has_a_file_for_itself_or_stands_in_a_manifest()
    {
        _folder
            .With("hello.graphql", "{ hello }\n")
            .With("7cb5af15e1b3aa0e9e56ef6e3a7f6f7b.graphql", "{ a: hello }")
            .With("persisted-documents.json", """
                {
                  "94acd6ad5ff5a1c5c2ba7b5a9a1b3f20bdd4a1c5": "{ b: hello }",
                  "sha256:4870a16d86a9bc6b1d9f8d0b3ce3e9ec41d4e2e79b07eb3f7b1d9e9e0c5a2f11x": "{ c: hello }"
                }
                """)
            .With("persisted-query-manifest.json", """
                {
                  "format": "apollo-persisted-query-manifest",
                  "version": 1,
                  "operations": [
                    { "id": "d", "name": "D", "type": "query", "body": "query D { hello }" },
                    { "body": "query E { hello }", "clientName": null, "id": "e" }
                  ]
                }
                """)
            .With("README.md", "nothing to do with it");

        Assert.Equal(
            [
                ("7cb5af15e1b3aa0e9e56ef6e3a7f6f7b", "{ a: hello }", null),
                ("hello", "{ hello }\n", null),
                ("94acd6ad5ff5a1c5c2ba7b5a9a1b3f20bdd4a1c5", "{ b: hello }", 2),
                ("4870a16d86a9bc6b1d9f8d0b3ce3e9ec41d4e2e79b07eb3f7b1d9e9e0c5a2f11x", "{ c: hello }", 3),
                ("d", "query D { hello }", 5),
                ("e", "query E { hello }", 6),
            ],
            _folder.Read().Documents.Select(document => (document.Id, document.Text, document.Line)));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_document()
    {
        _folder.With("a.graphql", [0xEF, 0xBB, 0xBF, (byte)'x']).With("b.json", [0xEF, 0xBB, 0xBF, .. "{\"b\":\"y\"}"u8]);

        Assert.Equal(["x", "y"], _folder.Read().Documents.Select(document => document.Text));
    }

    [Fact]
    public void The_same_document_may_stand_there_twice()
    {
        _folder.With("a.graphql", "{ hello }").With("a.json", """{"a":"{ hello }"}""");

        Assert.Single(_folder.Read().Documents);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused()
    {
        var folder = Path.Combine(_folder.Path, "nowhere");

        Assert.Equal(
            [$"{folder}: The folder of documents cannot be read. Could not find a part of the path '{folder}'."],
            Assert.Throws<TrustedDocumentsException>(() => TrustedDocuments.Read(folder)).Problems);
    }

    [Fact]
    public void An_empty_folder_is_refused() => Assert.Equal(
        ["FOLDER: There are no documents here: no file *.graphql and no manifest *.json."], _folder.Problems());

    [Fact]
    public void A_document_that_was_changed_after_it_was_named_is_refused()
    {
        const string id = "7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e"; // the example of the specification
        const string text = "query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}";
        _folder.With($"{id}.graphql", text);
        Assert.Single(_folder.Read().Documents);

        _folder.With($"{id}.graphql", text + "\n");
        Assert.Equal(
            [$"{id}.graphql: The document's SHA-256 is {DocumentHash.Of(text + "\n")}, not \"{id}\": it was changed after it was named."],
            _folder.Problems());
    }

    [Theory]
    [InlineData("[]", "m.json:1: A manifest of documents is an object, from ids to texts.")]
    [InlineData("{\n\"a\": 7 }", "m.json:2: The document \"a\" must be a string.")]
    [InlineData("{\"a\":\"{ a }\",\n\n\"b\":\"{ b }\",}", "m.json:3: The file is not JSON. The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options.")]
    [InlineData("{\"a\":\n\"\\ud800\"}", "m.json:2: The file has a string that is no text: not UTF-8, or half a surrogate pair.")]
    [InlineData("{\"operations\":[\n{\"id\":\"a\"}]}", "m.json:2: An operation of an Apollo manifest needs an \"id\" and a \"body\", both strings.")]
    [InlineData("{\"operations\":[\n\"a\"],\n\"b\":7}", "m.json:2: An operation of an Apollo manifest must be an object.")]
    public void A_manifest_that_is_none_is_refused(string json, string problem)
    {
        _folder.With("m.json", json);

        Assert.Equal([problem], _folder.Problems());
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        _folder.With("a.graphql", 0xFF).With("b.graphql", "{ one }").With("m.json", "{\n  \"b\": \"{ two }\",\n  \"c\": []\n}");

        Assert.Equal(
            [
                "a.graphql: The file is not UTF-8.",
                "m.json:3: The document \"c\" must be a string.",
                "m.json:2: Another document has the id \"b\", see b.graphql.",
            ],
            _folder.Problems());
    }

    [Fact]
    public void A_document_that_does_not_fit_the_schema_keeps_the_engine_from_starting()
    {
        _folder
            .With("broken.graphql", "{\n  hello(")
            .With("fine.graphql", "{ hello }")
            .With("m.json", "{\n  \"a\": \"{\\n  helo\\n}\",\n  \"b\": \"fragment F on Query { hello }\"\n}");

        var options = new EngineOptions { Documents = new() { Trusted = _folder.Read() } };
        var schema = SchemaBuilder.Build("type Query { hello: String }");

        Assert.Equal(
            [
                "broken.graphql:2:9: Syntax Error: Expected Name, found <EOF>.",
                "m.json:2: document \"a\" at 2:3: Cannot query field \"helo\" on type \"Query\". Did you mean \"hello\"?",
                "m.json:3: document \"b\" at 1:1: Fragment \"F\" is never used.",
            ],
            _folder.InWords(Assert.Throws<TrustedDocumentsException>(() => new GraphQLEngine(schema, options))));
    }
}
